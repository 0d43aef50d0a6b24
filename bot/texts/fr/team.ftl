# Les personnes qui font vivre l'ensemble.

team-waits = Quelque chose vous attend.
team-waits-offers = { $n ->
    [one] Une personne propose d'écouter et attend une réponse.
   *[other] { $n } personnes proposent d'écouter et attendent une réponse.
}
team-waits-reports = { $n ->
    [one] Un signalement attend une décision.
   *[other] { $n } signalements attendent une décision.
}
team-waits-requests = { $n ->
    [one] Une personne attend à la porte d'un groupe où personne ne répond.
   *[other] { $n } personnes attendent à la porte de groupes où personne ne répond.
}
button-waits-offers = Voir qui attend
button-waits-reports = Voir les signalements
button-waits-requests = Voir les membres
