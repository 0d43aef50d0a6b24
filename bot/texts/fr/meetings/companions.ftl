# Être attendu à sa première rencontre.

button-companion = Demander un accueil
companion = Quelqu'un qui vous attend là-bas.
companion-how = C'est votre première fois ? Une personne qui accueille peut vous attendre à la porte. Nous demandons à une personne après l'autre, sans votre nom.
companion-consent = Quand quelqu'un dit oui, chacun lit le pseudonyme de l'autre, et vous pouvez vous écrire ici jusqu'à la fin de la rencontre. Pour changer d'avis : /confidentialite
button-companion-ask = J'accepte, demander
companion-asks = Quelqu'un a votre demande, et peut répondre jusqu'à : { $when }. Vous le lirez ici.
companion-found = <b>{ $name }</b> vous attend là-bas. Vous pouvez vous écrire jusqu'à la fin de la rencontre.
button-companion-drop = Je viens sans accueil
companion-not-now = On peut le demander avant une première rencontre, jusqu'à une heure avant son début. Ce qui est prévu : /rencontres
companion-asked = Quelqu'un vient pour la première fois.
companion-asked-what = Cette personne aimerait qu'on l'attende sur place. Si vous dites oui, chacun lit le pseudonyme de l'autre, et vous pouvez vous écrire jusqu'à la fin de la rencontre. Vous pouvez répondre jusqu'à : { $when }.
button-companion-yes = Oui, l'attendre
    .means = yes
button-companion-no = Pas cette fois
    .means = no
companion-no-longer = Ceci n'attend plus de réponse. Ce qui est prévu : /rencontres
companion-declined = Merci de votre réponse. La demande va à quelqu'un d'autre.
companion-over = La rencontre est finie, et votre échange avec { $name } aussi.
companion-over-more = Merci. Vous vous reverrez à la prochaine, ou demandez un échange ici : /pair
companion-none = Personne ne peut vous attendre là-bas cette fois.
companion-else = Cela ne vient pas de vous, et la rencontre vous est tout aussi ouverte. Vous pouvez écrire à l'animation, sur la page du groupe. Arrivez quelques minutes avant et dites que c'est votre première fois.
companion-off = Cette rencontre est annulée.
