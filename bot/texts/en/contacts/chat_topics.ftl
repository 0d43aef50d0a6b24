# A topic of its own for each contact, where Telegram's app has them
topic-name = { $mark } { $name }
topic-name-over = { $mark } { $name }: over
topic-here = This topic is for { $name }, and for nobody else.
    
    What you write here goes to { $name }. For all else, write outside of it, or press /menu.
    .plain = Here you write to { $name }. Nobody else reads it. For all else: /menu
button-topic-drop = Delete this topic
topic-drop = Delete the topic of { $name }?
    
    Everything in it goes from your chat, for good. { $name } keeps their own chat. Your conversation goes on in the chat itself, if it is not over.
    .plain = Delete the topic of { $name }? All its messages go from your phone, for good. { $name } keeps theirs.
button-topic-drop-yes = Yes, delete it
topic-dropped = Deleting the topic of { $name }. It goes from your chat in a moment.
    
    { $name } keeps their own chat.
topic-not-here = This conversation has no topic in your chat.
