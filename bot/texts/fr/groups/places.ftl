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
card-elsewhere = Le bot n'écrit plus ici ce qui change. Quand et où : regardez dans le bot.
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
place-in-list-rights = <b>{ $title }</b> (groupe { $group }) : le bot n'a pas le droit d'y écrire. Une personne qui administre ce groupe Telegram peut le lui donner
place-in-list-topic = <b>{ $title }</b> (groupe { $group }) : le sujet où écrit le bot est fermé ou supprimé. Pour en choisir un autre, écrivez-y /lier
place-in-list-held = <b>{ $title }</b> (groupe { $group }) : une autre personne y a remis le bot. Il attend votre réponse
button-places-more = Voir la suite
button-places-before = Voir le début
button-place-add = Ajouter le bot
button-place-cut = Délier { $title }
button-place-answer = Répondre pour { $title }
place-confirm = Lier le groupe Telegram <b>{ $title }</b> au groupe <b>{ $group }</b> ?
    
    Les rencontres et les annonces y seront écrites ; les rencontres des deux semaines à venir, tout de suite. Toutes les personnes de ce groupe Telegram les liront.
place-confirm-now = Il est lié à <b>{ $group }</b> en ce moment : il ne le sera plus.
place-confirm-topic = Elles iront dans le sujet où vous avez écrit /lier
place-confirm-names = <b>Attention :</b> dans un groupe Telegram, chaque personne voit le nom Telegram des autres.
button-place-link = Lier ce groupe
    .means = yes
place-done = C'est lié. <b>{ $title }</b> reçoit maintenant les rencontres et les annonces de <b>{ $group }</b>.
place-cut = Délier <b>{ $title }</b> ?
    
    Le groupe <b>{ $group }</b> n'y écrira plus rien. Ce qui est déjà écrit reste.
button-place-cut-yes = Délier
place-cut-done = C'est délié. Rien de nouveau ne sera écrit dans <b>{ $title }</b>.
place-mute = Un groupe Telegram lié ne reçoit rien en ce moment.
place-mute-rights = Le bot est dans <b>{ $title }</b>, mais il n'a pas le droit d'y écrire. Les rencontres et les annonces de <b>{ $group }</b> n'y arrivent pas.
    
    Une personne qui administre ce groupe Telegram peut laisser le bot écrire. Ce qui est prévu y sera alors écrit tout seul.
place-mute-topic = Dans <b>{ $title }</b>, le sujet où écrit le bot est fermé ou supprimé. Les rencontres et les annonces de <b>{ $group }</b> n'y arrivent pas.
    
    Une personne qui administre ce groupe Telegram peut le rouvrir. Pour choisir un autre sujet, écrivez-y /lier
button-places = Voir les groupes liés
place-removed = Le bot a été retiré d'un groupe Telegram.
place-removed-why = Il n'est plus dans <b>{ $title }</b> : les rencontres et les annonces de <b>{ $group }</b> n'y arrivent plus. Ce qui y est déjà écrit ne change plus.
    
    Pour continuer, ajoutez-le de nouveau à ce groupe Telegram. Sinon, vous pouvez le délier.
place-back = Ce groupe Telegram est-il toujours le vôtre ?
place-back-why = <b>{ $title }</b> est lié au groupe <b>{ $group }</b>. Le bot en avait été retiré, et une autre personne l'y a remis. Rien n'y est écrit avant votre réponse.
button-place-keep = Continuer d'y écrire
place-kept = C'est noté. Les rencontres et les annonces de <b>{ $group }</b> sont de nouveau écrites dans <b>{ $title }</b>.
place-gone = Ce groupe Telegram n'est pas prêt. Ajoutez-y le bot, puis écrivez là-bas /lier
place-not-linked = Ce groupe Telegram n'est plus lié. Les groupes Telegram liés sont ici : /lier
place-no-group = Il n'y a pas encore de groupe à lier. Créez-en un : /nouveaugroupe
