# Asking to talk to a peer, and being the one who is asked.

# Topics: broad on purpose, never a diagnosis
topic-daily = Everyday life
topic-papers = Rights and benefits
topic-home = Street and housing
topic-work = Work
topic-family = Family
topic-lonely = Loneliness
topic-hard = After a hard time
topic-grief = Grief
topic-parent = Being a parent
topic-unfair = Discrimination
topic-mind = Mental health
topic-drink = Addictions
topic-disability = Disability
topic-illness = HIV and illness
topic-carer = Helping a relative
topic-leaving = Leaving prostitution
topic-arriving = Arriving here
topic-cooking = Cooking
topic-music = Music
topic-sport = Sport
topic-walking = Walking
topic-crafts = Making things
topic-football = Football
topic-games = Games
topic-reading = Reading
topic-garden = Gardening
topic-animals = Animals
topic-none = no topic in particular

button-topics-more = See other topics
button-interests = See interests
topics-interests = What you like counts, too: nobody has to be found by what is hard alone.
button-peer-go-on = Continue
button-peer-done = Done

peer-home = Talking to somebody, simply.
peer-home-contacts = Your conversations. Choose a name to write, take a break or stop.
peer-home-nothing = Somebody who has been through similar things can listen to you and share what they learnt. It is free, between equals, and nobody sees your Telegram account.
peer-home-searching = Your request is on its way. Somebody is reading it, without knowing who you are.
peer-home-found = Somebody answered your request.
button-peer-ask = Ask to talk
button-peer-withdraw = Withdraw my request
button-peer-found = Read the answer
button-helper-offer = Offer to listen
button-helper-own = See my offer
button-contacts-more = See other conversations

peer-ask-first = Talking to somebody, simply.
peer-ask = Asking to talk to somebody.
    
    We ask people who fit, without saying who you are. You will have the last word.
peer-consent = <b>Who?</b> A volunteer or a paid peer worker, your equal: no care, no advice on a treatment.
    <b>They see</b> what you choose here; your pseudonyms if you both say yes. Never your Telegram account.
    <b>We keep</b> your request and your open conversations, never their words (/privacy).
    <b>Telegram keeps</b> this chat, which is not end-to-end encrypted. Do not write a diagnosis or a treatment.
    .plain = <b>Who?</b> A person like you. They listen. They are not a doctor.
    <b>What do they see?</b> What you choose here. The name you chose, if you say yes.
    <b>Take care:</b> Telegram keeps what you write here. Do not write the name of an illness or a medicine.
    We keep your request. To end it: /privacy
peer-topics = Press topics, or none.
peer-asked = Chosen: <b>{ $topics }</b>. Language: <b>{ $language }</b>.
button-peer-agree-send = I agree, send it
peer-consent-first = We need your agreement first. You can read it here: /peer

peer-language = Which language would you like to talk in?

button-peer-send = Send my request
    .means = yes
button-peer-word = Add a few words
peer-word = What would you like to say first?

    One or two sentences, { $most } characters at most. Whoever we ask reads them, without your name. For example: “I have not had a drink for ten days. The evenings are long.”

    No name, no town, no number: nothing by which you could be found. They are deleted when you talk to somebody, or withdraw your request.
    .plain = What would you like to say first?

    Write one or two sentences. { $most } characters at most. Whoever we ask reads them. They do not see your name.

    Do not write your name, your town or your number. We delete your words when you talk to somebody.
peer-word-first = Before you write: how it works here.
button-peer-agree-write = I agree, write
readers-peer-word = Whoever we ask will read this, one person or more, without your name. Your request goes with it.
button-peer-language = Change language
button-peer-wishes = Say how
peer-wishes = How would you like to talk?
    
    All of it is optional: choose nothing, and more people can answer. Once more leaves out.
peer-language-now = Language: <b>{ $language }</b>.
peer-form = In this way: <b>{ $form }</b>.
peer-elsewhere = With <b>nobody of my groups</b>.
peer-gender = Rather with <b>{ $gender }</b>.
peer-age = Of this age: <b>{ $age }</b>.
peer-whom = With whom would you like to talk?
    
    All of it is optional. Who listens need not say these things of themselves: with no wish, more people can answer.
peer-ages = Somebody of which age?
    
    Press once more to leave it out.
button-peer-whom = Say with whom
button-peer-woman = Rather a woman
button-peer-man = Rather a man
button-peer-age = Choose an age
button-peer-elsewhere = Not from my group
gender-woman = a woman
gender-man = a man
age-18 = 18 to 25
age-26 = 26 to 40
age-41 = 41 to 60
age-61 = over 60
form-words = written words
form-voice = voice notes
form-phone = phone
form-meet = meeting at the group
button-form-words = Write
button-form-voice = Send voice notes
button-form-phone = Phone
button-form-meet = Meet at the group

peer-searching-head = Your request is on its way.
peer-could-none = Nobody is listening at this hour.
peer-could-few = One or two people could answer now.
peer-could-some = Several people could answer now.
peer-could-many = Many people could answer now.
peer-searching-until = The first is asked. If no answer has come by { $when }, we ask the next.
peer-searching-until-soon = The first is asked. If two hours pass without an answer, we ask one more beside them, five at most.
peer-searching-until-several = A few people are asked at the same time: the first yes counts. If two hours pass without a yes, we ask one more, five at most.
peer-searching-later-head = We keep your request.
peer-searching-from = At this hour nobody who fits can answer. Your request goes out { $when }.
peer-searching = We write to you as soon as somebody says yes. It can take a day or two: each person answers in their own time.
    
    Meanwhile, meetings and help lines stay open.
peer-stays = Your conversation with { $name } goes on until somebody else is there.
peer-nobody-head = Nobody is free at the moment.
peer-nobody = It is not about you. Those who listen are few, or taking a break.
    
    You can also come to a meeting, or call one of the help lines: people answer there.
peer-nobody-busy = Those who listen are busy at the moment.
peer-nobody-other = Somebody is free, in another way.
peer-nobody-form = { $about ->
    [none] In another way of talking.
   *[some] About this, in another way of talking.
}
peer-nobody-elsewhere = { $about ->
    [none] In one of your groups. They do not know that it is you, until you both say yes.
   *[some] About this, in one of your groups. They do not know that it is you, until you both say yes.
}
peer-nobody-age = { $about ->
    [none] With somebody of another age, or who has not said theirs.
   *[some] About this, with somebody of another age, or who has not said theirs.
}
peer-nobody-gender = { $about ->
    [none] With whoever it may be: a woman, a man, or somebody who has not said.
   *[some] About this, with whoever it may be: a woman, a man, or somebody who has not said.
}
peer-nobody-wish = { $about ->
    [none] In your language, if you leave your wishes open.
   *[some] In your language, if you leave topic and wishes open.
}
peer-nobody-topic = In your language, to talk about other things: <b>{ $topics }</b>. Or about nothing in particular.
peer-nobody-language = { $about ->
    [none] In another language: <b>{ $language }</b>.
   *[some] About this, in another language: <b>{ $language }</b>.
}
peer-nobody-both = { $about ->
    [none] In another language, if you leave your wishes open: <b>{ $language }</b>.
   *[some] About other things, in another language: <b>{ $language }</b>.
}
peer-nobody-wait = You can also wait: for a week we ask whoever becomes free, and write to you as soon as somebody says yes.
button-peer-any-topic = Ask without topic
button-peer-any-form = Ask in any way
button-peer-any-elsewhere = Ask my groups too
button-peer-any-age = Ask any age
button-peer-any-gender = Ask women and men
button-peer-any-wish = Ask without wishes
button-peer-in-language = Ask in { $language }
button-peer-wait = Wait for somebody
    .means = yes
peer-waiting-head = We keep looking.
peer-waiting = Whoever becomes free within a week is asked. We write to you as soon as somebody says yes.
    
    Meanwhile, meetings and help lines stay open.
peer-home-waiting = You are waiting until somebody is free. We keep looking, for a week.
button-peer-again = Ask again
    .means = yes
peer-withdrawn = Your request is withdrawn. Nobody knew it was you.
peer-waited-head = The answer could not wait any longer.
peer-waited = Somebody had said yes, and we did not hear from you in time. That is all right: you can ask again whenever you like.
peer-next-head = The person who had said yes cannot answer any more.
peer-next = It is not about you. We are asking somebody else, and write to you as soon as somebody says yes.
peer-left-alone-head = Your request has ended meanwhile.
peer-left-alone = We could not reach you, so nobody is being asked any more. That is all right: you can ask again whenever you like.
peer-stopped = The coordination has stopped your conversations.
    
    For now you can neither ask for a conversation nor offer to listen. Meetings and groups stay open to you.
peer-apart = { peer-stopped } To know more: /peer
peer-apart-asked = You have asked for another look. You will read here what is decided.
peer-many = You have asked several times today already. Rest a little, and ask again tomorrow.
peer-late = This answer no longer stands. See where your request is: /peer

peer-found-head = Somebody is there for you.
peer-found = A person read your topics and said yes. They do not know yet who you are. Would you like to start?
    
    If you say yes, you will see each other's pseudonyms, and nothing else. If you do not, they only read that it does not go further: we ask somebody else, or stop.
peer-found-ends = Your conversation with { $name } then ends. Until you say yes, it goes on.
peer-found-until = They wait for you until: { $when }.
button-peer-start = Yes, start
button-peer-other = Ask somebody else
button-peer-stop = Stop

# For those who listen
offer-head = Somebody would like to talk.
offer = Topics: <b>{ $topics }</b>
    Language: <b>{ $language }</b>
    Answer before: <b>{ $when }</b>
offer-word = Their words: <i>{ $word }</i>
offer-free = You are free to say no, without a reason, or not to answer. Then we ask somebody else, and nobody knows it was you.
button-offer-yes = Accept
button-offer-no = Decline
button-offer-pause = Decline, pause until Monday
offer-accepted-head = Thank you.
offer-accepted = We are now asking the person whether they want to start. You will read their answer here. They may change their mind: it is not about you.
    
    You may change yours, too: then we ask somebody else, and nobody knows it was you.
button-offer-back = Change my mind
offer-declined = Done. Thank you for answering.
offer-declined-paused = Done. Nothing new is asked of you until Monday. Have a good rest.
offer-not-needed = The request does not go further, it is not about you. Thank you for saying yes.
offer-over = This request no longer waits for an answer. Thank you for looking.
offer-taken = Somebody else has said yes already. Thank you for being there: nothing more is needed of you.

# How many are asked at a time, chosen for a group
button-pace = Choose whom to ask
pace = Somebody of the group asks to talk: whom do we ask?

    Now: <b>{ $now }</b>. The sooner somebody answers, the more people are asked for each request.

    Nobody is asked outside their hours, or more often than they set. This holds for new requests; where somebody is in two groups that chose differently, the usual way holds.
    .plain = Somebody of the group asks to talk: whom do we ask?

    Now: <b>{ $now }</b>. When we ask more people, an answer comes sooner.
pace-one = one after the other
pace-soon = one more after two hours
pace-several = two at once, one more after two hours
pace-usual = the usual way of this bot
button-pace-one = Ask one by one
button-pace-soon = Ask one, then more
button-pace-several = Ask two at once
button-pace-usual = Ask as usual
pace-choice = who asks chooses among up to three
button-pace-choice = Let them choose

# Choosing among a few who are described without a name
peer-choose = Whom shall we ask?

    These people could answer now. They allowed us to show this, without a name. They do not know who you are.
    .plain = Whom shall we ask?

    These people can answer now. You do not see their names. They do not see yours.
peer-choose-said = Whoever you choose reads what you wrote.
button-peer-pick = Choose { $n }
button-peer-whoever = Ask whoever is free
peer-pick-gone = This person is not free any more. See who is there now: /peer
peer-say-gone = This person is not free any more. Your words still wait here.
peer-word-gone = Your words are not here any more. Nothing was sent.

    Write them again: /peer
described-as = <b>{ $topics }</b>
    { $languages } · { $forms } · { $status }
described-words = In their own words:
