# Les jours fériés parmi les jours d'une rencontre qui se prépare.

holiday = Un jour férié : { $day } ({ $name }).
holidays-among = { $n ->
    [0] Un jour férié : { $day } ({ $name }).
    [one] Des jours fériés : { $day } ({ $name }), et un autre d'ici un an.
   *[other] Des jours fériés : { $day } ({ $name }), et { $n } autres d'ici un an.
}
holidays-skipped = { $n ->
    [0] Pas de rencontre { $day } ({ $name }) : elle se montre annulée.
    [one] Pas de rencontre { $day } ({ $name }), ni un autre jour férié d'ici un an : elles se montrent annulées.
   *[other] Pas de rencontre { $day } ({ $name }), ni { $n } autres jours fériés d'ici un an : elles se montrent annulées.
}
button-holidays-skip = Sans jours fériés
button-holidays-keep = Se voir quand même
