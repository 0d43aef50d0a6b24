# Ce qui est prévu, par jour et par mois.

day-head = <b>{ $day }</b>
day-today = Aujourd'hui, { $day }
day-tomorrow = Demain, { $day }
day-other = { $day }
meetings-head = Les prochaines rencontres.
meetings-head-anywhere = Les rencontres de tous les groupes.
meetings-head-helpers = Les rencontres entre pairs-aidants.
meetings-empty-helpers = Pas de rencontre entre pairs-aidants prévue pour le moment.
    
    L'animation de votre groupe peut en prévoir une : ouvrez votre groupe, et écrivez-lui.
button-meetings-helpers = Se retrouver entre pairs
meetings-empty = Pas de rencontre prévue pour le moment.
    
    La prochaine se verra ici dès qu'elle sera fixée.
meetings-no-group = Pas de rencontre prévue pour le moment.
    
    Vous pouvez regarder les groupes, sans vous engager.
meetings-line = <b>{ $title }</b>, { $hour }
meetings-line-cancelled = <b>{ $title }</b>, { $hour } : annulée
meetings-line-waits = Vous attendez une place.
meetings-line-coming = Vous venez.
meetings-line-maybe = Vous venez peut-être.
meetings-line-no = Vous ne venez pas.
meetings-line-group = { $group }
meetings-line-both = { $group }. { $answer }
button-meetings-more = Voir la suite
button-meetings-first = Revenir au début
button-meetings-groups = Choisir un groupe
button-month = Voir le mois

month-head = <b>{ $month }</b>
month-legend = Appuyez sur un jour pour voir ce qui est prévu.
    
    • quelque chose est prévu
    ✓ vous venez
month-empty = Rien n'est encore prévu ce mois-là.
month-no-day = Appuyez sur le chiffre d'un jour.
month-day-nothing = { $day } : rien n'est prévu.
month-day-over = Ce jour est passé.
month-day-head = Ce qui est prévu ce jour-là.
month-day-empty = Rien n'est prévu ce jour-là.
month-day-expected-more = Et { $n } de plus.
month-day-expected = Vous pourrez dire si vous venez à partir du { $day }.
button-month-other = Voir { $month }
button-month-plan = Prévoir une rencontre
