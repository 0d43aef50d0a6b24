# What all screens share.

when = { $day }, { $hour }
when-today = today, { $hour }
    .plain = today, { $day }, { $hour }
when-tomorrow = tomorrow, { $hour }
    .plain = tomorrow, { $day }, { $hour }
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
button-page-next = See what comes next
button-page-before = Go back a page
button-menu = Open the menu
button-cancel = Cancel

# When something cannot be done
not-allowed = That is not possible: only some people of the group can do this.
old-button = This button no longer works. Open the menu to go on: /menu
command-unknown = I do not know this command. Here is what I can do: /help
only-words = I can only read words. Write a message, or open the menu: /menu
start-first = Before that, let us get to know each other: /start
group-gone = This group no longer exists. The open groups are here: /groups
too-long = That is too long: { $most } characters at most. Please make it shorter.
broken = Something broke on our side.
    
    Nothing you asked for was done. Please try again in a moment. If it happens again, tell the person who runs this bot.
broken-toast = Something broke on our side.
cancelled = It is cancelled. Nothing was kept.
nothing-to-cancel = There is nothing to cancel.
