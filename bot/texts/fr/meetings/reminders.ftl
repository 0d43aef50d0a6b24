# Ce que le bot écrit sans qu'on le demande, et comment en recevoir moins.

messages = Ce que je vous écris.
    
    Rappels des rencontres : <b>{ $reminders }</b>
    Résumé de la semaine, le lundi matin : <b>{ $monday }</b>
    Heures calmes : <b>{ $quiet }</b>
messages-by-group = Vous pouvez aussi choisir pour chaque groupe.
button-messages = Choisir mes messages
button-messages-groups = Choisir par groupe
messages-groups = Les messages de quel groupe ?

# D'un groupe
group-messages = Vos messages de ce groupe.
    
    <b>{ $name }</b>
    Rappels, quand vous venez : <b>{ $reminders }</b>
    Rencontres changées ou annulées : <b>{ $news }</b>
    Annonces : <b>{ $announcements }</b>
group-messages-usual = { $times }, comme pour tout le monde
group-news-off = C'est noté : je ne vous écrirai pas quand des rencontres de <b>{ $name }</b> changent.
group-news-on = C'est noté : je vous écris quand une rencontre de <b>{ $name }</b> où vous venez change.
group-messages-no-news = Si une rencontre où vous venez change, je ne vous écrirai pas. Regardez-la encore avant de partir.
button-messages-usual = Reprendre les rappels habituels
button-messages-own = Choisir mes moments
button-messages-never = Ne rien me rappeler
button-messages-no-news = Couper les changements
button-messages-news = Me dire les changements
group-times = Quand voulez-vous un rappel ?
    
    Pour les rencontres de <b>{ $group }</b> où vous venez. { $most } moments au plus : appuyez pour choisir, appuyez encore pour enlever.
group-times-chosen = Choisi : <b>{ $times }</b>.
messages-morning = le matin même
messages-week = 1 semaine
messages-too-many = { $most } au plus. Enlevez d'abord un moment.
button-fewer = En recevoir moins

# En route
button-reminder-way = Je suis en route
reminder-question-last = Dites d'un bouton quand vous partez, ou si vous ne venez plus. Les deux vont très bien.
meeting-noted-way = C'est noté : vous êtes en route.
meeting-on-way = Vous êtes en route.
meeting-on-way-seen = La personne qui accueille voit une personne de plus, pas votre nom.
on-the-way = { $n ->
    [0] Personne n'est en route pour le moment.
    [one] Une personne est en route.
   *[other] { $n } personnes sont en route.
}
on-the-way-names = Ce nombre change ici tout seul. Aucun nom n'est montré.

# La semaine, le lundi
digest = Votre semaine.
digest-line = <b>{ $title }</b>
    { $when }
digest-line-coming = { $line } : <b>vous venez</b>
digest-line-maybe = { $line } : peut-être
digest-line-group = { $group }
digest-more = Il y a encore autre chose cette semaine : voyez les rencontres.
digest-ask = Voulez-vous aussi un résumé de la semaine, le lundi matin ? Un seul message, et rien quand rien n'est prévu.
button-digest = Recevoir le résumé
button-digest-stop = Arrêter le résumé
meeting-noted-digest = C'est noté : lundi, vous lirez votre semaine.
