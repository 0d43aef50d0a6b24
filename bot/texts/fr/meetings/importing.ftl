# Des dates qui viennent d'un autre agenda.

group-button-calendar = Utiliser un agenda
group-calendar = L'agenda de { $group }.
button-import = Apporter des dates
import-ask = Quelles dates voulez-vous apporter dans { $group } ?
    
    Envoyez-moi ici un fichier : celui d'un agenda (.ics), ou un tableau enregistré en CSV. Vous voyez ce qu'il contient avant que rien ne soit gardé.
    
    Un tableau commence par une ligne de titres : date, début, titre. Et aussi, si vous voulez : fin, lieu, note. Les jours s'écrivent 2026-12-03 ou 03/12/2026.
import-reading = Je lis votre fichier.
    
    Cela prend quelques secondes. Si je ne dis rien d'ici une minute, envoyez-le à nouveau.
import-other = Envoyez ici un autre fichier, ou revenez en arrière.
import-read-new = { $n ->
    [one] Une nouvelle date pour { $group }. Dois-je la garder ?
   *[other] { $n } nouvelles dates pour { $group }. Dois-je les garder ?
}
import-read-off = { $off ->
    [one] Une date sera annulée dans { $group }. Dois-je le faire ?
   *[other] { $off } dates seront annulées dans { $group }. Dois-je le faire ?
}
import-read-both = { $n ->
    [one] Une nouvelle date
   *[other] { $n } nouvelles dates
} pour { $group }, et { $off ->
    [one] une qui sera annulée
   *[other] { $off } qui seront annulées
}. Dois-je le faire ?
import-ends = { $n ->
    [one] Une série s'arrête : plus rien n'en est prévu.
   *[other] { $n } séries s'arrêtent : plus rien n'en est prévu.
}
import-read-nothing = Il n'y a rien de nouveau dans ce fichier.
import-days = Du { $first } au { $last }.
import-day-one = Le { $day }.
import-repeats = { $n ->
    [one] Une d'elles se répète.
   *[other] { $n } d'elles se répètent.
}
import-known = { $n ->
    [one] Une est déjà ici.
   *[other] { $n } sont déjà ici.
}
import-off-known = { $n ->
    [one] Une qui est annulée là-bas l'est déjà ici.
   *[other] { $n } qui sont annulées là-bas le sont déjà ici.
}
import-over-count = { $n ->
    [one] Une est passée : elle est laissée de côté.
   *[other] { $n } sont passées : elles sont laissées de côté.
}
import-left-count = { $n ->
    [one] Une n'est pas prise : voyez pourquoi.
   *[other] { $n } ne sont pas prises : voyez pourquoi.
}
button-import-new-yes = { $n ->
    [one] Oui, la garder
   *[other] Les garder
}
button-import-off-yes = { $n ->
    [one] Oui, l'annuler
   *[other] Oui, les annuler
}
button-import-both-yes = Oui, faire les deux
button-import-off = Voir les annulations
import-off = Ces dates seront annulées :
import-off-from = { $when }, et toutes les suivantes
button-import-left = Voir ce qui reste
import-left = Pas pris, et pourquoi :
import-line = <b>Ligne { $n }</b>
import-event = <b>{ $title }</b>
import-event-unnamed = <b>Sans titre</b>
import-done = { $n ->
    [0] Rien n'était nouveau : tout est déjà ici.
    [one] C'est fait : une date est dans l'agenda du groupe.
   *[other] C'est fait : { $n } dates sont dans l'agenda du groupe.
}
import-done-off = { $n ->
    [one] Une date est annulée. Pendant dix minutes, vous pouvez revenir en arrière.
   *[other] { $n } dates sont annulées. Pendant dix minutes, vous pouvez revenir en arrière.
}
import-undone = { $n ->
    [one] C'est fait : une date est comme avant.
   *[other] C'est fait : { $n } dates sont comme avant.
}
import-undone-not = { $n ->
    [one] Une ne l'est pas : elle a encore été changée depuis, ou son heure est arrivée.
   *[other] { $n } ne le sont pas : elles ont encore été changées depuis, ou leur heure est arrivée.
}
import-only-file = Ici, je ne peux prendre qu'un fichier : celui d'un agenda (.ics), ou un tableau (CSV).
import-forgotten = J'ai oublié ce fichier. Envoyez-le à nouveau.

# Pourquoi un fichier n'est pas pris
import-too-large = Ce fichier est trop gros : un mégaoctet au plus. Enregistrez seulement les mois à venir.
import-packed = C'est un fichier compressé ou un classeur. Enregistrez-le en CSV (texte) ou en agenda (.ics), puis envoyez-le à nouveau.
import-no-text = Je ne peux pas lire ce fichier : ce n'est pas du texte simple. Enregistrez-le en CSV ou .ics, en UTF-8.
import-broken = Il n'est pas écrit comme un agenda doit l'être.
import-network = Je n'ai pas pu prendre le fichier chez Telegram. Merci de l'envoyer à nouveau.
import-gone = Telegram ne me donne pas ce fichier. Merci de l'envoyer à nouveau.
import-empty = Il n'y a aucune date dans ce fichier.
import-too-many = Il y a trop de dates dans ce fichier : { $most } au plus. Enregistrez seulement les mois à venir.
import-too-many-events = Il y a trop d'évènements dans ce fichier : { $most } au plus. Enregistrez seulement les mois à venir.
import-too-many-lines = Il y a trop de lignes dans ce tableau : { $most } au plus.
import-headings = La première ligne du tableau doit porter ces titres : date, début, titre.

# Pourquoi une date n'est pas prise
import-formula = Cela commence comme une formule (= + @) : il faut des mots simples.
import-no-title = Il n'y a pas de titre.
import-long = Le titre ou le lieu est trop long.
import-length = La durée doit être entre 5 minutes et 24 heures.
import-day = Je ne comprends pas le jour. Écrivez 2026-12-03 ou 03/12/2026.
import-hour = Je ne comprends pas l'heure. Écrivez 14:00.
import-no-hour = Il y a un jour, mais pas d'heure.
import-zone = Je ne connais pas son fuseau horaire : { $zone }.
import-far = C'est trop loin.
import-over = Sa dernière date est passée.
import-cancelled = C'est annulé là-bas. Ici, je n'en trouve aucune date à venir.
import-cut = Le fichier s'arrête au milieu.
import-twice = C'est deux fois dans le fichier.
import-rule = Cela se répète d'une manière que je ne connais pas.
import-rule-zone = Cela se répète à l'heure d'un autre fuseau.
import-endless = Cela se répète trop de fois.

# Ce que lisent les annuaires de rencontres
listing-on = Les annuaires de rencontres peuvent montrer vos rencontres de chaque semaine : { $n ->
    [0] il n'y en a pas pour le moment.
    [one] une.
   *[other] { $n }.
} Tout le monde peut en lire le titre, le jour, l'heure, le lieu et la note, jamais un lien ni un nom.
listing-off = Les annuaires de rencontres ne connaissent pas ce groupe. Si vous êtes d'accord, tout le monde pourra y trouver vos rencontres de chaque semaine : titre, jour, heure, lieu et note, jamais un lien ni un nom.
button-listing-on = Nous faire connaître
button-listing-off = Ne plus y être
button-listing-file = Recevoir la liste
listing-file = Les rencontres de chaque semaine de ce groupe, comme les annuaires les lisent (Meeting Guide).
    
    Ce qui n'a pas lieu chaque semaine, et les dates annulées, ne peuvent pas s'y dire.
listing-none = Ce groupe n'a pas de rencontre de chaque semaine à montrer.
