# Les rencontres proposées dans toute discussion.

inline-line = { $when }, { $group }
inline-none = Rien trouvé. Ouvrir le bot
inline-clocks = À l'heure de { $zone }
button-offered = Proposer ailleurs
button-offer-on = Oui, les proposer
button-offer-off = Ne plus les proposer
inline-on = Les rencontres de { $group } peuvent être envoyées dans toute discussion.
inline-off = Les rencontres de { $group } ne peuvent pas être envoyées dans d'autres discussions.
inline-how = Dans toute discussion de Telegram, une personne écrit <code>@{ $bot }</code> et un mot du titre, choisit une rencontre, et l'envoie comme une carte.
    
    Qui lit cette discussion lit la carte : le titre, le jour et l'heure, et le lieu si tout le monde peut venir. Jamais un lien, une note, ni qui vient.
    
    Seules les personnes qui peuvent voir une rencontre ici la trouvent. Les rencontres des pairs-aidants ne sont jamais proposées.
