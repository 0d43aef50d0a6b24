# Parler d'une situation avec une personne référente, quand on écoute d'autres personnes.

button-situation = Parler d'une situation
situation = Parler d'une situation qui vous reste.
situation-how = Une personne qui connaît ce travail vous écoute, entre vous deux. Quand elle dit oui, chacune lit le nom de l'autre.
situation-leave-out = <b>Laissez de côté de qui il s'agit :</b> ni nom, ni histoire. Dites ce que cela vous fait. Rien ne relie cet échange aux autres.
    .plain = <b>Ne dites pas de qui il s'agit.</b> Pas de nom, pas d'histoire. Dites ce que cela vous fait.
situation-whom = À qui voulez-vous demander ?
situation-waits = <b>{ $name }</b> a votre demande, et peut répondre jusqu'à : { $when }. Vous le lirez ici.
situation-sent = C'est demandé.
situation-nobody = Personne ne peut être sollicité ici en ce moment.
situation-else = Il y a d'autres chemins : les rencontres entre pairs-aidants, l'animation de votre groupe, un échange avec un autre pair, ou les lignes d'aide ci-dessous.
situation-talks = Vous parlez déjà avec { $name }. Vos échanges sont ici : /pair
situation-lately = { $name } a reçu votre demande il y a peu. Demandez à quelqu'un d'autre, ou de nouveau demain : /aidant
situation-not-them = Cette personne ne peut pas être sollicitée en ce moment. D'autres le peuvent peut-être : /aidant
situation-over = Ceci n'attend plus de réponse. Votre menu : /menu
button-situation-back = Retirer ma demande

situation-asked = Quelqu'un aimerait parler avec vous.
situation-asked-what = Une personne qui écoute aimerait vous parler d'une situation. Vous êtes sa personne référente : vous n'apprenez pas de qui il s'agit. Si vous dites oui, chacune lit le nom de l'autre.
situation-asked-until = Vous pouvez répondre jusqu'à : { $when }. Vous êtes libre de dire non, sans raison.
button-situation-yes = Oui, parler
    .means = yes
button-situation-no = Pas maintenant
    .means = no
situation-declined = Merci de votre réponse. La personne lit que ce n'est pas possible en ce moment, sans raison.
situation-no = { $name } ne peut pas parler avec vous en ce moment.
button-situation-others = Demander à quelqu'un d'autre
