# A meeting that takes place when enough people come.

button-edit-needed = At least how many
needed-ask = How many people are needed for it to take place?
    
    Choose, or write a number. For example: 5. When fewer say in time that they come, it is called off, and everybody is told kindly.
needed-when = Until when can people say that they come?
    
    When fewer than { $n } do by then, it is called off.
needed-number = at least { $n } people, { $before } before
needed-none = no minimum
needed-now = To take place: <b>{ $needed }</b>
button-needed-people = { $n } people
button-needed-before = { $before } before
button-needed-none = It takes place anyway
needed-line = It takes place if at least { $n } people say that they come before: <b>{ $by }</b>.
needed-few = Why: fewer than { $n } people could come this time.

# What people learn
news-few = A meeting will not take place this time.
news-few-why = Fewer people than it takes could come. It is nobody's fault, and there will be others.
few-come = Few people so far for a meeting.
few-come-soon = { $come ->
    [0] Nobody comes so far; it takes { $needed }.
    [one] { $come } person comes so far; it takes { $needed }.
   *[other] { $come } people come so far; it takes { $needed }.
} It is called off then: <b>{ $by }</b>.
    
    You can hold it anyway: "At least how many".
few-come-off = A meeting was called off: too few people.
few-come-was = { $come ->
    [0] Nobody was coming; it takes { $needed }.
    [one] { $come } person was coming; it takes { $needed }.
   *[other] { $come } people were coming; it takes { $needed }.
} Those who wanted to come have been told kindly. You can put it back.

# When something cannot be done
needed-unclear = I did not understand how many. Write a number, for example: 4
needed-least = Two people at least make a meeting. Write a number from 2 on.
needed-over-seats = More people would be needed than there are places: { $seats }. Choose another number.
needed-too-late = That hour has passed already. Choose a later one.
