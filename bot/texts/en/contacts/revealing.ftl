# Who the two people of a conversation are, told by degrees.

button-names = Tell a name
button-names-first = Tell my first name
button-names-username = Tell my @username
button-names-tell = Yes, tell it
    .means = yes
button-names-back = Take it back
button-names-no = Rather not
readers-contact = Only { $name } reads it, and only once they have told theirs.

names = Tell { $name } who you are?
    
    First names, then @usernames: each is read only when both of you have told it.
names-between = <i>You never have to. Staying with chosen names is just as good.</i>
names-first-none = First names: neither of you has told theirs.
names-first-theirs = { $name } would like to exchange first names.
names-first-mine = Your first name waits, read by nobody: { $words }. { $name } has not told theirs.
names-first-both = First names: both told. They stand higher up in this chat, and nowhere else.
names-username-none = @usernames: neither of you has told theirs.
names-username-theirs = { $name } would like to exchange @usernames.
names-username-mine = Your @username waits, read by nobody: { $words }. { $name } has not told theirs.
names-username-both = @usernames: both told. They stand higher up in this chat, and nowhere else.
names-done-offered = It waits. { $name } is asked, and reads it only once they have told theirs.
names-done-both = Both of you have told: you read each other's now.
names-done-withdrawn = It is taken back. { $name } has not read it.
names-done-holds = There was nothing to take back: it was told by both, or is gone already.
names-ask-first = What is your first name?
names-ask-first-too = { $name } would like to exchange first names. What is yours?
names-ask-first-how = Write it here, or how friends call you. I show it to you before it is kept. { $name } reads it only once they have told theirs.
names-ask-username = Tell your @username?
names-ask-username-what = With it, { $name } can write to you outside of here, and sees your Telegram name and photo. Out there, neither "Stop" nor "Report" can help you.
names-no-username = You have no @username in Telegram.
    
    There is nothing to tell, and nothing is missing: you can go on talking here. One can be chosen in the settings of Telegram.
names-left-alone = That is fine. { $name } does not read that you would rather not.
names-asked-first = { $name } would like to exchange first names with you.
names-asked-username = { $name } would like to exchange @usernames with you.
names-asked-free = You read theirs only if you tell yours. You never have to, and nobody reads a no.
names-told = You and { $name } have both told.
names-told-first = { $name } is called <b>{ $words }</b>.
names-told-username = { $name } is { $words } in Telegram.
names-told-stays = You both agreed to tell this. Keep it to yourself.
names-lapsed-first = Your first name was not told to { $name } and is no longer kept. Nobody has read it. It is not about you.
names-lapsed-username = Your @username was not told to { $name } and is no longer kept. Nobody has read it. It is not about you.
names-first-unclear = Please write a first name only: letters, at most { $most }.
names-away = { $name } cannot be reached at the moment. Nothing is kept. You can try again later.
names-order = First names come first: both of you tell these before the @usernames.
names-done = Both of you have told this already.
names-taken-back = { $name } has taken it back meanwhile. Nothing of yours is kept, and nobody has read it.
names-draft-gone = This is no longer here. Nothing was told. Begin again: /peer
over-head-names-asked = About names.
