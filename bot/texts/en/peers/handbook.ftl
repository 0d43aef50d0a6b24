# What helpers have at hand, and a short handbook for them.

button-shelf = Find support
shelf = What is there for you.
    
    Somebody to talk with about a situation, listening hours to promise, meetings among those who listen, a private record that only you can read, and a short handbook.
button-handbook = Read the handbook
handbook = A short handbook for those who listen.
    
    Six pages, two minutes each. Nobody sees what you read.
button-handbook-listen = How to listen
button-handbook-limits = Keep your limits
button-handbook-private = What stays private
button-handbook-danger = When you are worried
button-handbook-hard = After a hard talk
button-handbook-end = How to end
handbook-listen = Listening is already helping.
    
    <b>Let them finish.</b> A silence is fine. Ask short questions: “What was that like?”
    
    <b>Say what you lived, not what they should do.</b> “For me, it was …” leaves them free.
    
    <b>Believe them.</b> You need not check, nor find a solution.
    
    <b>Ask before you advise.</b> “Do you want ideas, or do you want me to listen?”
    .plain = Listening helps.
    
    Let the person finish. Ask short questions.
    
    Say what you lived. Do not say what the person must do.
    
    Ask first: “Do you want ideas? Or do you want me to listen?”
handbook-limits = Your limits make you a good helper.
    
    <b>You can say no,</b> to a topic, to an evening, to a person. You owe nobody a reason.
    
    <b>You can be slow.</b> Nobody expects an answer at once. Say when you will write again.
    
    <b>You can rest.</b> A break is one tap away: /helper
    
    <b>You are a peer,</b> not a doctor, not a social worker. No advice on treatment, no money, no lifts, no key to your home.
    .plain = Your limits are good.
    
    You can say no. You can be slow. You can rest: /helper
    
    You are not a doctor. You give no advice about medicine. You give no money.
handbook-private = What they tell you stays with you.
    
    <b>Tell nobody who it was,</b> also not in the group, also not “without the name” when people could guess.
    
    <b>Note nothing about them.</b> Your record is for what you did, not for who they are.
    
    <b>One limit:</b> when a life is in danger, you may call for help. Say so to the person when you can.
    
    To think aloud, take the situation and leave the person out.
    .plain = What the person tells you is private.
    
    Do not tell others. Do not write it down.
    
    When a life is in danger, you may call for help.
handbook-danger = You need not carry this alone.
    
    <b>Stay calm and ask plainly</b> whether they are safe now. To ask does not make it worse.
    
    <b>Show the help lines.</b> They are one tap away from every screen, also in your talk.
    
    <b>If there is danger now, call the emergency number yourself,</b> even if you are not sure.
    
    Afterwards talk to somebody you trust, without the person's name: /helper, "Find support". You did not cause it, and you cannot watch over somebody day and night.
    .plain = You are not alone with this.
    
    Ask the person: are you safe now?
    
    Show the help lines: the button is on every screen.
    
    Is there danger now? Call the emergency number yourself.
handbook-hard = A hard talk stays with one for a while.
    
    <b>Do something for your body first:</b> drink, walk, eat, sleep.
    
    <b>Take a break</b> of some days: /helper. Nobody is told why.
    
    <b>Talk about you,</b> how it was for you, with another helper or somebody who runs your group: /helper, "Find support".
    
    <b>If it stirs up what you lived,</b> you can ask to be listened to as well: /peer. Helpers may need help.
    .plain = A hard talk is tiring.
    
    Drink, walk, eat, sleep.
    
    Take a break: /helper
    
    You need somebody too? Ask here: /peer
handbook-end = An end that is said is a gift.
    
    <b>Say it a little ahead:</b> “I can write until the end of the month.”
    
    <b>Do not vanish.</b> A short word is better than none. “Stop” in your talk sends a neutral one for you.
    
    <b>Name what was good,</b> yours and theirs.
    
    <b>They may end it too,</b> without a reason. It does not mean that you did it badly.
    .plain = Say when you stop.
    
    Say it before: “I can write until the end of the month.”
    
    A short word is better than no word.
    
    The other person may stop too. It is not your fault.
shelf-reminded = Once a year I remind you to talk about it with somebody.
shelf-unreminded = I do not remind you of talking about it.
button-shelf-mute = Don't remind me
button-shelf-remind = Remind me each year
supervision-head = A small reminder, once a year.
supervision = You listen to others. Who listens needs somebody to talk to, as well: about what was good, and what weighs.
    
    Ask those who coordinate for a moment together, or come to a meeting for those who listen. You need not name anybody.
    
    Nobody reads whether you did.
    .plain = You listen to others. You also need somebody to talk to.
    
    Ask the people who coordinate. Or come to a meeting. You do not have to. Nobody checks.
