# Une rencontre qui a lieu si assez de personnes viennent.

button-edit-needed = Combien au moins
needed-ask = Combien de personnes faut-il pour qu'elle ait lieu ?
    
    Choisissez, ou écrivez un nombre. Par exemple : 5. S'il y en a moins au moment choisi, elle est annulée, et chaque personne l'apprend avec gentillesse.
needed-when = Jusqu'à quand peut-on dire qu'on vient ?
    
    S'il y a moins de { $n } personnes à ce moment-là, elle est annulée.
needed-number = au moins { $n } personnes, { $before } avant
needed-none = aucun minimum
needed-now = Pour avoir lieu : <b>{ $needed }</b>
button-needed-people = { $n } personnes
button-needed-before = { $before } avant
button-needed-none = De toute façon
needed-line = Elle a lieu si au moins { $n } personnes disent qu'elles viennent avant : <b>{ $by }</b>.
needed-few = Pourquoi : moins de { $n } personnes pouvaient venir cette fois.

# Ce que les personnes apprennent
news-few = Une rencontre n'aura pas lieu cette fois.
news-few-why = Il y avait moins de personnes qu'il n'en faut. Ce n'est la faute de personne, et il y en aura d'autres.
few-come = Peu de monde pour le moment à une rencontre.
few-come-soon = { $come ->
    [0] Personne ne vient pour le moment ; il en faut { $needed }.
    [one] { $come } personne vient pour le moment ; il en faut { $needed }.
   *[other] { $come } personnes viennent pour le moment ; il en faut { $needed }.
} Elle sera annulée alors : <b>{ $by }</b>.
    
    Vous pouvez la maintenir : « Combien au moins ».
few-come-off = Une rencontre est annulée : trop peu de monde.
few-come-was = { $come ->
    [0] Personne ne venait ; il en faut { $needed }.
    [one] { $come } personne venait ; il en faut { $needed }.
   *[other] { $come } personnes venaient ; il en faut { $needed }.
} Celles qui voulaient venir l'apprennent avec gentillesse. Vous pouvez la remettre.

# Quand ce n'est pas possible
needed-unclear = Je n'ai pas compris combien. Écrivez un nombre, par exemple : 4
needed-least = Il faut au moins deux personnes pour une rencontre. Écrivez un nombre à partir de 2.
needed-over-seats = Il faudrait plus de personnes qu'il n'y a de places : { $seats }. Choisissez un autre nombre.
needed-too-late = Cette heure est déjà passée. Choisissez-en une plus tard.
