# Le lieu d'un groupe, ses heures, et quand il est fermé.

group-button-house = Lieu et horaires
group-house = Le lieu et ses horaires.
button-closure-begin = Fermer le lieu
button-closure-open = Rouvrir le lieu
button-closure-weeks = { $n ->
    [one] Pour une semaine
   *[other] Pour { $n } semaines
}
button-closure-yes = Oui, en ligne
closure-days = du { $first } au { $last }
closure-period = Le lieu est fermé { $days }. Vous vous retrouvez en ligne.
closure-first = À partir de quel jour le lieu est-il fermé ?
    
    Choisissez, ou écrivez un jour. Vos rencontres seront en ligne pendant ce temps.
closure-last = Quel est le dernier jour ?
    
    Le lieu est fermé à partir du { $first }. Choisissez, ou écrivez le dernier jour.
closure-link = Où vous retrouvez-vous en ligne ?
    
    Écrivez le lien, ou ce qu'il faut pour entrer.
closure-check = Est-ce bien cela ?
closure-meetings = { $n ->
    [0] Aucune rencontre n'est prévue dans un lieu pendant ce temps.
    [one] { $n } rencontre sera en ligne.
   *[other] { $n } rencontres seront en ligne.
}
closure-people = { $n ->
    [0] Personne n'est à prévenir.
    [one] { $n } personne sera prévenue, une seule fois.
   *[other] { $n } personnes seront prévenues, une seule fois.
}
closure-stays = Les dates dont le lieu a été changé à la main restent comme elles sont. Les nouvelles dates des rencontres qui se répètent seront en ligne aussi.
closure-closed = C'est fait : vous vous retrouvez en ligne.
closure-opened = Le lieu est ouvert à nouveau.
closure-back = { $n ->
    [0] Aucune rencontre n'a eu à changer de lieu.
    [one] Une rencontre est de nouveau dans son lieu.
   *[other] { $n } rencontres sont de nouveau dans leur lieu.
}
closure-news-closed = Des rencontres seront en ligne.
closure-news-closed-days = Le lieu de <b>{ $group }</b> est fermé { $days }.
closure-news-open = Les rencontres sont de nouveau dans leur lieu.
closure-news-open-days = Le lieu de <b>{ $group }</b> devait être fermé { $days }. Il est ouvert.
closure-news-next = La prochaine pour vous :
closure-gone = Je n'ai plus cela. Ouvrez le groupe, puis « Animer ce groupe », puis « Lieu et horaires ».
closure-ends-before = Cette fin est avant le premier jour. Écrivez un jour plus tard.
closure-too-long = C'est trop long : un an au plus. Écrivez un jour plus proche.
closure-twice = Le lieu est déjà fermé pendant ce temps. Rouvrez-le d'abord : le groupe, puis « Animer ce groupe », puis « Lieu et horaires ».
closure-no-link = Je n'ai pas trouvé de lien dans ce message. Écrivez-le à nouveau, par exemple : https://meet.example.org/groupe
