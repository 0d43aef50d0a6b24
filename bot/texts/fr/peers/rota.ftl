# Les permanences d'écoute : des heures où quelqu'un a promis de répondre.

button-rota = Voir les permanences
rota-head = Les permanences.
rota = Les permanences.
    
    Qui en prend une promet de répondre à ces heures. On lit seulement des nombres, jamais de noms.
rota-none = Aucune n'est prévue. Les demandes vous arrivent comme d'habitude, à vos heures : /aidant
rota-none-plan = Aucune n'est prévue. Vous pouvez en prévoir ici : les personnes qui écoutent les prennent ensuite.
rota-when = { $when }, jusqu'à { $until }
rota-line = { $when } : { $taken } sur { $most }
rota-line-on = { $when } : { $taken } sur { $most }. <b>Vous avez promis.</b>
rota-line-standby = { $when } : { $taken } sur { $most }. Vous êtes en réserve.
rota-turn = Permanence : <b>{ $when }</b>
rota-count = Promis jusqu'ici : <b>{ $taken } sur { $most }</b>
rota-mine-none = Qui promet reçoit d'abord les demandes à ces heures, dans ses limites. En réserve, on vous demande seulement s'il n'y a personne.
rota-mine-on = <b>Vous avez promis de répondre.</b> Les nouvelles demandes vont d'abord à vous, dans vos limites. Si vous ne pouvez pas, rendez ces heures : aucune raison n'est demandée.
rota-mine-standby = <b>Vous êtes en réserve.</b> On vous demande seulement s'il n'y a personne, et vous pouvez dire non.
rota-note-taken = Merci. Un rappel vient deux heures avant, hors de vos heures calmes.
rota-note-given = C'est rendu. Si personne ne prend ces heures, on demande à temps à d'autres, sans votre nom et sans raison.
rota-note-swap = C'est demandé, sans votre nom. Tant que personne n'a dit oui, ces heures restent à vous.
rota-note-no-swap = Personne ne peut être sollicité pour cet échange en ce moment. Ces heures restent à vous : échangez-les contre d'autres, ou rendez-les.
    .plain = Personne ne peut échanger en ce moment. Ces heures restent à vous. Choisissez d'autres heures, ou rendez-les.
button-rota-take = Promettre de répondre
button-rota-back = Rendre ces heures
button-rota-standby = Rester en réserve
button-rota-standby-end = Quitter la réserve
button-rota-swaps = Échanger ces heures
button-rota-see = Voir ces heures
rota-swaps-head = Échanger <b>{ $when }</b> contre d'autres heures ?
rota-swaps = Choisissez ce que vous prendriez à la place. On demande à la personne qui les a promises, sans votre nom.
rota-swaps-none = Personne d'autre n'a encore promis d'heures. Vous pouvez rendre les vôtres : d'autres sont alors sollicités.
    .plain = Personne d'autre n'a promis d'heures. Vous pouvez rendre les vôtres. On demande alors à d'autres personnes.
rota-again = Pendant votre pause, des permanences que vous aviez promises ont été rendues. Elles sont encore libres :
rota-again-line = • { $when }
rota-none-again = Il n'y a plus rien à reprendre : d'autres ont promis, ou c'est passé. La suite : /aidant
button-rota-again = Reprendre ces heures
rota-gone = Ces heures sont passées, ou ne sont plus prévues. La suite : /aidant
rota-full = Assez de personnes ont déjà promis. Vous pouvez rester en réserve : on vous demande seulement s'il n'y a personne.
rota-elsewhere = Vous avez promis d'autres heures à ce moment. Rendez-les d'abord : /aidant
rota-paused = Vous êtes en pause à ce moment. Terminez-la d'abord, ou choisissez des heures plus tard : /aidant
rota-not-yours = Vous n'avez pas promis ces heures, ou elles ont commencé. La suite : /aidant
rota-no-longer = Ceci n'attend plus de réponse. Merci d'avoir regardé.

# Qui est sollicité
rota-asked-head = Pourriez-vous répondre à ces heures ?
rota-asked = <b>{ $when }</b>. Une personne qui avait promis ne peut pas. Vous pouvez dire non, sans raison.
rota-asked-standby = <b>{ $when }</b>. Vous êtes en réserve, et il n'y a personne. Vous pouvez dire non, sans raison.
rota-asked-swap-head = Échangeriez-vous vos heures de permanence ?
rota-asked-swap = Vous répondriez <b>{ $when }</b>, au lieu de <b>{ $instead }</b>. Vous pouvez dire non, sans raison.
rota-asked-until = Vous pouvez répondre jusqu'à : { $when }. Personne n'apprend ce que vous dites.
button-rota-yes = Oui, je réponds
    .means = yes
button-rota-no = Pas cette fois
    .means = no
rota-accepted = Merci. Vous répondez <b>{ $when }</b>.
rota-declined = Merci de votre réponse. Personne n'apprend que c'était vous.
rota-soon = Vous avez promis de répondre : <b>{ $when }</b>
rota-ended-head = Des permanences ne sont plus prévues.
rota-ended = Vous en aviez promis, la première <b>{ $when }</b>. Vous n'avez pas à répondre à ces heures. Merci de l'avoir proposé.
rota-swapped-head = Vos heures de permanence sont échangées.
rota-swapped = Vous répondez <b>{ $when }</b>. Quelqu'un d'autre répond { $given }.
rota-not-swapped-head = Personne n'a pu échanger avec vous cette fois.
rota-not-swapped = Ces heures restent à vous : <b>{ $when }</b>. Si vous ne pouvez pas, rendez-les : d'autres sont alors sollicités.
    .plain = Ces heures restent à vous : <b>{ $when }</b>. Si vous ne pouvez pas, rendez-les. On demande alors à d'autres personnes.

# Prévoir, par la coordination
button-rota-plan = Prévoir les permanences
rota-plan-head = Le plan des permanences.
rota-plan = Le plan des permanences.
    
    Vous lisez seulement des nombres. Une fois par semaine, vous lisez ce qui manque.
rota-plan-none = Choisissez des heures de la semaine, et combien de personnes vous voulez alors. Celles qui écoutent les voient, et promettent ce qu'elles peuvent. Vous lisez seulement des nombres.
button-rota-add = Ajouter des heures
rota-hours-line = { $day }, { $since }–{ $until } : { $n ->
        [one] { $n } personne
       *[other] { $n } personnes
    }
rota-hours = Chaque semaine : <b>{ $sentence }</b>
    Fuseau horaire : { $zone }
rota-dates = Promis jusqu'ici :
rota-most = Combien de personnes voulez-vous ? Un nombre plus petit n'enlève personne qui a promis.
button-rota-most-1 = 1 personne
button-rota-most-2 = 2 personnes
button-rota-most-3 = 3 personnes
button-rota-end = Arrêter ces heures
rota-end-sure = Arrêter ces heures pour de bon ?
    
    Toutes les promesses pour ces heures s'arrêtent. Qui avait promis le lit une fois.
button-rota-end-sure = Oui, les arrêter
rota-add = Quelles heures de la semaine ?
    
    Choisissez ici, ou écrivez par exemple : mardi et jeudi 19h-22h
button-rota-usual-every = Chaque soir, 19h–22h
button-rota-usual-weekdays = En semaine, 19h–22h
button-rota-usual-weekends = Le week-end, 19h–22h
rota-unclear = Je n'ai pas compris. Écrivez par exemple : mardi 19h-22h. Ou : lun-ven 19h-22h
rota-hours-not = Une permanence dure d'une demi-heure à douze heures, et il y en a { $most } par semaine au plus. Écrivez d'autres heures, s'il vous plaît.
rota-check = Est-ce bien cela ?
rota-check-most = Combien de personnes voulez-vous à chaque fois ?
readers-rota = Les personnes qui écoutent le liront.
button-rota-keep-1 = Oui, pour 1 personne
button-rota-keep-2 = Oui, pour 2 personnes
button-rota-keep-3 = Oui, pour 3 personnes
rota-gaps-head = Les permanences des prochains jours.
rota-gap = • { $when } : { $n ->
        [one] il manque { $n } personne
       *[other] il manque { $n } personnes
    }
rota-gaps-more = • Et { $n } de plus
rota-gaps = Ce n'est la faute de personne. Vous pouvez en parler aux personnes qui écoutent, prévoir moins d'heures, ou laisser ainsi : les demandes continuent comme d'habitude.

# Qui demande à parler
peer-promised = Quelqu'un a promis de répondre jusqu'à <b>{ $until }</b>.
