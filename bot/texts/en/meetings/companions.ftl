# Being met at one's first meeting.

button-companion = Ask to be met
companion = Somebody who meets you there.
companion-how = Is it your first time? Somebody who welcomes people there can wait for you at the door. We ask one after the other, without your name.
companion-consent = When somebody says yes, you read each other's pseudonym and can write to each other here, until the meeting is over. To change your mind: /privacy
button-companion-ask = I agree, ask
companion-asks = Somebody is asked, and has time to answer until { $when }. You read it here.
companion-found = <b>{ $name }</b> meets you there. You can write to each other until the meeting is over.
button-companion-drop = No longer needed
companion-not-now = This can be asked before a first meeting, up to an hour before it begins. What is on: /meetings
companion-asked = Somebody comes for the first time.
companion-asked-what = They would like somebody to meet them there. If you say yes, you read each other's pseudonym, and can write to each other until the meeting is over. You can answer until { $when }.
button-companion-yes = Yes, meet them
    .means = yes
button-companion-no = Not this time
    .means = no
companion-no-longer = This no longer waits for an answer. What is on: /meetings
companion-declined = Thank you for answering. Somebody else is asked.
companion-over = The meeting is over, and so is your talk with { $name }.
companion-over-more = Thank you. You meet again at the next one, or ask for a talk here: /peer
companion-none = Nobody can meet you there this time.
companion-else = It is not about you, and you are just as welcome. You can write to those who run the group, on its page. Arrive a few minutes early and say that it is your first time.
companion-off = This meeting is cancelled.
