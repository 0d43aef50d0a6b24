# The announcements of a group.

announcement-ask = Write your announcement here.
    
    It will go to the members of <b>{ $group }</b>. You will read it again before it is sent.
    
    No money, no sales, no recruiting. { $most } characters at most.
announcement-none-yet = Nobody in <b>{ $group }</b> can get an announcement at the moment.
    
    First invite people. When somebody has joined, you can write to them here.
announcement-empty = There are no words in this message. Write your announcement.
announcement-long = That is too long: { $now } characters, and { $most } at most. Make it a little shorter and send it again.
announcement-no-group = There is no group to write to yet. Create one: /newgroup
announcement-gone = This announcement no longer exists. To write one: /announce
announcement-sent-already = This announcement has already gone out. Past announcements are here: /announce
announcement-not-member = You are not a member of this group: you do not get its announcements.

announcement-way-in = This may be a way in, and everybody who gets the announcement will read it: { $words }
announcement-preview = Read it again. Members will read this:
announcement-people = { $people ->
    [one] One person will get it.
   *[other] { $people } people will get it.
}
announcement-chats = { $chats ->
    [one] It will also be written in one linked Telegram group.
   *[other] It will also be written in { $chats } linked Telegram groups.
}
announcement-chats-silent = { $chats ->
    [one] In one linked Telegram group, the bot cannot write at the moment: /link
   *[other] In { $chats } linked Telegram groups, the bot cannot write at the moment: /link
}
announcement-calm = Those in their quiet hours will get it afterwards.
announcement-nobody = Nobody in this group can get it for now. Invite members first: /members
button-announcement-send = Send now
    .means = yes
button-announcement-change = Change the text
button-announcement-write = Write an announcement
button-announcement-stop = Stop sending
button-announcement-history = See announcements
announcement-dropped = The announcement is cancelled. Nobody got it.

announcement-toast-going = Your announcement is going out.
announcement-toast-gone-before = It has already gone out, just once.
announcement-toast-stopped = Sending is stopped.
announcement-toast-over = There is nothing left to stop.
announcement-going = Your announcement is going out: { $gone } of { $all }.
announcement-done = Your announcement has gone out.
announcement-resting = Your announcement has gone out. { $n ->
    [one] One person will get it later.
   *[other] { $n } people will get it later.
}
announcement-stopped = Sending is stopped.
announcement-delivered = Delivered: <b>{ $n }</b>
announcement-unreachable = Could not be reached: <b>{ $n }</b>
announcement-doubtful = Not sure: <b>{ $n }</b>
announcement-waiting = Waiting for the end of quiet hours: <b>{ $n }</b>
announcement-in-chats = Linked Telegram groups: <b>{ $n }</b> of { $all }
announcement-doubt-means = Not sure: Telegram did not answer. We do not write to the same person twice.

announcement-history = The announcements of <b>{ $group }</b>.
announcement-history-empty = No announcement in <b>{ $group }</b> yet.
    
    An announcement writes to all members, just once.
announcement-in-history = <b>{ $when }</b>
    { $words }
    Delivered: { $delivered } of { $all }
announcement-was-stopped = Stopped on the way
announcement-sent-on = Sent: { $when }.
button-announcement-older = See older
button-announcement-newer = See newer

announcement-news = News from your group.
announcement-from = <i>The facilitators, { $group }</i>
announcement-here = An announcement from the facilitators.
button-announcement-group = Open the group
button-announcement-mute = Mute announcements
button-announcement-unmute = Get announcements
announcement-muted = Noted: no more announcements from <b>{ $group }</b>.
    
    You are still a member. You can change your mind whenever you like.
announcement-heard = Noted: you will get the announcements of <b>{ $group }</b>.
