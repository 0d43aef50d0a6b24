# What somebody who listens says of themselves, in their own words; a coordinator reads it first.

own-words = Your own words, for people who look for somebody to talk with.
own-words-about = They read them without your name: when they choose, if you allow it, and when you have said yes to them.
    .plain = They read your words. They do not see your name.
own-words-none = Nothing is written yet. It is optional.
own-words-shown = Shown now:
own-words-waits = A coordinator reads this first:
button-own = See my words
button-own-write = Write my words
button-own-change = Write other words
button-own-drop-shown = Stop showing it
button-own-drop-waits = Take back the new
own-words-drop-shown = Stop showing your words?

    They are deleted here. What somebody has read stays read.
own-words-drop-waits = Take back the text that waits?

    It is deleted, and nobody reads it. What is shown now stays.
button-own-drop-yes = Yes, delete it
own-words-write = What would you say of yourself?

    For example: “I went through hard years. Walking and laughing help me. I listen without judging.” Or: “I raise two children alone. I like gardens.”

    { $most } characters at most. No name, no town, no place of work, no number: nothing by which you could be found.
    .plain = What would you say of yourself?

    For example: “I had hard years. Walking helps me. I listen.”

    Write it short: { $most } characters at most. Do not write your name, your town, your work or your number.
readers-own-words = A coordinator will read this first. Then people who look for somebody to talk with read it, without your name.
own-words-sent = Thank you. Your words wait to be read.
own-words-sent-read = A coordinator reads them first. You will get an answer here.
own-words-sent-nobody = Somebody else who coordinates must read them, and nobody can at the moment. They are kept until somebody does.
own-words-sent-shown = Until then people go on reading the text that is shown now.
own-words-unread = Your words wait a little longer.

    Nobody who coordinates can be reached at the moment. Your words are kept, and will be read.
own-words-are-shown = Your words were read: yes.

    People who look for somebody to talk with can read them now, without your name. Thank you! You can change them or take them back at any time.
own-words-declined = Your words were read.

    Thank you for writing them. They are not shown as they are. The people who coordinate say:
own-words-because-known = “Somebody who reads this could know who you are. Please leave out names, places and what only few people have lived.”
own-words-because-contact = “Please leave out numbers, addresses and links: people talk with you here.”
own-words-because-care = “Please leave out advice about treatment: we do not provide care here.”
own-words-because-hurt = “Some of it could hurt somebody who is not well. Please say it more gently.”
own-words-yours = You had written:
own-words-free = This says nothing about what you have lived. You can write other words, or none.
own-words-from = { $most } texts in a month were not shown. That says nothing about what you have lived. You can write another from { $day } on.
own-words-later = { $most } texts of yours in a month were not shown. There is a pause before the next one: the day is shown with your words. /helper
own-words-first = First send your offer to listen. Then you can write your own words: /helper
own-words-empty = There are no words in this. Write a sentence or two.
own-words-long = That is too long: { $most } characters at most. Please write it shorter.
own-words-name = “{ $name }” is a name of yours. Please write it without: nobody should know who you are.

# For coordinators
own-words-new = { $name } wrote a text about themselves.

    Others read it only after the yes of somebody who coordinates. To ask { $name } something, answer this message.
button-own-look = Read the text
own-words-waiting = These people wrote something about themselves. It waits to be read.
own-words-waiting-nobody = No text waits to be read. When somebody who listens writes one, you read it here.
own-words-look = { $name }, who listens, would like to say this.
own-words-heed = Look for what could tell who it is, for contact data, for advice about treatment, for what could hurt.
button-own-yes = Show it
button-own-no = Decline, kindly
own-words-yes-sure = Show this text of { $name }?

    People who look for somebody to talk with read it, without a name. { $name } gets a message.
button-own-yes-sure = Yes, show it
own-words-reasons = Why is this text of { $name } not shown?

    { $name } reads the reason, not your name, and can write it anew.
button-own-because-known = Tells who it is
button-own-because-contact = Holds contact data
button-own-because-care = Gives treatment advice
button-own-because-hurt = Could hurt somebody
button-own-why = Write another reason
own-words-no-known = Send the text back to { $name }?

    They read: somebody could know who they are.
own-words-no-contact = Send the text back to { $name }?

    They read: no numbers, addresses or links.
own-words-no-care = Send the text back to { $name }?

    They read: no advice about treatment.
own-words-no-hurt = Send the text back to { $name }?

    They read: some of it could hurt somebody.
button-own-no-sure = Yes, send it back
own-words-why = What would you say to { $name }?

    A kind sentence is enough. They read it as words of the coordination, without your name.
readers-own-words-why = { $name } will read this, as words of the coordination, without your name.
own-words-decided-yes = Done. The text of { $name } is shown now. A message has just left.
own-words-decided-no = Done. { $name } gets a kind answer, and the text back.
own-words-decided = This text waits no more, or another has taken its place. See what waits: /menu
own-words-own = You cannot read your own text for the others: somebody else who coordinates must do it. See what waits: /menu
