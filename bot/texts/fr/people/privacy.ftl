# Ce qui est gardé, les accords, recevoir ses données, tout effacer.

months = { $n ->
    [one] { $n } mois
   *[other] { $n } mois
}
years = { $n ->
    [one] { $n } an
   *[other] { $n } ans
}

privacy = Vos données, en bref.
    
    <b>Nous gardons :</b> le nom que vous avez choisi, vos groupes, vos réponses, vos réglages. C'est chiffré.
    <b>Les autres voient :</b> ce nom seulement. Jamais votre compte Telegram. Les personnes qui animent voient qui est membre : chaque regard est noté, et vous pouvez le lire.
    <b>Combien de temps :</b> les mots transmis sont effacés dès leur arrivée. Une demande fermée : { $contacts }. Vos réponses aux rencontres : { $answers } après.
    
    <b>Telegram garde cette conversation</b> sur ses serveurs. Elle n'est pas chiffrée de bout en bout. N'écrivez ici ni diagnostic ni traitement.
    .plain =
        Vos données, en bref.
        
        <b>Nous gardons :</b> votre nom choisi, vos groupes, vos réponses, vos réglages.
        <b>Les autres voient :</b> seulement votre nom choisi.
        <b>Nous effaçons :</b> les mots transmis tout de suite. Une demande fermée après { $contacts }. Vos réponses après { $answers }.
        
        <b>Attention :</b> Telegram garde cette conversation. N'écrivez pas ici votre maladie ni vos médicaments.
privacy-times = Les mots transmis à une autre personne : effacés dès leur arrivée. Ceux qui attendent votre choix : { $unsent }. Quel message répond à quel autre, en numéros : { $contacts }.
    Une demande ou un échange, une fois fermé : { $contacts }.
    Vos réponses aux rencontres : { $answers } après. Il reste seulement un nombre.
    Que vous avez dit « J'y étais » : { $there }, en une marque que personne ne peut lire. Il reste seulement un nombre.
    Vos propres rappels : jusqu'à ce que vous les retiriez. Si vous l'avez fait, cela n'est gardé nulle part.
    Ce que vous notez dans votre carnet : jusqu'à ce que vous le retiriez. Personne d'autre ne peut le lire. Des attestations, et de qui en vérifie une, rien n'est gardé.
    Les propositions de rencontres, avec les réponses à leurs dates : { $answers } après la dernière date.
    
    Quel message vous montre une rencontre, en numéro : { $screens } après elle.
    
    <b>Combien de temps, le reste :</b>
    Dans un échange, vos rendez-vous, un nom que vous proposez et ce que vous laissez passer : jusqu'à sa fin. Les images et les voix sont gardées par Telegram, pas ici.
    Ce que vous écrivez de vous quand vous écoutez : jusqu'à ce que vous le retiriez.
    Combien demandent un pair, et ce qui est répondu après une conversation : des nombres par semaine entière, sans nom, { $figures }.
    
    <b>Combien de temps, ce que vous demandez et publiez :</b>
    Une question sans votre nom, et ses réponses : effacées quand vous recevez les réponses, ou la retirez. Le fait qu'elle a existé : { $contacts }.
    Que vous avez demandé à parler d'une situation : deux jours au plus. Les permanences que vous avez promises : jusqu'à la nuit suivante.
    Une question du bot restée sans réponse : { $questions }.
    Les annonces : { $announcements }.
    Une annonce de mission que vous publiez : { $announcements } après sa fin.
    Un signalement, s'il est décidé : { $reports }. Ce que vous y ajoutez, décidé ou non : { $reports }.
    Qui a regardé votre nom : { $looks }.
    Un compte sans nouvelles : une question après { $asked } ; sans réponse, tout est effacé après { $erased }.
    La preuve de vos accords, sans votre nom : { $proofs } après leur fin.
button-mydata = Recevoir mes données
button-forgetme = Tout effacer

# Les accords
privacy-consents = Vos accords.
privacy-consents-saved = C'est noté.
privacy-consents-free = Vous pouvez dire non à tout moment. Les informations, l'agenda et les numéros utiles restent ouverts. L'accord pour le compte se retire en effaçant tout.
consent-yes = <b>{ $what } :</b> oui, le { $day } (texte n° { $version }).
consent-no = <b>{ $what } :</b> non.
consent-ended = <b>{ $what } :</b> non, depuis le { $day }.
consent-account = Garder votre compte
consent-reminders = Vous rappeler les rencontres
consent-peer = Vous mettre en lien avec un pair
button-give-reminders = Recevoir les rappels
button-end-reminders = Arrêter les rappels
button-give-peer = Accepter les échanges
button-end-peer = Arrêter les échanges
button-say-yes = Dire oui
privacy-peer-end = Arrêter les échanges ?
    
    Votre demande est retirée. Vos échanges en cours se ferment. Si vous proposez d'écouter, cela s'arrête.
    
    Les autres liront un message neutre, sans raison.
button-end-peer-sure = Oui, tout arrêter

# Recevoir ses données
mydata = Ce que nous gardons sur vous.
mydata-account = Nom que les autres lisent : <b>{ $name }</b>
    Compte ouvert le { $since }
mydata-groups = <b>Vos groupes</b>
mydata-group = { $name } : { $role }, charte n° { $version } acceptée le { $day }
mydata-group-waiting = { $name } : votre demande attend
mydata-group-more = { $n ->
    [one] Encore un groupe, dans le fichier.
   *[other] Encore { $n } groupes, dans le fichier.
}
mydata-role-member = membre
mydata-role-facilitator = vous animez
mydata-role-resting = en pause
mydata-counts = <b>Le reste, en nombres</b>
    Réponses aux rencontres et aux dates : { $answers }
    Tâches aux rencontres : { $tasks }
    Demandes de parler à quelqu'un : { $requests }
    Échanges : { $contacts }
    Rencontres prévues ou proposées : { $meetings }
    Annonces écrites : { $announcements }
    Vos propres rappels : { $routines }
mydata-looks = { $n ->
    [one] Votre nom a été regardé une fois par une personne qui anime ou coordonne, le { $day }.
   *[other] Votre nom a été regardé { $n } fois par des personnes qui animent ou coordonnent. La dernière fois : le { $day }.
}
mydata-no-looks = Personne n'a regardé votre nom dans une liste de membres.
mydata-file-follows = Le fichier qui suit contient tout, en détail. Si une autre personne peut prendre votre téléphone, supprimez-le après l'avoir lu.
mydata-file = Vos données, dans un fichier.
mydata-file-name = mes-donnees.json
mydata-nothing = Nous ne gardons rien sur vous.
    
    Vous n'avez pas de compte ici. Pour en ouvrir un : /start

# Tout effacer
forgetme = Tout effacer ?
    
    <b>Ce qui part, tout de suite et pour toujours :</b> votre compte, votre nom, vos groupes, vos réponses, vos demandes, vos échanges, vos réglages.
    
    <b>Ce qui reste :</b> les rencontres et les annonces que vous avez écrites, et les signalements, sans votre nom. La preuve de vos accords, sans votre nom, pendant { $proofs }.
    
    { forgetme-chat }
    .plain =
        Tout effacer ?
        
        <b>Nous effaçons :</b> votre compte, votre nom, vos groupes, vos réponses, vos échanges. Tout de suite. Vous ne pourrez pas revenir en arrière.
        
        <b>Nous gardons :</b> les rencontres et les annonces que vous avez écrites, et les signalements, sans votre nom. Et une preuve de vos accords, sans votre nom, pendant { $proofs }.
        
        { forgetme-chat }
forgetme-chat = <b>Cette conversation reste chez Telegram.</b> Pour la supprimer : dans la liste de vos conversations, appuyez longtemps sur celle-ci, puis choisissez de la supprimer.
forgetme-alone = Personne d'autre n'anime { $groups }. Les personnes qui coordonnent le sauront, sans votre nom.
forgetme-last = Vous êtes la dernière personne à coordonner ce bot. Quand il redémarrera, la personne qui le tient recevra un nouveau lien pour coordonner.
forgetme-talks = { $n ->
    [one] { $n } échange ouvert s'arrête. Un mot d'au revoir, avant : /pair
   *[other] { $n } échanges ouverts s'arrêtent. Un mot d'au revoir, avant : /pair
}
button-forgetme-sure = Oui, tout effacer
forgetme-done = Tout est effacé.
    
    Reçu <b>{ $code }</b>, { $when }.
forgetme-counts = Effacés : { $things }.
forgetme-groups = { $n ->
    [one] un groupe
   *[other] { $n } groupes
}
forgetme-answers = { $n ->
    [one] une réponse
   *[other] { $n } réponses
}
forgetme-proposals = { $n ->
    [one] une proposition
   *[other] { $n } propositions
}
forgetme-routines = { $n ->
    [one] un rappel à vous
   *[other] { $n } rappels à vous
}
forgetme-record = { $n ->
    [one] une ligne de votre carnet
   *[other] { $n } lignes de votre carnet
}
forgetme-requests = { $n ->
    [one] une demande
   *[other] { $n } demandes
}
forgetme-contacts = { $n ->
    [one] un échange
   *[other] { $n } échanges
}
forgetme-account = votre compte
forgetme-after = Ce reçu est pour vous : nous ne le gardons pas. Merci pour le chemin fait ensemble. Si un jour vous voulez revenir : /start
forgetme-nothing = Nous ne gardons rien sur vous.
    
    Il n'y a rien à effacer, ou c'est déjà fait. Si vous avez eu un compte, seule reste la preuve de vos accords, sans votre nom, pendant { $proofs }.
    
    { forgetme-chat }

# Après un long silence
still-there = Une question pour vous.
    
    Nous ne vous avons pas lu depuis longtemps. Voulez-vous garder votre compte ?
    
    Sans réponse de votre part, tout sera effacé après le { $day }. C'est pour vous protéger, ce n'est pas un reproche.
button-stay = Garder mon compte
privacy-stay = C'est noté, votre compte reste.
    
    Revenez quand vous voulez.

group-unled = Un groupe a besoin de vous.
    
    Personne n'anime plus <b>{ $name }</b> en ce moment. Parmi ses membres, vous pouvez choisir qui anime.

group-led-alone = Vous animez un groupe sans personne d'autre.
    
    Personne d'autre n'anime <b>{ $name }</b> en ce moment. Si vous voulez, proposez à une personne du groupe d'animer avec vous : ouvrez les membres, puis son nom.
