# Places at a meeting: how many, the line, guests.

button-edit-seats = Number of places
button-edit-terms = Places and tasks
terms = Who comes, and who does what?
seats-now = Places: <b>{ $seats }</b>
seats-any = no limit
seats-number = { $n ->
    [one] { $n } place
   *[other] { $n } places
}
seats-ask = How many people can come?
    
    Choose, or write a number. For example: 15. People who bring somebody take one more place each.
button-seats-any = No limit
seats-below = { $taken ->
    [one] { $taken } place is taken already. Whoever comes keeps their place; nobody else can come until there is room.
   *[other] { $taken } places are taken already. Whoever comes keeps their place; nobody else can come until there is room.
}
seats-line-asked = Those who wait in the line are asked now, in their order.

# On a meeting
meeting-head-joined-line = You are in the group. This meeting is full at the moment.
seats-free = { $free ->
    [0] { $seats ->
        [one] The only place is taken.
       *[other] All { $seats } places are taken.
    }
    [one] { $free } place of { $seats } is free.
   *[other] { $free } places of { $seats } are free.
}
seats-line = { $n ->
    [one] { $n } person waits in the line.
   *[other] { $n } people wait in the line.
}
seats-mine = You are <b>number { $n }</b> in the line. I write to you when a place is free. Any other answer takes you out of the line.
seats-mine-offered = A place is free for you. It is kept for you until: <b>{ $until }</b>.
button-answer-line = Put me in line
    .means = yes
meeting-noted-line = Nothing is free at the moment: you are number { $n } in the line.

# After a move
moved-answers = It was moved. { $renewed ->
    [0] Nobody has answered since
    [one] { $renewed } person has answered since
   *[other] { $renewed } people have answered since
}; { $awaited ->
    [one] { $awaited } answer is still awaited.
   *[other] { $awaited } answers are still awaited.
}
moved-mine = It was moved since you answered. Are you still coming?
moved-mine-kept = It was moved since you answered. Are you still coming? Your place is kept until: <b>{ $until }</b>.
moved-kept = Your place is kept until: <b>{ $until }</b>. Without an answer, somebody else may have it then.

# A freed place
seat-offered = A place is free for you.
seat-offered-until = You were in the line for it. It is kept for you until: <b>{ $until }</b>.
    
    After that, the next person is asked. If you do not want it any more, that is fine.
button-seat-yes = Yes, I'm coming
    .means = yes
button-seat-no = No, not this time
    .means = no

# Guests
button-guests = Bring somebody
button-guests-brings = Change: I bring { $n }
guests = { $n ->
    [0] Do you bring somebody with you?
    [one] You bring { $n } person.
   *[other] You bring { $n } people.
}
    
    Each takes a place. Nobody sees who brings whom.
button-guests-none = Nobody
button-guests-one = One person
button-guests-two = Two people
guests-noted = { $n ->
    [0] Noted: you come alone.
    [one] Noted: you bring { $n } person.
   *[other] Noted: you bring { $n } people.
}

# When something cannot be done
seats-unclear = I did not understand how many. Write a number, for example: 12
seats-none = At least one place is needed. Write a number from 1 on, for example: 12
seats-many = That is too many: { $most } places at most. Write a smaller number.
seats-guests-full = There are not enough free places for that. You keep your own.
