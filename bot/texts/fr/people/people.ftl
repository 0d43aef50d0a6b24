# Arriver, l'accueil, les réglages.

welcome = Bienvenue dans Entraide.
notice-body = <b>Ce que nous gardons :</b> le nom que vous choisissez, vos groupes, vos réponses. C'est chiffré.
    <b>Ce que Telegram garde :</b> cette conversation, sur ses serveurs. Elle n'est pas chiffrée de bout en bout. N'écrivez ici ni diagnostic ni traitement.
    Vous pouvez tout effacer quand vous voulez : /effacer
    .plain = <b>Nous gardons :</b> le nom que vous choisissez, vos groupes, vos réponses. Personne ne peut les lire dans nos fichiers.
    <b>Telegram garde :</b> ce que vous écrivez ici. N'écrivez pas le nom d'une maladie ni d'un médicament.
    Vous pouvez tout effacer : /effacer
notice-ask = Si vous êtes d'accord, et si vous avez 18 ans ou plus, un seul bouton ouvre votre compte.
    .plain = Vous êtes d'accord ? Vous avez 18 ans ou plus ? Appuyez sur le premier bouton.
operator = Ce bot est tenu par { $name } ({ $contact }).
operator-unknown = La personne qui tient ce bot n'a pas encore écrit son nom.
button-agree = J'accepte, j'ai 18 ans ou plus
button-read-all = Tout lire
button-look-around = Regarder sans compte
button-young = Moins de 18 ans
notice-full-head = Vos données, en entier.
notice-full-body = <b>Gardé par nous, chiffré :</b> votre numéro de compte Telegram, le nom que vous choisissez, votre langue, vos groupes, vos réponses aux rencontres, vos réglages. Être dans un groupe d'entraide est une donnée de santé : nous ne le gardons que si vous dites oui.
    
    <b>Jamais demandé :</b> diagnostic, traitement, téléphone, adresse, date de naissance, nom de famille, photo.
    
    <b>Ce que les autres voient :</b> seulement le nom que vous choisissez. Jamais votre compte Telegram. Personne ne voit qui vient à une rencontre : seulement combien.
    
    <b>Combien de temps :</b>
    { $times }
    
    <b>Telegram</b> garde cette conversation sur ses serveurs. Elle n'est pas chiffrée de bout en bout.
    
    <b>Vos droits :</b> tout voir (/mesdonnees), tout effacer (/effacer), retirer un accord (/confidentialite). Dire non ne ferme jamais les informations, l'agenda ni les numéros utiles.
young = Merci de l'avoir dit.
    
    Ce bot est pour les adultes. Vous n'êtes pas une personne seule pour autant : des gens qui savent écouter répondent aux jeunes, tous les jours.
button-young-lines = Voir les numéros
ask-name = Comment voulez-vous que les autres vous appellent ?
    
    Choisissez un prénom inventé ou un surnom. Pas votre nom sur Telegram : ainsi, personne ne fait le lien.
    
    Prenez un de ces noms, ou écrivez le vôtre ici.
    .plain = Comment les autres vous appellent ?
    
    Prenez un nom en dessous, ou écrivez-en un ici. Pas votre vrai nom.
button-names-more = Voir d'autres noms
name-kept = C'est noté. Les autres vous lisent sous le nom { $name }.
pseudonym-empty = Il faut au moins une lettre.
pseudonym-long = Ce nom est trop long : { $most } signes au plus.
pseudonym-number = Un nom ne peut pas contenir de numéro ni d'adresse.
pseudonym-sentence = Ce n'est pas un nom : des lettres, { $most } mots au plus, pas de question.
    
    Personne ne lit ce que vous écrivez ici. Besoin d'aide ? Appuyez sur « Numéros utiles ».
pseudonym-real = Ce nom montre qui vous êtes sur Telegram.
pseudonym-role = Ce nom fait penser à une personne qui gère le bot ou un groupe, ou à un métier du soin.
pseudonym-taken = Quelqu'un a déjà ce nom, ou un nom qui lui ressemble.
pseudonym-write = Écrivez un autre nom ici.
pseudonym-proposed = Écrivez un autre nom, ou prenez l'un de ceux-ci :
pseudonym-proposals = Mésange, Bruyère, Galet, Tilleul, Colibri, Fougère, Nuage, Loutre, Genêt, Martinet, Myrtille, Rivage, Hulotte, Jonquille, Cascade, Écureuil, Trèfle, Brindille, Sarcelle, Tournesol, Hérisson, Clairière, Bleuet, Alouette, Érable, Libellule, Ruisseau, Pinson, Mimosa, Coquille, Lavande, Rouge-gorge, Vallon, Noisette, Papillon, Roseau
claim-used = Ce lien a déjà servi, ou n'est pas le bon. La personne qui tient le bot peut en demander un nouveau.
claimed = Vous coordonnez maintenant ce bot.
    
    Pour commencer, créez un groupe. Le reste est dans le menu, sous « Animer un groupe » : /menu

home = Bonjour { $name }.
home-unnamed = Bonjour.
home-nothing = Pas de rencontre prévue pour vous en ce moment. Vous pouvez regarder les groupes.
button-meetings = Voir les rencontres
button-groups = Voir les groupes
button-peer = Parler à quelqu'un
button-settings = Voir mes réglages
button-privacy = Protéger mes données
button-help = Comprendre le bot
button-tools = Animer un groupe
tools = Animer : que voulez-vous faire ?
button-new-meeting = Prévoir une rencontre
button-announce = Écrire une annonce
button-members = Voir les membres
button-link = Lier un groupe Telegram
button-new-group = Créer un groupe
button-approve-helpers = Accueillir les pairs

settings = Vos réglages.
    
    Nom que les autres lisent : <b>{ $name }</b>
    Langue : <b>{ $language }</b>
    Heures calmes : <b>{ $quiet }</b>
    Fuseau horaire : <b>{ $zone }</b>
    Mots plus simples : <b>{ $easy }</b>
button-rename = Changer de nom
button-language = Changer de langue
button-quiet = Choisir les heures calmes
button-zone = Changer de fuseau
button-plain-on = Simplifier les mots
button-plain-off = Ne plus simplifier
button-consents = Revoir mes accords
language = Votre langue : { $now }. Pour en changer, appuyez sur un bouton.
quiet = Pendant les heures calmes, je n'écris rien, sauf pour vous répondre.
    
    En ce moment : <b>{ $quiet }</b>. Choisissez, ou écrivez par exemple 22:00-07:30.
quiet-urgent = Une exception : une rencontre où vous venez est annulée ou déplacée, et après ces heures il serait trop tard pour le lire.
quiet-firm = Même une rencontre annulée au dernier moment attend la fin de ces heures, comme vous l'avez demandé.
button-quiet-firm = Attendre même alors
button-quiet-urgent = Me prévenir alors
quiet-none = aucune
quiet-between = de { $start } à { $end }
quiet-unclear = Je n'ai pas compris ces heures. Écrivez par exemple 22:00-07:30.
zone = Vos heures sont celles de : <b>{ $zone }</b>.
    
    Choisissez, ou écrivez une grande ville, par exemple Montréal.
zone-unknown = Je ne connais pas ce fuseau horaire. Écrivez une grande ville proche, par exemple Paris.
