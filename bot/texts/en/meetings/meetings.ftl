# Meetings: seeing them, answering, planning, changing, reminders.

meeting-head = A meeting.
meeting-head-planned = It is planned.
    
    Everybody in the group can see this meeting.
meeting-head-joined = You are in, and you are coming.
meeting-head-changed = It is changed.
meeting-head-cancelled = This meeting is cancelled.
meeting-head-over = This meeting is over.
meeting-when = When: { $when }
meeting-when-there = In the group's time: { $when }
meeting-length = How long: { $length }
meeting-place = Where: { $place }
meeting-link = Link: { $link }
meeting-link-hidden = Link: members see it here
meeting-group = Group: { $group }
meeting-note = { $note }
meeting-reason = Why: { $reason }
meeting-counts = { $coming ->
    [0] Nobody has said "I'm coming" yet.
    [one] { $coming } person is coming.
   *[other] { $coming } people are coming.
} { $maybe ->
    [0] {""}
   *[other] Maybe: { $maybe }.
}
meeting-counts-over = { $coming ->
    [0] Nobody had said "I'm coming".
    [one] { $coming } person had said they come.
   *[other] { $coming } people had said they come.
} { $maybe ->
    [0] {""}
   *[other] Maybe: { $maybe }.
}
meeting-mine-coming = Your answer: <b>I'm coming</b>.
meeting-mine-maybe = Your answer: <b>maybe</b>.
meeting-mine-no = Your answer: <b>I'm not coming</b>.
meeting-meanwhile = You are also coming to <b>{ $title }</b> at that time: { $when }. There is no hurry: you can change either answer.
meeting-mine-none = Are you coming? You can change your mind.
meeting-visitor-open = Anybody may come. You read the group's charter first, and say yes to it once.
meeting-visitor = To answer, join the group first.
meeting-remind-ask = Would you like a reminder before it? I send none unless you agree.
meeting-copy = "Copy the link": whoever you give it to sees this meeting.
meeting-prepare = For your visit.
button-meeting-prepare = Prepare my visit
button-answer-coming = I'm coming
    .means = yes
button-answer-maybe = Maybe
button-answer-no = I'm not coming
    .means = no
button-meeting-join = See the group
button-meeting-remind = Yes, remind me
button-meeting-edit = Change or cancel
button-meeting-restore = Put it back
button-meeting-details = See the meeting
meeting-noted-coming = Noted: you are coming.
meeting-noted-coming-twice = Noted: you are coming. You are coming to another meeting at that time, too.
meeting-noted-maybe = Noted: maybe.
meeting-noted-no = Noted: you are not coming.
meeting-noted-remind = Noted: you will get reminders.

# Reminders and news, written without being asked for
reminder-head = A small reminder.
reminder-question = If you can no longer come, that is fine: say so with one button.
button-reminder-cannot = I can't come
    .means = no
meeting-cannot = Thank you for saying so.
    
    Noted: you are not coming. That is fine, and nobody sees your name.
button-cannot-undo = I'm coming after all
button-cannot-undo-maybe = Maybe after all
news-changed = A meeting has changed.
news-changed-ask = This is what holds now. Are you still coming?
news-line = This is what holds now. You keep your turn in the line.
news-added = A date was added.
news-added-ask = It is one more than usual. Are you coming?
news-dropped = A date that was added is not on after all.
news-cancelled = A meeting is cancelled.
news-cancelled-when = It was planned for: { $when }
news-restored = A meeting will take place after all.
news-restored-ask = It was cancelled; now it is back. Are you coming?

# Changing and cancelling
meeting-edit = What would you like to change?
button-edit-when = Change the date
button-edit-title = Change the title
button-edit-place = Change the place
button-edit-minutes = Change the length
button-edit-note = Change the note
button-edit-cancel = Cancel the meeting
meeting-write-when = Which day, and what time?
    
    Now: <b>{ $now }</b>. Write a day, a time, or both. For example: Thursday 14:00
meeting-write-title = What is the new title?
    
    Now: <b>{ $now }</b>. Write it here.
meeting-write-place = Where does it take place?
    
    Now: <b>{ $now }</b>. Write an address, a link, or both. Or send the place on the map.
meeting-write-minutes = How long does it last?
    
    Now: <b>{ $now }</b>. Choose, or write for example: 1h15
meeting-write-note = What should people know before they come? Write the note here.
    
    Now: { $now }
meeting-nothing = nothing
button-edit-remove = Leave it empty
meeting-check-change = Is this right?
meeting-check-was = Before: { $was }
meeting-check-is = After: <b>{ $is }</b>
meeting-way-in-seen = Visitors will read this too: { $words }
    To keep it for the group, write it as the place.
meeting-way-in-held = Only people in the group will read this: { $words }
meeting-check-told = { $n ->
    [0] Nobody else has said they come: there is nobody to tell.
    [one] { $n } person said they are coming, or maybe. They will be told: after their quiet hours, or at once if that would be too late.
   *[other] { $n } people said they are coming, or maybe. They will be told: after their quiet hours, or at once if that would be too late.
}
meeting-told = { $n ->
    [0] Nobody needs to be told.
    [one] { $n } person will be told.
   *[other] { $n } people will be told.
}
meeting-late-resting = { $n ->
    [one] One person will not read it in time: they asked for silence.
   *[other] { $n } people will not read it in time: they asked for silence.
}
meeting-late-away = { $n ->
    [one] One person will not read it: the bot can no longer write to them.
   *[other] { $n } people will not read it: the bot can no longer write to them.
}
meeting-check-again = To correct it, write it again.
button-check-yes = Yes, change it
button-word = Add a word
button-word-change = Change your word
button-word-none = Say nothing more
meeting-word = What would you like to say to them?
    
    A few words, read by those who are told of the change. For example: The room is being painted.
meeting-word-now = So far:
meeting-word-read = They will also read:
meeting-word-again = To correct your word, write it again.
news-word = A word from those who run the group:
meeting-cancel-ask = Cancel this meeting?
meeting-cancel-why = You can write why, in a few words. You do not have to.
meeting-cancel-words = People will read: { $reason }
button-cancel-yes = Yes, cancel it
button-cancel-no = No, keep it

# Planning a meeting
new-when = Which day is it?
    
    Choose, or write the day and the time. For example: Thursday 14:00, or every Thursday 14:00
new-hour = At what time?
    
    It is on { $day }. Choose, or write for example: 14:15
new-rhythm = That can be read in two ways. How often is it?
new-kept-title = I keep the title: <b>{ $title }</b>
new-kept-hour = I keep the time: { $hour }
new-kept-place = I keep the place: { $place }
new-title = What is this meeting called?
    
    A few plain words. For example: Tea and talk
new-place = Where does it take place?
    
    Write an address, a link, or both. Or send the place on the map.
new-minutes = How long does it last?
    
    Choose, or write for example: 1h15
new-note = What should people know before they come?
    
    For example: bring an apron. Everybody in the group can read it.
new-check = Is this right?
new-check-unclear = I did not understand. Press a button, or write another day or time.
new-check-told = Nothing is stored before your yes.
new-change = What would you like to change?
button-new-today = Today
button-new-tomorrow = Tomorrow
button-new-skip = Skip this
button-new-yes = Yes, that's right
button-new-change = Change something

# When something cannot be done
meeting-gone = This meeting no longer exists. The others are here: /meetings
meeting-is-cancelled = This meeting is cancelled. The others are here: /meetings
meeting-over = This meeting is over. The next ones are here: /meetings
meeting-too-late = That hour has passed already. Choose a moment still to come.
meeting-join-first = To answer, join the group first: open the bot, then /groups
meeting-join-card = To answer, press “Open the bot” first, below this meeting.
meeting-come-first = Say first that you are coming. Then press this again.
meeting-changed-meanwhile = Somebody else has just changed this meeting. Have another look at it: /meetings
meeting-as-is = That is done already. Here is the meeting as it is now.
meeting-title-empty = A title needs at least one letter. Write it here.
meeting-place-empty = I found no address and no link. Please write it again.
meeting-note-empty = There is nothing to read in this message. Please write it again.
meeting-draft-gone = I no longer have this plan: nothing was stored. Begin again here: /newmeeting
meeting-no-group = You do not run a group yet. The person who coordinates can make it so.
meeting-no-group-yet = There is no group yet. Create one first: /newgroup
unclear-no-date = I did not find the day. Write for example: Thursday 14:00
unclear-no-such-date = There is no such day. Write for example: 3 December 14:00
unclear-no-time = The time is missing. Write for example: Thursday 14:00
unclear-hour = I did not understand the time. Write for example: 14:15
unclear-past = That moment has passed. Write a day to come, for example: tomorrow 14:00
unclear-left-over = I did not understand all of it. Write for example: 3 December 14:00
unclear-ambiguous = That can be read in several ways. Write for example: 3 December 14:00
unclear-ambiguous-choose = { $n ->
    [1] I am not sure that I understood. Is this what you mean?
    [2] That can be read in two ways. Which one do you mean?
   *[other] That can be read in several ways. Which one do you mean?
}
    
    Choose, or write the day and the time in other words.
unclear-left-over-choose = { $n ->
    [1] I did not understand all of it. Is this what you mean?
   *[other] I did not understand all of it. Which one do you mean?
}
    
    Choose, or write the day and the time in other words.
unclear-series = I did not understand how often. Write the first day and time, for example: 3 December 14:00. How often comes after.
unclear-series-choose = One date is needed here. Is it this one?
    
    Choose, or write the day and the time in other words.
meeting-passed-meanwhile = When you wrote this, that moment was still to come. It has passed since. Write a day to come, for example: tomorrow 14:00
unclear-missing-hour = That hour does not exist that night: the clocks go forward. Choose another hour.
unclear-too-far = That is too far away: two years at most. Choose a closer day.
unclear-length = I did not understand how long. Write for example: 1h30
day-unclear = I did not understand which day. Write for example: 3 December
day-none = There is no such day. Write for example: 3 December
day-several = That may be one day or another. Write it out, for example: 3 December
day-past = That day is over. Write a day to come.
