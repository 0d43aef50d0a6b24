# Les groupes : regarder, rejoindre, quitter, faire un groupe, sa charte.

groups-mine = Vos groupes.
groups-all = Voici les groupes.
groups-all-hint = Appuyez sur un nom pour en savoir plus. Regarder n'engage à rien.
groups-found = Groupes trouvés pour « { $query } ».
groups-found-none = Aucun groupe trouvé pour « { $query } ».
    
    Cherchez avec moins de lettres, ou voyez tous les groupes.
groups-find = Quel groupe cherchez-vous ?
    
    Écrivez son nom ou sa ville. Les premières lettres suffisent.
button-find = Chercher par nom
button-find-again = Chercher encore
groups-none = Il n'y a pas encore de groupe ici.
groups-none-hint = Revenez voir dans quelques jours. En attendant, les numéros utiles répondent.
groups-none-maker = Vous pouvez en créer un : c'est l'affaire de quelques questions.
group-line = <b>{ $name }</b>, { $town }
group-line-waiting = votre demande attend
group-line-resting = vous êtes en pause
group-line-facilitator = vous animez
group-line-facilitates = anime
group-choose = De quel groupe s'agit-il ?

group = Un groupe à découvrir.
group-in = Vous êtes dans ce groupe.
group-about = <b>{ $name }</b>
    { $town }. Langue : { $language }.
group-joining-open = On y entre librement, après avoir lu la charte.
group-joining-approval = On y entre après un oui d'une personne qui l'anime.
group-look = Vous pouvez regarder les rencontres et la charte sans rejoindre le groupe.
group-is-waiting = Votre demande est partie. Une personne qui anime le groupe va vous répondre.
group-here = Ici, votre nom est <b>{ $name }</b>.
group-resting = Vous êtes en pause : ni annonce ni rappel. Vous revenez quand vous voulez.
group-charter-changed = La charte a changé. Lisez-la quand vous voudrez, et dites si vous êtes d'accord.
group-not-in = Vous n'êtes pas dans ce groupe. Pour le rejoindre : /groupes

group-button-all = Voir tous les groupes
group-button-more = Voir la suite
group-button-open = Ouvrir le groupe
group-button-charter = Lire la charte
group-button-join = Rejoindre le groupe
group-button-agree-join = Accepter et entrer
group-button-agree-come = J'accepte et je viens
group-button-agree-ask = Accepter et demander
group-button-agree = Accepter la charte
group-button-team = Écrire à l'animation
group-link = « Copier le lien » : la personne à qui vous le donnez arrive ici, et lit la charte avant d'entrer.
group-button-place = Régler mes choix
group-button-leave = Quitter le groupe
group-button-come-back = Revenir dans le groupe
group-button-take-back = Retirer ma demande
group-button-ask-again = Demander à nouveau
group-button-run = Animer ce groupe
group-run = Ce que vous pouvez faire pour <b>{ $name }</b>.
group-button-settings = Régler le groupe
group-button-invite = Inviter par un lien

group-joined = Bienvenue { $who }.
    
    Vous êtes maintenant dans le groupe <b>{ $name }</b>. Venez quand vous voulez, comme vous voulez : rien n'est obligatoire.
group-waiting = Votre demande est partie.
    
    Une personne qui anime le groupe <b>{ $name }</b> va vous répondre ici. Elle ne voit que le nom que vous avez choisi. En attendant, vous pouvez regarder les rencontres.
join-unanswered = Votre demande attend encore un peu.
    
    Aucune personne qui pourrait répondre pour <b>{ $name }</b> ne peut être jointe en ce moment. Votre demande est gardée ; en attendant, vous pouvez regarder les rencontres.
group-leave-sure = Quitter <b>{ $name }</b> ?
    
    Vous ne venez plus à ses rencontres, et vous ne recevez plus ni rappels ni annonces. Vous pourrez revenir un autre jour.
group-button-leave-sure = Oui, quitter
group-left = C'est fait, vous avez quitté le groupe.
    
    Vous ne recevrez plus rien du groupe <b>{ $name }</b>. Merci pour les moments partagés. La porte reste ouverte.
group-left-unled = Personne d'autre n'anime ce groupe pour l'instant. La coordination est prévenue, sans votre nom.
group-taken-back = Votre demande est retirée.
    
    Le groupe <b>{ $name }</b> n'en garde rien. Vous pouvez demander à nouveau quand vous voulez.
join-accepted = Une bonne nouvelle.
    
    Bienvenue { $who } : vous êtes maintenant dans le groupe <b>{ $name }</b>.
join-declined = Une réponse à votre demande.
    
    Le groupe <b>{ $name }</b> ne peut pas vous accueillir en ce moment. Cela ne dit rien de vous. D'autres groupes existent, et vous pouvez parler à quelqu'un.
    .plain =
        Une réponse à votre demande.
        
        Le groupe <b>{ $name }</b> n'a pas de place pour vous maintenant. Ce n'est pas votre faute. Vous pouvez voir d'autres groupes. Vous pouvez parler à quelqu'un.

# La charte
charter = La charte du groupe.
charter-stale = La charte vient de changer. Voici la nouvelle.
charter-head = <b>{ $name }</b>, version { $version }, { $day }
charter-ask-join = D'accord avec cette charte ? Entrez.
charter-ask-come = D'accord ? Un seul oui, et vous venez.
charter-ask-approval = D'accord ? Demandez à entrer. Une personne qui anime vous répond.
charter-ask-again = Vous restez membre. Dites si vous êtes d'accord avec cette nouvelle version.
charter-new = Il y a du nouveau à lire.
    
    La charte du groupe <b>{ $name }</b> a changé. Vous restez membre. Lisez-la quand vous voudrez, et dites si vous êtes d'accord.
charter-agreed = Merci, c'est noté.
    
    Vous êtes d'accord avec la charte du groupe <b>{ $name }</b>.
charter-empty = Il faut au moins quelques mots. Écrivez la charte.
charter-write = Écrivez la nouvelle charte, en un seul message.
    
    Je vous la montre avant de la publier. Chaque membre devra dire à nouveau son accord.
charter-published = La nouvelle charte est publiée.
    
    Chaque membre reçoit un message pour la lire et dire son accord.
charter-proposed = Ici, chaque personne est libre de venir, de se taire et de partir. Nous écoutons sans juger et sans couper la parole.
    
    Chaque personne parle pour elle. Personne ne soigne : pas de conseil sur les traitements.
    
    Ce qui est dit ici reste ici, sauf si une vie est en danger.
    
    Pas de photo, pas d'insulte, pas de violence, pas de discrimination. Rien à vendre.
    
    Nous sommes à égalité. Un souci ? Parlez-en à une personne qui anime.
group-button-write-charter = Changer la charte

# Sa place dans un groupe
group-place = Vos choix dans ce groupe.
    
    <b>{ $name }</b>
    Votre nom ici : <b>{ $here }</b>
group-ask-name = Quel nom voulez-vous dans ce groupe ?
    
    Seul ce groupe le verra. Écrivez-le ici.
group-button-name = Choisir un nom ici
group-button-usual = Reprendre mon nom habituel
group-button-mute = Couper les annonces
group-button-unmute = Recevoir les annonces
group-button-rest = Faire une pause
group-button-return = Finir ma pause

# Faire un groupe
newgroup-over = Cette création est terminée ou abandonnée. Pour recommencer : /nouveaugroupe
newgroup-name = Comment s'appelle ce groupe ?
    
    Écrivez son nom. Des personnes peuvent le voir avant de rejoindre : un nom discret les protège.
newgroup-name-empty = Il faut au moins une lettre. Écrivez le nom du groupe.
newgroup-town = Dans quelle ville, ou en ligne ?
    
    Écrivez par exemple Lyon, ou En ligne.
newgroup-town-empty = Il faut au moins une lettre. Écrivez la ville, ou En ligne.
newgroup-language = Quelle langue parle-t-on dans ce groupe ?
newgroup-zone = À l'heure de quel endroit ?
    
    Choisissez, ou écrivez une grande ville, par exemple Montréal.
newgroup-joining = Comment entre-t-on dans ce groupe ?
newgroup-charter = Quelle est la charte du groupe ?
    Écrivez-la en un message, ou prenez celle-ci :
newgroup-button-proposed = Prendre cette charte
newgroup-sure = Est-ce que tout est juste ?
newgroup-summary = <b>{ $name }</b>
    { $town }. Langue : { $language }. Heure : { $zone }.
    Pour entrer : { $joining }.
newgroup-button-make = Créer le groupe
    .means = yes
newgroup-made = Le groupe est créé.
    
    <b>{ $name }</b> est dans la liste des groupes. Vous n'en êtes pas encore membre : rejoignez-le si vous voulez.
    
    Ensuite, invitez des personnes. Parmi les membres, vous choisirez qui anime : /membres

# Régler un groupe
group-settings = Les réglages du groupe.
    
    Nom : <b>{ $name }</b>
    Ville : <b>{ $town }</b>
    Pour entrer : <b>{ $joining }</b>
    Heure : <b>{ $zone }</b>
    Rappels des rencontres : <b>{ $reminders }</b>
group-way-open = librement
group-way-approval = après un oui
group-button-joining-open = Laisser entrer librement
group-button-joining-approval = Demander un oui
group-reminders-none = aucun
group-reminders-before = { $times } avant
group-reminders-unclear = Je n'ai pas compris. Écrivez un à cinq délais, par exemple : 24h, 1h
group-button-edit-name = Changer le nom
group-button-edit-town = Changer la ville
group-button-edit-joining = Changer l'entrée
group-button-edit-charter = Changer la charte
group-button-edit-reminders = Changer les rappels
group-button-usual-reminders = Reprendre l'habitude
group-button-no-reminders = Couper les rappels
group-set-name = Quel est le nouveau nom ?
    
    En ce moment : <b>{ $now }</b>. Écrivez le nouveau nom.
group-set-town = Quelle est la nouvelle ville ?
    
    En ce moment : <b>{ $now }</b>. Écrivez une ville, ou En ligne.
group-set-zone = À l'heure de quel endroit ?
    
    En ce moment : <b>{ $now }</b>. Choisissez, ou écrivez une grande ville, par exemple Montréal.
group-set-joining = Comment entre-t-on dans ce groupe ?
    
    En ce moment : <b>{ $now }</b>.
group-set-reminders = Quand rappeler les rencontres ?
    
    Écrivez un à cinq délais, par exemple : 24h, 1h. L'habitude ici : { $usual }.
