# Ce qu'une personne qui écoute dit d'elle, avec ses mots ; la coordination le lit d'abord.

own-words = Vos mots, pour les personnes qui cherchent à qui parler.
own-words-about = Elles les lisent sans votre nom : quand elles choisissent, si vous le permettez, et quand vous leur avez dit oui.
    .plain = Elles lisent vos mots. Elles ne voient pas votre nom.
own-words-none = Rien n'est encore écrit. C'est facultatif.
own-words-shown = Montré maintenant :
own-words-waits = La coordination lit d'abord ceci :
button-own = Voir mes mots
button-own-write = Écrire mes mots
button-own-change = Écrire d'autres mots
button-own-drop-shown = Ne plus montrer
button-own-drop-waits = Retirer le nouveau
own-words-drop-shown = Ne plus montrer vos mots ?

    Ils sont effacés ici. Ce que quelqu'un a lu reste lu.
own-words-drop-waits = Retirer le texte qui attend ?

    Il est effacé, et personne ne le lit. Ce qui est montré maintenant reste.
button-own-drop-yes = Oui, effacer
own-words-write = Que voulez-vous dire de vous ?

    Par exemple : « J'ai traversé des années difficiles. Marcher et rire m'aident. J'écoute sans juger. » Ou : « J'élève seule deux enfants. J'aime les jardins. »

    { $most } caractères au plus. Ni nom, ni ville, ni lieu de travail, ni numéro : rien par quoi on pourrait vous retrouver.
    .plain = Que voulez-vous dire de vous ?

    Par exemple : « J'ai eu des années difficiles. Marcher m'aide. J'écoute. »

    Écrivez court : { $most } caractères au plus. N'écrivez pas votre nom, votre ville, votre travail ou votre numéro.
readers-own-words = La coordination le lira d'abord. Puis les personnes qui cherchent à qui parler, sans votre nom.
own-words-sent = Merci. Vos mots attendent une lecture.
own-words-sent-read = La coordination les lit d'abord. Vous aurez une réponse ici.
own-words-sent-nobody = Une autre personne qui coordonne doit les lire, et personne ne le peut en ce moment. Ils sont gardés jusque-là.
own-words-sent-shown = Jusque-là, on lit encore le texte montré maintenant.
own-words-unread = Vos mots attendent un peu plus longtemps.

    Personne qui coordonne n'est joignable en ce moment. Vos mots sont gardés, et seront lus.
own-words-are-shown = Vos mots ont été lus : oui.

    Les personnes qui cherchent à qui parler peuvent les lire maintenant, sans votre nom. Merci ! Vous pouvez les changer ou les retirer à tout moment.
own-words-declined = Vos mots ont été lus.

    Merci de les avoir écrits. Ils ne sont pas montrés tels quels. Les personnes qui coordonnent disent :
own-words-because-known = « En lisant cela, quelqu'un pourrait savoir qui vous êtes. Enlevez s'il vous plaît les noms, les lieux et ce que peu de gens ont vécu. »
own-words-because-contact = « Enlevez s'il vous plaît les numéros, les adresses et les liens : c'est ici qu'on parle avec vous. »
own-words-because-care = « Enlevez s'il vous plaît les conseils sur un traitement : ici, nous ne soignons pas. »
own-words-because-hurt = « Une partie pourrait blesser une personne qui va mal. Dites-le s'il vous plaît plus doucement. »
own-words-yours = Vous aviez écrit :
own-words-free = Cela ne dit rien de ce que vous avez vécu. Vous pouvez écrire d'autres mots, ou aucun.
own-words-from = { $most } textes en un mois n'ont pas été montrés. Cela ne dit rien de ce que vous avez vécu. Vous pourrez en écrire un autre à partir du { $day }.
own-words-later = { $most } de vos textes en un mois n'ont pas été montrés. Il y a une pause avant le prochain : le jour est indiqué avec vos mots. /aidant
own-words-first = Envoyez d'abord votre proposition d'écoute. Ensuite, vous pourrez écrire vos mots : /aidant
own-words-empty = Il n'y a pas de mots ici. Écrivez une phrase ou deux.
own-words-long = C'est trop long : { $most } caractères au plus. Écrivez plus court, s'il vous plaît.
own-words-name = « { $name } » est un de vos noms. Écrivez sans lui, s'il vous plaît : personne ne doit savoir qui vous êtes.

# Pour la coordination
own-words-new = { $name } a écrit un texte de présentation.

    On ne le lit qu'après le oui d'une personne qui coordonne. Pour demander quelque chose à { $name }, répondez à ce message.
button-own-look = Lire le texte
own-words-waiting = Ces personnes ont écrit un texte de présentation. Il attend une lecture.
own-words-waiting-nobody = Aucun texte n'attend. Quand une personne qui écoute en écrit un, vous le lisez ici.
own-words-look = { $name }, qui écoute, aimerait dire ceci.
own-words-heed = Cherchez ce qui dirait qui c'est, des coordonnées, des conseils sur un traitement, ce qui pourrait blesser.
button-own-yes = Montrer
button-own-no = Refuser, avec égards
own-words-yes-sure = Montrer ce texte de { $name } ?

    Les personnes qui cherchent à qui parler le lisent, sans nom. { $name } reçoit un message.
button-own-yes-sure = Oui, montrer
own-words-reasons = Pourquoi ne pas montrer ce texte de { $name } ?

    { $name } lit la raison, pas votre nom, et peut l'écrire autrement.
button-own-because-known = Dit qui c'est
button-own-because-contact = Contient des coordonnées
button-own-because-care = Conseille un traitement
button-own-because-hurt = Pourrait blesser
button-own-why = Écrire une autre raison
own-words-no-known = Rendre son texte à { $name } ?

    La réponse dit : quelqu'un pourrait savoir qui c'est.
own-words-no-contact = Rendre son texte à { $name } ?

    La réponse dit : ni numéros, ni adresses, ni liens.
own-words-no-care = Rendre son texte à { $name } ?

    La réponse dit : pas de conseils sur un traitement.
own-words-no-hurt = Rendre son texte à { $name } ?

    La réponse dit : une partie pourrait blesser.
button-own-no-sure = Oui, rendre le texte
own-words-why = Que voulez-vous dire à { $name } ?

    Une phrase gentille suffit. Ce seront des mots de la coordination, sans votre nom.
readers-own-words-why = { $name } le lira, comme des mots de la coordination, sans votre nom.
own-words-decided-yes = C'est fait. Le texte de { $name } est montré maintenant. Un message vient de partir.
own-words-decided-no = C'est fait. { $name } reçoit une réponse gentille, et son texte.
own-words-decided = Ce texte n'attend plus, ou un autre a pris sa place. Voyez ce qui attend : /menu
own-words-own = Vous ne pouvez pas lire votre propre texte pour les autres : une autre personne qui coordonne doit le faire. Voyez ce qui attend : /menu
