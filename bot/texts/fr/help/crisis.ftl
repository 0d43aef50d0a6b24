# Les numéros utiles. La première ligne de chaque message ne dit rien de la santé : elle se lit sur un écran verrouillé.
# Ici : jamais de diagnostic, de méthode, de promesse (secret, surveillance, réponse), de reproche, de plaisanterie.

# Montré tout de suite quand les mots appellent à l'aide : huit lignes au plus.
# $opening : une phrase selon l'appel (plus bas) ; $emergency : une ligne (lines-short) ; $lines : des lignes (lines-short),
# une par ligne ; $directory : une adresse
crisis-shown = { $name } pense à vous et voudrait que vous ayez ces numéros. Vous n'avez pas à répondre.
crisis-now = Des numéros utiles.
    { $opening }
    En cas de danger, appelez : { $emergency }
    { $lines }
    Dans d'autres pays : { $directory }
    { crisis-trust } { crisis-program }
    .plain = Des numéros utiles.
    { $opening }
    Vous êtes en danger ? Appelez : { $emergency }
    { $lines }
    Pour d'autres pays : { $directory }
    { crisis-trust.plain } { crisis-program.plain }
# La même chose quand le pays n'est pas connu : il est demandé, jamais deviné.
crisis-now-anywhere = Des numéros utiles.
    { $opening }
    En cas de danger, appelez : { $emergency }
    Pour les numéros de votre pays, choisissez-le ci-dessous. Pour les autres pays : { $directory }
    { crisis-trust } { crisis-program }
    .plain = Des numéros utiles.
    { $opening }
    Vous êtes en danger ? Appelez : { $emergency }
    Choisissez votre pays ci-dessous. Pour les autres pays : { $directory }
    { crisis-trust.plain } { crisis-program.plain }
# De quoi parlait le message
crisis-opening-life = Si c'est dur pour vous en ce moment, ne restez pas sans aide. Des personnes écoutent.
    .plain = C'est dur pour vous ? Des personnes peuvent vous écouter.
crisis-opening-overdose = Si quelqu'un a pris un produit dangereux, appelez tout de suite, même sans rien sentir encore. N'attendez pas, restez avec quelqu'un.
    .plain = Vous avez pris un produit dangereux ? Appelez maintenant, même si tout va bien. Ne restez pas sans personne.
crisis-opening-violence = Si quelqu'un vous fait du mal ou vous fait peur : ce n'est pas de votre faute. D'abord se mettre à l'abri, puis appeler.
    .plain = Quelqu'un vous fait du mal ? Ce n'est pas de votre faute. D'abord, allez dans un lieu sûr. Puis appelez.
crisis-opening-young = Si une personne jeune est blessée, laissée seule ou a peur : ce n'est pas de sa faute, et on aide, à ces numéros.
    .plain = Vous êtes jeune ? On vous fait du mal, vous avez peur ? Ce n'est pas votre faute. On peut vous aider.
crisis-opening-other = Si vous avez peur pour quelqu'un, vous pouvez appeler pour cette personne. Vous n'avez pas à garder le secret, ni à porter cela sans aide.
    .plain = Vous avez peur pour quelqu'un ? Vous pouvez appeler pour cette personne. Vous pouvez le dire.
crisis-program = Je suis un programme. Personne ne lit cette discussion en permanence.
    .plain = Je suis un programme. Souvent, personne ne lit ceci.
crisis-trust = Vous pouvez aussi parler à une personne de confiance.
    .plain = Vous pouvez aussi parler à une personne que vous aimez bien.

crisis-ask-country = Des numéros utiles.
    
    Dans quel pays êtes-vous ? Les numéros ne sont pas les mêmes partout.
    
    En cas de danger, appelez : { $emergency }
    
    Dans tous les pays : { $directory }
    .plain = Des numéros utiles.
    
    Vous êtes dans quel pays ? Chaque pays a ses numéros.
    
    Vous êtes en danger ? Appelez : { $emergency }
    
    Pour tous les pays : { $directory }

# Pour la personne qui écoute et qui reçoit un tel message
crisis-helper = Un conseil pour cet échange.
    
    Le message que vous recevez peut être lourd. Voici ce qui aide.
    <b>Écoutez.</b> Vous n'avez pas à trouver la solution.
    <b>Ne portez pas cela sans aide.</b> Vous pouvez dire vos limites et passer le relais. Ne promettez pas le secret si une vie est en danger.
    <b>Montrez les numéros</b> : bouton ci-dessous.
    <b>S'il y a un danger, appelez.</b> { $emergency }
    <b>Parlez-en après</b> à quelqu'un de confiance. Dites ce que cela vous fait, sans le nom de la personne.
    .plain = Un conseil pour cet échange.
    
    Ce message peut être lourd pour vous.
    <b>Écoutez.</b> C'est déjà beaucoup.
    <b>Demandez de l'aide pour vous aussi.</b> Vous pouvez faire une pause. Si une vie est en danger, ne gardez pas le secret.
    <b>Montrez les numéros :</b> bouton ci-dessous.
    <b>Il y a un danger ? Appelez :</b> { $emergency }
    <b>Après, parlez</b> à quelqu'un de confiance. Ne dites pas le nom de l'autre personne.

# Pour une personne qui vit des violences. $entries : des lignes (lines-entry)
crisis-safety = Des numéros utiles.
    
    Quelqu'un vous fait du mal, ou vous fait peur ? Ce n'est pas de votre faute. Des personnes peuvent vous aider à vous protéger.
    
    { $entries }
    
    Si quelqu'un regarde votre téléphone, appelez plutôt d'un autre téléphone. Un appel peut se voir dans la liste des appels ou sur la facture.
    .plain = Des numéros utiles.
    
    Quelqu'un vous fait du mal ? Quelqu'un vous fait peur ? Ce n'est pas de votre faute. On peut vous aider.
    
    { $entries }
    
    Quelqu'un regarde votre téléphone ? Prenez un autre téléphone pour appeler.
crisis-hide = Cacher cette discussion.
    
    <b>L'effacer.</b> Dans la liste, appuyez longtemps sur cette discussion, puis choisissez de la supprimer.
    
    <b>Ne rien montrer sur l'écran verrouillé.</b> Dans les réglages de Telegram, ouvrez les notifications et coupez l'aperçu des messages.
    
    <b>Mettre un code.</b> Dans les réglages, ouvrez « Confidentialité et sécurité », puis choisissez un code de verrouillage.
    
    <b>Voir qui d'autre peut lire.</b> Dans les réglages, ouvrez « Appareils ». Un appareil que vous ne connaissez pas peut lire vos discussions : déconnectez-le. L'autre personne peut s'en apercevoir.
    .plain = Cacher cette discussion.
    
    <b>Pour l'effacer :</b> dans la liste, appuyez longtemps sur cette discussion. Choisissez de la supprimer.
    
    <b>Pour l'écran verrouillé :</b> ouvrez les réglages de Telegram, puis les notifications. Coupez l'aperçu.
    
    <b>Pour mettre un code :</b> ouvrez les réglages, puis « Confidentialité et sécurité ».
    
    <b>Pour savoir qui peut lire :</b> ouvrez les réglages, puis « Appareils ». Vous ne connaissez pas un appareil ? Déconnectez-le. L'autre personne peut le voir.

# Pour une personne de moins de 18 ans
crisis-young = Merci de l'avoir dit.
    
    Ce bot est pour les adultes. Vous n'avez rien fait de mal. Voici des lieux où on peut vous écouter.
    
    { $entries }
    
    { crisis-trust } Par exemple une personne de votre famille, de votre école, ou l'infirmerie.
    .plain = Merci de l'avoir dit.
    
    Ce bot est pour les adultes. Ce n'est pas votre faute. Ici, on peut vous écouter :
    
    { $entries }
    
    { crisis-trust.plain } Par exemple quelqu'un de votre famille ou de votre école.

# La liste d'un pays. $entries : des lignes (lines-entry), séparées par une ligne vide
lines-list = Des numéros utiles : { $country }.
    
    { $entries }
# Below such a list
crisis-unheard = Souvent, je n'entends pas un appel à l'aide dans les mots. Le bouton est sur chaque écran.
    .plain = Souvent, je ne comprends pas qu'une personne a besoin d'aide. Appuyez sur le bouton : il est sur chaque écran.
lines-list-anywhere = Des numéros utiles.
    
    Nous n'avons pas encore vérifié les numéros de votre pays. Vous pouvez les trouver ici.
    
    { $entries }

# Une ligne. $ways : les façons de la joindre, séparées par une virgule ; $details : heures, prix, langues, séparés par un point.
# Dans lines-entry, $details porte tout ce qui suit le nom, un morceau par ligne.
lines-entry = <b>{ $name }</b>
    { $details }
lines-short = <b>{ $name }</b> : { $ways }. { $details }.
lines-number = <b>{ $number }</b> ({ $country })
lines-text = SMS au <b>{ $number }</b> ({ $country })
lines-text-word = SMS : envoyez <b>{ $word }</b> au <b>{ $number }</b> ({ $country })
lines-text-too = aussi par SMS
lines-chat = tchat : { $url }
lines-web = site : { $url }
lines-hours = Heures : { $hours }
lines-hours-unknown = Heures non connues
lines-free-call = Appel gratuit
lines-free = Gratuit
lines-languages = Langues : { $languages }

crisis-elsewhere = Dans d'autres pays : { $directory }
crisis-need = Des numéros utiles : { $country }.
crisis-button-need-danger = Danger : appeler
crisis-button-need-listen = Trouver une écoute
crisis-button-need-drugs = Alcool, drogues
crisis-button-need-others = Voir d'autres lignes
crisis-button-all = Voir tous les numéros
crisis-button-country = Changer de pays
crisis-button-anywhere = Voir d'autres pays
crisis-button-safety = Se protéger
crisis-button-hide = Cacher cette discussion
crisis-button-young = Voir les lignes jeunes
crisis-button-close = Fermer ces numéros
crisis-closed = Les numéros d'aide sont fermés. Ils sont toujours là : /urgence
