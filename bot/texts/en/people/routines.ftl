# What people remind themselves of.

button-routines = See my own reminders
button-routine-new = Add a reminder
routine-list = Your own reminders. Nobody else sees them.
routine-none = You have no reminder of your own yet.
    
    A reminder is for something you want to do again and again: a walk, a call, a break. You choose the hour. Nobody else sees it, and nothing is counted.
routine-line = <b>{ $words }</b>
    { $when }
routine-line-paused = <b>{ $words }</b>
    Paused
routine-when = { $rule }, { $hour }
routine-working = from Monday to Friday
routine-next = Next: { $when }
routine-over = It has come to its end.
routine-head = Your reminder.
routine-head-made = It is set.
routine-head-paused = It is paused: I say nothing until you take it up again.
routine-head-resumed = It goes on.
routine-dropped = “{ $words }” is removed. Nothing of it is kept.
button-routine-pause = Pause
button-routine-resume = Take it up again
button-routine-drop = Remove
button-routine-done = Done for today
    .means = yes
routine-due = A reminder from yourself.
routine-put-away = That is put away.
    
    I do not keep whether you did it.

# A new one
routine-ask-words = What do you want to be reminded of, and when?
    
    Write it here. For example: walk at 10:00, weekdays. Or: call my sister on Sundays. Nobody else reads it.
routine-ask-days = On which days?
    
    <b>{ $words }</b>. Choose, or write for example: on Sundays
button-routine-daily = Every day
button-routine-working = Monday to Friday
button-routine-days = Choose days
routine-ask-hour = At what time?
    
    <b>{ $words }</b>. Choose, or write for example: 14:15. It comes then even in your quiet hours.
routine-nobody-reads = Nobody else reads this. It comes at this hour even in your quiet hours.
button-routine-yes = Yes, remind me
    .means = yes
button-routine-fix-days = Change the days
button-routine-fix-hour = Change the time

# When it is not possible
routine-gone = This reminder is no longer there. Yours are here: /routine
routine-enough = You have { $most } reminders: that is all there is room for. Remove one first.
routine-what = What is it about? Please write it in a few words.
routine-draft-gone = I no longer have this reminder. Begin again here: /routine
routine-days-unclear = I did not understand which days. Choose, or write for example: on Sundays
routine-hour-unclear = I did not understand the time. Choose, or write for example: 14:15
