# Figures for those who coordinate. Numbers go in steps of five, and below five nothing is said.

team-button-figures = See the figures
button-figures-weeks = { $weeks ->
    [4] See four weeks
   *[other] See three months
}
button-figures-how = See what they mean

figures = { $weeks ->
    [4] The figures of four weeks.
   *[other] The figures of three months.
}
figures-until = { $weeks ->
    [4] Four whole weeks, until { $day }.
   *[other] Thirteen whole weeks, until { $day }.
}
figures-few = Fewer than five people asked for a peer in this time. Figures come from five up, so that nobody can be recognised.
    
    Then you read here how many ask, how fast a yes comes, and where people who listen are missing. Come back next Monday.
figures-requests = Requests for a peer: <b>{ $least } to { $most }</b>.
figures-share = About <b>{ $n } in 10</b> had a yes.
figures-share-few = Fewer than five had a yes.
figures-share-all = Nearly all had a yes: all but fewer than five.
figures-speed-hour = Half of the yeses came within an hour.
figures-speed-hours = Half of the yeses came within six hours.
figures-speed-day = Half of the yeses came within a day.
figures-speed-days = Half of the yeses took more than a day.
figures-topics = <b>Nobody was free</b> to talk about:
figures-topic = • { $topic }: { $least } to { $most } times
figures-topic-or-more = • { $topic }: { $least } times or more
figures-topic-none = No topic in particular
figures-topics-others = All else: fewer than five times each.
figures-topics-more = Some other topics too, five times or more.
figures-topics-none = <b>Nobody was free</b>: fewer than five times for each topic.
figures-hours = It was { $hours }. At other hours: fewer than five times.
figures-at-morning = in the morning
figures-at-afternoon = in the afternoon
figures-at-evening = in the evening
figures-at-night = at night
figures-helped = <b>Did it help?</b> { $least } to { $most } answers. Five or more said: { $given }.
figures-again = <b>Would you ask again?</b> { $least } to { $most } answers. Five or more said: { $given }.
figures-helped-yes = yes
figures-helped-little = a little
figures-helped-no = no
figures-again-yes = yes
figures-again-no = no
figures-how = What the figures mean.
    
    <b>Counted only.</b> Numbers of whole weeks are kept, no names and no conversations. They go in steps of five, and below five nothing is said: nobody can be recognised.
    
    <b>A yes</b>: somebody who listens said yes to the request.
    
    <b>Nobody was free</b>: at some moment all who fit were busy, resting, or had said no. Of each request this counts once, at the hour when it was sent. One with two topics counts for both.
    
    <b>Morning</b> is from 6:00 to 12:00, afternoon to 18:00, evening to 22:00, on the clock of who asked.
    
    <b>The answers</b> come from those who had asked, some days after a conversation. They are free.
    .plain = What the figures mean.
    
    We only count. We keep no names and no conversations. Small numbers are not shown: nobody can be recognised.
    
    <b>A yes</b>: somebody who listens said yes.
    
    <b>Nobody was free</b>: all were busy, resting, or had said no.
    
    <b>Morning</b> ends at 12:00, afternoon at 18:00, evening at 22:00.
    
    <b>The answers</b> come from those who had asked. They are free to answer.

# Two questions after a conversation
button-after-helped-yes = It helped
    .means = yes
button-after-helped-little = It helped a little
button-after-helped-no = It did not help
    .means = no
button-after-again-yes = Yes, I would
    .means = yes
button-after-again-no = No, I would not
    .means = no
afterwards = Two short questions, if you like.
afterwards-helped = Some days ago a conversation here ended. <b>Did it help you?</b>
afterwards-counted = You need not answer. Nobody reads your answer. It is only counted, and the other person hears nothing of it.
afterwards-again = Would you ask for somebody to talk with again?
afterwards-again-counted = This is counted only, too. It is the last question.
afterwards-thanks = Thank you. It is counted, and nothing else of it is kept.
    
    Whenever you would like to talk with somebody: /peer
afterwards-over = This is answered, or over. Thank you. To talk with somebody: /peer
