# Les séries : une rencontre qui se répète, ses dates, qui vient à chaque fois.

series-line = Se répète : { $rule }
series-line-before = Ensuite : { $rule }
series-line-extra = Une date de plus, en dehors de : { $rule }
series-week = { $n ->
    [one] chaque { $days }
   *[other] toutes les { $n } semaines, le { $days }
}
series-every-day = chaque jour
series-month-weekday = le { $nth } { $day } { $n ->
    [one] de chaque mois
   *[other] tous les { $n } mois
}
series-month-date = le { $number } { $n ->
    [one] de chaque mois
   *[other] tous les { $n } mois
}
series-number = { $n ->
    [1] 1er
   *[other] { $n }
}
series-nth-1 = premier
series-nth-2 = deuxième
series-nth-3 = troisième
series-nth-4 = quatrième
series-nth-5 = cinquième
series-nth-last = dernier
series-until = { $rule }, jusqu'au { $day }
series-next = Les prochaines dates : { $days }

# Proposer une série
button-new-repeat = Répéter
new-repeat = Cette rencontre se répète-t-elle ?
    
    Choisissez comment. Vous pourrez toujours changer ou annuler une seule date.
new-repeat-days = Quels jours de la semaine ?
    
    Touchez chaque jour voulu, puis « C'est bon ».
button-repeat-once = Une seule fois
button-repeat-week = Chaque { $day }
button-repeat-fortnight = Un { $day } sur deux
button-repeat-nth = Le { $nth } { $day } du mois
button-repeat-date = Le { $number } du mois
button-repeat-days = Plusieurs jours
button-repeat-done = C'est bon
button-new-until = Jusqu'à quand ?
new-until = Jusqu'à quand cela se répète-t-il ?
    
    Choisissez, ou écrivez une date, par exemple : 30 juin. Ou un nombre, par exemple : 10 fois
button-until-never = Sans fin
button-until-months = { $n } mois
button-until-year = 1 an

# Une date d'une série
button-every-time = Venir à chaque fois
button-not-every-time = Pas à chaque fois
meeting-noted-every-time = C'est noté : vous venez à chaque fois. Vous pouvez dire non pour une date.
meeting-noted-not-every-time = C'est noté : plus à chaque fois. Répondez pour chaque date.
meeting-noted-not-every-time-but = C'est noté : plus à chaque fois. Vous venez toujours à celle-ci.
meeting-mine-regular = Vous venez à chaque fois, sauf si vous dites non pour une date.
series-check-which = Cette rencontre se répète. Que voulez-vous changer ?
series-check-one = Cette date seulement : { $n ->
    [0] personne n'est à prévenir.
    [one] { $n } personne sera prévenue.
   *[other] { $n } personnes seront prévenues.
}
series-check-later = Celle-ci et les suivantes : { $n ->
    [0] personne n'est à prévenir.
    [one] { $n } personne sera prévenue, une seule fois.
   *[other] { $n } personnes seront prévenues, une seule fois.
}
series-check-own = Ce que vous avez déjà changé pour une date seule reste.
series-rules = Quel jour, à partir de là ?
    
    Les dates déjà prévues passent à ce jour de leur mois.
button-series-one = Cette date seulement
button-series-later = Celle-ci et les suivantes
button-series-every = Toutes les dates
series-cancel-which = Cette rencontre se répète. Annuler cette date, ou arrêter la série ?
button-cancel-one = Annuler cette date
button-series-end = Arrêter la série ici
button-series-resume = Remettre toute la série
button-series-extra = Ajouter une date
series-extra = Quelle date voulez-vous ajouter ?
    
    Écrivez un jour, avec l'heure si elle est différente. Les dates de la série restent comme elles sont.
series-extra-check = Ajouter cette date ?
series-extra-told = { $n ->
    [0] Personne n'est à prévenir.
    [one] { $n } personne sera prévenue ; on lui demandera si elle vient.
   *[other] { $n } personnes seront prévenues ; on leur demandera si elles viennent.
}
button-extra-yes = Oui, l'ajouter
meeting-head-series-extra = La date est ajoutée.
meeting-head-series-planned = C'est prévu, et cela se répète.
    
    Tout le groupe peut voir les prochaines dates.
meeting-head-series-changed = C'est changé, pour cette date et les autres.
meeting-head-series-ended = La série s'arrête ici. Les dates qui suivaient sont annulées.
meeting-head-series-resumed = La série continue.

# Ce que les personnes apprennent
series-news-changed = Des rencontres ont changé.
series-news-changed-ask = Voici la prochaine. Venez-vous toujours ?
series-news-resumed = Des rencontres auront bien lieu.
series-news-resumed-ask = Elles étaient annulées ; elles sont remises. Voici la prochaine. Venez-vous ?
series-news-ended = Des rencontres sont annulées.
series-news-ended-from = « { $title } » s'arrête : il n'y a plus de date à partir du { $day }.

# Quand ce n'est pas possible
series-never = Avec ce choix, il n'y aurait aucune date. Choisissez autrement.
series-has-day = La série a une date ce jour-là.
    
    Choisissez un autre jour, ou proposez une rencontre à part : /nouvellerencontre
series-is-ended = Cette série est arrêtée.
    
    Remettez-la d'abord, ou proposez une rencontre à part : /nouvellerencontre
series-other-day = Le jour ne peut changer que pour cette date. Pour changer le jour de toute la série, arrêtez-la, puis proposez-en une nouvelle.
series-other-month = La date doit rester dans son mois.
    
    Choisissez un jour de ce mois, ou « Cette date seulement ». Les 29, 30 et 31 ne sont pas dans tous les mois.
series-until-past = Cette fin est avant la première date. Écrivez une date plus loin, ou un nombre de fois.
series-until-far = C'est trop loin : deux ans au plus. Choisissez une date plus proche, ou « Sans fin ».
series-until-unclear = Je n'ai pas compris. Écrivez une date, par exemple : 30 juin. Ou un nombre, par exemple : 10 fois
