# The Telegram groups the bot is in.

button-open-bot = Open the bot

# What is read in a Telegram group
place-hello = Hello, I am a bot. I write the meetings and announcements of a group here.
    
    In this Telegram group, the others see your Telegram name. I keep nothing of what is said here.
    
    To begin: a facilitator of the group writes /link here
place-link = To link this Telegram group, open our private chat.
place-help = I am a bot. I write meetings and announcements here. I keep nothing of what is said here.
    
    For everything else, open our private chat.
place-linked = This Telegram group is linked. Meetings and announcements will be written here.
    
    Here, the others see your Telegram name. In our private chat, they do not.
card = A meeting.
card-cancelled = This meeting is cancelled.
card-elsewhere = The bot no longer writes here what changes. When and where: have a look in the bot.
card-what = <b>{ $title }</b>
    { $when }
card-where = Place: { $where }
card-counts = Coming: { $coming }. Maybe: { $maybe }.
button-card-coming = I'm coming
button-card-maybe = Maybe
button-card-no = I'm not coming

# Linking, in the private chat
places = Linked Telegram groups.
places-none = None for now.
places-how = <b>To link one:</b> add the bot to the Telegram group, then write /link there
place-in-list = <b>{ $title }</b>: meetings and announcements of the group { $group }
place-in-list-absent = <b>{ $title }</b> (group { $group }): the bot is no longer in it
place-in-list-rights = <b>{ $title }</b> (group { $group }): the bot may not write there. An administrator of that Telegram group can allow it
place-in-list-topic = <b>{ $title }</b> (group { $group }): the topic the bot writes in is closed or gone. To choose another, write /link in it
place-in-list-held = <b>{ $title }</b> (group { $group }): somebody else put the bot back. It waits for your answer
button-places-more = See more
button-places-before = See the first
button-place-add = Add the bot
button-place-cut = Unlink { $title }
button-place-answer = Answer for { $title }
place-confirm = Link the Telegram group <b>{ $title }</b> to the group <b>{ $group }</b>?
    
    Its meetings and announcements will be written there; the meetings of the next two weeks, right now. Everybody in that Telegram group will read them.
place-confirm-now = It is linked to <b>{ $group }</b> at the moment: it will no longer be.
place-confirm-topic = They go to the topic where you wrote /link
place-confirm-names = <b>Take care:</b> in a Telegram group, everybody sees the Telegram name of the others.
button-place-link = Link this group
    .means = yes
place-done = It is linked. <b>{ $title }</b> now gets the meetings and announcements of <b>{ $group }</b>.
place-cut = Unlink <b>{ $title }</b>?
    
    The group <b>{ $group }</b> will write nothing there any more. What is already written stays.
button-place-cut-yes = Unlink
place-cut-done = It is unlinked. Nothing new will be written in <b>{ $title }</b>.
place-mute = A linked Telegram group gets nothing at the moment.
place-mute-rights = The bot is in <b>{ $title }</b>, but it may not write there. Meetings and announcements of <b>{ $group }</b> do not arrive.
    
    An administrator of that Telegram group can allow the bot to write. What is planned is then posted by itself.
place-mute-topic = In <b>{ $title }</b>, the topic the bot writes in is closed or gone. Meetings and announcements of <b>{ $group }</b> do not arrive.
    
    An administrator of that Telegram group can open it again. To choose another topic, write /link in it.
button-places = See linked groups
place-removed = The bot was removed from a Telegram group.
place-removed-why = It is no longer in <b>{ $title }</b>: meetings and announcements of <b>{ $group }</b> do not arrive there. What is already written there no longer changes.
    
    To go on, add it to that Telegram group again. Otherwise you can unlink it.
place-back = Is this Telegram group still yours?
place-back-why = <b>{ $title }</b> is linked to the group <b>{ $group }</b>. The bot had been removed from it, and somebody else has put it back. Nothing is written there until you answer.
button-place-keep = Go on writing there
place-kept = Noted. The meetings and announcements of <b>{ $group }</b> are written in <b>{ $title }</b> again.
place-gone = This Telegram group is not ready. Add the bot to it, then write /link there
place-not-linked = This Telegram group is no longer linked. The linked Telegram groups are here: /link
place-no-group = There is no group to link yet. Create one: /newgroup
