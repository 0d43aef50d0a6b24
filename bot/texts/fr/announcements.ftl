# Les annonces d'un groupe.

announcement-ask = Écrivez votre annonce ici.
    
    Elle ira aux membres de <b>{ $group }</b>. Vous la relirez avant l'envoi.
    
    Ni argent, ni vente, ni recrutement. { $most } signes au plus.
announcement-none-yet = Personne dans <b>{ $group }</b> ne peut recevoir d'annonce en ce moment.
    
    Invitez d'abord. Quand quelqu'un sera là, vous pourrez lui écrire ici.
announcement-empty = Il n'y a pas de mots dans ce message. Écrivez votre annonce.
announcement-long = C'est trop long : { $now } signes, et { $most } au plus. Raccourcissez un peu, puis envoyez à nouveau.
announcement-no-group = Il n'y a pas encore de groupe où écrire. Créez-en un : /nouveaugroupe
announcement-gone = Cette annonce n'existe plus. Pour en écrire une : /annonce
announcement-sent-already = Cette annonce est déjà partie. Les annonces passées sont ici : /annonce
announcement-not-member = Vous n'êtes pas membre de ce groupe : vous n'en recevez pas les annonces.

announcement-way-in = Ceci peut servir à entrer, et toutes les personnes qui reçoivent l'annonce le liront : { $words }
announcement-preview = Relisez. Les membres liront ceci :
announcement-people = { $people ->
    [one] Une personne la recevra.
   *[other] { $people } personnes la recevront.
}
announcement-chats = { $chats ->
    [one] Elle sera aussi écrite dans un groupe Telegram lié.
   *[other] Elle sera aussi écrite dans { $chats } groupes Telegram liés.
}
announcement-chats-silent = { $chats ->
    [one] Dans un groupe Telegram lié, le bot ne peut pas écrire en ce moment : /lier
   *[other] Dans { $chats } groupes Telegram liés, le bot ne peut pas écrire en ce moment : /lier
}
announcement-calm = Les personnes en heures calmes la recevront après.
announcement-nobody = Pour l'instant, personne ne peut la recevoir dans ce groupe. Invitez d'abord des membres : /membres
button-announcement-send = Envoyer maintenant
    .means = yes
button-announcement-change = Changer le texte
button-announcement-write = Écrire une annonce
button-announcement-stop = Arrêter l'envoi
button-announcement-history = Voir les annonces
announcement-dropped = L'annonce est annulée. Personne ne l'a reçue.

announcement-toast-going = Votre annonce part.
announcement-toast-gone-before = Elle est déjà partie, une seule fois.
announcement-toast-stopped = L'envoi est arrêté.
announcement-toast-over = Il n'y a plus rien à arrêter.
announcement-going = Votre annonce part : { $gone } sur { $all }.
announcement-done = Votre annonce est partie.
announcement-resting = Votre annonce est partie. { $n ->
    [one] Une personne la recevra plus tard.
   *[other] { $n } personnes la recevront plus tard.
}
announcement-stopped = L'envoi est arrêté.
announcement-delivered = Envoi réussi : <b>{ $n }</b>
announcement-unreachable = Impossible à joindre : <b>{ $n }</b>
announcement-doubtful = Pas certain : <b>{ $n }</b>
announcement-waiting = Attendent la fin des heures calmes : <b>{ $n }</b>
announcement-in-chats = Groupes Telegram liés : <b>{ $n }</b> sur { $all }
announcement-doubt-means = Pas certain : Telegram n'a pas répondu. Nous n'écrivons pas deux fois à la même personne.

announcement-history = Les annonces de <b>{ $group }</b>.
announcement-history-empty = Pas encore d'annonce dans <b>{ $group }</b>.
    
    Une annonce écrit une seule fois à tous les membres.
announcement-in-history = <b>{ $when }</b>
    { $words }
    Envoi réussi : { $delivered } sur { $all }
announcement-was-stopped = Envoi arrêté en chemin
announcement-sent-on = Envoi : { $when }.
button-announcement-older = Voir plus ancien
button-announcement-newer = Voir plus récent

announcement-news = Des nouvelles de votre groupe.
announcement-from = <i>L'animation, { $group }</i>
announcement-here = Une annonce de l'animation.
button-announcement-group = Ouvrir le groupe
button-announcement-mute = Couper les annonces
button-announcement-unmute = Recevoir les annonces
announcement-muted = C'est noté : plus d'annonces de <b>{ $group }</b>.
    
    Vous restez membre. Vous pouvez changer d'avis quand vous voulez.
announcement-heard = C'est noté : vous recevrez les annonces de <b>{ $group }</b>.
