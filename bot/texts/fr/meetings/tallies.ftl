# Combien de personnes sont venues : des nombres, jamais de noms.

tally-asked = Combien de personnes sont venues ?
tally = Combien de personnes sont venues.
tally-number = Seul le nombre est gardé, aucun nom.
tally-none = Personne n'a encore compté.
tally-people = { $n ->
    [0] Personne n'est venu.
    [one] { $n } personne est venue.
   *[other] { $n } personnes sont venues.
}
tally-of-visitors = { $n ->
    [one] Une d'elles était en visite.
   *[other] { $n } d'elles étaient en visite.
}
tally-write = Combien de personnes sont venues ?
    
    Écrivez un nombre, avec les visites si vous voulez. Par exemple : 12, 3 visiteurs
tally-noted = C'est noté. Merci.
tally-skipped = Comme vous voulez : cette rencontre n'est pas comptée.
button-tally = Compter les personnes
button-tally-answered = Comme répondu : { $n }
button-tally-write = Écrire le nombre
button-tally-correct = Corriger le nombre
button-tally-skip = Ne pas compter
over-head-tally-asked = Combien de personnes sont venues ?
tally-unclear = Je n'ai pas compris. Écrivez par exemple : 12. Ou : 12, 3 visiteurs
tally-visitors = Il ne peut pas y avoir plus de visites que de personnes. Écrivez par exemple : 12, 3 visiteurs
tally-too-many = C'est trop : { $most } au plus. Écrivez à nouveau le nombre.
tally-not-over = Cette rencontre n'est pas encore passée. Vous pourrez compter après.
tally-too-late = C'est trop tard pour compter cette rencontre. Merci tout de même.

there-asked = Une rencontre est passée.
there-only-number = Y étiez-vous ? Si vous voulez, dites-le d'un bouton. Seul le nombre est gardé : personne ne lit qui.
there-noted = Merci. Une personne de plus est comptée, sans votre nom.
button-there-yes = J'y étais
    .means = yes

button-counting = Choisir qui compte
counting = Qui dit combien de personnes sont venues ?
    
    Maintenant : <b>{ $now }</b>. Seuls des nombres sont gardés.
counting-facilitator = les personnes qui animent le groupe
counting-members = chaque personne, avec « J'y étais »
counting-nobody = personne
button-counting-facilitator = L'équipe d'animation
button-counting-members = Chaque personne
button-counting-nobody = Personne
