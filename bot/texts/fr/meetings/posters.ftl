# Un mois en image, et en affiche à accrocher.

button-month-picture = En image
picture-caption = { $month }, en image.
    
    Tout ce qui y figure se lit aussi dans la liste.
picture-title = Ce qui est prévu
picture-not-here = Ce bot ne dessine pas d'images en ce moment. Tout se lit dans la liste : /rencontres
picture-none = Il n'y a rien à dessiner : aucune rencontre n'est à venir ce mois-là.
button-picture-list = Lire la liste

button-poster = Faire une affiche
poster-ask = Une affiche à accrocher.
    
    Une page à imprimer (PDF) avec ce qui est prévu dans <b>{ $group }</b> : { $month }. Un code y mène ici.
poster-ask-what = Toute personne qui passe peut la lire. Les liens des rencontres en ligne n'y sont jamais, ni le nom de personne.
button-poster-titles = Titres et lieux
poster-ask-closed = Des rencontres réservées au groupe, elle ne dit que le jour et l'heure. « Titres de toutes » dit aussi le reste.
button-poster-all = Titres de toutes
button-poster-hours = Jours et heures seuls
poster-none = Il n'y a rien à imprimer : aucune rencontre n'est à venir ce mois-là.
poster-caption = { $month } : une affiche à imprimer.
    
    Regardez-la avant de l'accrocher. Ce qui change ensuite ne change pas sur le papier.
poster-file-name = affiche-{ $month }
poster-joining-open = Chaque personne est bienvenue.
poster-joining-approval = Pour venir, demandez d'abord au groupe.
poster-untitled = Rencontre
poster-cancelled = annulée
poster-further = La suite se lit dans Telegram.
poster-scan = Voir ce qui est prévu et dire « je viens », dans Telegram : scannez le code avec un téléphone.
