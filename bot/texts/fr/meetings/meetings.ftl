# Les rencontres : les voir, répondre, les proposer, les changer, les rappels.

meeting-head = Une rencontre.
meeting-head-planned = C'est prévu.
    
    Tout le groupe peut voir cette rencontre.
meeting-head-joined = Vous êtes dans le groupe, et vous venez.
meeting-head-changed = C'est changé.
meeting-head-cancelled = Cette rencontre est annulée.
meeting-head-over = Cette rencontre est passée.
meeting-when = Quand : { $when }
meeting-when-there = À l'heure du groupe : { $when }
meeting-length = Durée : { $length }
meeting-place = Où : { $place }
meeting-link = Lien : { $link }
meeting-link-hidden = Lien : les membres le voient ici
meeting-group = Groupe : { $group }
meeting-note = { $note }
meeting-reason = Pourquoi : { $reason }
meeting-counts = { $coming ->
    [0] Personne n'a encore dit « je viens ».
    [one] { $coming } personne vient.
   *[other] { $coming } personnes viennent.
} { $maybe ->
    [0] {""}
   *[other] Peut-être : { $maybe }.
}
meeting-counts-over = { $coming ->
    [0] Personne n'avait dit « je viens ».
    [one] { $coming } personne avait dit venir.
   *[other] { $coming } personnes avaient dit venir.
} { $maybe ->
    [0] {""}
   *[other] Peut-être : { $maybe }.
}
meeting-mine-coming = Votre réponse : <b>je viens</b>.
meeting-mine-maybe = Votre réponse : <b>peut-être</b>.
meeting-mine-no = Votre réponse : <b>je ne viens pas</b>.
meeting-meanwhile = Vous venez aussi à <b>{ $title }</b> à ce moment-là : { $when }. Rien ne presse : vous pouvez changer l'une ou l'autre réponse.
meeting-mine-none = Venez-vous ? Vous pourrez changer d'avis.
meeting-visitor-open = Tout le monde peut venir. Vous lisez d'abord la charte du groupe, et vous dites oui une seule fois.
meeting-visitor = Pour répondre, rejoignez d'abord le groupe.
meeting-remind-ask = Voulez-vous un rappel avant ? Je n'en envoie pas sans votre accord.
meeting-copy = « Copier le lien » : la personne à qui vous le donnez voit cette rencontre.
meeting-prepare = Pour votre venue.
button-meeting-prepare = Préparer ma venue
button-answer-coming = Je viens
    .means = yes
button-answer-maybe = Peut-être
button-answer-no = Je ne viens pas
    .means = no
button-meeting-join = Voir le groupe
button-meeting-remind = Oui, me rappeler
button-meeting-edit = Changer ou annuler
button-meeting-restore = Remettre la rencontre
button-meeting-details = Voir la rencontre
meeting-noted-coming = C'est noté : vous venez.
meeting-noted-coming-twice = C'est noté : vous venez. Vous venez aussi à une autre rencontre à ce moment-là.
meeting-noted-maybe = C'est noté : peut-être.
meeting-noted-no = C'est noté : vous ne venez pas.
meeting-noted-remind = C'est noté : vous aurez des rappels.

# Les rappels et les nouvelles, écrits sans qu'on les demande
reminder-head = Un petit rappel.
reminder-question = Si vous ne pouvez plus venir, ce n'est pas grave : dites-le d'un bouton.
button-reminder-cannot = Je ne viens plus
    .means = no
meeting-cannot = Merci de l'avoir dit.
    
    C'est noté : vous ne venez pas. Ce n'est pas grave, et personne ne voit votre nom.
button-cannot-undo = Finalement, je viens
button-cannot-undo-maybe = Finalement, peut-être
news-changed = Une rencontre a changé.
news-changed-ask = Voici ce qui compte maintenant. Venez-vous toujours ?
news-line = Voici ce qui compte maintenant. Vous gardez votre tour dans la file d'attente.
news-added = Une date a été ajoutée.
news-added-ask = C'est une de plus que d'habitude. Venez-vous ?
news-dropped = Une date ajoutée n'a finalement pas lieu.
news-cancelled = Une rencontre est annulée.
news-cancelled-when = C'était prévu : { $when }
news-restored = Une rencontre aura bien lieu.
news-restored-ask = Elle était annulée ; elle est remise. Venez-vous ?

# Changer et annuler
meeting-edit = Que voulez-vous changer ?
button-edit-when = Changer la date
button-edit-title = Changer le titre
button-edit-place = Changer le lieu
button-edit-minutes = Changer la durée
button-edit-note = Changer la note
button-edit-cancel = Annuler la rencontre
meeting-write-when = Pour quel jour et quelle heure ?
    
    Maintenant : <b>{ $now }</b>. Écrivez un jour, une heure, ou les deux. Par exemple : jeudi 14h
meeting-write-title = Quel est le nouveau titre ?
    
    Maintenant : <b>{ $now }</b>. Écrivez-le ici.
meeting-write-place = Où cela se passe-t-il ?
    
    Maintenant : <b>{ $now }</b>. Écrivez une adresse, un lien, ou les deux. Ou envoyez le lieu sur le plan.
meeting-write-minutes = Combien de temps cela dure-t-il ?
    
    Maintenant : <b>{ $now }</b>. Choisissez, ou écrivez par exemple : 1h15
meeting-write-note = Que faut-il savoir pour venir ? Écrivez la note ici.
    
    Maintenant : { $now }
meeting-nothing = rien
button-edit-remove = Ne rien mettre
meeting-check-change = Est-ce juste ?
meeting-check-was = Avant : { $was }
meeting-check-is = Après : <b>{ $is }</b>
meeting-way-in-seen = Les visiteurs aussi liront ceci : { $words }
    Pour le garder au groupe, écrivez-le dans le lieu.
meeting-way-in-held = Seules les personnes du groupe liront ceci : { $words }
meeting-check-told = { $n ->
    [0] Personne d'autre n'a dit venir : personne n'est à prévenir.
    [one] { $n } personne a dit venir, ou peut-être. Elle sera prévenue : après ses heures calmes, ou tout de suite si ce serait trop tard.
   *[other] { $n } personnes ont dit venir, ou peut-être. Elles seront prévenues : après leurs heures calmes, ou tout de suite si ce serait trop tard.
}
meeting-told = { $n ->
    [0] Personne n'est à prévenir.
    [one] { $n } personne sera prévenue.
   *[other] { $n } personnes seront prévenues.
}
meeting-late-resting = { $n ->
    [one] Une personne ne le lira pas à temps : elle a demandé le silence.
   *[other] { $n } personnes ne le liront pas à temps : elles ont demandé le silence.
}
meeting-late-away = { $n ->
    [one] Une personne ne le lira pas : le bot ne peut plus lui écrire.
   *[other] { $n } personnes ne le liront pas : le bot ne peut plus leur écrire.
}
meeting-check-again = Pour corriger, écrivez à nouveau.
button-check-yes = Oui, changer
button-word = Ajouter un mot
button-word-change = Changer votre mot
button-word-none = Ne rien ajouter
meeting-word = Que voulez-vous leur dire ?
    
    Quelques mots, lus par les personnes prévenues du changement. Par exemple : On repeint la salle.
meeting-word-now = Pour l'instant :
meeting-word-read = Elles liront aussi :
meeting-word-again = Pour corriger votre mot, écrivez-le à nouveau.
news-word = Un mot des personnes qui animent le groupe :
meeting-cancel-ask = Annuler cette rencontre ?
meeting-cancel-why = Vous pouvez écrire pourquoi, en quelques mots. Ce n'est pas obligatoire.
meeting-cancel-words = Les personnes liront : { $reason }
button-cancel-yes = Oui, annuler
button-cancel-no = Non, la garder

# Proposer une rencontre
new-when = C'est pour quel jour ?
    
    Choisissez, ou écrivez le jour et l'heure. Par exemple : jeudi 14h, ou tous les jeudis 14h
new-hour = À quelle heure ?
    
    C'est pour { $day }. Choisissez, ou écrivez par exemple : 14h15
new-rhythm = Cela peut se lire de deux façons. À quel rythme ?
new-kept-title = Je garde le titre : <b>{ $title }</b>
new-kept-hour = Je garde l'heure : { $hour }
new-kept-place = Je garde le lieu : { $place }
new-title = Comment s'appelle cette rencontre ?
    
    Quelques mots simples. Par exemple : Atelier cuisine
new-place = Où cela se passe-t-il ?
    
    Écrivez une adresse, un lien, ou les deux. Ou envoyez le lieu sur le plan.
new-minutes = Combien de temps cela dure-t-il ?
    
    Choisissez, ou écrivez par exemple : 1h15
new-note = Que faut-il savoir pour venir ?
    
    Par exemple : apportez un tablier. Tout le groupe pourra le lire.
new-check = Est-ce bien cela ?
new-check-unclear = Je n'ai pas compris. Appuyez sur un bouton, ou écrivez un autre jour ou une autre heure.
new-check-told = Rien n'est enregistré avant votre oui.
new-change = Que voulez-vous changer ?
button-new-today = Aujourd'hui
button-new-tomorrow = Demain
button-new-skip = Passer
button-new-yes = Oui, c'est juste
button-new-change = Changer quelque chose

# Quand ce n'est pas possible
meeting-gone = Cette rencontre n'existe plus. Les autres sont ici : /rencontres
meeting-is-cancelled = Cette rencontre est annulée. Les autres sont ici : /rencontres
meeting-over = Cette rencontre est passée. Les prochaines sont ici : /rencontres
meeting-too-late = Cette heure est déjà passée. Choisissez un moment à venir.
meeting-join-first = Pour répondre, rejoignez d'abord le groupe : ouvrez le bot, puis /groupes
meeting-join-card = Pour répondre, appuyez d'abord sur « Ouvrir le bot », sous cette rencontre.
meeting-come-first = Dites d'abord que vous venez. Ensuite, appuyez de nouveau ici.
meeting-changed-meanwhile = Quelqu'un d'autre vient de changer cette rencontre. Regardez-la à nouveau : /rencontres
meeting-as-is = C'est déjà fait. Voici la rencontre maintenant.
meeting-title-empty = Il faut un titre avec au moins une lettre. Écrivez-le ici.
meeting-place-empty = Je n'ai pas trouvé d'adresse ni de lien. Écrivez-les à nouveau.
meeting-note-empty = Il n'y a rien à lire dans ce message. Écrivez à nouveau.
meeting-draft-gone = Je n'ai plus cette rencontre : rien n'était enregistré. Recommencez ici : /nouvellerencontre
meeting-no-group = Vous n'animez encore aucun groupe. La personne qui coordonne peut vous le proposer.
meeting-no-group-yet = Il n'y a pas encore de groupe. Créez-en un d'abord : /nouveaugroupe
unclear-no-date = Je n'ai pas trouvé le jour. Écrivez par exemple : jeudi 14h
unclear-no-such-date = Ce jour n'existe pas. Écrivez par exemple : 3 décembre 14h
unclear-no-time = Il me manque l'heure. Écrivez par exemple : jeudi 14h
unclear-hour = Je n'ai pas compris l'heure. Écrivez par exemple : 14h15
unclear-past = Ce moment est déjà passé. Écrivez un jour à venir, par exemple : demain 14h
unclear-left-over = Je n'ai pas tout compris. Écrivez par exemple : 3 décembre 14h
unclear-ambiguous = Cela peut se lire de plusieurs façons. Écrivez par exemple : 3 décembre 14h
unclear-ambiguous-choose = { $n ->
    [1] Je ne suis pas sûr d'avoir compris. Est-ce bien cela ?
    [2] Cela peut se lire de deux façons. Laquelle est la bonne ?
   *[other] Cela peut se lire de plusieurs façons. Laquelle est la bonne ?
}
    
    Choisissez, ou écrivez le jour et l'heure autrement.
unclear-left-over-choose = { $n ->
    [1] Je n'ai pas tout compris. Est-ce bien cela ?
   *[other] Je n'ai pas tout compris. Lequel est le bon ?
}
    
    Choisissez, ou écrivez le jour et l'heure autrement.
unclear-series = Je n'ai pas compris à quel rythme. Écrivez le premier jour et l'heure, par exemple : 3 décembre 14h. Le rythme vient après.
unclear-series-choose = Ici, il faut une seule date. Est-ce celle-ci ?
    
    Choisissez, ou écrivez le jour et l'heure autrement.
meeting-passed-meanwhile = Quand vous avez écrit, ce moment était à venir. Depuis, il est passé. Écrivez un jour à venir, par exemple : demain 14h
unclear-missing-hour = Cette nuit-là, cette heure n'existe pas : les montres avancent. Choisissez une autre heure.
unclear-too-far = C'est trop loin : deux ans au plus. Choisissez un jour plus proche.
unclear-length = Je n'ai pas compris la durée. Écrivez par exemple : 1h30
day-unclear = Je n'ai pas compris quel jour. Écrivez par exemple : 3 décembre
day-none = Ce jour n'existe pas. Écrivez par exemple : 3 décembre
day-several = Cela peut être un jour ou un autre. Écrivez-le en toutes lettres, par exemple : 3 décembre
day-past = Ce jour est passé. Écrivez un jour à venir.
