# Les groupes Telegram où est le bot.

button-open-bot = Ouvrir le bot

# Ce qui se lit dans un groupe Telegram
place-hello = Bonjour, je suis un bot. J'écris ici les rencontres et les annonces d'un groupe.
    
    Dans ce groupe Telegram, les autres voient votre nom Telegram. Je ne garde rien de ce qui se dit ici.
    
    Pour commencer : une personne qui anime le groupe écrit ici /lier
place-link = Pour lier ce groupe Telegram, ouvrez notre conversation privée.
place-help = Je suis un bot. J'écris ici des rencontres et des annonces. Je ne garde rien de ce qui se dit ici.
    
    Pour le reste, ouvrez notre conversation privée.
place-linked = Ce groupe Telegram est lié. Les rencontres et les annonces seront écrites ici.
    
    Ici, les autres voient votre nom Telegram. Dans notre conversation privée, non.
card = Une rencontre.
card-cancelled = Cette rencontre est annulée.
card-what = <b>{ $title }</b>
    { $when }
card-where = Lieu : { $where }
card-counts = Viennent : { $coming }. Peut-être : { $maybe }.
button-card-coming = Je viens
button-card-maybe = Peut-être
button-card-no = Je ne viens pas

# Lier, dans la conversation privée
places = Les groupes Telegram liés.
places-none = Aucun pour l'instant.
places-how = <b>Pour en lier un :</b> ajoutez le bot au groupe Telegram, puis écrivez là-bas /lier
place-in-list = <b>{ $title }</b> : rencontres et annonces du groupe { $group }
place-in-list-absent = <b>{ $title }</b> (groupe { $group }) : le bot n'y est plus
button-places-more = Voir la suite
button-places-before = Voir le début
button-place-add = Ajouter le bot
button-place-cut = Délier { $title }
place-confirm = Lier le groupe Telegram <b>{ $title }</b> au groupe <b>{ $group }</b> ?
    
    Les rencontres et les annonces y seront écrites ; les rencontres des deux semaines à venir, tout de suite. Toutes les personnes de ce groupe Telegram les liront.
place-confirm-now = Il est lié à <b>{ $group }</b> en ce moment : il ne le sera plus.
place-confirm-names = <b>Attention :</b> dans un groupe Telegram, chaque personne voit le nom Telegram des autres.
button-place-link = Lier ce groupe
place-done = C'est lié. <b>{ $title }</b> reçoit maintenant les rencontres et les annonces de <b>{ $group }</b>.
place-cut = Délier <b>{ $title }</b> ?
    
    Le groupe <b>{ $group }</b> n'y écrira plus rien. Ce qui est déjà écrit reste.
button-place-cut-yes = Délier
place-cut-done = C'est délié. Rien de nouveau ne sera écrit dans <b>{ $title }</b>.
place-gone = Ce groupe Telegram n'est pas prêt. Ajoutez-y le bot, puis écrivez là-bas /lier
place-not-linked = Ce groupe Telegram n'est plus lié. Les groupes Telegram liés sont ici : /lier
place-no-group = Il n'y a pas encore de groupe à lier. Créez-en un : /nouveaugroupe
