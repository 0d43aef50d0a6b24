# Two people who write to each other under their pseudonyms.

contact-opened = You can now talk with { $name }.
contact-frame = <b>Free, and between equals.</b> This is not care: no advice on a treatment.
    <b>It stays between you.</b> Words cannot be forwarded or copied; a photo of the screen can. One limit only: if a life is in danger, one calls for help.
    <b>You can stop</b>, pause, block or report whenever you like, without a reason: button "Pause, stop, report".
    .plain = <b>It is free.</b> You talk as two equals. Nobody is a doctor here.
    <b>It stays between you.</b> Your messages cannot be forwarded. Only if a life is in danger, one calls for help.
    <b>You can stop</b> whenever you like: button "Pause, stop, report".
contact-frame-seeker = Telegram keeps this chat. Do not write a diagnosis, a treatment, or anything by which you could be found.
    .plain = Telegram keeps this chat. Do not write the name of an illness or a medicine, nor your address.
contact-frame-helper = Listen, share your experience, keep your limits. If you cannot go on, say so rather than disappear.
contact-frame-situation-seeker = <b>Leave out who it is about:</b> no name, no story. Say how it is for you.
contact-frame-situation-helper = You listen to somebody who listens to others. Do not ask whom it is about.
contact-frame-companion-seeker = They meet you there: write how you find each other. This talk ends by itself after the meeting.
contact-frame-companion-helper = Write how you find each other, and what helps on a first day. This talk ends by itself after the meeting.
contact-unheard = If somebody needs help at once: /crisis. I often do not hear it in what you write to each other.
    .plain = Does somebody need help now? Press: /crisis. I often do not understand it from what you write.
contact-begin = What you write here now goes to { $name }. The menu is still there: /menu
contact-begin-press = To write to { $name }, press "Write".
contact-write = Write to { $name }. Your next words will be passed on. To do something else: /menu
button-contact-write = Write
button-contact-reply = Reply
button-contact-more = Pause, stop, report

relay = { $mark } { $name } writes to you:
relay-quote = In answer to: { $words }
relay-forwarded = <i>Forwarded: these are somebody else's words.</i>
relay-edited = <i>Changed since.</i>
relay-words = { $words }
relay-care = <i>Do these words worry you? Listen, without looking for a solution. Do not carry this alone: show the help lines (button below). If there is danger, call them yourself. Afterwards, talk with somebody you trust, without the person's name.</i>
button-contact-care = See what helps
button-lines-show = Show lines to { $name }
button-lines-show-other = Show them help lines
lines-shown = { $name } has the help lines now.
    
    A button can do no more than that. Your listening still counts.
lines-shown-later = { $name } is resting. The help lines will be handed over { $when }.
    
    If there is danger now, call the emergency number yourself: /crisis
lines-shown-lately = { $name } got the help lines a short while ago. They stand in their chat.
lines-unreachable = { $name } cannot be reached at the moment. The help lines did not arrive.
    
    If there is danger, call the emergency number yourself: /crisis
contact-closed-lines = This conversation is over. The help lines were not sent. They are here for you: /crisis
relay-doubtful = We do not know whether what you sent last reached { $name }. Ask if need be; we do not send it again, so as not to say it twice.
relay-gone = What you sent last could not reach { $name }. It is not kept. You can try again later.

words-edit-not = Your change did not reach the other person.
    
    They go on reading your first words. Write again if it matters.
words-edit-not-taken = This change is not taken. To say something else, write a new message.
words-edit-held = Your new words wait in place of the old ones. Nothing has left yet.
words-none = { $name } got nothing of this. I cannot pass it on.
    
    Words always pass. If it matters, write it in words.
words-none-waits = This went to nobody. What you sent before still waits for your choice.
    
    Choose first. Then send this again.
button-words-waiting = See what waits
words-end = This was the end of a message that is too long. Nothing of it has left.
    
    Please write it again, in parts of at most { $most } characters.
words-whom = { $n ->
    [one] Send { $what } to { $name }?
   *[other] { $medium ->
        [words] Who are these words for?
       *[other] Who is { $what } for?
    }
}
words-what = { $medium ->
    [words] these words
    [voice] this voice message
    [sticker] this sticker
    [document] this file
    [contact] this contact
    [venue] this place
    [location] this place
    [photo] this picture
    [live_photo] this picture
    [animation] this moving picture
    [audio] this recording
   *[other] this video
}
words-earlier-dropped = What waited before was not sent.
words-meant = Is this word for { $name }?
words-meant-which = You wrote: “{ $words }”. Nothing has left yet. To stop or to see the menu, press a button.
button-words-answer = Answer the question
button-words-to = Send to { $name }
    .means = yes
button-words-box = Answer: { $words }
button-words-drop = Do not send
    .means = no
button-words-anyway = Send anyway
    .means = yes
words-sure = Send { $what } anyway?
words-sure-which = It is about: { $words }
words-sure-why = There seems to be a number, an address, a link or a name in it. { $name } could find you outside of here. Nothing has left yet.
words-dropped = Nothing was sent. { $medium ->
    [words] Your words are not kept.
   *[other] It is not kept.
}
words-gone = What you wrote is no longer here, and was not sent. Please send it again.
words-more = You have written more since then. All of it waits together, in the newer message: please choose there.
words-unseen = Nothing can be seen in what you wrote. Nobody has it. Please write it in words.
words-too-long = That is too long: { $most } characters at most. Nothing was sent. Please cut your message in two.
words-later = { $name } is resting. { $medium ->
    [words] Your words will be handed over { $when }.
   *[other] They get { $what } { $when }.
}
words-sent = Sent to { $name }. You can go on writing here.
words-in-turn = That is a lot at once. It goes to { $name } bit by bit.

    Nothing is lost, and you need do nothing. What has arrived carries a small 🕊.
words-many = This was not sent. Too much waits for { $name } already.

    Please wait ten minutes, then send it again. What has arrived carries a small 🕊.
words-unquoted = What you quoted was not passed on to { $name }. Your own words were.
words-unreachable = { $name } cannot be reached at the moment. Nothing was sent, and nothing is kept. Please try again later.
words-nowhere = I do not know who your words are for. They were sent to nobody.
    
    Nobody reads this chat all the time: I am a program. Choose below what you would like to do.
words-found = Somebody said yes to you. Read the answer first: then you can send your words.
words-answer = I had asked you something: these words may be your answer.
words-waits = Something waits for your answer. If you mean that, press its button: words do not answer it.
words-yours = <i>Your words:</i> { $words }
words-wait = { $medium ->
    [words] They wait here, for a day at most, until you choose.
   *[other] It waits here, for a day at most, until you choose.
}
words-about = <i>About: { $title }, { $when }.</i>
button-words-group = Write to facilitators: { $name }
words-sure-why-group = There seems to be a number, an address, a link or a name in it. Those who facilitate { $group } could find you outside of here. Nothing has left yet.
words-unquoted-group = What you quoted was not passed on to those who facilitate { $group }. Your own words were.

# What a member writes to those who facilitate
inbox = { $name } writes to those who facilitate:
inbox-first = <i>In { $group }. To answer, reply to this message. The first who answers goes on with them; the others see it.</i>
inbox-write = What would you like to say to those who facilitate { $group }?
    
    Write it here. I show you your words before they leave.
inbox-write-who = They read you under your name there, { $name }.
inbox-check = Send these words to those who facilitate { $group }?
inbox-check-who = They read them under your name there, { $name }. Nothing has left yet.
button-inbox-send = Yes, send
    .means = yes
inbox-away = Nobody who facilitates { $name } can be reached at the moment. To talk to somebody else: /peer
inbox-sent = Sent to those who facilitate { $group }.
inbox-sent-later = They are resting: they will read it { $when }.
inbox-sent-next = They read it under your name there, { $name }. The first who answers writes to you here.
inbox-begun = { $name } has read your words, and answers you here.
inbox-begun-next = { $name } facilitates { $group }. To add something, reply to this message or press "Write".
inbox-answered = { $who } answers { $name }. You need do nothing more.
inbox-gone = Your words to those who facilitate { $group } reach nobody at the moment.
    
    It is not about you. You can talk to a peer, or try again later.
inbox-waits = Nobody who facilitates { $group } has answered you yet.
    
    It is not about you. Your words stay with them: an answer can still come. You can also talk to a peer.
inbox-nobody = Nobody who facilitates { $name } can be reached at the moment. Your words still wait here.
inbox-many = You have written to facilitators many times today. Your words still wait: you can send them tomorrow, or talk to somebody else: /peer
inbox-over = This message is no longer known. Nothing was sent.
inbox-left = This person is no longer in the group. Nothing was sent.
inbox-taken = Somebody else who facilitates has answered already. Nothing was sent.

contact-more = Your conversation with { $name }.
contact-more-mine = You are on a break until { $day }. Writing ends it.
contact-more-theirs = { $name } is on a break until { $day }.
    .plain = On a break until { $day }.
contact-more-help = <b>Stop</b>: a minute to undo it, then the other only reads that the conversation is over.
    <b>Block</b>: at once; no contact with this person any more, unless you unblock them.
contact-more-help-change = <b>Stop</b>: a minute to undo it, then the other only reads that the conversation is over.
    <b>Block</b>: at once; no contact with this person any more, unless you unblock them.
    <b>Change</b>: we look for somebody else; this conversation goes on until you say yes to them.
contact-more-blocked = This conversation is over, and you have blocked this person. You can unblock or report them.
contact-more-over = This conversation is over. You can still block or report.
contact-gone = This conversation is over. Your conversations are here: /peer
contact-forgotten = This conversation is over, and nothing of it is kept here. If something of it weighs on you: /help. Your conversations: /peer
contact-closed = This conversation is over. What you sent went to nobody. Your conversations are here: /peer
contact-resting = { $name } is taking a break. Nothing was sent. Try later, or talk to somebody else: /peer
button-contact-pause = Take a break
button-contact-stop = Stop
button-contact-change = Change person
button-contact-block = Block
button-contact-report = Report
button-contact-guard = Block or report

contact-pause = A break from { $name }: how long?
    
    We let the person know, gently. Writing ends the break.
button-contact-days = Pause { $n } days
contact-rests = Done: on a break until { $day }.
contact-paused = { $name } is taking a break until { $day }. It is not about you.

contact-stopped = The conversation is over. The other person knows, no reason is given.
contact-ends = The conversation ends in a minute.
    
    Until then you can undo it. The other person hears of it only then, without a reason. No words pass meanwhile.
button-contact-undo = Undo
button-contact-go-on = Go on with { $name }
contact-goes-on = Done: your conversation with { $name } goes on. They have heard nothing.
contact-undo-late = It is too late: the conversation is over. You can ask for another one whenever you like: /peer
contact-ends-soon = You have ended the conversation with { $name }. Nothing was sent. To go on with it, press "Undo" within the minute.
contact-blocked = Done. You will not be put in contact with this person again. They do not know.
    
    To take it back: "Unblock", here or later at /privacy. The conversation stays over.
button-unblock = Unblock
button-blocked = See blocked people
blocked = Here are those whom you have blocked.
blocked-how = You are not put in contact with them, and they do not know. To unblock somebody, press their name.
blocked-somebody = Somebody, { $n }
blocked-none = You have blocked nobody.
    
    To block somebody: in your conversation with them, press "Pause, stop, report".
unblocked = Done: { $name } is unblocked.
unblocked-somebody = Done: this person is unblocked.
unblocked-next = They read nothing of it. You may be put in contact again; what is over stays over.
unblock-gone = This person is not blocked any more. Whom you have blocked: /privacy
contact-over = The conversation with { $name } is over. Thank you for what you shared.
contact-over-unread = Your last words did not arrive any more.
contact-over-next = It is not about you. You can ask for another conversation whenever you like.
contact-away = { $name } cannot be reached at the moment.
contact-away-stays = It is not about you, and we do not know for how long. Your conversation stays open: if { $name } comes back, it goes on.
contact-away-seeker = You can also end it, and talk to somebody else: /peer
contact-away-helper = You can also end it. Meanwhile it does not count among the conversations you said you can have.
renewal = You have been talking with { $name } for a while.
renewal-choose = Would you like to go on, or to end here? Both are fine. Without an answer, it goes on.
renewal-helper = If you stop, a word of goodbye does good: write it first.
button-contact-renew = Go on
contact-renewed = Done: you go on with { $name }.

contact-report = What happened?
contact-report-who = The coordinators will read the other person's pseudonym, not yours, and what you choose here. Your words are not kept: nobody reads them unless you add some yourself, afterwards.
button-report-unkind = Report hurtful words
button-report-insists = Report insistence
button-report-intimate = Report advances
button-report-money = Report money matters
button-report-treatment = Report medical advice
button-report-other = Report something else
contact-report-nobody = For now, nobody here can look at a report of this conversation. What you choose waits for a person who comes to coordinate. It is never shown to the person it is about. Your words are not kept.
contact-reported = It is reported. Thank you for saying so.
contact-reported-next = A coordinator looks at it, and you will know what is decided. You can also stop or block.
contact-noted = It is noted. Thank you for saying so.
contact-noted-waits = <b>Nobody here can look at it for now.</b> It waits for a person who comes to coordinate. It is never shown to the person it is about.
contact-noted-else = You can stop or block right now: nobody asks you why. People also listen at the help lines, below.
contact-noted-operator = You can also write to those who run this bot: { $name } ({ $contact }).

# For coordinators
report-unkind = hurtful words
report-insists = insistence
report-intimate = advances
report-money = money
report-treatment = medical advice
report-other = something else
report-new = A report waits for you to look at it.
button-reports-see = See reports
reports = These reports wait for a decision.
reports-none = No report waits. When there is one, you read it here.
report = Report of { $day }: { $category }.
report-about = It is about <b>{ $name }</b>.
report-proposal = A proposal in { $group } was reported:
report-about-gone = The person it is about has no account any more.
report-how = Listen before you decide, ask if need be: nobody reads who reported.
button-decide-talked = Say we talked
button-decide-elsewhere = Say we talked elsewhere
button-decide-ended = Stop their contacts
button-decide-nothing = Change nothing
button-decide-restored = Allow contacts again
report-sure-talked = Decide: we talked with { $name }?
    
    Who reported will read that the coordination talked with this person. Nothing else changes.
report-sure-elsewhere = Did you talk with { $name } outside of this bot?
    
    Say yes only if it took place. Who reported will read that the coordination talked with this person. Nothing else changes.
report-sure-ended = Stop the contacts of { $name }?
    
    Their offer to listen and all their conversations end at once, and they cannot ask for new ones. They and the people they talk with are told, without a reason. They may ask for another look. Who reported will read it.
report-sure-nothing = Change nothing?
    
    Who reported will read that the coordination found nothing to change, and may ask for another look.
report-sure-restored = Allow { $name } contacts again?
    
    They may ask for a conversation or offer to listen at once, and hear it now. Who reported will read it.
button-sure-talked = Yes, we talked
button-sure-elsewhere = Yes, we talked
button-sure-ended = Yes, stop them
button-sure-nothing = Yes, change nothing
button-sure-restored = Yes, allow it
report-not-so = This decision is not possible here: nobody talked with this person through the bot. See the report again: /menu
report-maker-again = <b>Another look</b> is asked for by who reported.
report-subject-again = <b>Another look</b> is asked for by the person it is about.
report-decided = Somebody has decided already. See what still waits: /menu
report-maker-away = The person who reported cannot be reached at the moment.
report-subject-away = The person it is about cannot be reached at the moment.
report-closed = It is decided.
report-closed-told = The person who reported has just been told.
report-closed-untold = The person who reported cannot be told: they cannot be reached.
report-told = A person has read your report.
report-told-talked = Decision: the coordinators talked with the person it is about.
report-told-ended = Decision: the person it is about is no longer put in contact with others.
report-told-nothing = Decision: the coordinators found nothing to change. What you felt matters; you can always block the person.
report-told-elsewhere = Decision: the coordinators talked with the person it is about.
report-told-restored = Decision: the person it is about can be put in contact with others again. You can always block them.
report-unanswered-head = What you reported waits a little longer.
report-appeal = You disagree? Ask for another look, here: somebody else who coordinates will look.
report-last = Your report was looked at twice; this decision stays.
button-report-again = Ask to look again
report-again = It is noted: another look is asked for.
report-again-who = Somebody else who coordinates looks, and you will know here what is decided.
report-again-waits = <b>Nobody else coordinates for now.</b> What you ask waits here for a person who comes to coordinate; they read it as soon as they come.
report-again-not = There is nothing to look at again: you asked already, or it is too long ago. Your menu: /menu
report-again-told = Somebody else looked again.
report-again-restored = You may ask for a conversation (/peer) and offer to listen (/helper) again.
report-again-stays = What was decided stays. Meetings and groups stay open to you.
