# What all screens share.

when = { $day }, { $hour }
when-today = today, { $hour }
    .plain = today, { $day }, { $hour }
when-tomorrow = tomorrow, { $hour }
    .plain = tomorrow, { $day }, { $hour }
when-today-weekday = today, { $weekday }, at { $hour }
when-tomorrow-weekday = tomorrow, { $weekday }, at { $hour }
days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
seconds = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
}
word-yes = yes
word-no = no
empty = {""}

button-back = Back
button-lines = Help lines
unfold = Tap the text to read all of it.
button-page-next = See what comes next
button-copy-link = Copy the link
button-menu = Open the menu
button-cancel = Cancel

# When something cannot be done
not-allowed = That is not possible: only some people of the group can do this.
old-button = This button no longer works. Open the menu to go on: /menu
command-unknown = I do not know this command. Here is what I can do: /help
command-words = What you wrote after { $command } went to nobody. To send words, write them alone.
only-words = I can only read words. Write a message, or open the menu: /menu
only-words-here = I can only read words. Please write your answer, or press a button.
file-one = I can read one file at a time. Please send one alone.
start-first = Before that, let us get to know each other: /start
group-gone = This group no longer exists. The open groups are here: /groups
too-long = That is too long: { $most } characters at most. Please make it shorter.
broken = Something broke on our side.
    
    Nothing you asked for was done. Please try again in a moment. If it happens again, tell the person who runs this bot.
broken-toast = Something broke on our side.
cancelled = It is cancelled. Nothing was kept.
nothing-to-cancel = There is nothing to cancel.

# Words that others will read, before they are kept
read-back = Is this right?
button-said-keep = Yes, keep it
button-said-change = Change it
    .means = no
readers-group = { $n ->
    [0] Whoever looks at <b>{ $name }</b> will read this.
    [one] One person, a member of <b>{ $name }</b>, will read this, and whoever looks at the group.
   *[other] The { $n } members of <b>{ $name }</b> will read this, and whoever looks at the group.
}
readers-charter = { $n ->
    [0] Whoever looks at <b>{ $name }</b> will read this.
    [one] One person, a member of <b>{ $name }</b>, will get a message to read it, and is asked to agree. Whoever looks at the group can read it too.
   *[other] The { $n } members of <b>{ $name }</b> will get a message to read it, and are asked to agree. Whoever looks at the group can read it too.
}
readers-runs = Those who run <b>{ $name }</b> will read this name.
readers-chats = { $chats ->
    [one] It will also be written in one linked Telegram group.
   *[other] It will also be written in { $chats } linked Telegram groups.
}
readers-name = Those you talk with here, and those who run your groups, will read this name. Nobody sees your Telegram account.
readers-anyone = Whoever looks at the groups will read this.

# What people type for yes, no, before a name, and for commands, in small letters without accents or signs; .means marks a button that says yes or no in other words
typed-yes = yes, yeah, yep, yup, ok, okay, sure, fine, agreed, agree, i agree, i do agree, i accept, accept, say yes, thats right, right, correct, go on, of course, please
typed-no = no, nope, no thanks, no thank you, not now, decline, cancel, say no, i do not agree, i dont agree
typed-towards = for, to, its for, it is for, this is for, theyre for, they are for, send to, send it to
typed-hello = hello, hello there, hi, hey, good morning, good afternoon, good evening, thanks, thank you, thanks a lot, many thanks, ok thanks
typed-menu = menu, home, back, start
typed-help = help, how does it work, how does this work, what can i do
typed-cancel = stop, stopp, cancel, end, exit, quit
answer-by-button = I did not understand. Please press a button.
answer-or-cancel = To stop here, press /cancel. If this is your answer, write it with one more word.
answer-or-menu = To leave this question, press /menu. If this is your answer, write it with one more word.
typed-meant = Is this the button you mean?
    
    Press it if you mean it. I ask, so that nothing happens by mistake.
    .means = yes
