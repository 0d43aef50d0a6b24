# Demander à parler à un pair, et être la personne à qui l'on demande.

# Les sujets : larges exprès, jamais un diagnostic
topic-daily = Le quotidien
topic-papers = Les droits
topic-home = Rue et logement
topic-work = Le travail
topic-family = La famille
topic-lonely = La solitude
topic-hard = Une période dure
topic-grief = Le deuil
topic-parent = Être parent
topic-unfair = Les discriminations
topic-mind = La santé mentale
topic-drink = Les addictions
topic-disability = Le handicap
topic-illness = VIH et maladie
topic-carer = Aider un proche
topic-leaving = Quitter la prostitution
topic-arriving = Arriver ici
topic-cooking = La cuisine
topic-music = La musique
topic-sport = Le sport
topic-walking = La marche
topic-crafts = Créer de ses mains
topic-football = Le football
topic-games = Les jeux
topic-reading = La lecture
topic-garden = Le jardin
topic-animals = Les animaux
topic-none = aucun sujet précis

button-topics-more = Voir d'autres sujets
button-interests = Voir ce qu'on aime
topics-interests = Ce que vous aimez compte aussi : personne ne doit être trouvé seulement par ce qui est dur.
button-peer-go-on = Continuer
button-peer-done = Terminer

peer-home = Parler à quelqu'un, simplement.
peer-home-contacts = Vos échanges. Choisissez un nom pour écrire, faire une pause ou arrêter.
peer-home-nothing = Une personne qui a traversé des choses semblables peut vous écouter et partager ce qu'elle a appris. C'est gratuit, entre égaux, et personne ne voit votre compte Telegram.
peer-home-searching = Votre demande est en cours. Quelqu'un la lit en ce moment, sans savoir qui vous êtes.
peer-home-found = Quelqu'un a répondu à votre demande.
button-peer-ask = Demander un échange
button-peer-withdraw = Retirer ma demande
button-peer-found = Lire la réponse
button-helper-offer = Proposer d'écouter
button-helper-own = Voir ma proposition
button-contacts-more = Voir d'autres échanges

peer-ask-first = Parler à quelqu'un, simplement.
peer-ask = Demander à parler à quelqu'un.
    
    Nous demandons à des personnes qui conviennent, sans dire qui vous êtes. Vous aurez le dernier mot.
peer-consent = <b>Qui ?</b> Une personne bénévole ou salariée, votre égale : ni soins, ni avis médical.
    <b>Elle voit</b> ce que vous choisissez ici ; vos pseudonymes si vous dites oui tous les deux. Jamais votre compte.
    <b>Nous gardons</b> votre demande et vos échanges ouverts, jamais leurs mots : /confidentialite
    <b>Telegram garde</b> cette conversation, qui n'est pas chiffrée de bout en bout. N'écrivez ni diagnostic ni traitement.
    .plain = <b>Qui ?</b> Une personne comme vous. Elle écoute. Elle ne soigne pas.
    <b>Elle voit quoi ?</b> Ce que vous choisissez ici. Le nom que vous avez choisi, si vous dites oui.
    <b>Attention :</b> Telegram garde ce que vous écrivez ici. N'écrivez pas le nom d'une maladie ni d'un médicament.
    Nous gardons votre demande. Pour l'arrêter : /confidentialite
peer-topics = Appuyez sur des sujets, ou aucun.
peer-asked = Choisi : <b>{ $topics }</b>. Langue : <b>{ $language }</b>.
button-peer-agree-send = J'accepte, envoyer
peer-consent-first = Il faut d'abord votre accord. Vous pouvez le lire ici : /pair

peer-language = Dans quelle langue voulez-vous parler ?

button-peer-send = Envoyer ma demande
    .means = yes
button-peer-word = Ajouter quelques mots
peer-word = Que voulez-vous dire d'abord ?

    Une ou deux phrases, { $most } caractères au plus. Les personnes à qui nous demandons les lisent, sans votre nom. Par exemple : « Je n'ai pas bu depuis dix jours. Les soirées sont longues. »

    Ni nom, ni ville, ni numéro : rien qui permette de vous retrouver. Ces mots sont effacés quand vous parlez à quelqu'un, ou quand vous retirez votre demande.
    .plain = Que voulez-vous dire d'abord ?

    Écrivez une ou deux phrases. { $most } caractères au plus. La personne à qui nous demandons les lit. Elle ne voit pas votre nom.

    N'écrivez pas votre nom, votre ville ou votre numéro. Nous effaçons vos mots quand vous parlez à quelqu'un.
peer-word-first = Avant d'écrire : comment cela se passe.
button-peer-agree-write = J'accepte, écrire
readers-peer-word = La ou les personnes à qui nous demandons liront ces mots, sans votre nom. Votre demande part avec.
button-peer-language = Changer de langue
button-peer-wishes = Préciser
peer-wishes = Comment aimeriez-vous parler ?
    
    Tout est facultatif : si vous ne choisissez rien, plus de personnes peuvent répondre. Encore une fois enlève.
peer-language-now = Langue : <b>{ $language }</b>.
peer-form = De cette façon : <b>{ $form }</b>.
peer-elsewhere = Avec <b>personne de mes groupes</b>.
peer-gender = Plutôt avec <b>{ $gender }</b>.
peer-age = De cet âge : <b>{ $age }</b>.
peer-whom = Avec qui aimeriez-vous parler ?
    
    Tout est facultatif. Les personnes qui écoutent ne sont pas tenues de dire cela d'elles : sans souhait, plus de personnes peuvent répondre.
peer-ages = Quelqu'un de quel âge ?
    
    Appuyez encore une fois pour enlever.
button-peer-whom = Préciser avec qui
button-peer-woman = Plutôt une femme
button-peer-man = Plutôt un homme
button-peer-age = Choisir un âge
button-peer-elsewhere = Pas de mon groupe
gender-woman = une femme
gender-man = un homme
age-18 = 18 à 25 ans
age-26 = 26 à 40 ans
age-41 = 41 à 60 ans
age-61 = plus de 60 ans
form-words = par écrit
form-voice = messages vocaux
form-phone = téléphone
form-meet = rencontre au groupe
button-form-words = Écrire
button-form-voice = Messages vocaux
button-form-phone = Téléphoner
button-form-meet = Se voir au groupe

peer-searching-head = Votre demande est partie.
peer-could-none = Personne n'écoute à cette heure-ci.
peer-could-few = Une ou deux personnes pourraient répondre maintenant.
peer-could-some = Plusieurs personnes pourraient répondre maintenant.
peer-could-many = Beaucoup de personnes pourraient répondre maintenant.
peer-searching-until = La première est sollicitée. Sans réponse d'ici { $when }, nous demandons à la suivante.
peer-searching-until-soon = La première est sollicitée. Si deux heures passent sans réponse, nous demandons à une personne de plus, cinq au plus.
peer-searching-until-several = Quelques personnes sont sollicitées en même temps : le premier oui compte. Si deux heures passent sans un oui, nous demandons à une personne de plus, cinq au plus.
peer-searching-later-head = Nous gardons votre demande.
peer-searching-from = À cette heure-ci, personne ne peut vous répondre. Votre demande partira { $when }.
peer-searching = Nous vous écrivons dès que quelqu'un dit oui. Cela peut prendre un jour ou deux : chaque personne répond à son rythme.
    
    En attendant, les rencontres et les numéros utiles restent ouverts.
peer-stays = Votre échange avec { $name } continue jusqu'à ce que quelqu'un d'autre soit là.
peer-nobody-head = Personne n'est libre en ce moment.
peer-nobody = Cela ne vient pas de vous. Les personnes qui écoutent sont peu nombreuses, ou en pause.
    
    Vous pouvez aussi venir à une rencontre, ou appeler un des numéros utiles : des gens y répondent.
peer-nobody-busy = Les personnes qui écoutent sont occupées en ce moment.
peer-nobody-other = Quelqu'un est libre, autrement.
peer-nobody-form = { $about ->
    [none] Par un autre moyen.
   *[some] Sur ce sujet, par un autre moyen.
}
peer-nobody-elsewhere = { $about ->
    [none] Dans l'un de vos groupes. On ne sait pas que c'est vous, tant que vous n'avez pas dit oui tous les deux.
   *[some] Sur ce sujet, dans l'un de vos groupes. On ne sait pas que c'est vous, tant que vous n'avez pas dit oui tous les deux.
}
peer-nobody-age = { $about ->
    [none] Avec quelqu'un d'un autre âge, ou qui n'a pas dit le sien.
   *[some] Sur ce sujet, avec quelqu'un d'un autre âge, ou qui n'a pas dit le sien.
}
peer-nobody-gender = { $about ->
    [none] Avec toute personne : une femme, un homme, ou quelqu'un qui ne l'a pas dit.
   *[some] Sur ce sujet, avec toute personne : une femme, un homme, ou quelqu'un qui ne l'a pas dit.
}
peer-nobody-wish = { $about ->
    [none] Dans votre langue, si vous laissez ouverts vos souhaits.
   *[some] Dans votre langue, si vous laissez ouverts le sujet et les souhaits.
}
peer-nobody-topic = Dans votre langue, pour parler d'autre chose : <b>{ $topics }</b>. Ou de rien de précis.
peer-nobody-language = { $about ->
    [none] Dans une autre langue : <b>{ $language }</b>.
   *[some] De cela, dans une autre langue : <b>{ $language }</b>.
}
peer-nobody-both = { $about ->
    [none] Dans une autre langue, si vous laissez ouverts vos souhaits : <b>{ $language }</b>.
   *[some] D'autre chose, dans une autre langue : <b>{ $language }</b>.
}
peer-nobody-wait = Vous pouvez aussi attendre : pendant une semaine, nous demandons à chaque personne qui se libère, et nous vous écrivons dès que quelqu'un dit oui.
button-peer-any-topic = Demander sans sujet
button-peer-any-form = Par tout moyen
button-peer-any-elsewhere = Dans mes groupes aussi
button-peer-any-age = De tout âge
button-peer-any-gender = Femmes et hommes
button-peer-any-wish = Demander sans souhait
button-peer-in-language = Demander en { $language }
button-peer-wait = Attendre quelqu'un
    .means = yes
peer-waiting-head = Nous continuons à chercher.
peer-waiting = Nous demandons à chaque personne qui se libère, pendant une semaine. Nous vous écrivons dès que quelqu'un dit oui.
    
    En attendant, les rencontres et les numéros utiles restent ouverts.
peer-home-waiting = Vous attendez que quelqu'un soit libre. Nous cherchons, pendant une semaine.
button-peer-again = Demander encore
    .means = yes
peer-withdrawn = Votre demande est retirée. Personne n'a su que c'était vous.
peer-waited-head = La réponse n'a pas attendu plus longtemps.
peer-waited = Quelqu'un avait dit oui, et nous n'avons pas eu votre réponse à temps. Ce n'est pas grave : vous pouvez demander encore quand vous voulez.
peer-next-head = La personne qui avait dit oui ne peut plus répondre.
peer-next = Cela ne vient pas de vous. Nous demandons à quelqu'un d'autre, et vous écrivons dès qu'une personne dit oui.
peer-left-alone-head = Votre demande s'est arrêtée entre-temps.
peer-left-alone = Nous n'arrivions pas à vous joindre, alors nous ne demandons plus à personne. Ce n'est pas grave : vous pouvez demander encore quand vous voulez.
peer-stopped = La coordination a arrêté vos échanges.
    
    Pour l'instant, vous ne pouvez ni demander un échange ni proposer d'écouter. Les rencontres et les groupes vous restent ouverts.
peer-apart = { peer-stopped } Pour en savoir plus : /pair
peer-apart-asked = Vous avez demandé un autre regard. Ce qui est décidé vous sera dit ici.
peer-many = Vous avez déjà fait plusieurs demandes aujourd'hui. Reposez-vous un peu, et demandez encore demain.
peer-late = Cette réponse n'est plus valable. Voyez où en est votre demande : /pair

peer-found-head = Quelqu'un est là pour vous.
peer-found = Une personne a lu vos sujets et a dit oui. Elle ne sait pas encore qui vous êtes. Voulez-vous commencer ?
    
    Si vous dites oui, vous verrez vos pseudonymes, et rien d'autre. Sinon, la personne lit seulement que la demande ne va pas plus loin : nous demandons à quelqu'un d'autre, ou nous arrêtons.
peer-found-ends = Votre échange avec { $name } finira alors. Tant que vous ne dites pas oui, il continue.
peer-found-until = La personne vous attend jusqu'à : { $when }.
button-peer-start = Oui, commencer
button-peer-other = Demander quelqu'un d'autre
button-peer-stop = Arrêter

# Pour les personnes qui écoutent
offer-head = Quelqu'un aimerait parler.
offer = Sujets : <b>{ $topics }</b>
    Langue : <b>{ $language }</b>
    Réponse avant : <b>{ $when }</b>
offer-word = Ses mots : <i>{ $word }</i>
offer-free = Vous êtes libre de dire non, sans raison, ou de ne pas répondre. Nous demandons alors à quelqu'un d'autre, et personne ne sait que c'était vous.
button-offer-yes = Accepter
button-offer-no = Dire non
button-offer-pause = Non, pause jusqu'à lundi
offer-accepted-head = Merci.
offer-accepted = Nous demandons maintenant à la personne si elle veut commencer. Vous lirez sa réponse ici. Il se peut qu'elle change d'avis : cela ne vient pas de vous.
    
    Vous aussi, vous pouvez changer d'avis : nous demandons alors à quelqu'un d'autre, et personne ne sait que c'était vous.
button-offer-back = Changer d'avis
offer-declined = C'est noté. Merci d'avoir répondu.
offer-declined-paused = C'est noté. On ne vous demande rien de nouveau jusqu'à lundi. Reposez-vous bien.
offer-not-needed = La demande ne va pas plus loin, cela ne vient pas de vous. Merci d'avoir dit oui.
offer-over = Cette demande n'attend plus de réponse. Merci d'avoir regardé.
offer-taken = Une autre personne a déjà dit oui. Merci d'être là : vous n'avez plus rien à faire.

# Combien de personnes sont sollicitées à la fois, au choix d'un groupe
button-pace = Choisir qui solliciter
pace = Une personne du groupe demande à parler : à qui demandons-nous ?

    En ce moment : <b>{ $now }</b>. Plus la réponse vient vite, plus de personnes sont sollicitées pour chaque demande.

    Personne n'est sollicité hors de ses heures, ni plus souvent que prévu. Cela vaut pour les nouvelles demandes ; si deux groupes d'une personne ont choisi autrement, la façon habituelle vaut.
    .plain = Une personne du groupe demande à parler : à qui demandons-nous ?

    En ce moment : <b>{ $now }</b>. Si nous demandons à plus de personnes, une réponse vient plus vite.
pace-one = une personne après l'autre
pace-soon = une de plus après deux heures
pace-several = deux à la fois, une de plus après deux heures
pace-usual = la façon habituelle de ce bot
button-pace-one = Demander une par une
button-pace-soon = Demander peu à peu
button-pace-several = Demander à deux
button-pace-usual = Faire comme d'habitude
pace-choice = la personne choisit parmi trois au plus
button-pace-choice = Laisser choisir

# Choisir parmi quelques personnes décrites sans nom
peer-choose = À qui demander ?

    Ces personnes pourraient répondre maintenant. Elles ont permis de montrer ceci, sans nom. Elles ne savent pas qui vous êtes.
    .plain = À qui demander ?

    Ces personnes peuvent répondre maintenant. Vous ne voyez pas leur nom. Elles ne voient pas le vôtre.
peer-choose-said = La personne choisie lira ce que vous avez écrit.
button-peer-pick = Choisir { $n }
button-peer-whoever = Demander sans choisir
peer-pick-gone = Cette personne n'est plus libre. Voyez qui est là : /pair
peer-say-gone = Cette personne n'est plus libre. Vos mots attendent encore ici.
peer-word-gone = Vos mots ne sont plus ici. Rien n'est parti.

    Écrivez-les à nouveau : /pair
described-as = <b>{ $topics }</b>
    { $languages } · { $forms } · { $status }
described-words = Avec ses mots :
