# Ce que tous les écrans partagent.

when = { $day } à { $hour }
when-today = aujourd'hui à { $hour }
    .plain = aujourd'hui, { $day }, à { $hour }
when-tomorrow = demain à { $hour }
    .plain = demain, { $day }, à { $hour }
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
button-page-next = Voir la suite
button-page-before = Revenir en arrière
button-menu = Ouvrir le menu
button-cancel = Annuler

# Quand ce n'est pas possible
not-allowed = Ce n'est pas possible : seules certaines personnes du groupe peuvent faire cela.
old-button = Ce bouton ne marche plus. Ouvrez le menu pour continuer : /menu
command-unknown = Je ne connais pas cette commande. Voici ce que je sais faire : /aide
only-words = Je ne sais lire que des mots. Écrivez un message, ou ouvrez le menu : /menu
start-first = Avant cela, faisons connaissance : /start
group-gone = Ce groupe n'existe plus. Les groupes ouverts sont ici : /groupes
too-long = C'est trop long : { $most } signes au plus. Raccourcissez un peu.
broken = Quelque chose s'est cassé de notre côté.
    
    Rien de ce que vous demandiez n'a été fait. Essayez encore dans un moment. Si cela recommence, dites-le à la personne qui tient ce bot.
broken-toast = Quelque chose s'est cassé de notre côté.
cancelled = C'est annulé. Rien n'a été gardé.
nothing-to-cancel = Il n'y a rien à annuler.
