# Proposer d'écouter, dans les limites que l'on se donne.

helper-intro-head = Proposer d'écouter d'autres personnes.
helper-intro = <b>C'est libre.</b> Vous choisissez vos sujets, vos limites, vos pauses. Vous pouvez toujours dire non, sans raison.
    
    <b>C'est d'égal à égal.</b> Vous écoutez et partagez ce que vous avez vécu. Vous ne soignez pas, vous ne conseillez aucun traitement, vous ne portez pas l'autre sur vos épaules.
    
    <b>Ce n'est pas tout de suite.</b> La coordination lit d'abord votre proposition et vous répond.
    .plain = <b>Vous choisissez.</b> Vos sujets, vos pauses. Vous pouvez dire non.
    
    <b>Vous écoutez.</b> Vous ne soignez pas. Vous ne parlez pas des médicaments.
    
    <b>D'abord,</b> la coordination lit votre proposition et vous répond.
helper-intro-kept = Nous gardons, chiffrés, vos sujets, vos langues, vos limites, et ce que vous choisissez de dire de vous. La coordination voit votre pseudonyme, vos langues, votre statut et ce que vous écrivez de vous ; pas vos sujets. Si vous êtes d'accord, commençons. Pour changer d'avis : /confidentialite
button-helper-begin = J'accepte, commencer

helper-topics = De quoi pouvez-vous parler ?
    
    Ce que vous avez vécu, ce que vous aimez. Appuyez pour choisir, encore une fois pour enlever.
helper-refusals = De quoi ne voulez-vous pas parler ?
    
    On ne vous demandera jamais ces sujets, et personne ne lira cette liste.
helper-chosen = Choisi : <b>{ $topics }</b>.
helper-languages = Vos langues et votre statut.
    
    Langues : <b>{ $languages }</b>
    Statut : <b>{ $status }</b>
    
    Appuyez pour changer.
helper-none = aucun
helper-status-volunteer = pair bénévole
helper-status-paid = pair salarié
button-helper-paid = Choisir le statut salarié
button-helper-volunteer = Choisir le statut bénévole
helper-most = Combien d'échanges à la fois, au plus ?
    
    En ce moment : <b>{ $most }</b>. Peu, c'est souvent mieux. Personne d'autre ne voit ce nombre.

helper-draft = Votre proposition, pas encore envoyée.
helper-own = Votre proposition d'écoute.
helper-own-asked = La coordination ne l'a pas encore lue. Vous recevrez une réponse ici.
helper-own-open = On peut vous demander un échange.
helper-profile = Sujets : <b>{ $topics }</b>
    Langues : <b>{ $languages }</b>
    Statut : <b>{ $status }</b>
button-helper-submit = Envoyer ma proposition
button-helper-topics = Choisir mes sujets
button-helper-refusals = Refuser des sujets
button-helper-languages = Langues et statut
button-helper-most = Limiter les échanges
button-helper-pause = Faire une pause
button-helper-resume = Reprendre
button-helper-stop = Arrêter
helper-first = Vous n'avez pas encore proposé d'écouter. Commencez ici : /aidant
helper-no-topic = Il manque au moins un sujet. Choisissez de quoi vous pouvez parler : /aidant
helper-one-language = Il faut garder au moins une langue. Ajoutez d'abord l'autre.
helper-ask-later = La coordination vous a répondu il y a peu. Vous pourrez proposer encore dans quelques semaines.
helper-sent-head = Merci, votre proposition est envoyée.
helper-sent = La coordination la lit et vous répond ici. Vous pouvez encore la changer.
helper-sent-nobody = Une autre personne qui coordonne doit dire oui, et pour l'instant personne d'autre ne coordonne. Votre proposition attend jusque-là. Vous pouvez encore la changer.

helper-pause = Combien de temps voulez-vous souffler ?
    
    Personne ne vous demande rien de nouveau pendant ce temps. Vos échanges ouverts continuent.
button-pause-1 = Pause de 1 jour
button-pause-3 = Pause de 3 jours
button-pause-7 = Pause de 7 jours
button-pause-14 = Pause de 14 jours
button-pause-monday = Pause jusqu'à lundi
button-pause-open = Pause jusqu'à mon retour
helper-paused = En pause jusqu'au { $day }.
helper-paused-open = En pause jusqu'à ce que vous repreniez.
helper-paused-well = Reposez-vous bien. Les permanences que vous aviez promises pendant ce temps sont rendues. Vos échanges ouverts continuent ; vous pouvez aussi faire une pause dans chacun : /pair
helper-rest = Voulez-vous souffler quelques jours, sans nouvelle demande ?
helper-rest-after = Vous pouvez souffler, vous aussi : rien de nouveau ne vous est demandé, et personne n'en apprend la raison.
button-helper-breathe = Souffler { $n } jours
button-helper-longer = Choisir une autre durée
helper-stop = Arrêter d'écouter de nouvelles personnes ?
    
    Vos échanges ouverts continuent, et les permanences que vous avez promises sont rendues. Pour revenir, il faudra envoyer une nouvelle proposition. Une pause suffit peut-être.
button-helper-stop-yes = Oui, arrêter
helper-stopped = C'est fait. Merci pour tout ce que vous avez donné.

helper-approved-head = La coordination vous a répondu : oui.
helper-approved = Merci ! On peut maintenant vous proposer un échange. Vous restez libre de dire non, de faire une pause, d'arrêter.
helper-declined-head = La coordination vous a répondu.
helper-declined = Merci d'avoir proposé. Ce n'est pas possible pour le moment. Cela ne dit rien de votre valeur ni de votre parcours. Vous pouvez en parler avec l'équipe de votre groupe.
helper-ended-head = Votre proposition d'écoute est arrêtée.
contacts-stopped-head = Vos échanges sont arrêtés.
helper-ended = La coordination l'a décidé. Vous ne pouvez plus proposer d'écouter ni demander un échange. Si vous n'êtes pas d'accord, demandez ici un autre regard : une autre personne regardera. Les rencontres et les groupes vous restent ouverts.
helper-unanswered-head = Votre proposition d'écouter attend encore un peu.
helper-unanswered = Aucune personne qui coordonne ne peut être jointe en ce moment. Votre proposition est gardée, et la réponse viendra ici.

# Pour la coordination
helper-new = { $name } propose d'écouter.
button-helper-waiting = Voir qui attend
helper-waiting = Ces personnes proposent d'écouter et attendent une réponse.
helper-waiting-nobody = Personne n'attend de réponse. Quand quelqu'un propose d'écouter, vous le lisez ici.
button-helper-more = Voir la suite
helper-look = { $name } propose d'écouter.
    
    Langues : <b>{ $languages }</b>
    Statut : <b>{ $status }</b>
    
    Prenez le temps de faire connaissance avant de dire oui. Ses sujets ne regardent que cette personne.
button-helper-approve = Accueillir
button-helper-refuse = Dire non, gentiment
helper-approve-sure = Accueillir { $name } parmi les personnes qui écoutent ?
    
    On pourra dès maintenant lui proposer des échanges ; un message le lui dit.
helper-refuse-sure = Dire non à { $name }, qui propose d'écouter ?
    
    Cette personne reçoit une réponse bienveillante, sans raison, et peut proposer à nouveau dans quelques semaines.
button-helper-approve-sure = Oui, accueillir
button-helper-refuse-sure = Oui, dire non
helper-decided = Quelqu'un a déjà répondu à cette personne. Voyez qui attend encore : /menu
helper-own-answer = Vous ne pouvez pas répondre à votre propre proposition : une autre personne qui coordonne doit le faire. Voyez qui attend : /menu
helper-decided-yes = { $name } peut maintenant écouter. Un message vient de partir.
helper-decided-no = C'est noté. { $name } reçoit une réponse bienveillante.
helper-look-first = Une personne de la coordination a dit oui. Il en faut une deuxième.
helper-approve-first-sure = Dire oui à { $name } comme pair-aidant·e ?
    
    Une deuxième personne de la coordination doit aussi dire oui. Ensuite, on pourra lui demander des échanges.
helper-second-other = Vous avez déjà dit oui. Le deuxième oui vient d'une autre personne de la coordination. Voir qui attend : /menu
helper-decided-first = C'est noté. { $name } pourra écouter dès qu'une autre personne de la coordination dit oui, elle aussi.
