# What waits for the reader.

todo-head = <b>Now</b>
todo-found = • Somebody said yes to you. They wait until: { $when }.
todo-offer = • Somebody would like to talk. Answer before: { $when }.
todo-seat = • A place is free for you: <b>{ $name }</b>, until { $when }.
todo-words = • { $name } wrote to you.
todo-inbox = • { $name } wrote to the facilitators.
todo-unsent = • What you wrote or sent waits: nobody has it yet.
todo-join =
    { $n ->
        [one] • { $n } person asks to join { $name }.
       *[other] • { $n } people ask to join { $name }.
    }
todo-helpers =
    { $n ->
        [one] • { $n } person would like to help.
       *[other] • { $n } people would like to help.
    }
todo-own-words =
    { $n ->
        [one] • { $n } text of somebody who listens waits to be read.
       *[other] • { $n } texts of those who listen wait to be read.
    }
todo-reports = • Reports wait for a decision.
todo-inquiry = • The coordination asked you something, higher up in this chat.
todo-facilitate = • You are asked to facilitate { $name }.
todo-coordinate = • You are asked to coordinate, with others.
todo-refer = • You are asked to be a referent.
todo-situation = • Somebody who listens would like to talk. Answer before: { $when }.
todo-turn-at = • You promised to answer: { $when }.
todo-turn = • A question about listening hours. Answer before: { $when }.
todo-companion = • Somebody comes for the first time. Answer before: { $when }.
todo-meeting = • Next meeting: <b>{ $name }</b>, { $when }.
todo-nothing = Nothing waits for you. Take your time.
button-todo-found = Read the answer
button-todo-offer = Answer the request
button-todo-seat = Answer for the place
button-todo-words = Answer { $name }
button-todo-inbox = Answer { $name }
button-todo-unsent = Choose who gets them
button-todo-join = See who asks
button-todo-helpers = Welcome peer helpers
button-todo-own-words = Read their texts
button-todo-reports = Look at reports
button-todo-inquiry = Answer the coordination
button-todo-facilitate = Answer about facilitating
button-todo-coordinate = Answer about coordinating
button-todo-refer = Answer about being referent
button-todo-situation = Answer this request
button-todo-turn-at = See these hours
button-todo-turn = Answer about these hours
button-todo-companion = Answer about meeting them
button-todo-meeting = Open this meeting
button-todo-more = See { $n } more

over-answered = This no longer waits for an answer. Thank you for looking.
over-taken = { offer-taken }
over-cancelled = This meeting is cancelled. Nothing more to answer.
over-moved = This meeting was moved. The new time is here: /meetings
over-began = This meeting has begun, or is over.
over-passed = The time to answer is over: the place is no longer kept for you. You can still ask for one here: /meetings
over-ended = This conversation is over. Nothing more to answer.
over-head-offer = Somebody would like to talk.
over-head-peer-found = Somebody had said yes.
over-head-join-asked = Somebody would like to join a group.
over-head-appeal-asked = Somebody asked for another look.
over-head-seat-offered = A place was free.
over-head-slot-cover = A task at a meeting.
over-role = This is no longer up to you. Nothing more to answer.
over-head-reminder = A small reminder.
over-head-inquiry-answer = An answer to the coordination.
over-head-meeting-news = A meeting had changed.
over-head-renewal = A conversation.
over-head-helper-new = Somebody would like to help.
over-head-own-words-new = Somebody wrote a text.
over-head-report-new = A report.
over-head-inquiry = The coordination wrote to you.
over-head-inquiry-gone = Your answer to the coordination.
over-head-team-asked = Would you like to help run things?
over-head-situation-asked = Somebody would like to talk with you.
over-head-rota-asked = A question about listening hours.
over-head-companion-asked = Somebody comes for the first time.
over-head-place-back = A Telegram group.
over-opened = The conversation has begun.
