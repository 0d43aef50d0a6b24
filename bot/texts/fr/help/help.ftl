# Comprendre le bot.

help = Voici ce que vous pouvez faire ici.
    
    Voir les rencontres d'un groupe, et dire si vous venez.
    Recevoir un rappel avant.
    Parler à une personne qui est passée par là, ou proposer d'écouter.
    Garder votre nom pour vous : les autres lisent le nom que vous choisissez.
    Trouver un numéro utile, à tout moment.
    .plain =
        Voici ce que vous pouvez faire ici.
        
        Voir quand on se rencontre. Dire si vous venez.
        Recevoir un message avant la rencontre.
        Parler avec une personne qui a vécu la même chose.
        Choisir un nom inventé. Personne ne voit votre vrai nom.
        Trouver un numéro pour avoir de l'aide.
help-commands = <b>Vous pouvez aussi appuyer sur ces mots :</b>
help-command = /{ $name } { $does }
help-start = Pour rejoindre un groupe ou parler à quelqu'un, commencez par /start
button-help-reads = Savoir qui me lit
button-help-stop = Savoir comment arrêter
button-help-runs = Voir qui s'en occupe
button-help-cost = Savoir le prix
button-help-person = Demander à quelqu'un
button-help-hurt = Réagir aux mots blessants

help-reads = Qui lit ce que vous écrivez ?
    
    <b>Vos mots pour une personne :</b> elle seule. Nous les effaçons dès qu'ils sont arrivés.
    <b>Une annonce :</b> les membres du groupe.
    <b>Votre réponse à une rencontre :</b> personne. Tout le monde voit seulement combien de personnes viennent.
    <b>Votre nom dans un groupe :</b> les personnes qui animent ou coordonnent. Chaque regard est noté : /mesdonnees
    
    Telegram garde cette conversation sur ses serveurs. N'écrivez ici ni diagnostic ni traitement.
help-stop = Comment arrêter ?
    
    Vous n'avez jamais à dire pourquoi.
    
    <b>Quitter un groupe :</b> /groupes
    <b>Arrêter un échange</b>, ou faire une pause : /pair
    <b>Recevoir moins de messages</b>, choisir des heures calmes : /reglages
    <b>Retirer un accord :</b> /confidentialite
    <b>Tout effacer et partir :</b> /effacer
help-runs-head = Qui s'occupe de ce bot ?
help-runs = Une question, un problème, une idée : écrivez à cette adresse.
    
    Le bot est un programme libre. Personne ne lit cette conversation en permanence. En cas de danger, regardez les numéros utiles.
help-person = Voulez-vous demander à quelqu'un ?
help-person-groups = Les personnes qui animent vos groupes lisent ce que vous leur écrivez. La première qui le peut vous répond ici.
help-person-none = Dans un groupe, vous pouvez écrire aux personnes qui l'animent. Regardez les groupes : /groupes
help-person-operator = Pour ce qui concerne le bot lui-même, écrivez à cette adresse.
help-cost = C'est gratuit.
    
    Il n'y a pas de publicité, et rien à acheter. Le bot ne donne vos données à aucun autre service que Telegram.
    
    Entre pairs non plus, on ne se demande pas d'argent. Si une personne vous en demande, vous pouvez le signaler : /pair
help-hurt = Quelqu'un vous blesse ici ?
    
    Ce n'est pas votre faute, et vous n'avez pas à répondre.
    
    <b>Dans un échange :</b> ouvrez /pair et choisissez le nom. <b>Bloquer</b> agit tout de suite, et personne ne vous demande pourquoi. <b>Signaler</b> : les personnes qui coordonnent lisent ce que vous choisissez, pas votre nom.
    <b>Dans un groupe :</b> ouvrez /groupes et écrivez aux personnes qui animent. Vous pouvez partir sans dire pourquoi.
    
    Si vous êtes en danger, regardez les numéros utiles, ci-dessous.
