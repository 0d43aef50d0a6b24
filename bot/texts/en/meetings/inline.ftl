# Meetings offered in any chat.

inline-line = { $when }, { $group }
inline-none = Nothing found. Open the bot
inline-clocks = Hour in { $zone }
button-offered = Offer in other chats
button-offer-on = Yes, offer them
button-offer-off = No longer offer them
inline-on = The meetings of { $group } can be sent into any chat.
inline-off = The meetings of { $group } cannot be sent into other chats.
inline-how = In any chat of Telegram, somebody types <code>@{ $bot }</code> and a word of the title, chooses a meeting, and sends it as a card.
    
    Whoever reads that chat reads the card: title, day and hour, and the place when everybody may come. Never a link, a note, or who comes.
    
    Only those who may see a meeting here find it. Meetings for peer helpers are never offered.
