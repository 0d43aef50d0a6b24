# Qui sont les deux personnes d'un échange, dit par degrés.

button-names = Dire un nom
button-names-first = Dire mon prénom
button-names-username = Dire mon @nom
button-names-tell = Oui, le dire
    .means = yes
button-names-back = Le retirer
button-names-no = Plutôt pas
readers-contact = Personne d'autre que { $name } ne le lira, et seulement après avoir dit le sien.

names = Dire à { $name } qui vous êtes ?
    
    Les prénoms, puis les @noms de Telegram : chacun n'est lu que si vous l'avez dit tous les deux.
names-between = <i>Rien ne vous y oblige. En rester aux noms choisis est très bien aussi.</i>
names-first-none = Prénoms : personne de vous deux n'a dit le sien.
names-first-theirs = { $name } voudrait échanger vos prénoms.
names-first-mine = Votre prénom attend, sans que personne ne le lise : { $words }. { $name } n'a pas dit le sien.
names-first-both = Prénoms : dits tous les deux. Ils sont plus haut dans cette discussion, et nulle part ailleurs.
names-username-none = @noms de Telegram : personne de vous deux n'a dit le sien.
names-username-theirs = { $name } voudrait échanger vos @noms de Telegram.
names-username-mine = Votre @nom attend, sans que personne ne le lise : { $words }. { $name } n'a pas dit le sien.
names-username-both = @noms de Telegram : dits tous les deux. Ils sont plus haut dans cette discussion, et nulle part ailleurs.
names-done-offered = Il attend. La question est posée à { $name }, qui ne le lira qu'après avoir dit le sien.
names-done-both = Vous l'avez dit tous les deux : chacun lit maintenant celui de l'autre.
names-done-withdrawn = C'est retiré. { $name } ne l'a pas lu.
names-done-holds = Il n'y avait rien à retirer : vous l'avez dit tous les deux, ou il n'est déjà plus là.
names-ask-first = Quel est votre prénom ?
names-ask-first-too = { $name } voudrait échanger vos prénoms. Quel est le vôtre ?
names-ask-first-how = Écrivez-le ici, ou le nom que vous donnent vos amis. Je vous le montre avant de le garder. { $name } ne le lira qu'après avoir dit le sien.
names-ask-username = Dire votre @nom de Telegram ?
names-ask-username-what = Avec lui, { $name } peut vous écrire en dehors d'ici, et voit votre nom et votre photo de Telegram. Là-bas, ni « Arrêter » ni « Signaler » ne peuvent vous aider.
names-no-username = Vous n'avez pas de @nom dans Telegram.
    
    Il n'y a rien à dire, et rien ne manque : vous pouvez continuer à parler ici. On peut en choisir un dans les réglages de Telegram.
names-left-alone = C'est très bien ainsi. { $name } ne lit pas que vous préférez ne pas le dire.
names-asked-first = { $name } voudrait échanger vos prénoms.
names-asked-username = { $name } voudrait échanger vos @noms de Telegram.
names-asked-free = Vous ne lirez le sien que si vous dites le vôtre. Rien ne vous y oblige, et personne ne lit un non.
names-told = Vous et { $name } l'avez dit tous les deux.
names-told-first = Le prénom de { $name } : <b>{ $words }</b>.
names-told-username = { $name } sur Telegram : { $words }.
names-told-stays = Vous avez voulu tous les deux le dire. Gardez-le pour vous.
names-lapsed-first = Votre prénom n'a pas été dit à { $name } et n'est plus gardé. Personne ne l'a lu. Vous n'y êtes pour rien.
names-lapsed-username = Votre @nom n'a pas été dit à { $name } et n'est plus gardé. Personne ne l'a lu. Vous n'y êtes pour rien.
names-first-unclear = Écrivez seulement un prénom : des lettres, { $most } au plus.
names-away = { $name } n'est pas joignable en ce moment. Rien n'est gardé. Vous pourrez réessayer plus tard.
names-order = Les prénoms viennent d'abord : dites-les tous les deux avant les @noms.
names-done = Vous l'avez déjà dit tous les deux.
names-taken-back = { $name } l'a retiré entre-temps. Rien de vous n'est gardé, et personne ne l'a lu.
names-draft-gone = Ce n'est plus là. Rien n'a été dit. Recommencez : /pair
over-head-names-asked = À propos de noms.
