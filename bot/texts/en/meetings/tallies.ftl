# How many people came: numbers, never names.

tally-asked = How many people came?
tally = How many people came.
tally-number = Only the number is kept, and nobody's name.
tally-none = Nobody has counted yet.
tally-people = { $n ->
    [0] Nobody came.
    [one] { $n } person came.
   *[other] { $n } people came.
}
tally-of-visitors = { $n ->
    [one] One of them is a visitor.
   *[other] { $n } of them are visitors.
}
tally-write = How many people came?
    
    Write a number, visitors too if you like. For example: 12, 3 visitors
tally-noted = It is noted. Thank you.
tally-skipped = As you like: this meeting is not counted.
button-tally = Count who came
button-tally-answered = As answered: { $n }
button-tally-write = Write the number
button-tally-correct = Correct the number
button-tally-skip = Do not count
over-head-tally-asked = How many people came?
tally-unclear = I did not understand. Write for example: 12. Or: 12, 3 visitors
tally-visitors = There cannot be more visitors than people. Write for example: 12, 3 visitors
tally-too-many = That is too many: { $most } at most. Write the number again.
tally-not-over = This meeting is not over yet. You can count when it is.
tally-too-late = It is too late to count for this meeting. Thank you all the same.

there-asked = A meeting is over.
there-only-number = Were you there? If you like, say so with the button. Only the number is kept: nobody reads who.
there-noted = Thank you. One more is counted, without your name.
button-there-yes = I was there
    .means = yes

button-counting = Choose who counts
counting = Who says how many people came?
    
    Now: <b>{ $now }</b>. Only numbers are kept.
counting-facilitator = those who run the group
counting-members = each person, with “I was there”
counting-nobody = nobody
button-counting-facilitator = Those who run it
button-counting-members = Each person
button-counting-nobody = Nobody
