# Ce que le menu de Telegram dit de chaque commande.

command-start = Commencer
command-menu = Ouvrir le menu
command-groups = Voir et rejoindre les groupes
command-meetings = Voir les rencontres
command-peer = Parler à une personne qui est passée par là
command-helper = Proposer d'écouter d'autres personnes
command-routine = Se donner des rappels à soi
command-record = Noter ce que vous faites, pour vous
command-verify = Vérifier si une attestation est authentique
command-newmeeting = Proposer une rencontre
command-announce = Écrire une annonce au groupe
command-members = Voir les membres
command-link = Lier ce groupe Telegram
command-newgroup = Créer un groupe
command-reports = Voir les signalements
command-settings = Régler le nom, la langue, les heures calmes
command-language = Changer de langue
command-privacy = Ce qui est gardé, et vos accords
command-mydata = Recevoir tout ce qui est gardé sur vous
command-forgetme = Tout effacer et partir
command-cancel = Arrêter ce qui est en cours
command-help = Comprendre ce que fait le bot
command-crisis = Numéros utiles, tout de suite

# Ce que Telegram montre avant le premier message, et sur la page du bot.
bot-description =
    Des personnes qui sont passées par là s’entraident : rejoindre un groupe, venir aux rencontres, parler avec quelqu’un qui sait ce que c’est.

    Les numéros d’aide sont à un appui. Appuyez sur Démarrer : rien n’est gardé avant votre oui.
bot-short-description = Des personnes qui sont passées par là s’entraident. Des groupes, des rencontres, quelqu’un à qui parler.
