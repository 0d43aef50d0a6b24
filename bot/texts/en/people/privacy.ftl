# What is kept, agreements, receiving one's data, erasing everything.

months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}

privacy = Your data, in short.
    
    <b>We keep:</b> the name you chose, your groups, your answers, your settings. It is encrypted.
    <b>Others see:</b> only that name. Never your Telegram account. People who facilitate see who is a member: each look is noted, and you can read it.
    <b>How long:</b> words passed on are erased once they have arrived. A closed request: { $contacts }. Your answers to meetings: { $answers } after.
    
    <b>Telegram keeps this chat</b> on its servers. It is not end-to-end encrypted. Do not write a diagnosis or a treatment here.
    .plain =
        Your data, in short.
        
        <b>We keep:</b> the name you chose, your groups, your answers, your settings.
        <b>Others see:</b> only the name you chose.
        <b>We erase:</b> words passed on, at once. A closed request after { $contacts }. Your answers after { $answers }.
        
        <b>Take care:</b> Telegram keeps this chat. Do not write about your illness or your medicines here.
privacy-times = Words passed on to another person: erased once they have arrived. Those that wait for your choice: { $unsent }. Which message answers which, as numbers: { $contacts }.
    A request or a conversation, once closed: { $contacts }.
    Your answers to meetings: { $answers } after. Only a number stays.
    That you said “I was there”: { $there }, as a mark that nobody can read. Only a number stays.
    Reminders of your own: until you remove them. Whether you did what they say is kept nowhere.
    What you note in your record: until you take it away. Nobody else can read it. Of attestations, and of who checks one, nothing is kept.
    Proposals of meetings, with the answers to their dates: { $answers } after the last date.
    
    Which message shows you a meeting, as a number: { $screens } after it.
    
    <b>How long, the rest:</b>
    Times to talk, a name you offer, and what you let pass in a conversation: until it ends. Pictures and voices are kept by Telegram, not here.
    What you write of yourself when you listen: until you take it away.
    How many ask for a peer, and what they answer after a conversation: numbers of whole weeks, without names, { $figures }.
    
    <b>How long, what you ask and post:</b>
    A question without your name, and its answers: erased when you get the answers, or withdraw it. That there was one: { $contacts }.
    That you asked to talk about a situation: two days at most. Listening hours you promised: until the night after.
    A question of the bot that was not answered: { $questions }.
    Announcements: { $announcements }.
    An opening you post: { $announcements } after it ends.
    A report, when it is decided: { $reports }. What you add to one, decided or not: { $reports }.
    Who looked at your name: { $looks }.
    An account we hear nothing from: a question after { $asked }; without an answer, all is erased after { $erased }.
    The proof of your agreements, without your name: { $proofs } after they end.
button-mydata = Receive my data
button-forgetme = Erase everything

# Agreements
privacy-consents = Your agreements.
privacy-consents-saved = Done.
privacy-consents-free = You can say no at any time. Information, the calendar and the help lines stay open. The agreement for your account ends when you erase everything.
consent-yes = <b>{ $what }:</b> yes, on { $day } (text no. { $version }).
consent-no = <b>{ $what }:</b> no.
consent-ended = <b>{ $what }:</b> no, since { $day }.
consent-account = Keep your account
consent-reminders = Remind you of meetings
consent-peer = Put you in touch with a peer
button-give-reminders = Receive reminders
button-end-reminders = Stop reminders
button-give-peer = Accept conversations
button-end-peer = Stop conversations
button-say-yes = Say yes
privacy-peer-end = Stop conversations?
    
    Your request is taken back. Your open conversations end. If you offer to listen, that stops.
    
    The others will read a neutral message, without a reason.
button-end-peer-sure = Yes, stop all

# Receiving one's data
mydata = What we keep about you.
mydata-account = Name others read: <b>{ $name }</b>
    Account opened on { $since }
mydata-groups = <b>Your groups</b>
mydata-group = { $name }: { $role }, charter no. { $version } agreed to on { $day }
mydata-group-waiting = { $name }: your request is waiting
mydata-group-more = { $n ->
    [one] One more group, in the file.
   *[other] { $n } more groups, in the file.
}
mydata-role-member = member
mydata-role-facilitator = you facilitate
mydata-role-resting = taking a break
mydata-counts = <b>The rest, in numbers</b>
    Answers to meetings and dates: { $answers }
    Tasks at meetings: { $tasks }
    Requests to talk to somebody: { $requests }
    Conversations: { $contacts }
    Meetings you planned or proposed: { $meetings }
    Announcements you wrote: { $announcements }
    Reminders of your own: { $routines }
mydata-looks = { $n ->
    [one] Your name was looked at once by somebody who facilitates or coordinates, on { $day }.
   *[other] Your name was looked at { $n } times by people who facilitate or coordinate. The last time: { $day }.
}
mydata-no-looks = Nobody has looked at your name in a list of members.
mydata-file-follows = The file that follows holds everything, in detail. If somebody else can pick up your phone, delete it once you have read it.
mydata-file = Your data, in a file.
mydata-file-name = my-data.json
mydata-nothing = We keep nothing about you.
    
    You have no account here. To open one: /start

# Erasing everything
forgetme = Erase everything?
    
    <b>What goes, at once and for good:</b> your account, your name, your groups, your answers, your requests, your conversations, your settings.
    
    <b>What stays:</b> the meetings and announcements you wrote, and reports, without your name. The proof of your agreements, without your name, for { $proofs }.
    
    { forgetme-chat }
    .plain =
        Erase everything?
        
        <b>We erase:</b> your account, your name, your groups, your answers, your conversations. At once. You cannot undo this.
        
        <b>We keep:</b> the meetings and announcements you wrote, and reports, without your name. And a proof of your agreements, without your name, for { $proofs }.
        
        { forgetme-chat }
forgetme-chat = <b>This chat stays with Telegram.</b> To delete it: in the list of your chats, press this one for a while, then choose to delete it.
forgetme-alone = Nobody else facilitates { $groups }. The people who coordinate will know, without your name.
forgetme-last = You are the last person who coordinates this bot. When it starts again, whoever runs it will get a new link to coordinate.
forgetme-talks = { $n ->
    [one] { $n } open conversation ends. A word of goodbye, first: /peer
   *[other] { $n } open conversations end. A word of goodbye, first: /peer
}
button-forgetme-sure = Yes, erase everything
forgetme-done = Everything is erased.
    
    Receipt <b>{ $code }</b>, { $when }.
forgetme-counts = Erased: { $things }.
forgetme-groups = { $n ->
    [one] one group
   *[other] { $n } groups
}
forgetme-answers = { $n ->
    [one] one answer
   *[other] { $n } answers
}
forgetme-proposals = { $n ->
    [one] one proposal
   *[other] { $n } proposals
}
forgetme-routines = { $n ->
    [one] one reminder of your own
   *[other] { $n } reminders of your own
}
forgetme-record = { $n ->
    [one] one line of your record
   *[other] { $n } lines of your record
}
forgetme-requests = { $n ->
    [one] one request
   *[other] { $n } requests
}
forgetme-contacts = { $n ->
    [one] one conversation
   *[other] { $n } conversations
}
forgetme-account = your account
forgetme-after = This receipt is for you: we do not keep it. Thank you for the way we went together. If one day you want to come back: /start
forgetme-nothing = We keep nothing about you.
    
    There is nothing to erase, or it is done already. If you had an account, only the proof of your agreements stays, without your name, for { $proofs }.
    
    { forgetme-chat }

# After a long silence
still-there = A question for you.
    
    We have not heard from you for a long time. Would you like to keep your account?
    
    Without an answer from you, everything will be erased after { $day }. This is to protect you, it is not a reproach.
button-stay = Keep my account
privacy-stay = Done, your account stays.
    
    Come back whenever you like.

group-unled = A group needs you.
    
    Nobody facilitates <b>{ $name }</b> at the moment. Among its members you can choose who does.

group-led-alone = You facilitate a group alone.
    
    Nobody else facilitates <b>{ $name }</b> at the moment. If you like, ask a member to facilitate with you: open the members, then a name.
