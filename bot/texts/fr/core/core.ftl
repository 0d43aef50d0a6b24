# Ce que tous les écrans partagent.

when = { $day } à { $hour }
when-today = aujourd'hui à { $hour }
    .plain = aujourd'hui, { $day }, à { $hour }
when-tomorrow = demain à { $hour }
    .plain = demain, { $day }, à { $hour }
when-today-weekday = aujourd'hui, { $weekday }, à { $hour }
when-tomorrow-weekday = demain, { $weekday }, à { $hour }
days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
}
minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
seconds = { $n ->
    [one] { $n } seconde
   *[other] { $n } secondes
}
word-yes = oui
word-no = non
empty = {""}

button-back = Retour
button-lines = Numéros utiles
unfold = Touchez le texte pour le lire en entier.
button-page-next = Voir la suite
button-copy-link = Copier le lien
button-menu = Ouvrir le menu
button-cancel = Annuler

# Quand ce n'est pas possible
not-allowed = Ce n'est pas possible : seules certaines personnes du groupe peuvent faire cela.
old-button = Ce bouton ne marche plus. Ouvrez le menu pour continuer : /menu
command-unknown = Je ne connais pas cette commande. Voici ce que je sais faire : /aide
command-words = Ce que vous avez écrit après { $command } n'est allé à personne. Pour envoyer des mots, écrivez-les sans commande.
only-words = Je ne sais lire que des mots. Écrivez un message, ou ouvrez le menu : /menu
only-words-here = Je ne sais lire que des mots. Écrivez votre réponse, ou appuyez sur un bouton.
file-one = Je lis un seul fichier à la fois. Envoyez-en un seul, s'il vous plaît.
start-first = Avant cela, faisons connaissance : /start
group-gone = Ce groupe n'existe plus. Les groupes ouverts sont ici : /groupes
too-long = C'est trop long : { $most } signes au plus. Raccourcissez un peu.
broken = Quelque chose s'est cassé de notre côté.
    
    Rien de ce que vous demandiez n'a été fait. Essayez encore dans un moment. Si cela recommence, dites-le à la personne qui tient ce bot.
broken-toast = Quelque chose s'est cassé de notre côté.
cancelled = C'est annulé. Rien n'a été gardé.
nothing-to-cancel = Il n'y a rien à annuler.

# Ce que d'autres liront, avant que ce soit gardé
read-back = Est-ce bien cela ?
button-said-keep = Oui, garder
button-said-change = Changer
    .means = no
readers-group = { $n ->
    [0] Les personnes qui regardent <b>{ $name }</b> liront ceci.
    [one] Une personne, membre de <b>{ $name }</b>, lira ceci, et celles qui regardent le groupe aussi.
   *[other] Les { $n } membres de <b>{ $name }</b> liront ceci, et les personnes qui regardent le groupe aussi.
}
readers-charter = { $n ->
    [0] Les personnes qui regardent <b>{ $name }</b> liront ceci.
    [one] Une personne, membre de <b>{ $name }</b>, recevra un message pour la lire et dire son accord. Les personnes qui regardent le groupe la liront aussi.
   *[other] Les { $n } membres de <b>{ $name }</b> recevront un message pour la lire et dire leur accord. Les personnes qui regardent le groupe la liront aussi.
}
readers-runs = Les personnes qui gèrent <b>{ $name }</b> liront ce nom.
readers-chats = { $chats ->
    [one] Ce sera aussi écrit dans un groupe Telegram lié.
   *[other] Ce sera aussi écrit dans { $chats } groupes Telegram liés.
}
readers-name = Les personnes avec qui vous parlez ici, et celles qui gèrent vos groupes, liront ce nom. Personne ne voit votre compte Telegram.
readers-anyone = Les personnes qui regardent les groupes liront ceci.

# Ce que l'on écrit pour oui, pour non et pour les commandes, en minuscules, sans accents ni signes
typed-yes = oui, ouais, ok, dac, daccord, je suis daccord, jaccepte, accepter, dire oui, cest bon, cest juste, cest bien cela, bien sur, volontiers, entendu, je veux bien, sil vous plait
typed-no = non, non merci, pas maintenant, refuser, annuler, dire non, je refuse, je ne suis pas daccord
typed-towards = a, pour, cest pour, cest a, ils sont pour, envoyer a, envoie a, envoyez a
typed-hello = bonjour, bonsoir, salut, coucou, bonjour a tous, merci, merci beaucoup, merci bien, ok merci, merci a vous
typed-menu = menu, accueil, retour, retour au menu
typed-help = aide, comment ca marche, comment faire, que faire
typed-cancel = stop, annuler, arrete, arreter, fin, pause
answer-by-button = Je n'ai pas compris. Appuyez sur un bouton.
answer-or-cancel = Pour arrêter ici, appuyez sur /annuler. Si c'est votre réponse, écrivez-la avec un mot de plus.
answer-or-menu = Pour quitter cette question, appuyez sur /menu. Si c'est votre réponse, écrivez-la avec un mot de plus.
typed-meant = Est-ce bien ce bouton ?
    
    Appuyez dessus si c'est ce que vous voulez. Je demande, pour que rien n'arrive par erreur.
    .means = yes
