# Talking a situation through with a referent, for those who listen.

button-situation = Talk about a situation
situation = Talk about a situation that stays with you.
situation-how = Somebody who knows this work listens, between the two of you. When they say yes, you are named to each other.
situation-leave-out = <b>Leave out who it is about:</b> no name, no story. Say how it is for you. Nothing links this talk to your other ones.
    .plain = <b>Do not say who it is about.</b> No name, no story. Say how it is for you.
situation-whom = Whom would you like to ask?
situation-waits = <b>{ $name }</b> is asked, and has time to answer until { $when }. You read it here.
situation-sent = It is asked.
situation-nobody = Nobody can be asked here at the moment.
situation-else = There are other ways: meetings among those who listen, whoever runs your group, a talk with another peer, or the help lines below.
situation-talks = You are talking with { $name } already. Your conversations are here: /peer
situation-lately = { $name } was asked not long ago. Ask somebody else, or again tomorrow: /helper
situation-not-them = This person cannot be asked at the moment. Others may be there: /helper
situation-over = This no longer waits for an answer. Your menu: /menu
button-situation-back = Take it back

situation-asked = Somebody would like to talk with you.
situation-asked-what = A person who listens to others would like to talk a situation through. You are their referent: you do not learn whom it is about. If you say yes, you are named to each other.
situation-asked-until = You can answer until { $when }. You are free to say no, without a reason.
button-situation-yes = Yes, talk
    .means = yes
button-situation-no = Not now
    .means = no
situation-declined = Thank you for answering. They read that you cannot at the moment, and no reason.
situation-no = { $name } cannot talk with you at the moment.
button-situation-others = Ask somebody else
