# Reprendre un message écrit à l'autre personne d'un contact

button-take-back = Reprendre un message
take-back = Quel message reprenez-vous ?

    Il disparaît chez { $name }, qui lit que vous en avez repris un. Il a peut-être déjà été lu.

    L'heure de chaque message est écrite à côté de lui.
    .plain = Quel message reprenez-vous ?

    { $name } ne le voit plus. Il a peut-être déjà été lu.

    Regardez l'heure à côté de votre message.
take-back-none = Il n'y a rien à reprendre. Ce que vous avez écrit à { $name } ces deux derniers jours serait ici.
button-take-back-one = { $when }
button-take-back-older = Voir les précédents
button-take-back-another = En reprendre un autre
take-back-done = C'est repris. Le message disparaît maintenant chez { $name }.
take-back-kept = C'est repris. { $name } ne l'a jamais reçu.
take-back-leaving = Ce message est en train de partir. Réessayez dans une minute.
take-back-away = Nous ne pouvons pas joindre { $name } en ce moment. Ce message est encore sur son téléphone. Réessayez plus tard.
take-back-unsure = Nous ne savons pas si { $name } a reçu ce message. Il ne peut pas être repris.
take-back-gone = Ce message ne peut plus être repris. Seulement ce que vous avez écrit ces deux derniers jours.
words-taken = { $mark } <b>{ $name }</b> a repris un message.
