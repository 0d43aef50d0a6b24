# Ce que deux personnes ont entre elles dans un échange, en plus des mots.

button-contact-home = Écrire ou prévoir
button-contact-others = Pause, bloquer, signaler
within-ends-soon = Vous avez mis fin à l'échange avec { $name }. Pour le continuer, appuyez sur « Annuler » dans la minute.
within-resting = { $name } fait une pause. Réessayez quand elle sera finie.
contact-over-planned = Le moment dont vous étiez convenus n'a pas lieu.

# Un moment pour parler
button-time = Convenir d'un moment
button-time-open = Voir ce moment
button-time-see = Répondre aux dates
time-agreed-line = Vous vous parlez { $when }.
time-asked-line = { $name } propose un moment pour parler.
time-line = • { $when }
time-nothing = Un moment pour parler avec { $name } ?
    
    Proposez-en jusqu'à trois. { $name } dit oui à l'un, ou qu'aucun ne convient.
time-agreed-with = Vous parlez avec { $name } : <b>{ $when }</b>.
time-theirs-are = { $name } propose :
time-mine-are = Vous avez proposé, et { $name } n'a pas encore répondu :
time-reminded = Je vous le rappelle avant, à vous deux.
time-between = <i>Vous seuls le savez, tous les deux.</i>
time-away = { $name } n'est pas joignable en ce moment, et ne l'a pas lu.
time-done-proposed = C'est proposé. Je vous dis ce que { $name } répond.
time-done-taken = C'est convenu.
time-done-declined = { $name } lit qu'aucun de ces moments ne convient.
time-done-withdrawn = C'est retiré. Plus rien n'est demandé à { $name }.
time-done-cancelled = C'est annulé. { $name } le lit, dit avec douceur.
time-done-holds = Cela n'est plus demandé.
time-done-theirs = { $name } a proposé en premier : répondez avant de proposer autre chose.
time-proposed = { $name } propose un moment pour parler.
time-proposed-move = { $name } voudrait déplacer votre moment : { $when }.
time-choose = Lequel vous convient ? Les heures sont celles de votre montre.
time-ask = Quand voulez-vous parler avec { $name } ?
time-ask-move = À quand voulez-vous déplacer votre moment avec { $name } ?
time-ask-how = Appuyez sur un jour, ou écrivez : « demain 15h, vendredi 10h ». { $most } moments au plus.
time-check = Proposer ceci à { $name } ?
time-stays = Tant qu'il n'y a pas de oui, ce qui est convenu reste : { $when }.
time-stays-still = Ce qui est convenu reste : { $when }.
time-clocks = Personne d'autre que { $name } ne le lit, aux heures de sa montre.
time-more = Pour ajouter un moment ({ $most } au plus), écrivez-le ici.
time-agreed = { $name } dit oui : <b>{ $when }</b>.
time-none = Aucun des moments proposés ne convient à { $name }. Vous pouvez en proposer d'autres.
time-cancelled-by = { $name } ne pourra pas : { $when }.
time-cancelled-next = Vous n'y êtes pour rien. Vous pouvez convenir d'un autre moment.
time-soon = Bientôt, vous parlez avec { $name } : <b>{ $when }</b>.
time-lapsed = Les moments que vous aviez proposés à { $name } sont passés, sans réponse. Vous n'y êtes pour rien : vous pouvez en proposer d'autres.
time-cancel-sure = Annuler votre moment avec { $name } : { $when } ?
    
    { $name } le lit, avec douceur et sans raison donnée.
time-passed = Ces moments sont passés, ou déjà convenus. Rien n'a été proposé.
time-most = Cela fait plus de { $most } moments.
time-draft-gone = Ces moments ne sont plus là. Rien n'a été proposé. Recommencez : /pair
button-time-take = { $when }
button-time-none = Aucun ne convient
button-time-back = Retirer
button-time-propose = Proposer des moments
button-time-move = Déplacer
button-time-cancel = Annuler ce moment
button-time-cancel-yes = Oui, annuler
button-time-yes = Proposer à { $name }
    .means = yes
button-time-drop = Enlever le dernier
over-head-time-proposed = Un moment pour parler.
over-lapsed = Ces moments sont passés. Plus rien à répondre.
todo-time = • { $name } propose un moment pour parler.
todo-time-at = • Vous parlez avec { $name } : { $when }.
button-todo-time = Voir moments de { $name }
button-todo-time-at = Ouvrir moment avec { $name }

# Après un long silence
silence = C'est calme depuis un moment entre vous et { $name }.
silence-helper = Un mot fait du bien, même court. Pour faire une pause ou arrêter, dites-le avec le bouton ci-dessous : les deux sont possibles, et valent mieux que le silence.
silence-seeker = Vous n'y êtes pour rien. Vous pouvez écrire un mot, attendre, faire une pause ou arrêter : tout est possible.
contact-over-again = Vous n'y êtes pour rien. Nous pouvons chercher quelqu'un d'autre tout de suite, avec ce que vous aviez demandé : un seul appui.
