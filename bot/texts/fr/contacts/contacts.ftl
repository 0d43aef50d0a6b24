# Deux personnes qui s'écrivent sous leur pseudonyme.

contact-opened = Vous pouvez maintenant parler avec { $name }.
contact-frame = <b>Un échange libre, entre égaux.</b> Ni soin, ni avis sur un traitement.
    <b>Cela reste entre vous.</b> On ne peut ni transférer ni copier les mots (l'écran se photographie). Une limite : une vie en danger, on appelle à l'aide.
    <b>Vous pouvez arrêter</b>, faire une pause, bloquer, signaler, sans raison : bouton « Pause, stop, signaler ».
    .plain = <b>C'est libre.</b> Vous parlez comme deux égaux. Personne ne soigne.
    <b>Cela reste entre vous.</b> On ne peut pas transférer vos messages. Seule limite : une vie en danger, on appelle à l'aide.
    <b>Vous pouvez arrêter</b> quand vous voulez : bouton « Pause, stop, signaler ».
contact-frame-seeker = Telegram garde cette conversation. N'écrivez ni diagnostic, ni traitement, ni ce qui permet de vous retrouver.
    .plain = Telegram garde cette conversation. N'écrivez pas le nom d'une maladie ou d'un médicament, ni votre adresse.
contact-frame-helper = Écoutez, partagez votre expérience, gardez vos limites. Si vous ne pouvez plus, dites-le plutôt que de disparaître.
contact-frame-situation-seeker = <b>Laissez de côté de qui il s'agit :</b> ni nom, ni histoire. Dites ce que cela vous fait.
contact-frame-situation-helper = Vous écoutez quelqu'un qui écoute. Ne demandez pas de qui il s'agit.
contact-frame-companion-seeker = Cette personne vous attend : écrivez comment vous trouver. Cet échange finit tout seul après la rencontre.
contact-frame-companion-helper = Écrivez comment vous trouver, et ce qui aide un premier jour. Cet échange finit tout seul après la rencontre.
contact-unheard = S'il faut de l'aide tout de suite : /urgence. Souvent, je ne l'entends pas.
    .plain = Il faut de l'aide maintenant ? Appuyez : /urgence. Souvent, je ne le comprends pas dans vos mots.
contact-begin = Écrivez ici à { $name }. Menu : /menu
contact-begin-press = Pour écrire à { $name }, appuyez sur « Écrire ».
contact-write = Écrivez à { $name }. Vos prochains mots lui seront transmis. Pour faire autre chose : /menu
button-contact-write = Écrire
button-contact-reply = Répondre
button-contact-more = Pause, stop, signaler

relay = { $mark } { $name } vous écrit :
relay-quote = En réponse à : { $words }
relay-forwarded = <i>Transféré : ce sont les mots de quelqu'un d'autre.</i>
relay-edited = <i>Modifié depuis.</i>
relay-words = { $words }
relay-care = <i>Ces mots vous inquiètent ? Écoutez, sans chercher de solution. Ne portez pas cela sans aide : montrez les numéros utiles (bouton ci-dessous). S'il y a un danger, appelez-les vous-même. Parlez-en après à quelqu'un de confiance, sans le nom de la personne.</i>
button-contact-care = Voir ce qui aide
button-lines-show = Numéros pour { $name }
button-lines-show-other = Lui montrer les numéros
lines-shown = { $name } a maintenant les numéros utiles.
    
    Un bouton ne peut pas faire plus. Votre écoute compte toujours.
lines-shown-later = { $name } se repose. Les numéros utiles lui seront remis { $when }.
    
    S'il y a un danger maintenant, appelez vous-même les secours : /urgence
lines-shown-lately = { $name } vient d'avoir les numéros utiles. Ils sont dans sa conversation.
lines-unreachable = Nous n'arrivons pas à joindre { $name } en ce moment. Les numéros utiles ne sont pas arrivés.
    
    S'il y a un danger, appelez vous-même les secours : /urgence
contact-closed-lines = Cet échange est fini. Les numéros utiles ne sont pas partis. Pour vous, ils sont là : /urgence
relay-doubtful = Nous ne savons pas si votre dernier envoi est bien arrivé à { $name }. Au besoin, posez-lui la question ; nous ne le renvoyons pas, pour ne pas le dire deux fois.
relay-gone = Votre dernier envoi n'a pas pu arriver à { $name }. Il n'est pas gardé. Vous pouvez essayer encore plus tard.

words-edit-not = Votre changement n'est pas arrivé chez l'autre personne.
    
    Elle lit toujours vos premiers mots. Écrivez de nouveau si c'est important.
words-edit-not-taken = Ce changement n'est pas pris. Pour dire autre chose, écrivez un nouveau message.
words-edit-held = Vos nouveaux mots attendent à la place des anciens. Rien n'est encore parti.
words-none = { $name } n'a rien reçu. Je ne peux pas le transmettre.
    
    Les mots passent toujours. Si c'est important, écrivez-le avec des mots.
words-none-waits = Ceci n'est parti chez personne. Ce que vous avez envoyé avant attend encore votre choix.
    
    Choisissez d'abord. Ensuite, renvoyez ceci.
button-words-waiting = Voir ce qui attend
words-end = C'était la fin d'un message trop long. Rien n'est parti.
    
    Écrivez-le de nouveau, en morceaux de { $most } caractères au plus.
words-whom = { $n ->
    [one] Envoyer { $what } à { $name } ?
   *[other] { $medium ->
        [words] À qui envoyer ces mots ?
       *[other] À qui envoyer { $what } ?
    }
}
words-what = { $medium ->
    [words] ces mots
    [voice] ce message vocal
    [sticker] cet autocollant
    [document] ce fichier
    [contact] ce contact
    [venue] ce lieu
    [location] ce lieu
    [photo] cette image
    [live_photo] cette image
    [animation] cette image animée
    [audio] cet enregistrement
   *[other] cette vidéo
}
words-earlier-dropped = Ce qui attendait avant n'est pas parti.
words-meant = Ce mot est pour { $name } ?
words-meant-which = Vous avez écrit : « { $words } ». Rien n'est encore parti. Pour arrêter ou voir le menu, appuyez sur un bouton.
button-words-answer = Répondre à la question
button-words-to = Envoyer à { $name }
    .means = yes
button-words-box = Répondre : { $words }
button-words-drop = Ne pas envoyer
    .means = no
button-words-anyway = Envoyer quand même
    .means = yes
words-sure = Envoyer { $what } quand même ?
words-sure-which = Il s'agit de : { $words }
words-sure-why = On dirait qu'il y a dedans un numéro, une adresse, un lien ou un nom. { $name } pourrait vous retrouver en dehors d'ici. Rien n'est encore parti.
words-dropped = { $medium ->
    [words] Rien n'a été envoyé. Vos mots ne sont pas gardés.
   *[other] Rien n'a été envoyé, et rien n'est gardé.
}
words-gone = Ce que vous aviez écrit n'est plus là, et n'est pas parti. Envoyez-le de nouveau.
words-more = Vous avez écrit autre chose depuis. Tout attend ensemble, dans le message plus récent : choisissez là.
words-unseen = Rien ne se voit dans ce que vous avez écrit. Personne ne l'a reçu. Écrivez-le avec des mots, s'il vous plaît.
words-too-long = C'est trop long : { $most } signes au plus. Rien n'a été envoyé. Coupez votre message en deux.
words-later = { $name } se repose. { $medium ->
    [words] Vos mots lui seront remis { $when }.
   *[other] Cette personne recevra { $what } { $when }.
}
words-sent = C'est envoyé à { $name }. Vous pouvez continuer à écrire ici.
words-in-turn = Cela fait beaucoup d'un coup. { $name } le recevra petit à petit.

    Rien n'est perdu, et vous n'avez rien à faire. Ce qui est arrivé porte un petit 🕊.
words-many = Cela n'est pas parti. Trop de messages attendent déjà { $name }.

    Attendez dix minutes, puis envoyez-le à nouveau. Ce qui est arrivé porte un petit 🕊.
words-unquoted = Votre citation n'est pas partie chez { $name }. Vos propres mots, si.
words-unreachable = Nous n'arrivons pas à joindre { $name } en ce moment. Rien n'est parti, et rien n'est gardé. Essayez encore plus tard.
words-nowhere = Je ne sais pas à qui vont vos mots. Ils n'ont été envoyés à personne.
    
    Personne ne lit cette conversation en permanence : je suis un programme. Choisissez ci-dessous.
words-found = Quelqu'un vous a dit oui. Lisez d'abord la réponse : ensuite, vos mots pourront partir.
words-answer = Je vous avais posé une question : ces mots sont peut-être votre réponse.
words-waits = Quelque chose attend votre réponse. Si c'est cela, appuyez sur son bouton : des mots n'y répondent pas.
words-yours = <i>Vos mots :</i> { $words }
words-wait = { $medium ->
    [words] Ils attendent ici, un jour au plus, que vous choisissiez.
   *[other] Votre choix est attendu ici, un jour au plus.
}
words-about = <i>À propos de : { $title }, { $when }.</i>
button-words-group = Écrire à l'animation : { $name }
words-sure-why-group = On dirait qu'il y a dedans un numéro, une adresse, un lien ou un nom. Les personnes qui animent { $group } pourraient vous retrouver en dehors d'ici. Rien n'est encore parti.
words-unquoted-group = Votre citation n'est pas partie chez les personnes qui animent { $group }. Vos propres mots, si.

# Ce qu'un membre écrit aux personnes qui animent
inbox = { $name } écrit à l'animation :
inbox-first = <i>Dans { $group }. Pour répondre, répondez à ce message. La première personne qui répond continue ; les autres le voient.</i>
inbox-write = Que voulez-vous dire aux personnes qui animent { $group } ?
    
    Écrivez ici. Je vous montre vos mots avant l'envoi.
inbox-write-who = Elles vous lisent sous votre nom là-bas, { $name }.
inbox-check = Envoyer ces mots aux personnes qui animent { $group } ?
inbox-check-who = Elles les lisent sous votre nom là-bas, { $name }. Rien n'est encore parti.
button-inbox-send = Oui, envoyer
    .means = yes
inbox-away = Aucune des personnes qui animent { $name } ne peut être jointe pour le moment. Parler à quelqu'un d'autre : /pair
inbox-sent = C'est envoyé aux personnes qui animent { $group }.
inbox-sent-later = Elles se reposent : elles le liront { $when }.
inbox-sent-next = Elles vous lisent sous votre nom là-bas, { $name }. La première qui répond vous écrit ici.
inbox-begun = { $name } a lu vos mots, et vous répond ici.
inbox-begun-next = { $name } anime { $group }. Pour ajouter quelque chose, répondez à ce message ou appuyez sur « Écrire ».
inbox-answered = { $who } répond à { $name }. Vous n'avez plus rien à faire.
inbox-gone = Vos mots aux personnes qui animent { $group } n'arrivent à personne pour le moment.
    
    Cela n'a rien à voir avec vous. Vous pouvez parler à un pair, ou essayer plus tard.
inbox-waits = Personne de l'animation de { $group } ne vous a encore répondu.
    
    Cela n'a rien à voir avec vous. Vos mots restent là : une réponse peut encore venir. Vous pouvez aussi parler à un pair.
inbox-nobody = Aucune des personnes qui animent { $name } ne peut être jointe pour le moment. Vos mots attendent toujours ici.
inbox-many = Vous avez beaucoup écrit à l'animation aujourd'hui. Vos mots attendent toujours : vous pourrez les envoyer demain, ou parler à quelqu'un d'autre : /pair
inbox-over = Ce message n'est plus connu. Rien n'a été envoyé.
inbox-left = Cette personne n'est plus dans le groupe. Rien n'a été envoyé.
inbox-taken = Une autre personne qui anime a déjà répondu. Rien n'a été envoyé.

contact-more = Votre échange avec { $name }.
contact-more-mine = Vous êtes en pause jusqu'au { $day }. Écrire y met fin.
contact-more-theirs = { $name } fait une pause jusqu'au { $day }.
    .plain = En pause jusqu'au { $day }.
contact-more-help = <b>Arrêter</b> : une minute pour annuler, puis l'autre lit seulement que l'échange est fini.
    <b>Bloquer</b> : tout de suite ; plus de contact avec cette personne, sauf si vous la débloquez.
contact-more-help-change = <b>Arrêter</b> : une minute pour annuler, puis l'autre lit seulement que l'échange est fini.
    <b>Bloquer</b> : tout de suite ; plus de contact avec cette personne, sauf si vous la débloquez.
    <b>Changer</b> : nous cherchons quelqu'un d'autre ; cet échange continue jusqu'à votre oui à cette personne.
contact-more-blocked = Cet échange est fini, et vous avez bloqué cette personne. Vous pouvez la débloquer ou la signaler.
contact-more-over = Cet échange est fini. Vous pouvez encore bloquer ou signaler.
contact-gone = Cet échange est fini. Vos échanges sont ici : /pair
contact-forgotten = Cet échange est fini, et rien n'en est gardé ici. Si quelque chose vous pèse : /aide. Vos échanges : /pair
contact-closed = Cet échange est fini. Rien n'a été envoyé. Vos échanges sont ici : /pair
contact-resting = { $name } fait une pause. Rien n'a été envoyé. Essayez plus tard, ou parlez à quelqu'un d'autre : /pair
button-contact-pause = Faire une pause
button-contact-stop = Arrêter
button-contact-change = Changer de personne
button-contact-block = Bloquer
button-contact-report = Signaler
button-contact-guard = Bloquer ou signaler

contact-pause = Une pause avec { $name } : combien de temps ?
    
    Nous prévenons la personne, avec douceur. Écrire met fin à la pause.
button-contact-days = Pause de { $n } jours
contact-rests = C'est noté : pause jusqu'au { $day }.
contact-paused = { $name } fait une pause jusqu'au { $day }. Cela ne vient pas de vous.

contact-stopped = L'échange est fini. L'autre personne le sait, sans raison donnée.
contact-ends = L'échange finit dans une minute.
    
    D'ici là, un bouton le fait continuer. L'autre personne ne l'apprend qu'alors, sans raison. Aucun mot ne passe entre-temps.
button-contact-undo = Continuer l'échange
button-contact-go-on = Continuer avec { $name }
contact-goes-on = C'est fait : votre échange avec { $name } continue. Rien ne lui a été dit.
contact-undo-late = C'est trop tard : l'échange est fini. Vous pouvez en demander un autre quand vous voulez : /pair
contact-ends-soon = Vous avez mis fin à l'échange avec { $name }. Rien n'est parti. Pour continuer, appuyez sur « Continuer l'échange » dans la minute.
contact-blocked = C'est fait. Vous ne serez plus en contact avec cette personne. Elle ne le sait pas.
    
    Pour revenir là-dessus : « Débloquer », ici ou plus tard dans /confidentialite. L'échange reste fini.
button-unblock = Débloquer
button-blocked = Voir qui est bloqué
blocked = Voici les personnes que vous avez bloquées.
blocked-how = Nous ne vous mettons plus en contact, et ces personnes ne le savent pas. Pour débloquer une personne, appuyez sur son nom.
blocked-somebody = Une personne, { $n }
blocked-none = Vous n'avez bloqué personne.
    
    Pour bloquer quelqu'un : dans votre échange, appuyez sur « Pause, stop, signaler ».
unblocked = C'est fait : vous avez débloqué { $name }.
unblocked-somebody = C'est fait : vous avez débloqué cette personne.
unblocked-next = La personne n'en lit rien. Un autre échange redevient possible ; ce qui est fini reste fini.
unblock-gone = Cette personne n'est plus bloquée. Qui vous avez bloqué : /confidentialite
contact-over = L'échange avec { $name } est fini. Merci pour ce que vous avez partagé.
contact-over-unread = Vos derniers mots ne sont plus arrivés.
contact-over-next = Cela ne vient pas de vous. Vous pouvez demander un autre échange quand vous voulez.
contact-away = Nous n'arrivons pas à joindre { $name } en ce moment.
contact-away-stays = Cela ne vient pas de vous, et nous ne savons pas pour combien de temps. Votre échange reste ouvert : si { $name } revient, il continue.
contact-away-seeker = Vous pouvez aussi l'arrêter, et parler à quelqu'un d'autre : /pair
contact-away-helper = Vous pouvez aussi l'arrêter. En attendant, cet échange ne compte pas dans le nombre d'échanges que vous avez choisi.
renewal = Vous parlez avec { $name } depuis un moment.
renewal-choose = Voulez-vous continuer, ou finir ici ? Les deux sont bien. Sans réponse, l'échange continue.
renewal-helper = Si vous arrêtez, un mot d'au revoir fait du bien : écrivez-le avant.
button-contact-renew = Continuer
contact-renewed = C'est noté : vous continuez avec { $name }.

contact-report = Que s'est-il passé ?
contact-report-who = La coordination lira le pseudonyme de l'autre personne, pas le vôtre, et ce que vous choisissez ici. Vos mots ne sont pas gardés : personne ne les lit, sauf ceux que vous ajoutez vous-même ensuite.
button-report-unkind = Signaler des mots blessants
button-report-insists = Signaler une insistance
button-report-intimate = Signaler des avances
button-report-money = Signaler l'argent
button-report-treatment = Signaler un conseil médical
button-report-other = Signaler autre chose
contact-report-nobody = Pour l'instant, personne ne peut regarder ici un signalement de cet échange. Ce que vous choisissez attend une personne qui viendra coordonner. La personne concernée ne le voit jamais. Vos mots ne sont pas gardés.
contact-reported = C'est signalé. Merci de l'avoir dit.
contact-reported-next = Une personne de la coordination regarde, et vous saurez ce qui est décidé. Vous pouvez aussi arrêter ou bloquer.
contact-noted = C'est noté. Merci de l'avoir dit.
contact-noted-waits = <b>Pour l'instant, personne ne peut le regarder ici.</b> Cela attend une personne qui viendra coordonner. La personne concernée ne le voit jamais.
contact-noted-else = Vous pouvez arrêter ou bloquer tout de suite : personne ne vous demande pourquoi. Des gens écoutent aussi aux numéros utiles, ci-dessous.
contact-noted-operator = Vous pouvez aussi écrire à qui s'occupe de ce bot : { $name } ({ $contact }).

# Pour la coordination
report-unkind = mots blessants
report-insists = insistance
report-intimate = avances
report-money = argent
report-treatment = conseil médical
report-other = autre chose
report-new = Un signalement attend votre regard.
button-reports-see = Voir les signalements
reports = Ces signalements attendent une décision.
reports-none = Aucun signalement n'attend. Quand il y en a un, vous le lisez ici.
report = Signalement du { $day } : { $category }.
report-about = Il concerne <b>{ $name }</b>.
report-proposal = Une proposition dans { $group } a été signalée :
report-about-gone = La personne concernée n'a plus de compte.
report-how = Écoutez avant de décider, demandez si besoin : personne ne lit qui a signalé.
button-decide-talked = Dire qu'on a parlé
button-decide-elsewhere = Noter un échange ailleurs
button-decide-ended = Arrêter ses contacts
button-decide-nothing = Ne rien changer
button-decide-restored = Permettre à nouveau
report-sure-talked = Décider : nous avons parlé avec { $name } ?
    
    Qui a signalé lira que la coordination a parlé avec cette personne. Rien d'autre ne change.
report-sure-elsewhere = Avez-vous parlé avec { $name } en dehors de ce bot ?
    
    Dites oui seulement si cela a eu lieu. Qui a signalé lira que la coordination a parlé avec cette personne. Rien d'autre ne change.
report-sure-ended = Arrêter les contacts de { $name } ?
    
    Sa proposition d'écoute et tous ses échanges prennent fin aussitôt, et cette personne ne peut plus en demander. Cette personne et celles avec qui elle parle le lisent, sans raison donnée. Elle peut demander un autre regard. Qui a signalé le lira.
report-sure-nothing = Ne rien changer ?
    
    Qui a signalé lira que la coordination n'a rien trouvé à changer, et peut demander un autre regard.
report-sure-restored = Permettre à nouveau des échanges à { $name } ?
    
    Cette personne peut aussitôt demander un échange ou proposer d'écouter, et l'apprend maintenant. Qui a signalé le lira.
button-sure-talked = Oui, nous avons parlé
button-sure-elsewhere = Oui, nous avons parlé
button-sure-ended = Oui, les arrêter
button-sure-nothing = Oui, ne rien changer
button-sure-restored = Oui, permettre
report-not-so = Cette décision n'est pas possible ici : personne n'a parlé avec cette personne par le bot. Revoyez le signalement : /menu
report-maker-again = <b>Un autre regard</b> est demandé par qui a signalé.
report-subject-again = <b>Un autre regard</b> est demandé par la personne concernée.
report-decided = Quelqu'un a déjà décidé. Voyez ce qui attend encore : /menu
report-maker-away = La personne qui a signalé n'est pas joignable en ce moment.
report-subject-away = La personne concernée n'est pas joignable en ce moment.
report-closed = C'est décidé.
report-closed-told = La personne qui a signalé vient d'être prévenue.
report-closed-untold = La personne qui a signalé n'est pas joignable, et ne l'a pas appris.
report-told = Votre signalement a été lu par une personne.
report-told-talked = Décision : la coordination a parlé avec la personne concernée.
report-told-ended = Décision : la personne concernée n'est plus mise en contact avec d'autres.
report-told-nothing = Décision : la coordination n'a rien trouvé à changer. Ce que vous avez ressenti compte ; vous pouvez toujours bloquer la personne.
report-told-elsewhere = Décision : la coordination a parlé avec la personne concernée.
report-told-restored = Décision : la personne concernée peut à nouveau être mise en contact avec d'autres. Vous pouvez toujours la bloquer.
report-unanswered-head = Votre signalement attend encore un peu.
report-appeal = Pas d'accord ? Demandez un autre regard, ici : une autre personne qui coordonne regardera.
report-last = C'est la deuxième fois que votre signalement est regardé ; cette décision reste.
button-report-again = Demander un autre regard
report-again = C'est noté : un autre regard est demandé.
report-again-who = Une autre personne qui coordonne regarde, et vous saurez ici ce qui est décidé.
report-again-waits = <b>Personne d'autre ne coordonne pour l'instant.</b> Votre demande attend ici une personne qui vient coordonner ; elle la lira dès son arrivée.
report-again-not = Il n'y a rien à regarder de nouveau : vous l'avez déjà demandé, ou c'est trop ancien. Votre menu : /menu
report-again-told = Une autre personne a regardé de nouveau.
report-again-restored = Vous pouvez à nouveau demander un échange (/pair) et proposer d'écouter (/aidant).
report-again-stays = Ce qui a été décidé reste. Les rencontres et les groupes vous restent ouverts.
