# Ce que les pair-aidant·e·s ont sous la main, et un petit guide.

button-shelf = Trouver du soutien
shelf = Ce qu'il y a pour vous.
    
    Quelqu'un à qui parler d'une situation, des permanences à promettre, des rencontres entre personnes qui écoutent, un carnet privé que vous lisez sans témoin, et un petit guide.
button-handbook = Lire le guide
handbook = Un petit guide pour les personnes qui écoutent.
    
    Six pages, deux minutes chacune. Personne ne voit ce que vous lisez.
button-handbook-listen = Comment écouter
button-handbook-limits = Garder vos limites
button-handbook-private = Ce qui reste privé
button-handbook-danger = En cas de danger
button-handbook-hard = Après un échange dur
button-handbook-end = Comment terminer
handbook-listen = Écouter, c'est déjà aider.
    
    <b>Laissez finir.</b> Un silence, ce n'est pas grave. Posez des questions courtes : « C'était comment ? »
    
    <b>Dites ce que vous avez vécu, pas ce qu'il faut faire.</b> « Pour moi, c'était … » laisse l'autre libre.
    
    <b>Croyez la personne.</b> Vous n'avez rien à vérifier, ni de solution à trouver.
    
    <b>Demandez avant de conseiller.</b> « Voulez-vous des idées, ou que je vous écoute ? »
    .plain = Écouter, ça aide.
    
    Laissez la personne finir. Posez des questions courtes.
    
    Dites ce que vous avez vécu. Ne dites pas ce qu'il faut faire.
    
    Demandez d'abord : « Voulez-vous des idées ? Ou que j'écoute ? »
handbook-limits = Vos limites font de vous une bonne aide.
    
    <b>Vous pouvez dire non,</b> à un sujet, à un soir, à une personne. Vous ne devez de raison à personne.
    
    <b>Vous pouvez prendre votre temps.</b> Personne n'attend une réponse tout de suite. Dites quand vous récrirez.
    
    <b>Vous pouvez vous reposer.</b> Une pause est à un appui d'ici : /aidant
    
    <b>Vous êtes un pair,</b> pas un médecin, ni un service social. Pas de conseil sur un traitement, pas d'argent, pas de clé de chez vous.
    .plain = Vos limites, c'est bien.
    
    Vous pouvez dire non. Vous pouvez prendre votre temps. Vous pouvez vous reposer : /aidant
    
    Vous n'êtes pas médecin. Pas de conseil sur les médicaments. Pas d'argent.
handbook-private = Ce que la personne vous dit reste avec vous.
    
    <b>Ne dites à personne qui c'était,</b> pas dans le groupe non plus, ni « sans le nom » quand on peut deviner.
    
    <b>Ne notez rien sur elle.</b> Votre carnet est pour ce que vous avez fait, pas pour ce qu'elle est.
    
    <b>Une limite :</b> quand une vie est en danger, vous pouvez appeler de l'aide. Dites-le à la personne quand vous le pouvez.
    
    Pour réfléchir à voix haute, prenez la situation et laissez la personne de côté.
    .plain = Ce que la personne vous dit est privé.
    
    Ne le dites pas aux autres. Ne l'écrivez pas.
    
    Quand une vie est en danger, vous pouvez appeler de l'aide.
handbook-danger = Vous n'avez pas à porter cela sans personne.
    
    <b>Restez calme et demandez simplement</b> si la personne est en sécurité maintenant. Demander n'aggrave rien.
    
    <b>Montrez les lignes d'aide.</b> Elles sont à un appui de chaque écran, de votre échange aussi.
    
    <b>S'il y a un danger maintenant, appelez vous-même le numéro d'urgence,</b> même dans le doute.
    
    Après, parlez avec une personne de confiance, sans le nom : /aidant, « Trouver du soutien ». Vous n'en êtes pas la cause, et on ne peut pas veiller sur quelqu'un jour et nuit.
    .plain = D'autres portent ça avec vous.
    
    Demandez à la personne : êtes-vous en sécurité maintenant ?
    
    Montrez les lignes d'aide : le bouton est sur chaque écran.
    
    Il y a un danger maintenant ? Appelez vous-même le numéro d'urgence.
handbook-hard = Un échange dur reste en soi un moment.
    
    <b>D'abord quelque chose pour le corps :</b> boire, marcher, manger, dormir.
    
    <b>Faites une pause</b> de quelques jours : /aidant. Personne n'en apprend la raison.
    
    <b>Parlez de vous,</b> de ce que cela vous a fait, avec une autre personne qui aide ou qui anime votre groupe : /aidant, « Trouver du soutien ».
    
    <b>Si cela réveille ce que vous avez vécu,</b> vous pouvez aussi demander qu'on vous écoute : /pair. Aider n'empêche pas d'avoir besoin d'aide.
    .plain = Un échange dur, ça fatigue.
    
    Buvez, marchez, mangez, dormez.
    
    Faites une pause : /aidant
    
    Vous avez besoin de quelqu'un aussi ? Demandez ici : /pair
handbook-end = Une fin qui est dite est un cadeau.
    
    <b>Dites-le un peu avant :</b> « Je peux écrire jusqu'à la fin du mois. »
    
    <b>Ne disparaissez pas.</b> Un mot court vaut mieux que rien. « Arrêter » dans votre échange en envoie un, neutre, pour vous.
    
    <b>Nommez ce qui a été bon,</b> chez l'autre et chez vous.
    
    <b>L'autre peut aussi arrêter,</b> sans raison. Cela ne veut pas dire que vous avez mal fait.
    .plain = Dites quand vous arrêtez.
    
    Dites-le avant : « Je peux écrire jusqu'à la fin du mois. »
    
    Un mot court vaut mieux que pas de mot.
    
    L'autre personne peut arrêter aussi. Ce n'est pas votre faute.
shelf-reminded = Une fois par an, je vous rappelle d'en parler avec quelqu'un.
shelf-unreminded = Je ne vous rappelle pas d'en parler.
button-shelf-mute = Ne plus rappeler
button-shelf-remind = Me rappeler chaque année
supervision-head = Un petit rappel, une fois par an.
supervision = Vous écoutez les autres. Qui écoute a besoin, aussi, de parler à quelqu'un : de ce qui va bien, et de ce qui pèse.
    
    Demandez un moment aux personnes qui coordonnent, ou venez à une rencontre de celles qui écoutent. Vous n'avez à nommer personne.
    
    Personne ne lit si vous l'avez fait.
    .plain = Vous écoutez les autres. Vous avez aussi besoin de parler à quelqu'un.
    
    Demandez aux personnes qui coordonnent. Ou venez à une rencontre. Ce n'est pas obligatoire. Personne ne vérifie.
