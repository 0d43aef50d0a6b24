# Ce qui passe entre deux personnes en plus des mots

button-share = Choisir ce qui passe
button-share-pictures = Autoriser images et fichiers
button-share-places = Autoriser contacts et lieux
button-share-no-pictures = Arrêter images et fichiers
button-share-no-places = Arrêter contacts et lieux
share = Qu'est-ce qui passe entre vous et { $name } ?
share-allowed = Vous l'autorisez.
share-forbidden = Cela ne passe plus.
share-always = Les mots, les messages vocaux et les autocollants passent toujours.
share-pictures-none = <b>Images et fichiers</b> : tant que vous ne les autorisez pas tous les deux, ils restent ici.
share-pictures-mine = <b>Images et fichiers</b> : vous les autorisez. Cela passera dès que { $name } aussi.
share-pictures-theirs = <b>Images et fichiers</b> : { $name } les autorise. Cela passera dès que vous aussi.
share-pictures-both = <b>Images et fichiers</b> : cela passe. Vous l'autorisez tous les deux.
share-places-none = <b>Contacts et lieux</b> : tant que vous ne les autorisez pas tous les deux, ils restent ici.
share-places-mine = <b>Contacts et lieux</b> : vous les autorisez. Cela passera dès que { $name } aussi.
share-places-theirs = <b>Contacts et lieux</b> : { $name } les autorise. Cela passera dès que vous aussi.
share-places-both = <b>Contacts et lieux</b> : cela passe. Vous l'autorisez tous les deux.
share-more = <i>Une image peut montrer plus que vous ne voulez : un visage, une rue, un papier. Envoyée en fichier, aussi où et quand elle a été prise. Un contact ou un lieu dit comment vous trouver. Ce que vous supprimez ici reste chez { $name } : reprenez-le par le bouton.</i>
    .plain = <i>Une image peut trop montrer : un visage, une rue, un papier. Ce que vous supprimez ici reste chez { $name }. Reprenez-le par le bouton.</i>
media-asked-pictures = { $name } aimerait que des images et des fichiers passent entre vous.
    
    Cela passe seulement si vous l'autorisez aussi. Rien ne vous y oblige, et personne ne lit un non.
media-asked-places = { $name } aimerait que des contacts et des lieux passent entre vous.
    
    Cela passe seulement si vous l'autorisez aussi. Rien ne vous y oblige, et personne ne lit un non.
media-both-pictures = Les images et les fichiers passent maintenant entre vous et { $name }. Chacun peut revenir en arrière.
    .plain = Les images et les fichiers passent maintenant entre vous et { $name }. Vous pouvez arrêter quand vous voulez.
media-both-places = Les contacts et les lieux passent maintenant entre vous et { $name }. Chacun peut revenir en arrière.
    .plain = Les contacts et les lieux passent maintenant entre vous et { $name }. Vous pouvez arrêter quand vous voulez.
media-no-more-pictures = Les images et les fichiers ne passent plus entre vous et { $name }. Les mots, si.
media-no-more-places = Les contacts et les lieux ne passent plus entre vous et { $name }. Les mots, si.
media-held-pictures = { $name } n'a rien reçu. Les images et les fichiers passent quand vous les autorisez tous les deux.
media-held-places = { $name } n'a rien reçu. Les contacts et les lieux passent quand vous les autorisez tous les deux.
media-held-voice = Rien n'est parti vers { $name }. Renvoyez votre message vocal, s'il vous plaît.
media-held-both = Ce que vous avez envoyé n'est pas gardé. Quand les deux l'autorisent, renvoyez-le.
media-held-mine = Vous l'autorisez, { $name } pas encore. Ce que vous avez envoyé n'est pas gardé. Si c'est important, écrivez-le.
media-long = Le texte en dessous est trop long : { $most } caractères au plus. Rien n'est parti. Écrivez le reste dans un message à part.
media-one = Rien n'est parti. Je ne sais pas à qui c'est destiné : envoyez-les en réponse à un message de la personne, ou un par un.
words-voice = Envoyer votre voix à { $name } ?
    
    Une voix se reconnaît. On entend aussi ce qu'il y a autour de vous. Rien n'est encore parti. Je ne le demande qu'une fois.
relay-medium = { $mark } { $name } vous envoie { $medium ->
    [sticker] un autocollant
    [video_note] une vidéo
    [contact] un contact
   *[other] un lieu
} :
