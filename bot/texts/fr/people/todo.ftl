# Ce qui attend la personne qui lit.

todo-head = <b>Maintenant</b>
todo-found = • Quelqu'un vous a dit oui, et vous attend jusqu'à : { $when }.
todo-offer = • Quelqu'un aimerait parler. Répondez avant : { $when }.
todo-seat = • Une place est libre pour vous : <b>{ $name }</b>, jusqu'à : { $when }.
todo-words = • { $name } vous a écrit.
todo-inbox = • { $name } a écrit à l'animation.
todo-unsent = • Ce que vous avez écrit ou envoyé attend : personne ne l'a encore.
todo-join =
    { $n ->
        [one] • { $n } personne demande à rejoindre { $name }.
       *[other] • { $n } personnes demandent à rejoindre { $name }.
    }
todo-helpers =
    { $n ->
        [one] • { $n } personne aimerait aider.
       *[other] • { $n } personnes aimeraient aider.
    }
todo-own-words =
    { $n ->
        [one] • { $n } texte d'une personne qui écoute attend une lecture.
       *[other] • { $n } textes de personnes qui écoutent attendent une lecture.
    }
todo-reports = • Des signalements attendent une décision.
todo-inquiry = • La coordination vous a posé une question, plus haut dans cette conversation.
todo-facilitate = • On vous propose d'animer { $name }.
todo-coordinate = • On vous propose de coordonner, à plusieurs.
todo-refer = • On vous propose d'être une personne référente.
todo-situation = • Quelqu'un qui écoute aimerait parler. Répondez avant : { $when }.
todo-turn-at = • Vous avez promis de répondre : { $when }.
todo-turn = • Une question sur une permanence. Répondez avant : { $when }.
todo-companion = • Quelqu'un vient pour la première fois. Répondez avant : { $when }.
todo-meeting = • Prochaine rencontre : <b>{ $name }</b>, { $when }.
todo-nothing = Rien ne vous attend. Prenez votre temps.
button-todo-found = Lire la réponse
button-todo-offer = Répondre à la demande
button-todo-seat = Répondre pour la place
button-todo-words = Répondre à { $name }
button-todo-inbox = Répondre à { $name }
button-todo-unsent = Choisir pour qui
button-todo-join = Voir les demandes
button-todo-helpers = Accueillir les pairs
button-todo-own-words = Lire leurs textes
button-todo-reports = Voir les signalements
button-todo-inquiry = Répondre à la coordination
button-todo-facilitate = Dire si j'anime
button-todo-coordinate = Dire si je coordonne
button-todo-refer = Répondre à la proposition
button-todo-situation = Répondre à cette demande
button-todo-turn-at = Voir ces heures
button-todo-turn = Répondre pour ces heures
button-todo-companion = Répondre pour l'accueil
button-todo-meeting = Ouvrir cette rencontre
button-todo-more = Voir { $n } de plus

over-answered = Ceci n'attend plus de réponse. Merci d'avoir regardé.
over-taken = { offer-taken }
over-cancelled = Cette rencontre est annulée. Il n'y a plus rien à répondre.
over-moved = Cette rencontre a été déplacée. Le nouveau moment est ici : /rencontres
over-began = Cette rencontre a commencé, ou elle est finie.
over-passed = Le temps pour répondre est passé : la place ne vous est plus gardée. Vous pouvez encore en demander une ici : /rencontres
over-ended = Cet échange est terminé. Il n'y a plus rien à répondre.
over-head-offer = Quelqu'un aimerait parler.
over-head-peer-found = Quelqu'un avait dit oui.
over-head-join-asked = Quelqu'un aimerait rejoindre un groupe.
over-head-appeal-asked = Quelqu'un a demandé un nouveau regard.
over-head-seat-offered = Une place était libre.
over-head-slot-cover = Une tâche à une rencontre.
over-role = Cela ne dépend plus de vous. Il n'y a plus rien à répondre.
over-head-reminder = Un petit rappel.
over-head-inquiry-answer = Une réponse à la coordination.
over-head-meeting-news = Une rencontre avait changé.
over-head-renewal = Un échange.
over-head-helper-new = Quelqu'un aimerait aider.
over-head-own-words-new = Quelqu'un a écrit un texte.
over-head-report-new = Un signalement.
over-head-inquiry = La coordination vous a écrit.
over-head-inquiry-gone = Votre réponse à la coordination.
over-head-team-asked = Voulez-vous aider à faire vivre l'ensemble ?
over-head-situation-asked = Quelqu'un aimerait parler avec vous.
over-head-rota-asked = Une question sur une permanence.
over-head-companion-asked = Quelqu'un vient pour la première fois.
over-head-place-back = Un groupe Telegram.
over-opened = L'échange a commencé.
