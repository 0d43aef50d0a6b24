# Un sujet à part pour chaque contact, quand l'application Telegram en a
topic-name = { $mark } { $name }
topic-name-over = { $mark } { $name } : fin
topic-here = Ce sujet est pour { $name }, et pour personne d'autre.
    
    Ce que vous écrivez ici va à { $name }. Pour tout le reste, écrivez en dehors, ou appuyez sur /menu.
    .plain = Ici, vous écrivez à { $name }. Personne d'autre ne lit. Pour le reste : /menu
button-topic-drop = Supprimer ce sujet
topic-drop = Supprimer le sujet de { $name } ?
    
    Tout ce qui s'y trouve quitte votre discussion, pour toujours. { $name } garde la sienne. Si votre échange n'est pas fini, il continue en dehors du sujet.
    .plain = Supprimer le sujet de { $name } ? Tous ses messages quittent votre téléphone, pour toujours. { $name } garde les siens.
button-topic-drop-yes = Oui, le supprimer
topic-dropped = Le sujet de { $name } est en cours de suppression. Il quitte votre discussion dans un instant.
    
    { $name } garde sa propre discussion.
topic-not-here = Cet échange n'a pas de sujet dans votre discussion.
