# Le tableau des missions et emplois de pairs, et ce qui aide une équipe à en accueillir.

button-missions = Voir les missions
button-missions-all = Voir toutes les missions
button-missions-topic = Choisir un sujet
button-missions-town = Choisir une ville
button-missions-team = Accueillir un pair
button-missions-post = Publier une mission
button-missions-posted = Voir les publications
button-missions-more = Voir la suite
button-mission-answer = Répondre
button-mission-withdraw = Retirer cette mission
button-mission-withdraw-sure = Oui, retirer
button-newmission-yes = Oui, publier
    .means = yes
button-newmission-topic = Choisir le sujet
button-newmission-days = Publier { $n } jours
button-newmission-paid = Indiquer un emploi payé
button-newmission-unpaid = Indiquer le bénévolat
button-newmission-no-topic = Ne choisir aucun sujet

missions = Missions et emplois de pairs.
missions-how = Des missions et des emplois où ce que vous avez vécu compte. Les personnes qui animent ce bot ou ses groupes les publient. Vous répondez ici, sous le nom que vous avez choisi.
missions-n = { $n ->
    [0] Il n'y en a pas en ce moment. Revenez dans quelques jours : chacune reste deux mois au plus.
    [one] Il y en a une en ce moment.
   *[other] Il y en a { $n } en ce moment.
}
missions-list = Voici les missions ouvertes.
missions-none = Aucune mission n'est ouverte ici en ce moment. Regardez les autres, ou revenez dans quelques jours.
missions-by-topic = Sur quel sujet ?
missions-by-town = Dans quelle ville ?
mission-paid-short = payé
mission-unpaid-short = bénévole
mission = Une mission pour un pair.
mission-posted = Votre mission est publiée. Toute personne qui regarde peut la lire.
mission-about = Où : <b>{ $town }</b>
    Sujet : <b>{ $topic }</b>
    Statut : <b>{ $status }</b>
mission-paid = travail payé
mission-unpaid = mission bénévole
mission-by = Publiée par { $name }. Elle { $ends }
mission-stands = reste ouverte. Dernier jour : { $day }.
mission-ended = est finie. Dernier jour : { $day }.
mission-was-withdrawn = a été retirée. Jour : { $day }.
mission-over = Cette mission n'est plus ouverte. Regardez les autres avec le bouton « Voir les missions », dans /pair
mission-away = La personne qui a publié ceci n'est pas joignable en ce moment. Rien n'a été envoyé. Réessayez plus tard.
mission-many = { $most } de vos missions sont déjà ouvertes. Retirez-en une avant d'en publier une autre.
mission-answered-many = Vous avez répondu à plusieurs missions aujourd'hui. Reposez-vous un peu, et répondez encore demain.
mission-first = Avant de répondre, lisez ceci.
mission-answer = Que voulez-vous répondre à « { $title } » ?
mission-answer-how = Dites en quelques mots pourquoi cela vous parle. Vous n'avez pas à dire ce que vous avez vécu. Vous le relirez avant l'envoi.
readers-mission = { $name } lira ceci, avec le nom que vous avez choisi. Ensuite, vous pourrez vous écrire ici tous les deux.
mission-sent = Vos mots sont en route vers { $name }.
    
    Vous pouvez désormais vous écrire ici. Vous pouvez arrêter, ou bloquer, quand vous voulez.
mission-answered = Quelqu'un répond à une mission que vous avez publiée.
mission-answered-by = <b>{ $name }</b> répond à « { $title } ». Ses mots viennent ensuite ; répondez-y ici.
mission-withdraw-sure = Retirer « { $title } » ?
    
    Personne ne pourra plus la lire ni y répondre. Les échanges qu'elle a ouverts continuent.
mission-withdrawn = La mission est retirée. Personne ne peut plus y répondre.
missions-posted = Ce qui a été publié, aussi ce qui est fini.
missions-posted-none = Rien n'a encore été publié. Pour publier une mission, revenez en arrière et appuyez sur « Publier une mission ».
mission-draft-gone = Cette mission n'est plus en train d'être écrite. Recommencez avec « Publier une mission ».

newmission-title = Comment s'appelle-t-elle ?
    
    Par exemple : « Pair-aidant·e dans une équipe de rue ». Seulement des missions et des emplois de pairs : rien ne se vend ici, et personne ne paie pour participer.
newmission-town = Dans quelle ville ?
newmission-words = De quoi s'agit-il ?
    
    Ce que l'on ferait, combien d'heures, avec qui, et comment la personne sera soutenue. { $most } caractères au plus.
newmission-readers = Toute personne qui utilise ce bot peut lire ceci, pendant { $n } jours, avec votre nom ici. Les réponses vous arrivent par le bot.
newmission-topics = Quel est le sujet ?

missions-team = Accueillir un pair dans l'équipe : une petite liste.
    
    <b>Avant.</b> Dites ensemble ce que la personne apporte : ce qu'elle a vécu est un savoir à part entière. Écrivez ses tâches, et ce qui n'est pas à elle : ni soin, ni contrôle.
    
    <b>Deux plutôt qu'une.</b> Seule dans une équipe, une personne s'épuise vite. Si vous le pouvez, accueillez-en deux, ou reliez-les à des pairs d'une autre équipe.
    
    <b>Une vraie place.</b> Un contrat, une paie comme les autres au même niveau, un nom sur la porte, une chaise aux réunions, les mêmes outils.
    
    <b>Personne n'a à raconter.</b> La personne décide ce qu'elle partage de sa vie, avec qui, et quand. Demandez avant d'en parler.
    
    <b>L'équipe se prépare.</b> Parlez des peurs et des questions avant son arrivée. Nommez une personne vers qui se tourner, qui n'est pas sa hiérarchie.
    
    <b>Du soutien.</b> Du temps avec d'autres pairs chaque mois, une supervision extérieure, des formations qui comptent. Le repos se prévoit, aussi après une journée dure.
    
    <b>Si c'est difficile.</b> Tomber malade arrive à tout le monde. Accordez-vous avant sur ce qui aide, et gardez sa place.
    
    <b>Après quelques mois.</b> Regardez ensemble : qu'est-ce qui a changé pour les personnes que vous accompagnez ? Et dans l'équipe ? Puis racontez-le à d'autres équipes.
    .plain = Accueillir un pair dans l'équipe : une petite liste.
    
    <b>Avant :</b> écrivez ce que la personne fait. Elle ne soigne pas. Elle ne contrôle pas.
    
    <b>Deux</b> pairs, c'est mieux qu'un.
    
    <b>Une vraie place :</b> un contrat, une paie juste, une chaise aux réunions.
    
    <b>Personne n'a à raconter</b> sa vie. Demandez d'abord.
    
    <b>L'équipe</b> parle de ses peurs avant. Une personne est là pour les questions.
    
    <b>Du soutien :</b> du temps avec d'autres pairs, des formations, du repos.
    
    <b>Si c'est difficile :</b> accordez-vous avant sur ce qui aide. Gardez sa place.
    
    <b>Après quelques mois :</b> regardez ensemble.
