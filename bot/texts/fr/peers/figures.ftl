# Des chiffres pour qui coordonne. Ils vont de cinq en cinq, et en dessous de cinq rien n'est dit.

team-button-figures = Voir les chiffres
button-figures-weeks = { $weeks ->
    [4] Voir quatre semaines
   *[other] Voir trois mois
}
button-figures-how = Voir leur sens

figures = { $weeks ->
    [4] Les chiffres de quatre semaines.
   *[other] Les chiffres de trois mois.
}
figures-until = { $weeks ->
    [4] Quatre semaines entières, jusqu'au { $day }.
   *[other] Treize semaines entières, jusqu'au { $day }.
}
figures-few = Moins de cinq personnes ont demandé un pair pendant ce temps. Les chiffres viennent à partir de cinq, pour que personne ne puisse être reconnu.
    
    Vous lirez alors ici combien demandent, en combien de temps vient un oui, et où manquent des personnes qui écoutent. Revenez lundi prochain.
figures-requests = Demandes de pair : <b>{ $least } à { $most }</b>.
figures-share = Environ <b>{ $n } sur 10</b> ont eu un oui.
figures-share-few = Moins de cinq ont eu un oui.
figures-share-all = Presque toutes ont eu un oui : toutes sauf moins de cinq.
figures-speed-hour = La moitié des oui sont venus en moins d'une heure.
figures-speed-hours = La moitié des oui sont venus en moins de six heures.
figures-speed-day = La moitié des oui sont venus en moins d'un jour.
figures-speed-days = La moitié des oui ont pris plus d'un jour.
figures-topics = <b>Personne n'était libre</b> pour parler de :
figures-topic = • { $topic } : { $least } à { $most } fois
figures-topic-or-more = • { $topic } : { $least } fois ou plus
figures-topic-none = Aucun sujet précis
figures-topics-others = Tout le reste : moins de cinq fois chacun.
figures-topics-more = D'autres sujets aussi, cinq fois ou plus.
figures-topics-none = <b>Personne n'était libre</b> : moins de cinq fois pour chaque sujet.
figures-hours = C'était { $hours }. Aux autres heures : moins de cinq fois.
figures-at-morning = le matin
figures-at-afternoon = l'après-midi
figures-at-evening = le soir
figures-at-night = la nuit
figures-helped = <b>Cela a-t-il aidé ?</b> { $least } à { $most } réponses. Cinq ou plus ont dit : { $given }.
figures-again = <b>Redemanderiez-vous ?</b> { $least } à { $most } réponses. Cinq ou plus ont dit : { $given }.
figures-helped-yes = oui
figures-helped-little = un peu
figures-helped-no = non
figures-again-yes = oui
figures-again-no = non
figures-how = Ce que disent les chiffres.
    
    <b>Seulement comptés.</b> On garde des nombres par semaine entière, ni noms ni conversations. Ils vont de cinq en cinq, et en dessous de cinq rien n'est dit : personne ne peut être reconnu.
    
    <b>Un oui</b> : une personne qui écoute a dit oui à la demande.
    
    <b>Personne n'était libre</b> : à un moment, toutes les personnes qui convenaient étaient prises, en pause, ou avaient dit non. Pour chaque demande cela compte une fois, à l'heure de son envoi. Avec deux sujets, elle compte pour les deux.
    
    <b>Le matin</b> va de 6 h à 12 h, l'après-midi jusqu'à 18 h, le soir jusqu'à 22 h, à l'heure de qui demande.
    
    <b>Les réponses</b> viennent de celles et ceux qui avaient demandé, quelques jours après une conversation. Elles sont libres.
    .plain = Ce que disent les chiffres.
    
    On compte seulement. On ne garde ni noms ni conversations. Les petits nombres ne sont pas montrés : personne ne peut être reconnu.
    
    <b>Un oui</b> : une personne qui écoute a dit oui.
    
    <b>Personne n'était libre</b> : tout le monde était pris, en pause, ou avait dit non.
    
    <b>Le matin</b> finit à 12 h, l'après-midi à 18 h, le soir à 22 h.
    
    <b>Les réponses</b> viennent de qui avait demandé. Chacun est libre de répondre.

# Deux questions après une conversation
button-after-helped-yes = Cela m'a aidé
    .means = yes
button-after-helped-little = Un peu
button-after-helped-no = Non, pas vraiment
    .means = no
button-after-again-yes = Oui, sans doute
    .means = yes
button-after-again-no = Non, plutôt pas
    .means = no
afterwards = Deux courtes questions, si vous voulez.
afterwards-helped = Il y a quelques jours, une conversation s'est terminée ici. <b>Vous a-t-elle aidé ?</b>
afterwards-counted = Vous pouvez ne pas répondre. Personne ne lit votre réponse. Elle est seulement comptée, et l'autre personne n'en apprend rien.
afterwards-again = Demanderiez-vous de nouveau quelqu'un à qui parler ?
afterwards-again-counted = C'est seulement compté, là aussi. C'est la dernière question.
afterwards-thanks = Merci. C'est compté, et rien d'autre n'en est gardé.
    
    Quand vous voudrez parler avec quelqu'un : /pair
afterwards-over = C'est répondu, ou terminé. Merci. Pour parler avec quelqu'un : /pair
