# Les places d'une rencontre : combien, la file d'attente, les personnes qu'on amène.

button-edit-seats = Nombre de places
button-edit-terms = Places et tâches
terms = Qui vient, et qui fait quoi ?
seats-now = Places : <b>{ $seats }</b>
seats-any = sans limite
seats-number = { $n ->
    [one] { $n } place
   *[other] { $n } places
}
seats-ask = Combien de personnes peuvent venir ?
    
    Choisissez, ou écrivez un nombre. Par exemple : 15. Chaque personne amenée prend une place de plus.
button-seats-any = Sans limite
seats-below = { $taken ->
    [one] { $taken } place est déjà prise. Qui vient garde sa place ; personne d'autre ne peut venir avant qu'il y en ait.
   *[other] { $taken } places sont déjà prises. Qui vient garde sa place ; personne d'autre ne peut venir avant qu'il y en ait.
}
seats-line-asked = Les personnes qui attendent seront invitées maintenant, dans leur ordre.

# Sur une rencontre
meeting-head-joined-line = Vous êtes dans le groupe. Cette rencontre est complète pour le moment.
seats-free = { $free ->
    [0] { $seats ->
        [one] La seule place est prise.
       *[other] Les { $seats } places sont prises.
    }
    [one] Il reste { $free } place sur { $seats }.
   *[other] Il reste { $free } places sur { $seats }.
}
seats-line = { $n ->
    [one] { $n } personne attend.
   *[other] { $n } personnes attendent.
}
seats-mine = Vous êtes <b>numéro { $n }</b> dans la file d'attente. Je vous écris dès qu'une place se libère. Toute autre réponse vous en retire.
seats-mine-offered = Une place est libre pour vous. Elle vous est gardée jusqu'à : <b>{ $until }</b>.
button-answer-line = Attendre une place
    .means = yes
meeting-noted-line = Rien de libre pour le moment : vous êtes numéro { $n } dans la file d'attente.

# Après un changement de date
moved-answers = Elle a été déplacée. { $renewed ->
    [0] Personne n'a répondu depuis
    [one] { $renewed } personne a répondu depuis
   *[other] { $renewed } personnes ont répondu depuis
} ; { $awaited ->
    [one] { $awaited } réponse est encore attendue.
   *[other] { $awaited } réponses sont encore attendues.
}
moved-mine = Elle a été déplacée depuis votre réponse. Venez-vous toujours ?
moved-mine-kept = Elle a été déplacée depuis votre réponse. Venez-vous toujours ? Votre place est gardée jusqu'à : <b>{ $until }</b>.
moved-kept = Votre place est gardée jusqu'à : <b>{ $until }</b>. Sans réponse, une autre personne pourra l'avoir.

# Une place libérée
seat-offered = Une place est libre pour vous.
seat-offered-until = Vous l'attendiez. Elle vous est gardée jusqu'à : <b>{ $until }</b>.
    
    Après, je la propose à la personne suivante. Si vous n'en voulez plus, ce n'est pas grave.
button-seat-yes = Oui, je viens
    .means = yes
button-seat-no = Non, pas cette fois
    .means = no

# Les personnes qu'on amène
button-guests = Amener quelqu'un
button-guests-brings = Changer : j'amène { $n }
guests = { $n ->
    [0] Amenez-vous quelqu'un avec vous ?
    [one] Vous amenez { $n } personne.
   *[other] Vous amenez { $n } personnes.
}
    
    Chaque personne prend une place. Personne ne voit qui amène qui.
button-guests-none = Personne
button-guests-one = Une personne
button-guests-two = Deux personnes
guests-noted = { $n ->
    [0] C'est noté : vous venez sans personne d'autre.
    [one] C'est noté : vous amenez { $n } personne.
   *[other] C'est noté : vous amenez { $n } personnes.
}

# Quand ce n'est pas possible
seats-unclear = Je n'ai pas compris combien. Écrivez un nombre, par exemple : 12
seats-none = Il faut au moins une place. Écrivez un nombre à partir de 1, par exemple : 12
seats-many = C'est trop : { $most } places au plus. Écrivez un nombre plus petit.
seats-guests-full = Il n'y a pas assez de places libres pour cela. Vous gardez la vôtre.
