# Ce que quelqu'un fait à une rencontre.

slot-welcome = Accueillir
slot-host = Animer
slot-driver = Conduire
slot-cook = Cuisiner
slot-key = Apporter la clé

slots = Qu'y a-t-il à faire ?
slot-line = <b>{ $name }</b> : { $taken } sur { $most }
slots-mine = Si vous ne pouvez plus, dites-le d'un bouton. Personne ne demande pourquoi.
button-slot-take = Je le fais : { $name }
button-slot-give = Plus possible : { $name }
button-slots = Aider à préparer
slot-needed = Il manque encore quelqu'un pour : { $names }.
slot-mine = Vous vous chargez de : { $names }.
slot-noted = C'est noté. Merci !
slot-noted-back = C'est noté. Je cherche quelqu'un d'autre.

# Demandé à qui pourrait le faire
slot-cover = Pouvez-vous aider : { $name } ?
slot-cover-ask = Personne ne s'en charge pour le moment. Si vous ne pouvez pas, vous n'avez rien à faire.
button-slot-yes = Oui, je m'en charge
    .means = yes

# Dit à qui s'en chargeait
slot-no-more = Ce n'est plus à faire : { $name }.
slot-no-more-thanks = Vous vous en chargiez : merci. Le reste de la rencontre ne change pas.

# Choisi par qui anime
button-terms-slots = Tâches
slots-set = Quelles tâches y a-t-il ?
slots-none = Aucune tâche pour le moment.
slot-number = { $name } : { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
slot-add = Quelle tâche ?
    
    Choisissez, ou écrivez-en une autre en quelques mots. Par exemple : Mettre la table
slot-many = Combien de personnes pour : { $name } ?
button-slot-add = Ajouter une tâche
button-slot-remove = Ne plus demander

# Quand ce n'est pas possible
slot-taken = Quelqu'un d'autre vient de s'en charger. Merci !
slots-many = C'est assez : { $most } tâches au plus. Enlevez-en une d'abord.
