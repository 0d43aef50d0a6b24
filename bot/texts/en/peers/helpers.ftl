# Offering to listen, within limits one sets oneself.

helper-intro-head = Offering to listen to others.
helper-intro = <b>It is up to you.</b> You choose your topics, your limits, your breaks. You can always say no, without a reason.
    
    <b>It is between equals.</b> You listen and share what you have lived. You do not provide care, you advise on no treatment, you do not carry the other person.
    
    <b>It is not at once.</b> The coordinators read your offer first and answer you.
    .plain = <b>You choose.</b> Your topics, your breaks. You can say no.
    
    <b>You listen.</b> You are not a doctor. You do not talk about medicines.
    
    <b>First,</b> the coordinators read your offer and answer you.
helper-intro-kept = We keep, encrypted, your topics, your languages, your limits, and what you may say of yourself. The coordinators see your pseudonym, your languages, your status and what you write of yourself; not your topics. If you agree, let us begin. To change your mind: /privacy
button-helper-begin = I agree, begin

helper-topics = What can you talk about?
    
    What you have lived, what you like. Press to choose, once more to leave out.
helper-refusals = What do you not want to talk about?
    
    You will never be asked about these topics, and nobody will read this list.
helper-chosen = Chosen: <b>{ $topics }</b>.
helper-languages = Your languages and your status.
    
    Languages: <b>{ $languages }</b>
    Status: <b>{ $status }</b>
    
    Press to change.
helper-none = none
helper-status-volunteer = volunteer peer helper
helper-status-paid = paid peer worker
button-helper-paid = Choose paid status
button-helper-volunteer = Choose volunteer status
helper-most = How many conversations at once, at most?
    
    At the moment: <b>{ $most }</b>. Few is often better. Nobody else sees this number.

helper-draft = Your offer, not sent yet.
helper-own = Your offer to listen.
helper-own-asked = The coordinators have not read it yet. You will get an answer here.
helper-own-open = You can be asked for a conversation.
helper-profile = Topics: <b>{ $topics }</b>
    Languages: <b>{ $languages }</b>
    Status: <b>{ $status }</b>
button-helper-submit = Send my offer
button-helper-topics = Choose my topics
button-helper-refusals = Refuse topics
button-helper-languages = Languages and status
button-helper-most = Limit conversations
button-helper-pause = Take a break
button-helper-resume = Start again
button-helper-stop = Stop
helper-first = You have not offered to listen yet. Begin here: /helper
helper-no-topic = At least one topic is missing. Choose what you can talk about: /helper
helper-one-language = Keep at least one language. Add the other one first.
helper-ask-later = The coordinators answered you not long ago. You can offer again in a few weeks.
helper-sent-head = Thank you, your offer is sent.
helper-sent = The coordinators read it and answer you here. You can still change it.
helper-sent-nobody = Somebody else who coordinates must say yes, and nobody else coordinates for now. Your offer waits until then. You can still change it.

helper-pause = How long would you like to rest?
    
    Nobody asks anything new of you meanwhile. Your open conversations go on.
button-pause-1 = Pause 1 day
button-pause-3 = Pause 3 days
button-pause-7 = Pause 7 days
button-pause-14 = Pause 14 days
button-pause-monday = Pause until Monday
button-pause-open = Pause until I return
helper-paused = On a break until { $day }.
helper-paused-open = On a break until you start again.
helper-paused-well = Have a good rest. Listening hours you had promised meanwhile are given back. Your open conversations go on; you can take a break from each of them too: /peer
helper-rest = Would you like to rest for a few days, without new requests?
helper-rest-after = You may rest, too: nobody new is asked of you, and nobody is told why.
button-helper-breathe = Rest { $n } days
button-helper-longer = Choose another length
helper-stop = Stop listening to new people?
    
    Your open conversations go on, and listening hours you promised are given back. To come back, you will have to send a new offer. Perhaps a break is enough.
button-helper-stop-yes = Yes, stop
helper-stopped = Done. Thank you for all you have given.

helper-approved-head = The coordinators answered you: yes.
helper-approved = Thank you! You can now be asked for a conversation. You stay free to say no, to take a break, to stop.
helper-declined-head = The coordinators answered you.
helper-declined = Thank you for offering. It is not possible at the moment. This says nothing about your worth or your path. You can talk about it with the team of your group.
helper-ended-head = Your offer to listen has ended.
contacts-stopped-head = Your conversations have ended.
helper-ended = The coordinators decided it. You cannot offer to listen or ask for a conversation any more. If you do not agree, ask for another look here: somebody else will look. Meetings and groups stay open to you.
helper-unanswered-head = Your offer to listen waits a little longer.
helper-unanswered = Nobody who coordinates can be reached at the moment. Your offer is kept, and will be answered here.

# For coordinators
helper-new = { $name } offers to listen.
button-helper-waiting = See who waits
helper-waiting = These people offer to listen and wait for an answer.
helper-waiting-nobody = Nobody waits for an answer. When somebody offers to listen, you read it here.
button-helper-more = See more
helper-look = { $name } offers to listen.
    
    Languages: <b>{ $languages }</b>
    Status: <b>{ $status }</b>
    
    Take the time to get to know each other before you say yes. Their topics concern only them.
button-helper-approve = Welcome
button-helper-refuse = Decline, kindly
helper-approve-sure = Welcome { $name } as a peer helper?
    
    They can be asked for conversations from now on, and a message tells them.
helper-refuse-sure = Say no to { $name }, who offers to listen?
    
    They get a kind answer, without a reason, and can offer again in a few weeks.
button-helper-approve-sure = Yes, welcome
button-helper-refuse-sure = Yes, decline
helper-decided = Somebody has answered this person already. See who still waits: /menu
helper-own-answer = You cannot answer your own offer: somebody else who coordinates must do it. See who waits: /menu
helper-decided-yes = { $name } can now listen. A message has just left.
helper-decided-no = Done. { $name } gets a kind answer.
helper-look-first = One person who coordinates has said yes. A second one is asked for.
helper-approve-first-sure = Say yes to { $name } as a peer helper?
    
    A second person who coordinates is asked for, too. Then they can be asked for conversations.
helper-second-other = You have said yes already. Somebody else who coordinates says the second one. See who waits: /menu
helper-decided-first = Noted. { $name } can listen as soon as somebody else who coordinates says yes, too.
