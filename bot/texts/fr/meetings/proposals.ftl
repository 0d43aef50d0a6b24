# Les propositions : des dates que l'on cherche ensemble, des idées de membres.

button-proposals = Voir les propositions
button-propose = Proposer une idée
proposals-head = Les propositions de <b>{ $group }</b>.
proposals-none = Aucune proposition en attente dans <b>{ $group }</b>.
    
    Toutes les personnes du groupe peuvent proposer une rencontre, à une date ou à plusieurs.
proposals-line = <b>{ $title }</b>
    Réponses jusqu'à : { $when }
proposals-line-ended = <b>{ $title }</b>
    Les réponses sont là
proposal-head = Quelles dates vous conviennent ?
proposal-head-one = Une proposition. Pourriez-vous venir ?
proposal-head-ended = Les réponses sont terminées. Une personne qui anime décide maintenant.
proposal-head-past = Cette proposition n'est pas devenue une rencontre.
proposal-head-made = C'est proposé.
proposal-head-told = Les membres sont prévenus.
proposal-title = <b>{ $title }</b>
proposal-until = Réponses jusqu'à : { $when }
proposal-end = Fin : { $when }
proposal-ended = Fin des réponses : { $when }
proposal-date = • { $when }
proposal-counts = oui { $yes }, s'il le faut { $maybe }, non { $no }
proposal-date-counts = • { $when }
    { $counts }.
proposal-date-short = { $when } : { $yes }+{ $maybe }
proposal-short-means = Chaque date : oui + s'il le faut.
proposal-mine-yes = Vous : <b>oui</b>.
proposal-mine-maybe = Vous : <b>s'il le faut</b>.
proposal-mine-no = Vous : <b>non</b>.
proposal-clocks = Ce sont les heures de votre fuseau. Le groupe suit { $zone }.
proposal-nobody-sees = Personne ne voit qui propose, ni qui répond quoi.
button-proposal-answer = Répondre
button-proposal-change = Changer mes réponses
button-proposal-yes = Oui
    .means = yes
button-proposal-maybe = S'il le faut
button-proposal-no = Non
    .means = no
button-proposal-next = Voir la date suivante
proposal-can-you = { $when } : pourriez-vous venir ?
proposal-which = Date { $n } sur { $all }.
proposal-noted-yes = C'est noté : oui.
proposal-noted-maybe = C'est noté : s'il le faut.
proposal-noted-no = C'est noté : non.

# Les personnes qui animent
button-proposal-choose = Choisir { $when }
button-proposal-others = Choisir une autre
button-proposal-tell = Prévenir le groupe
button-proposal-close = Fermer
button-proposal-end = Fermer sans un mot
button-proposal-end-with = Fermer avec ces mots
    .means = yes
button-proposal-tell-sure = Oui, les prévenir
proposal-others = Quelle date devient la rencontre ?
proposal-others-hint = Celle qui convient au plus de personnes vient en premier. Qui a dit oui vient ; qui a dit s'il le faut, peut-être.
proposal-tell-sure = Prévenir le groupe de « { $title } » ?
    
    Membres qui recevront un message : { $n }. Les personnes qui ont déjà répondu, ou qui ne reçoivent pas les annonces, n'en reçoivent pas.
proposal-tell-nobody = Personne ne recevrait ce message : toutes les autres personnes ont répondu, ou ne reçoivent pas les annonces.
proposal-close = Fermer « { $title } » ?
    
    Ce ne sera pas une rencontre. La personne qui l'a proposée sera prévenue. Vous pouvez lui écrire un mot ici, ou fermer sans un mot.
proposal-is-closed = « { $title } » est fermée. La personne qui l'a proposée est prévenue.
group-button-edit-supporters = Régler les soutiens
proposals-many = Comment la proposition d'une personne du groupe devient-elle une rencontre ?
    
    En ce moment : { $n ->
        [0] une personne qui anime décide.
       *[other] dès que { $n } personnes disent oui, ou quand une personne qui anime décide.
    }
    
    C'est pour les propositions à une seule date. Entre plusieurs dates, une personne qui anime choisit.
button-proposals-off = L'équipe décide
button-proposals-so-many = { $n } personnes
proposals-noted-many = C'est noté.

# La personne qui l'a faite
button-proposal-back = La retirer
button-proposal-back-sure = Oui, la retirer
proposal-back-sure = Retirer « { $title } » ?
    
    Rien n'en est gardé, ni des réponses.
proposal-taken-back = « { $title } » est retirée.
newproposal-title = Que voudriez-vous faire ensemble ?
    
    Écrivez un titre en quelques mots simples. Les personnes de <b>{ $group }</b> le liront.
newproposal-title-hint = Les dates viennent après : une seule, ou jusqu'à huit.
newproposal-title-hint-member = Les dates viennent après : une seule, ou jusqu'à huit. Votre nom n'est pas montré, même aux personnes qui animent. Seulement si quelqu'un la signale, la coordination lit votre pseudonyme.
newproposal-hour = À quelle heure ?
    
    C'est pour { $day }. Écrivez par exemple : 14h15
newproposal-dates = Quand est-ce que ça pourrait être ?
    
    <b>{ $title }</b>
    
    Écrivez un jour et une heure, par exemple : jeudi 14 h. Pour plusieurs dates, écrivez-en une par ligne, { $most } au plus.
newproposal-more = Pour ajouter une date, écrivez-la ici : { $most } au plus.
newproposal-unclear = Je n'ai pas compris : « { $words } ».
newproposal-tells = Avec « { $words } », on peut savoir qui vous êtes, ou vous joindre. Gardez-le seulement si vous le voulez.
newproposal-until = Jusqu'à quand peut-on répondre ?
    
    Ensuite, une personne qui anime choisit une date. Elle peut aussi choisir avant.
button-newproposal-yes = Oui, la proposer
    .means = yes
button-newproposal-place = Dire où
button-newproposal-until = Fixer la fin
button-newproposal-drop = Retirer la dernière date
readers-members = { $n ->
    [0] Les personnes qui gèrent <b>{ $name }</b> liront ceci.
    [one] Une personne, membre de <b>{ $name }</b>, lira ceci, et personne d'autre.
   *[other] Les { $n } membres de <b>{ $name }</b> liront ceci, et personne d'autre.
}
readers-proposer = La personne qui l'a proposée lira ceci. Votre nom n'est pas montré.

# Ce que les personnes apprennent
proposal-asked = Une question de votre groupe : quelle date vous convient ?
    
    <b>{ $title }</b>, dans { $group }. { $n ->
        [one] Il y a une date. Vous pouvez répondre jusqu'à : { $when }.
       *[other] Il y a { $n } dates. Vous pouvez répondre jusqu'à : { $when }.
    }
proposal-waits-new = Une personne du groupe propose une rencontre.
    
    <b>{ $title }</b>, dans { $group }.
    
    Vous pouvez en faire une rencontre, prévenir le groupe, ou la fermer.
proposal-waits-ended = Les réponses sont là.
    
    <b>{ $title }</b>, dans { $group }. { $n ->
        [0] Personne n'a répondu.
        [one] Une personne a répondu.
       *[other] { $n } personnes ont répondu.
    } Vous pouvez choisir la date.
button-proposal-see = Voir la proposition
proposal-became = La date est fixée.
proposal-became-coming = Vous avez dit oui à cette date : vous venez. Vous pouvez encore changer d'avis.
proposal-became-maybe = Vous avez dit « s'il le faut » à cette date : votre réponse est peut-être. Vous pouvez encore changer d'avis.
proposal-became-no = Vous avez dit non à cette date. Vous pouvez encore changer d'avis.
proposal-became-none = Si vous pouvez venir, dites-le sur la rencontre.
proposal-silent = Personne n'a encore décidé de votre proposition.
    
    <b>{ $title }</b>, dans { $group }. Ce n'est pas un non : les personnes qui animent le groupe sont peut-être très prises.
proposal-silent-ahead = Vous pouvez leur demander, ou simplement attendre. Votre proposition reste.
proposal-silent-past = Ses dates sont passées. Vous pouvez leur demander, ou proposer d'autres dates.
button-proposal-ask = Écrire au groupe
proposal-declined = Votre proposition ne devient pas une rencontre cette fois-ci.
    
    <b>{ $title }</b>, dans { $group }. Merci pour l'idée. Vous pouvez en proposer une autre.
todo-proposal = • Quelle date vous convient ? <b>{ $name }</b>, jusqu'à : { $when }.
todo-proposal-ends = • Les réponses sont là : choisissez une date pour <b>{ $name }</b>.
button-todo-proposal = Répondre aux dates
button-todo-proposal-ends = Choisir la date

# Quand ce n'est pas possible
proposal-gone = Cette proposition n'existe plus.
proposal-over = Cette proposition est fermée.
proposal-closed = Les réponses à cette proposition sont terminées.
proposal-enough = { $most } de vos propositions attendent déjà dans ce groupe. Quand l'une devient une rencontre, ou quand vous en retirez une, vous pouvez en faire une autre.
proposal-dates-most = C'est plus de { $most } dates. Écrivez-en moins.
proposal-draft-gone = Je n'ai plus cette proposition. Recommencez depuis votre groupe : /groupes

# Ce qui ne va pas
proposal-report = Qu'est-ce qui ne va pas dans cette proposition ?
proposal-report-who = La coordination lira cette proposition, le pseudonyme de la personne qui l'a faite et ce que vous choisissez ici, jamais votre nom. Personne d'autre n'apprend qui l'a faite.
proposal-report-nobody = Pour l'instant, personne ne peut regarder ici un signalement de cette proposition. Ce que vous choisissez attend une personne qui viendra coordonner. La personne concernée ne le voit jamais.
proposal-reported-next = Une personne de la coordination regarde, et vous saurez ce qui est décidé.
