# What two people have between them in a conversation, beside words.

button-contact-home = Write or plan
button-contact-others = Pause, block, report
within-ends-soon = You have ended the conversation with { $name }. To go on with it, press "Undo" within the minute.
within-resting = { $name } is taking a break. Try again when it is over.
contact-over-planned = The time you had agreed on does not take place.

# A time to talk
button-time = Agree on times
button-time-open = See this time
button-time-see = Answer about times
time-agreed-line = You talk { $when }.
time-asked-line = { $name } proposes a time to talk.
time-line = • { $when }
time-nothing = A time to talk with { $name }?
    
    Propose up to three. { $name } says yes to one, or that none fits.
time-agreed-with = You talk with { $name }: <b>{ $when }</b>.
time-theirs-are = { $name } proposes:
time-mine-are = You proposed, and { $name } has not answered yet:
time-reminded = I remind both of you before.
time-between = <i>Only the two of you know.</i>
time-away = { $name } cannot be reached at the moment, and has not read this.
time-done-proposed = It is proposed. I tell you what { $name } answers.
time-done-taken = It is agreed.
time-done-declined = { $name } reads that none of these fits.
time-done-withdrawn = It is taken back. Nothing is asked of { $name } any more.
time-done-cancelled = It is cancelled. { $name } is told, kindly.
time-done-holds = This is no longer asked.
time-done-theirs = { $name } was first: answer this before you propose something else.
time-proposed = { $name } proposes a time to talk.
time-proposed-move = { $name } would like to move your time: { $when }.
time-choose = Which one suits you? The hours are those of your clock.
time-ask = When would you like to talk with { $name }?
time-ask-move = To when would you like to move your time with { $name }?
time-ask-how = Press a day, or write it: "tomorrow 15:00, Friday 10:00". At most { $most } times.
time-check = Propose this to { $name }?
time-stays = Until a yes, what you agreed on stays: { $when }.
time-stays-still = What you agreed on stays: { $when }.
time-clocks = Only { $name } reads it, with the hours of their own clock.
time-more = To add another time (at most { $most }), write it here.
time-agreed = { $name } says yes: <b>{ $when }</b>.
time-none = None of the times you proposed suits { $name }. You can propose others.
time-cancelled-by = { $name } cannot make it: { $when }.
time-cancelled-next = It is not about you. You can agree on another time.
time-soon = Soon you talk with { $name }: <b>{ $when }</b>.
time-lapsed = The times you proposed to { $name } are past, without an answer. It is not about you: you can propose others.
time-cancel-sure = Cancel your time with { $name }: { $when }?
    
    { $name } is told, kindly and without a reason.
time-passed = These times are past, or agreed on already. Nothing was proposed.
time-most = That is more than { $most } times.
time-draft-gone = These times are no longer here. Nothing was proposed. Begin again: /peer
button-time-take = { $when }
button-time-none = None suits me
button-time-back = Take it back
button-time-propose = Propose times
button-time-move = Move it
button-time-cancel = Cancel it
button-time-cancel-yes = Yes, cancel
button-time-yes = Propose to { $name }
    .means = yes
button-time-drop = Remove the last
over-head-time-proposed = A time to talk.
over-lapsed = These times are past. Nothing more to answer.
todo-time = • { $name } proposes a time to talk.
todo-time-at = • You talk with { $name }: { $when }.
button-todo-time = See times of { $name }
button-todo-time-at = Open time with { $name }

# After a long silence
silence = It has been quiet between you and { $name } for a while.
silence-helper = A word does good, even a short one. If you would rather rest or end, say so with the button below: both are fine, and better than silence.
silence-seeker = It is not about you. You can write a word, wait, rest, or end: all are fine.
contact-over-again = It is not about you. We can look for somebody else at once, with what you had asked for: one tap.
