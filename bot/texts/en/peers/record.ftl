# What helpers and those who facilitate note of what they do.

button-record = Open my record
record = Your record. Nobody else can read it.
record-none = A record of what you do, for yourself.
    
    Note hours, meetings you led, training, or a text in your own words. Nobody else can read it, not even the coordinators. Nothing is counted against you or for you.
    
    In words, too: /record 2 h yesterday, circle
record-year = In { $year }: <b>{ $hours }</b>
    Meetings you led: <b>{ $meetings }</b>
    Training: <b>{ $trainings }</b>
button-record-hours = Note hours
button-record-meeting = Note a meeting
button-record-training = Note training
button-record-words = Write a text
button-record-lines = See what I noted
record-list = What you noted, the newest first.
record-line = <b>{ $about }</b>
    { $words }
record-line-bare = <b>{ $about }</b>
record-kind-hours = Hours
record-kind-meeting = Meeting
record-kind-training = Training
record-kind-words = Text
record-noted = It is noted. Nobody else can read it.
record-head-hours = Hours that you noted.
record-head-meeting = A meeting that you led.
record-head-training = Training that you did.
record-head-words = A text of your own.
record-dropped = It is taken away. Nothing of it is kept.
button-record-length = Change the length
button-record-day = Change the day
button-record-add-words = Add a word
button-record-change-words = Change the words
button-record-drop = Take it away

# What is asked
record-ask-length = How long was it?
    
    Choose, or write it here. For example: 2 h yesterday, circle. Without a day it is noted for today.
record-ask-length-there = How long was it?
    
    Choose, or write for example: 1 h 15
record-ask-day = Which day was it?
    
    Choose, or write for example: last Tuesday, or 12 March
button-record-today = Today
button-record-yesterday = Yesterday
record-ask-meeting = Which meeting did you lead?
    
    Choose one that you planned here, or write it. For example: cooking together, last Friday
record-ask-training = Which training was it?
    
    Write it here. For example: first aid, 12 March
record-ask-words = What do you want to keep, in your own words?
    
    For example what you have learned, or what you are good at. Do not write about others, and no diagnosis.
record-ask-words-there = Which words should stand there?
    
    Do not write about others, and no diagnosis.

# When it cannot be done
record-not-yours = A record is for those who listen to others or lead meetings. To offer to listen: /helper
record-gone = This line is no longer there. What you noted is here: /record
record-enough = You have noted { $most } lines: there is no room for more. Take some away first.
record-what = What was it? Write it in a few words.
record-length-unclear = I did not understand how long it was, from 5 minutes to 12 hours. Choose, or write for example: 1 h 15
record-day-ahead = That day is still ahead. Write a day that has been, for example: yesterday
record-day-unclear = I did not understand the day. Choose, or write for example: last Tuesday
record-forgotten = I no longer have what you were noting. Begin again here: /record

# Showing what is in it
button-attest = Make an attestation
attest-choose = What do you want to show?
    
    Press to choose, once more to leave out.
attest-choose-short = What do you want to show?
attest-entry = { $title }: { $words }
attest-line = { $title }
attest-line-on = ✓ <b>{ $title }</b>
attest-short-helper = Peer helper
attest-short-hours = Hours { $year }
attest-short-meetings = Meetings { $year }
attest-short-training = Training
attest-short-words = Text
button-attest-all = Choose all
button-attest-on = Go on
attest-helper = Volunteer peer helper since { $month }
attest-helper-paid = Paid peer worker since { $month }
attest-hours = { $hours } in { $year }
attest-meetings = { $n ->
    [one] One meeting led in { $year }
   *[other] { $n } meetings led in { $year }
}
attest-training = Training, { $month }
attest-words = In their own words
attest-ask-name = Which name should stand on it?
    
    Take the name you use here, or write another one, your own for example. It is not kept.
button-attest-mine = As { $name }
attest-check = Is this right? Name: <b>{ $name }</b>
readers-given = Whoever you give it to will read this. The name is not kept here.
attest-not = It is not a diploma: what you noted yourself, nobody has checked.
button-attest-make = Yes, make it
    .means = yes
button-attest-name = Change the name
button-attest-others = Change the lines
attest-made = It is made. Both files are below.
    
    Nothing of them is kept here. What you give away, you cannot take back.
attest-paper = Your attestation, to read and to print.
attest-signed = The same, signed.
    
    Whoever receives this file can send it to me, and learns whether it is genuine. Give both files together.
attest-file-name = attestation-{ $day }
attest-title = Attestation of peer help
attest-head-known = Known to the bot
attest-head-noted = Noted by the person
attest-given = Given by { $issuer } on { $day }.
attest-limits = What this is not
attest-about = This is not a diploma, and no proof of health or of good conduct. “Known to the bot” was confirmed by its coordinators. “Noted by the person” was written by the person alone: nobody has checked it. The name is the one that the person chose for this page.
attest-criteria = The person chose these lines from a private record. No points and no ranks are given.
attest-check-head = Is it genuine?
attest-check-how = Ask for the file { $file } as well, and send it to the bot: { $link }. It says whether the file was made there and was not changed. Nothing is kept of the question.
attest-empty = There is nothing to show yet. Note something first: /record
attest-nothing = Choose at least one line first.
attest-too-much = That is more than one attestation can hold: { $most } lines at most, and not too long a text. Choose less.
attest-name-empty = A name needs letters. Write it again, please.
attest-forgotten = I no longer have what you chose: it is made already, or something else came between. To begin again: /record
