# Les limites de qui écoute.

button-helper-limits = Régler mes limites
limits = Vos limites.
    
    Personne d'autre ne les voit. Ce qui les dépasse est demandé à quelqu'un d'autre, ou attend.
limits-told = Nouvelles demandes : <b>{ $new }</b>
    Échanges à la fois : <b>{ $most }</b> au plus
    Sujets refusés : <b>{ $refused }</b>
limits-hours-any = Quand : <b>à tout moment</b>
limits-hours = Quand, dans votre fuseau horaire ({ $zone }) :
limits-hours-line = { $days } : <b>{ $hours }</b>
limits-every-day = Tous les jours
limits-days = { $first } à { $last }
limits-all-day = toute la journée
limits-quiet = Une partie tombe dans vos heures calmes ({ $since }–{ $until }). On vous demandera alors quand même.
limits-ask-hours = Quand voulez-vous qu'on vous demande ?
    
    En dehors de ces heures, une demande attend, ou va à quelqu'un d'autre.
limits-write = Choisissez ici, ou écrivez par exemple : mardi 18h-20h, week-ends
limits-check = Est-ce bien cela ?
limits-again = Pour corriger, écrivez à nouveau les heures.
limits-new = Combien de nouvelles demandes par semaine, au plus ?
    
    En ce moment : <b>{ $now }</b>. Celles que vous refusez ne comptent pas.
limits-new-any = autant qu'il en vient
limits-new-most = { $most } par semaine au plus
button-limits-hours = Choisir mes heures
button-limits-new = Limiter les demandes
button-limits-mornings = Le matin
button-limits-afternoons = L'après-midi
button-limits-evenings = Le soir
button-limits-weekdays = En semaine
button-limits-weekends = Le week-end
button-limits-any = À tout moment
button-limits-new-any = Autant qu'il en vient
button-limits-yes = Oui, c'est juste
hours-unclear = Je n'ai pas compris. Écrivez par exemple : mardi 18h-20h. Ou : lun-ven 9h-12h, week-ends. Ou : à tout moment
hours-many = Cela fait trop d'heures différentes : { $most } au plus. Écrivez-en moins, s'il vous plaît.
