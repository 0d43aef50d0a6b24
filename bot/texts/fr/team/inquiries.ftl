# Les questions de la coordination, avant de décider. Qui est interrogé ne lit aucun nom ; personne ne lit qui a signalé.

button-inquiry-ask = Poser une question
button-inquiry-maker = Écrire à qui signale
button-inquiry-subject = Écrire à l'autre
button-inquiry-send = Oui, envoyer
button-inquiry-answer = Répondre
button-inquiry-see-offer = Voir la proposition
button-inquiry-see-report = Voir le signalement
inquiry-write-offer = Que voulez-vous demander à { $name } ?
    
    Cette personne lira une question de la coordination, sans votre nom. Écrivez-la ici ; vous la relirez avant l'envoi.
inquiry-write-words = Que voulez-vous demander à { $name } sur son texte ?
    
    Cette personne lira une question de la coordination, sans votre nom. Écrivez-la ici ; vous la relirez avant l'envoi.
inquiry-write-maker = Que voulez-vous demander à la personne qui a signalé ?
    
    Vous ne lisez pas qui c'est. Elle lira une question de la coordination, sans votre nom. Écrivez-la ici ; vous la relirez avant l'envoi.
inquiry-write-subject = Que voulez-vous écrire à { $name } ?
    
    Cette personne lira des mots de la coordination, sans votre nom. N'écrivez rien qui montrerait qui a signalé. Vous relirez avant l'envoi.
inquiry-check = Est-ce bien cela ? Rien n'est encore parti.
inquiry-to-offer = { $name } le lira, comme une question de la coordination.
inquiry-to-words = { $name } le lira, comme une question de la coordination.
inquiry-to-maker = La personne qui a signalé le lira, comme une question de la coordination.
inquiry-to-subject = { $name } le lira, comme des mots de la coordination. Vérifiez que rien ne montre qui a signalé.
inquiry-holds = Attention : on dirait qu'il y a là un numéro, une adresse, un lien ou un nom (« { $words } »). On pourrait trouver quelqu'un en dehors d'ici.
inquiry-rewrite = Pour changer, écrivez de nouveau. Pour arrêter : /annuler
inquiry-sent = Votre question est partie.
    
    La réponse vous arrivera ici. Chacun est libre de ne pas répondre.
inquiry-is-asked = Une question a été posée, sans réponse pour l'instant.
inquiry-is-answered = Une question a été posée, et a reçu une réponse.
report-maker-asked = Une question a été posée à qui a signalé, sans réponse pour l'instant.
report-maker-answered = Qui a signalé a répondu à une question.
report-subject-asked = La coordination a écrit à la personne concernée. Pas encore de réponse.
report-subject-answered = La coordination a parlé ici avec la personne concernée.
inquiry-answer = Une réponse pour la coordination.
inquiry-from-offer = <b>{ $name }</b>, qui propose d'écouter, répond :
inquiry-from-words = <b>{ $name }</b> répond, sur son texte :
inquiry-from-maker = La personne qui a signalé répond :
inquiry-from-subject = <b>{ $name }</b> répond :
inquiry-lost = Une de vos questions n'a pas pu arriver.
inquiry-lost-offer = { $name } n'est pas joignable en ce moment. Sa proposition attend.
inquiry-lost-words = { $name } n'est pas joignable en ce moment. Son texte attend.
inquiry-lost-maker = La personne qui a signalé n'est pas joignable en ce moment. Vous pouvez décider sans sa réponse.
inquiry-lost-subject = { $name } n'est pas joignable en ce moment.
inquiry-nobody = Cette personne n'est pas joignable en ce moment. Rien n'est parti.

# Ce que lit la personne interrogée
inquiry = La coordination vous écrit.
inquiry-about-offer = Merci de proposer d'écouter. Avant de vous répondre, les personnes qui coordonnent demandent :
inquiry-about-words = Merci pour votre texte. Avant de le montrer, les personnes qui coordonnent demandent :
inquiry-about-maker = C'est à propos de ce que vous avez signalé. Les personnes qui coordonnent ne lisent pas votre nom. Elles demandent :
inquiry-about-subject = C'est à propos de la façon dont se passent les échanges ici. Avant de décider quoi que ce soit, les personnes qui coordonnent aimeraient vous entendre :
inquiry-free = Vous êtes libre de répondre ou non.
inquiry-reply-named = Que voulez-vous répondre ?
    
    Les personnes qui coordonnent le liront, avec votre pseudonyme. Écrivez ici ; vous relirez avant l'envoi.
inquiry-reply-hidden = Que voulez-vous répondre ?
    
    Les personnes qui coordonnent le liront, sans votre nom. N'écrivez rien par quoi elles pourraient vous retrouver. Vous relirez avant l'envoi.
inquiry-reply-named-who = Les personnes qui coordonnent le liront, avec votre pseudonyme.
inquiry-reply-hidden-who = Les personnes qui coordonnent le liront, sans votre nom.
inquiry-answered = Merci, votre réponse est partie.
    
    Les personnes qui coordonnent la lisent, puis décident. Vous le saurez ici.
inquiry-over = Cette question est close : la décision a été prise entre-temps. Rien n'est parti. Votre menu : /menu
inquiry-unread = Personne qui coordonne ne peut le lire en ce moment. Rien n'est parti. Réessayez plus tard.
inquiry-gone = Votre réponse à la coordination n'a pas pu arriver.
    
    Elle n'est pas gardée. Vous pouvez l'écrire de nouveau.
