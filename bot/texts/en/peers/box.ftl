# A question to several who listen, without a name: the answers come together.

button-box = Ask without my name
button-box-agree = I agree, go on
button-box-write = Write my question
button-box-send = Yes, send it
    .means = yes
button-box-others = Choose other topics
button-box-withdraw = Withdraw my question
button-box-answer = Answer
button-box-which = Report an answer
button-box-nth = Report answer { $n }

box-head = Asking a question, without your name.
box = { $most } people who listen here read it, at most. They do not know who asks. Each may answer once, or not.
    
    In { $days } days at the latest you read all answers in one message. If somebody reports your question, the coordinators see your pseudonym.
    .plain = { $most } people read your question, at most. They do not know that it is you.
    
    You get all answers in one message. It can take { $days } days.
box-write = What would you like to ask?
box-write-how = Write it in one message, { $most } characters at most. You read it again before it leaves. Write no diagnosis, no treatment, and nothing by which you could be found: Telegram keeps this chat.
    .plain = Write it in one message. You read it again before it leaves. Do not write your name, or the name of an illness or a medicine.
readers-box = A few people who listen here will read this. Nobody of them reads who asks.
readers-box-asker = Only the person who asked will read this, without your name.
box-sent-head = Your question is on its way.
box-waits-head = Your question waits for answers.
box-waits = { $n ->
    [one] It was put to one person who listens.
   *[other] It was put to { $n } people who listen.
} You get all answers in one message, { $when } at the latest. Then we erase them here.
    
    Meanwhile, meetings and help lines stay open.
box-withdrawn = Your question is withdrawn. Nobody knew it was you, and its words are erased here.
box-nobody-head = Nobody who could answer this is free at the moment.
box-nobody-kept = Your words are not sent. They wait here until you choose, for two days at most. It is not about you: those who listen are few, or taking a break.
box-one = You have a question that waits for its answers. One at a time: see it with the button “Ask without my name”, at /peer
box-many = { $most } questions a day, no more: then you asked enough for today. Rest a little, and ask again tomorrow.
box-over = This question no longer waits for an answer. Thank you for looking.
box-forgotten = This is too long ago: nothing is kept of it here any more. To tell the coordinators: /help

box-answers = { $n ->
    [one] An answer to your question.
   *[other] { $n } answers to your question.
}
box-asked-was = You had asked:
box-answer-nth = <b>Answer { $n }</b>
box-answers-kept = <i>Nobody of them knows who asked. Your question and these answers stand in this chat only: here, we have erased them.</i>
box-unanswered-head = Your question found no answer.
box-unanswered = The time is over, and nobody has answered. It is not about you: those who listen answer when they can.
    
    You can ask it again, ask to talk with one person, or come to a meeting. People answer at the help lines, too.

# Those who are asked
box-asked-head = A question, for you and a few others.
box-asked = Topics: <b>{ $topics }</b>
    Language: <b>{ $language }</b>
    Answer before: <b>{ $when }</b>
box-free = You may answer once, or say no without a reason, or not answer. Nobody reads your name, and you do not read who asks.
box-answer = What would you like to answer?
box-answer-how = Say what you have lived, in one message, { $most } characters at most. No advice on a treatment. You read it again before it leaves; after that it cannot be changed.
box-answered = Your answer is kept sealed, until all have answered: { $when } at the latest. Then it goes to the person who asked, without your name, and is erased here.
over-head-box-asked = A question, for you and a few others.
todo-box = • A question without a name, for you and a few others. Answer before: { $when }.
button-todo-box = Read the question

# Reporting
box-which = Which answer would you like to report?
box-reported-next = A coordinator looks at it, and you will know what is decided.
