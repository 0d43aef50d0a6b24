# Proposals: dates that are looked for together, ideas of members.

button-proposals = See proposals
button-propose = Propose a meeting
proposals-head = Proposals of <b>{ $group }</b>.
proposals-none = No proposal waits in <b>{ $group }</b>.
    
    Everybody in the group can propose a meeting, on one date or on several.
proposals-line = <b>{ $title }</b>
    Answers until { $when }
proposals-line-ended = <b>{ $title }</b>
    Answers are in
proposal-head = Which dates suit you?
proposal-head-one = A proposal. Could you come?
proposal-head-ended = Answers have ended. Somebody who facilitates decides now.
proposal-head-past = This proposal did not become a meeting.
proposal-head-made = It is proposed.
proposal-head-told = The members are told.
proposal-title = <b>{ $title }</b>
proposal-until = Answers until: { $when }
proposal-end = End: { $when }
proposal-ended = Answers ended: { $when }
proposal-date = • { $when }
proposal-counts = yes { $yes }, if need be { $maybe }, no { $no }
proposal-date-counts = • { $when }
    { $counts }.
proposal-date-short = { $when }: { $yes }+{ $maybe }
proposal-short-means = Each date: yes + if need be.
proposal-mine-yes = You: <b>yes</b>.
proposal-mine-maybe = You: <b>if need be</b>.
proposal-mine-no = You: <b>no</b>.
proposal-clocks = These are the hours on your clocks. The group's are those of { $zone }.
proposal-nobody-sees = Nobody sees who proposes, nor who answers what.
button-proposal-answer = Answer
button-proposal-change = Change my answers
button-proposal-yes = Yes
    .means = yes
button-proposal-maybe = If need be
button-proposal-no = No
    .means = no
button-proposal-next = See next date
proposal-can-you = { $when }: could you come?
proposal-which = Date { $n } of { $all }.
proposal-noted-yes = Noted: yes.
proposal-noted-maybe = Noted: if need be.
proposal-noted-no = Noted: no.

# Those who facilitate
button-proposal-choose = Choose { $when }
button-proposal-others = Choose another date
button-proposal-tell = Tell the group
button-proposal-close = Close it
button-proposal-end = Close without a word
button-proposal-end-with = Close with these words
    .means = yes
button-proposal-tell-sure = Yes, tell them
proposal-others = Which date becomes the meeting?
proposal-others-hint = The one that suits most people comes first. Who said yes is coming; who said if need be, maybe.
proposal-tell-sure = Tell the group about “{ $title }”?
    
    Members who will get a message: { $n }. Those who answered already, or hear no announcements, get none.
proposal-tell-nobody = Nobody would get this message: all the others have answered, or hear no announcements.
proposal-close = Close “{ $title }”?
    
    It will not become a meeting. The person who proposed it will be told. You can write them a word here, or close it without.
proposal-is-closed = “{ $title }” is closed. The person who proposed it is told.
group-button-edit-supporters = Set supporters
proposals-many = How does a member's proposal become a meeting?
    
    Now: { $n ->
        [0] somebody who facilitates decides.
       *[other] as soon as { $n } people say yes, or when somebody who facilitates decides.
    }
    
    This is for proposals on one date. Of several dates, a facilitator chooses.
button-proposals-off = Facilitators decide
button-proposals-so-many = { $n } people
proposals-noted-many = Noted.

# Who made it
button-proposal-back = Take it back
button-proposal-back-sure = Yes, take it back
proposal-back-sure = Take “{ $title }” back?
    
    Nothing of it is kept, nor of the answers.
proposal-taken-back = “{ $title }” is taken back.
newproposal-title = What would you like to do together?
    
    Write a title in a few plain words. People in <b>{ $group }</b> will read it.
newproposal-title-hint = The dates come next: one, or up to eight.
newproposal-title-hint-member = The dates come next: one, or up to eight. Your name is not shown, not even to facilitators. Only if somebody reports it, the coordination reads your pseudonym.
newproposal-hour = At what time?
    
    It is on { $day }. Write for example: 14:15
newproposal-dates = When could it be?
    
    <b>{ $title }</b>
    
    Write a day and a time, for example: Thursday 14:00. For several dates, write one on each line, { $most } at most.
newproposal-more = To add a date, write it here: { $most } at most.
newproposal-unclear = I did not understand: “{ $words }”.
newproposal-tells = With “{ $words }” others may know who you are, or reach you. Keep it only if you want that.
newproposal-until = Until when can people answer?
    
    After that a facilitator chooses a date. It can be chosen before, too.
button-newproposal-yes = Yes, propose it
    .means = yes
button-newproposal-place = Say where
button-newproposal-until = Set the end
button-newproposal-drop = Remove last date
readers-members = { $n ->
    [0] Those who run <b>{ $name }</b> will read this.
    [one] One person, a member of <b>{ $name }</b>, will read this, and nobody outside.
   *[other] The { $n } members of <b>{ $name }</b> will read this, and nobody outside.
}
readers-proposer = The person who proposed it will read this. Your name is not shown.

# What people learn
proposal-asked = A question of your group: which date suits you?
    
    <b>{ $title }</b>, in { $group }. { $n ->
        [one] There is one date. You can answer until: { $when }.
       *[other] There are { $n } dates. You can answer until: { $when }.
    }
proposal-waits-new = A member proposes a meeting.
    
    <b>{ $title }</b>, in { $group }.
    
    You can make it a meeting, let the group know, or close it.
proposal-waits-ended = The answers are in.
    
    <b>{ $title }</b>, in { $group }. { $n ->
        [0] Nobody answered.
        [one] One person answered.
       *[other] { $n } people answered.
    } You can choose the date now.
button-proposal-see = See the proposal
proposal-became = The date is set.
proposal-became-coming = You said yes to this date: you are coming. You can still change your mind.
proposal-became-maybe = You said “if need be” to this date: your answer is maybe. You can still change your mind.
proposal-became-no = You said no to this date. You can still change your mind.
proposal-became-none = If you can come, say so on the meeting.
proposal-silent = Nobody has decided about your proposal yet.
    
    <b>{ $title }</b>, in { $group }. This is not a no: those who run the group may be busy.
proposal-silent-ahead = You can ask them, or simply wait. Your proposal stays.
proposal-silent-past = Its dates have passed. You can ask them, or propose other dates.
button-proposal-ask = Write to the group
proposal-declined = Your proposal does not become a meeting this time.
    
    <b>{ $title }</b>, in { $group }. Thank you for the idea. You can propose another one.
todo-proposal = • Which date suits you? <b>{ $name }</b>, until { $when }.
todo-proposal-ends = • The answers are in: choose a date for <b>{ $name }</b>.
button-todo-proposal = Answer the dates
button-todo-proposal-ends = Choose the date

# When it is not possible
proposal-gone = This proposal is no longer there.
proposal-over = This proposal is closed.
proposal-closed = Answers to this proposal have ended.
proposal-enough = { $most } proposals of yours wait in this group already. When one becomes a meeting, or you take one back, you can propose another.
proposal-dates-most = That is more than { $most } dates. Please write fewer.
proposal-draft-gone = I no longer have this proposal. Begin again from your group: /groups

# What is wrong with it
proposal-report = What is wrong with this proposal?
proposal-report-who = The coordinators will read this proposal, the pseudonym of the person who made it and what you choose here, never your name. Nobody else learns who made it.
proposal-report-nobody = For now, nobody here can look at a report of this proposal. What you choose waits for a person who comes to coordinate. It is never shown to the person it is about.
proposal-reported-next = A coordinator looks at it, and you will know what is decided.
