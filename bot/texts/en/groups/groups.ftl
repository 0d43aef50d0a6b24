# Groups: looking, joining, leaving, making a group, its charter.

groups-mine = Your groups.
groups-all = Here are the groups.
groups-all-hint = Press a name to know more. Looking commits you to nothing.
groups-found = Groups found for “{ $query }”.
groups-found-none = No group was found for “{ $query }”.
    
    Look with fewer letters, or see all groups.
groups-find = Which group are you looking for?
    
    Write its name or its town. The first letters are enough.
button-find = Find by name
button-find-again = Look again
groups-none = There is no group here yet.
groups-none-hint = Come and see again in a few days. Meanwhile the help lines answer.
groups-none-maker = You can create one: it takes a few questions.
group-line = <b>{ $name }</b>, { $town }
group-line-waiting = your request is waiting
group-line-resting = you are taking a break
group-line-facilitator = you facilitate
group-line-facilitates = facilitates
group-choose = Which group do you mean?

group = A group to discover.
group-in = You are in this group.
group-about = <b>{ $name }</b>
    { $town }. Language: { $language }.
group-joining-open = Anyone may come in, after reading the charter.
group-joining-approval = You come in after a yes from somebody who facilitates it.
group-look = You can look at the meetings and the charter without joining.
group-is-waiting = Your request is sent. Somebody who facilitates the group will answer you.
group-here = Here your name is <b>{ $name }</b>.
group-resting = You are taking a break: no announcements, no reminders. Come back whenever you like.
group-charter-changed = The charter has changed. Read it when you like, and say whether you agree.
group-not-in = You are not in this group. To join it: /groups

group-button-all = See all groups
group-button-more = See more
group-button-open = Open the group
group-button-charter = Read the charter
group-button-join = Join the group
group-button-agree-join = Agree and join
group-button-agree-come = I agree, I'm coming
group-button-agree-ask = Agree and ask
group-button-agree = Agree to the charter
group-button-team = Write to facilitators
group-link = "Copy the link": whoever you give it to comes here, and reads the charter before joining.
group-button-place = Change my choices here
group-button-leave = Leave the group
group-button-come-back = Come back
group-button-take-back = Take back my request
group-button-ask-again = Ask again
group-button-run = Run this group
group-run = What you can do for <b>{ $name }</b>.
group-button-settings = Set up the group
group-button-invite = Invite by link

group-joined = Welcome { $who }.
    
    You are now in the group <b>{ $name }</b>. Come when you like, as you like: nothing is compulsory.
group-waiting = Your request is sent.
    
    Somebody who facilitates <b>{ $name }</b> will answer you here. They see only the name you chose. Meanwhile you can look at the meetings.
join-unanswered = Your request waits a little longer.
    
    Nobody who could answer for <b>{ $name }</b> can be reached at the moment. Your request is kept; you can look at the meetings meanwhile.
group-leave-sure = Leave <b>{ $name }</b>?
    
    You no longer come to its meetings, and get no more reminders or announcements. You can come back another day.
group-button-leave-sure = Yes, leave
group-left = Done, you have left the group.
    
    You will hear nothing more from <b>{ $name }</b>. Thank you for the moments shared. The door stays open.
group-left-unled = Nobody else facilitates this group for now. The coordinators are told, without your name.
group-taken-back = Your request is taken back.
    
    <b>{ $name }</b> keeps nothing of it. You can ask again whenever you like.
join-accepted = Good news.
    
    Welcome { $who }: you are now in the group <b>{ $name }</b>.
join-declined = An answer to your request.
    
    <b>{ $name }</b> cannot welcome you at the moment. This says nothing about you. There are other groups, and you can talk to somebody.
    .plain =
        An answer to your request.
        
        <b>{ $name }</b> has no place for you now. It is not your fault. You can look at other groups. You can talk to somebody.

# The charter
charter = The charter of the group.
charter-stale = The charter has just changed. Here is the new one.
charter-head = <b>{ $name }</b>, version { $version }, { $day }
charter-ask-join = Do you agree with this charter? Then you can come in.
charter-ask-come = Do you agree with this charter? One yes, and you are coming.
charter-ask-approval = Do you agree with this charter? Then you can ask to come in. Somebody who facilitates the group answers you.
charter-ask-again = You stay a member. Say whether you agree with this new version.
charter-new = There is something new to read.
    
    The charter of <b>{ $name }</b> has changed. You stay a member. Read it when you like, and say whether you agree.
charter-agreed = Thank you, it is noted.
    
    You agree with the charter of <b>{ $name }</b>.
charter-empty = At least a few words are needed. Write the charter.
charter-write = Write the new charter, in a single message.
    
    I show it to you before it is published. Every member will be asked to agree again.
charter-published = The new charter is published.
    
    Every member receives a message to read it and say whether they agree.
charter-proposed = Here everybody is free to come, to stay silent and to leave. We listen without judging and without interrupting.
    
    Everybody speaks for themselves. Nobody is here to treat anybody: no advice on treatments.
    
    What is said here stays here, unless a life is in danger.
    
    No photos, no insults, no violence, no discrimination. Nothing for sale.
    
    We are equals. If something is wrong, talk to somebody who facilitates.
group-button-write-charter = Change the charter

# One's place in a group
group-place = Your choices in this group.
    
    <b>{ $name }</b>
    Your name here: <b>{ $here }</b>
group-ask-name = What name would you like in this group?
    
    Only this group will see it. Write it here.
group-button-name = Choose a name here
group-button-usual = Use my usual name
group-button-mute = Mute announcements
group-button-unmute = Receive announcements
group-button-rest = Take a break
group-button-return = End my break

# Making a group
newgroup-over = This group was made already, or given up. To start again: /newgroup
newgroup-name = What is this group called?
    
    Write its name. People may see it before they join: a discreet name protects them.
newgroup-name-empty = At least one letter is needed. Write the name of the group.
newgroup-town = In which town, or online?
    
    Write for example Leeds, or Online.
newgroup-town-empty = At least one letter is needed. Write the town, or Online.
newgroup-language = Which language is spoken in this group?
newgroup-zone = By the clocks of which place?
    
    Choose, or write a large town, for example London.
newgroup-joining = How do people come into this group?
newgroup-charter = What is the charter of the group?
    Write it in one message, or take this one:
newgroup-button-proposed = Take this charter
newgroup-sure = Is everything right?
newgroup-summary = <b>{ $name }</b>
    { $town }. Language: { $language }. Clocks: { $zone }.
    To come in: { $joining }.
newgroup-button-make = Create the group
    .means = yes
newgroup-made = The group is created.
    
    <b>{ $name }</b> is in the list of groups. You are not a member of it yet: join it if you like.
    
    Then invite people. Among the members you choose who facilitates: /members

# Setting up a group
group-settings = The settings of the group.
    
    Name: <b>{ $name }</b>
    Town: <b>{ $town }</b>
    To come in: <b>{ $joining }</b>
    Clocks: <b>{ $zone }</b>
    Reminders of meetings: <b>{ $reminders }</b>
group-way-open = freely
group-way-approval = after a yes
group-button-joining-open = Let people in freely
group-button-joining-approval = Ask for a yes
group-reminders-none = none
group-reminders-before = { $times } before
group-reminders-unclear = I did not understand. Write one to five times, for example: 24h, 1h
group-button-edit-name = Change the name
group-button-edit-town = Change the town
group-button-edit-joining = Change the entrance
group-button-edit-charter = Change the charter
group-button-edit-reminders = Change the reminders
group-button-usual-reminders = Use the usual ones
group-button-no-reminders = Send no reminders
group-set-name = What is the new name?
    
    At the moment: <b>{ $now }</b>. Write the new name.
group-set-town = What is the new town?
    
    At the moment: <b>{ $now }</b>. Write a town, or Online.
group-set-zone = By the clocks of which place?
    
    At the moment: <b>{ $now }</b>. Choose, or write a large town, for example London.
group-set-joining = How do people come into this group?
    
    At the moment: <b>{ $now }</b>.
group-set-reminders = When shall I remind people of meetings?
    
    Write one to five times before, for example: 24h, 1h. What is usual here: { $usual }.
