# Les personnes qui font vivre l'ensemble.

team-waits = Quelque chose vous attend.
team-waits-offers = { $n ->
    [one] Une personne propose d'écouter et attend une réponse.
   *[other] { $n } personnes proposent d'écouter et attendent une réponse.
}
team-waits-words = { $n ->
    [one] Un texte d'une personne qui écoute attend une lecture.
   *[other] { $n } textes de personnes qui écoutent attendent une lecture.
}
team-waits-reports = { $n ->
    [one] Un signalement attend une décision.
   *[other] { $n } signalements attendent une décision.
}
team-waits-requests = { $n ->
    [one] Une personne attend à la porte d'un groupe où personne ne répond.
   *[other] { $n } personnes attendent à la porte de groupes où personne ne répond.
}
button-waits-offers = Voir qui attend
button-waits-words = Lire leurs textes
button-waits-reports = Voir les signalements
button-waits-requests = Voir les membres

# Demander à quelqu'un d'animer ou de coordonner
team-button = Partager la coordination
team-button-facilitate = Proposer d'animer
team-button-coordinate = Proposer de coordonner
team-button-unask = Retirer la proposition
team-button-unask-facilitate = Retirer l'offre d'animer
team-button-unask-coordinate = Retirer l'offre de coordonner
team-button-unask-refer = Retirer l'offre de référence
team-button-refer = Proposer d'être référente
team-button-unrefer = Retirer la référence
team-button-referself = Devenir personne référente
team-button-unreferself = Ne plus être référente
team-taken-back = C'est fait, la proposition est retirée.
    
    Dans le message qui la portait, elle n'attend plus de réponse.
team-asked-before = { $who } n'a pas encore répondu à cette proposition. Rien de nouveau n'est parti.
team-button-end = Retirer l'animation
team-button-step = Ne plus animer
team-button-stop = Ne plus coordonner
team-button-others = Proposer à quelqu'un
team-button-yes = Oui, je veux bien
team-button-no = Non merci
team-button-sure-facilitate = Oui, proposer
team-button-sure-coordinate = Oui, proposer
team-button-sure-refer = Oui, proposer
team-button-sure-unrefer = Oui, retirer
team-button-sure-end = Oui, retirer
team-button-sure-step = Oui, arrêter
team-button-sure-stop = Oui, arrêter
team-button-last-leave = Quitter quand même
team-button-last-rest = Pause quand même
team-button-last-step = Arrêter quand même
team = Coordonner à plusieurs.
team-how = { $n ->
    [one] Vous coordonnez en solo. À deux, rien ne s'arrête quand vous êtes loin, et quelqu'un d'autre peut revoir ce que vous avez décidé.
   *[other] { $n } personnes coordonnent.
}
    
    Pour proposer à quelqu'un : ouvrez les membres d'un groupe, appuyez sur un nom, puis « Proposer de coordonner ». La personne dit oui ou non. Pour passer la main : proposez à quelqu'un, puis arrêtez.
team-sure-facilitate = Proposer à { $who } d'animer ?
    
    Animer <b>{ $name }</b>, c'est prévoir des rencontres, écrire des annonces, voir les membres, répondre aux demandes. { $who } lit ce que c'est, et dit oui ou non.
team-sure-coordinate = Proposer à { $who } de coordonner ?
    
    Qui coordonne voit les membres de tous les groupes, répond aux propositions d'écoute, regarde les signalements et crée des groupes. { $who } lit ce que c'est, et dit oui ou non.
team-referents = <b>Personnes référentes :</b> { $names }. Les personnes qui écoutent peuvent leur parler d'une situation.
team-referents-none = <b>Pas encore de personne référente.</b> Qui écoute a besoin de quelqu'un à qui parler d'une situation : appuyez sur le nom d'un membre, puis « Proposer d'être référente », ou devenez-le vous-même.
team-refer-whom = { $who } n'écoute pas et ne coordonne pas. Une personne référente fait l'un des deux : /membres
team-sure-refer = Proposer à { $who } d'être une personne référente ?
    
    Les personnes qui écoutent lisent son nom habituel et peuvent lui demander de parler d'une situation. { $who } lit ce que c'est, et dit oui ou non.
team-sure-unrefer = { $who } n'est plus une personne référente ?
    
    Plus personne ne lui demande d'échange de ce genre. Ceux qui ont commencé continuent. Un message le lui dit.
team-sure-end = { $who } n'anime plus ?
    
    Cette personne reste membre de <b>{ $name }</b> ; un message le lui dit.
team-sure-step = Ne plus animer <b>{ $name }</b> ?
    
    Vous restez membre. D'autres continuent d'animer.
team-sure-stop = Ne plus coordonner ?
    
    Vous ne verrez plus ce que seule la coordination voit. Vos groupes et vos échanges restent. Les autres personnes qui coordonnent l'apprennent.
team-last-leave = Personne d'autre n'anime <b>{ $name }</b>.
    
    Si vous partez, plus personne n'y prévoit de rencontre ni ne répond aux demandes. La coordination l'apprend, sans votre nom. Vous pouvez d'abord proposer à quelqu'un de prendre la suite.
team-last-rest = Personne d'autre n'anime <b>{ $name }</b>.
    
    Pendant votre pause, personne n'y prévoit de rencontre ni ne répond aux demandes. La coordination l'apprend, sans votre nom. Vous pouvez d'abord proposer à quelqu'un de prendre la suite.
team-last-step = Personne d'autre n'anime <b>{ $name }</b>.
    
    Si vous arrêtez, plus personne n'y prévoit de rencontre ni ne répond aux demandes. La coordination l'apprend, sans votre nom. Vous pouvez d'abord proposer à quelqu'un de prendre la suite.
team-sent = C'est fait.
    
    <b>{ $who }</b> lit votre proposition, et reste libre de dire oui ou non. Vous l'apprendrez ici.
team-self = C'est fait.
    
    Vous animez maintenant ce groupe.
team-self-refer = C'est fait.
    
    Vous êtes une personne référente : qui écoute peut vous demander un échange.
team-unreferred = C'est fait.
    
    <b>{ $who }</b> n'est plus une personne référente.
team-ended = C'est fait.
    
    <b>{ $who }</b> n'anime plus le groupe et reste membre.
team-already = { $who } le fait déjà.
team-away = { $who } n'est pas joignable en ce moment. Rien n'a été demandé.
team-asked = Voulez-vous aider à faire vivre l'ensemble ?
team-asked-facilitate = On vous propose d'animer <b>{ $name }</b> : prévoir des rencontres, écrire des annonces, voir les membres, répondre aux demandes.
team-asked-coordinate = On vous propose de coordonner, avec d'autres : voir les membres de tous les groupes, répondre aux propositions d'écoute, regarder les signalements, créer des groupes. Les personnes qui coordonnent lisent votre nom habituel.
team-asked-refer = On vous propose d'être une personne référente : qui écoute peut vous demander de parler d'une situation qui lui pèse, sans le nom ni l'histoire de l'autre. On lit votre nom habituel. Chaque fois, vous dites oui ou non.
team-free = Vous êtes libre de dire non, sans raison. Vous pourrez arrêter quand vous voulez.
team-declined = Merci de votre réponse. Rien ne change pour vous.
team-over = Cette proposition n'est plus d'actualité. Votre menu : /menu
team-yes = Quelqu'un a dit oui.
team-yes-facilitate = <b>{ $who }</b> anime maintenant { $name }.
team-yes-coordinate = <b>{ $who }</b> coordonne maintenant aussi.
team-yes-refer = <b>{ $who }</b> est maintenant une personne référente.
team-yes-hand-over = Si vous vouliez passer la main, vous pouvez arrêter maintenant.
team-no = Une réponse à votre proposition.
team-no-said-facilitate = <b>{ $who }</b> préfère ne pas animer { $name } en ce moment. Vous pouvez proposer à quelqu'un d'autre : /membres
team-no-said-coordinate = La personne préfère ne pas coordonner en ce moment. Vous pouvez proposer à quelqu'un d'autre : /membres
team-no-said-refer = La personne préfère ne pas être référente en ce moment. Vous pouvez proposer à quelqu'un d'autre : /membres
team-no-away-facilitate = <b>{ $who }</b> n'est pas joignable en ce moment. Vous pouvez proposer à quelqu'un d'autre d'animer { $name } : /membres
team-no-away-coordinate = La personne à qui vous avez proposé de coordonner n'est pas joignable en ce moment. Vous pouvez proposer à quelqu'un d'autre : /membres
team-no-away-refer = La personne à qui vous avez proposé d'être référente n'est pas joignable en ce moment. Vous pouvez proposer à quelqu'un d'autre : /membres
team-unanswered = Une de vos propositions se termine sans réponse.
team-unanswered-facilitate = Elle était d'animer <b>{ $name }</b>. Vous pouvez proposer à quelqu'un d'autre : /membres
team-unanswered-coordinate = Elle était de coordonner. Vous pouvez proposer à quelqu'un d'autre : /membres
team-unanswered-refer = Elle était d'être une personne référente. Vous pouvez proposer à quelqu'un d'autre : /membres
team-gone = { $who } ne coordonne plus.
    
    Vous continuez de coordonner. Si vous êtes maintenant en solo, vous pouvez proposer à quelqu'un : /membres
team-gone-refer = { $who } n'est plus une personne référente.
    
    Qui écoute peut parler avec les autres personnes référentes. Pour proposer à quelqu'un : /membres
team-last = Personne d'autre ne coordonne. Proposez d'abord à quelqu'un : ouvrez les membres d'un groupe, appuyez sur un nom, puis « Proposer de coordonner » : /membres
team-not-yours = Vous n'animez pas ce groupe. Vos groupes : /groupes
team-stepped = C'est fait, vous n'animez plus <b>{ $name }</b>.
    
    Vous en restez membre. Merci pour tout ce que vous avez fait.
team-stopped = C'est fait, vous ne coordonnez plus.
    
    Merci pour tout ce que vous avez fait. Vos groupes et vos échanges sont toujours là : /menu
team-waits-here = { $n ->
    [one] Une personne demande à entrer dans votre groupe.
   *[other] { $n } personnes demandent à entrer dans votre groupe.
}
coordinator-now = Vous coordonnez maintenant, avec d'autres.
    
    Tout est dans le menu, sous « Animer un groupe » : /menu
referent-now = Merci : vous êtes maintenant une personne référente.
    
    Quand quelqu'un qui écoute voudra parler, vous le lirez ici, et direz oui ou non chaque fois. Vous pouvez arrêter quand vous voulez.
referent-no-more = Votre place a changé.
    
    Vous n'êtes plus une personne référente. Les échanges commencés continuent. Merci d'avoir écouté les personnes qui écoutent.
referred = C'est fait : vous n'êtes plus une personne référente.
    
    Les échanges commencés continuent. Merci d'avoir écouté les personnes qui écoutent.
facilitator-now = Une nouvelle place pour vous.
    
    Vous pouvez maintenant animer le groupe <b>{ $name }</b> : proposer des rencontres, écrire des annonces, accueillir. Tout est dans le menu : /menu
facilitator-no-more = Votre place a changé.
    
    Vous n'animez plus le groupe <b>{ $name }</b>. Vous en restez membre. Merci pour tout ce que vous avez fait.
