# What the bot writes unasked, and how to have less of it.

messages = What I write to you.
    
    Reminders of meetings: <b>{ $reminders }</b>
    Summary of the week, on Monday morning: <b>{ $monday }</b>
    Quiet hours: <b>{ $quiet }</b>
messages-by-group = You can also choose for each group.
button-messages = Choose my messages
button-messages-groups = Choose by group
messages-groups = Messages from which group?

# From one group
group-messages = Your messages from this group.
    
    <b>{ $name }</b>
    Reminders, when you are coming: <b>{ $reminders }</b>
    Meetings changed or cancelled: <b>{ $news }</b>
    Announcements: <b>{ $announcements }</b>
group-messages-usual = { $times }, as for everybody
group-news-off = Noted: I will not tell you when meetings of <b>{ $name }</b> change.
group-news-on = Noted: I tell you when a meeting of <b>{ $name }</b> you are coming to changes.
group-messages-no-news = If a meeting you are coming to changes, I will not write to you. Look at it again before you leave.
button-messages-usual = Get the usual reminders
button-messages-own = Choose my times
button-messages-never = Get no reminders
button-messages-no-news = Mute changes
button-messages-news = Tell me of changes
group-times = When shall I remind you?
    
    For the meetings of <b>{ $group }</b> that you are coming to. At most { $most } times: press to choose, press again to take away.
group-times-chosen = Chosen: <b>{ $times }</b>.
messages-morning = the same morning
messages-week = 1 week
messages-too-many = At most { $most }. First take one away.
button-fewer = Get fewer of these

# On the way
button-reminder-way = I'm on my way
reminder-question-last = Tell us with a button when you set out, or if you can no longer come. Both are fine.
meeting-noted-way = Noted: you are on your way.
meeting-on-way = You are on your way.
meeting-on-way-seen = The host sees one person more, not your name.
on-the-way = { $n ->
    [0] Nobody is on their way right now.
    [one] One person is on their way.
   *[other] { $n } people are on their way.
}
on-the-way-names = This number changes here by itself. Nobody's name is shown.

# The week, on Monday
digest = Your week.
digest-line = <b>{ $title }</b>
    { $when }
digest-line-coming = { $line }: <b>you are coming</b>
digest-line-maybe = { $line }: maybe
digest-line-group = { $group }
digest-more = There is more this week: see the meetings.
digest-ask = Would you also like a summary of the week, on Monday morning? One message, and none when nothing is on.
button-digest = Get Monday's summary
button-digest-stop = Stop Monday's summary
meeting-noted-digest = Noted: on Monday you will read your week.
