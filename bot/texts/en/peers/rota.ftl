# The listening rota: hours in which somebody has promised to answer.

button-rota = See listening hours
rota-head = Listening hours.
rota = Listening hours.
    
    Who takes some promises to answer then. Everybody reads numbers only, never names.
rota-none = None are planned yet. Requests reach you as usual, in your own hours: /helper
rota-none-plan = None are planned yet. You can plan them here: those who listen then take them.
rota-when = { $when }–{ $until }
rota-line = { $when }: { $taken } of { $most }
rota-line-on = { $when }: { $taken } of { $most }. <b>You promised.</b>
rota-line-standby = { $when }: { $taken } of { $most }. You stand by.
rota-turn = Listening hours: <b>{ $when }</b>
rota-count = Promised so far: <b>{ $taken } of { $most }</b>
rota-mine-none = Who promises is asked first in these hours, within their limits. Who stands by is asked only when nobody is there.
rota-mine-on = <b>You promised to answer.</b> New requests come to you first, within your limits. If you cannot, give them back: no reason is asked.
rota-mine-standby = <b>You stand by.</b> You are asked only when nobody is there, and may say no.
rota-note-taken = Thank you. A reminder comes two hours before, outside your quiet hours.
rota-note-given = Given back. If nobody takes these hours, others are asked in time, without your name and without a reason.
rota-note-swap = It is asked, without your name. Until somebody says yes, these hours stay yours.
rota-note-no-swap = Nobody can be asked for this swap at the moment. These hours stay yours: swap them for others, or give them back.
button-rota-take = Promise to answer
button-rota-back = Give these hours back
button-rota-standby = Stand by
button-rota-standby-end = No longer stand by
button-rota-swaps = Swap these hours
button-rota-see = See these hours
rota-swaps-head = Swap <b>{ $when }</b> for other hours?
rota-swaps = Choose what you would take instead. Who promised those is asked, without your name.
rota-swaps-none = Nobody else has promised other hours yet. You can give yours back: others are then asked.
rota-again = Listening hours you had promised were given back while you rested. They are still free:
rota-again-line = • { $when }
rota-none-again = Nothing is left to take again: others have promised, or it is over. What comes next: /helper
button-rota-again = Take them again
rota-gone = These hours are over, or are planned no more. What comes next: /helper
rota-full = Enough people have promised already. You can stand by: you are asked only when nobody is there.
rota-elsewhere = You promised other hours at that time. Give those back first: /helper
rota-paused = You are on a break then. End it first, or choose later hours: /helper
rota-not-yours = You have not promised these hours, or they have begun. What comes next: /helper
rota-no-longer = This no longer waits for an answer. Thank you for looking.

# Who is asked
rota-asked-head = Could you answer at these hours?
rota-asked = <b>{ $when }</b>. Somebody who had promised cannot. You are free to say no, without a reason.
rota-asked-standby = <b>{ $when }</b>. You stand by, and nobody is there. You are free to say no, without a reason.
rota-asked-swap-head = Would you swap your listening hours?
rota-asked-swap = You would answer <b>{ $when }</b>, in place of <b>{ $instead }</b>. You are free to say no, without a reason.
rota-asked-until = You can answer until { $when }. Nobody learns what you say.
button-rota-yes = Yes, I will
    .means = yes
button-rota-no = Not this time
    .means = no
rota-accepted = Thank you. You answer <b>{ $when }</b>.
rota-declined = Thank you for answering. Nobody learns that it was you.
rota-soon = You promised to answer: <b>{ $when }</b>
rota-ended-head = Listening hours were taken off the plan.
rota-ended = You had promised some of them, the first <b>{ $when }</b>. You need not answer then. Thank you for having offered it.
rota-swapped-head = Your listening hours are swapped.
rota-swapped = You answer <b>{ $when }</b>. Somebody else answers { $given }.
rota-not-swapped-head = Nobody could swap with you this time.
rota-not-swapped = These hours are still yours: <b>{ $when }</b>. If you cannot, give them back: others are then asked.

# Planning, by the coordination
button-rota-plan = Plan listening hours
rota-plan-head = The plan of listening hours.
rota-plan = The plan of listening hours.
    
    You read numbers only. Once a week you read what is missing.
rota-plan-none = Choose hours of the week, and how many people you want then. Those who listen see them, and promise what they can. You read numbers only.
button-rota-add = Add hours
rota-hours-line = { $day }, { $since }–{ $until }: { $n ->
        [one] { $n } person
       *[other] { $n } people
    }
rota-hours = Each week: <b>{ $sentence }</b>
    Time zone: { $zone }
rota-dates = Promised so far:
rota-most = How many people do you want? Fewer puts out nobody who has promised.
button-rota-most-1 = 1 person
button-rota-most-2 = 2 people
button-rota-most-3 = 3 people
button-rota-end = End these hours
rota-end-sure = End these hours for good?
    
    All promises for them end. Who promised reads it once.
button-rota-end-sure = Yes, end them
rota-add = Which hours of the week?
    
    Choose here, or write for example: Tuesday and Thursday 7pm-10pm
button-rota-usual-every = Every evening, 19–22
button-rota-usual-weekdays = Weekday evenings, 19–22
button-rota-usual-weekends = Weekend evenings, 19–22
rota-unclear = I did not understand. Write for example: Tuesday 7pm-10pm. Or: Mon-Fri 19-22
rota-hours-not = Hours of a rota last from half an hour to twelve hours, and there are { $most } in a week at most. Write others, please.
rota-check = Is this right?
rota-check-most = How many people do you want each time?
readers-rota = Those who listen will read this.
button-rota-keep-1 = Yes, for 1 person
button-rota-keep-2 = Yes, for 2 people
button-rota-keep-3 = Yes, for 3 people
rota-gaps-head = Listening hours of the next days.
rota-gap = • { $when }: { $n ->
        [one] { $n } person is missing
       *[other] { $n } people are missing
    }
rota-gaps-more = • And { $n } more
rota-gaps = It is nobody's fault. You can ask those who listen, plan fewer hours, or leave it so: requests go on as usual.

# Who asks for a peer
peer-promised = Somebody has promised to answer until <b>{ $until }</b>.
