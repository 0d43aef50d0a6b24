# Arriving, the home screen, settings.

welcome = Welcome to Entraide.
notice-body = <b>What we keep:</b> the name you choose, your groups, your answers. It is encrypted.
    <b>What Telegram keeps:</b> this chat, on its servers. It is not end-to-end encrypted. Do not write a diagnosis or a treatment here.
    You can erase everything whenever you like: /forgetme
    .plain = <b>We keep:</b> the name you choose, your groups, your answers. Nobody can read them in our files.
    <b>Telegram keeps:</b> what you write here. Do not write the name of an illness or a medicine.
    You can erase everything: /forgetme
notice-ask = If you agree, and if you are 18 or over, one press opens your account.
    .plain = Do you agree? Are you 18 or over? Then press the first button.
operator = This bot is run by { $name } ({ $contact }).
operator-unknown = Whoever runs this bot has not written their name yet.
button-agree = I agree, I'm 18 or over
button-read-all = Read it all
button-look-around = Look without account
button-young = Under 18
notice-full-head = Your data, in full.
notice-full-body = <b>Kept by us, encrypted:</b> your Telegram account number, the name you choose, your language, your groups, your answers to meetings, your settings. Being in a mutual aid group is health data: we keep it only if you say yes.
    
    <b>Never asked:</b> diagnosis, treatment, phone, address, date of birth, family name, photo.
    
    <b>What others see:</b> only the name you choose. Never your Telegram account. Nobody sees who comes to a meeting: only how many.
    
    <b>How long:</b>
    { $times }
    
    <b>Telegram</b> keeps this chat on its servers. It is not end-to-end encrypted.
    
    <b>Your rights:</b> see everything (/mydata), erase everything (/forgetme), take back an agreement (/privacy). Saying no never closes information, the calendar or the help lines.
young = Thank you for saying so.
    
    This bot is for adults. You are not alone for all that: people who know how to listen answer young people, every day.
button-young-lines = See the lines
ask-name = What shall others call you?
    
    Choose a made-up first name or a nickname. Not your name on Telegram: that way nobody makes the link.
    
    Take one of these, or write your own here.
    .plain = What shall others call you?
    
    Take a name below, or write one here. Not your real name.
button-names-more = See other names
name-kept = Done. Others read you under the name { $name }.
pseudonym-empty = At least one letter is needed.
pseudonym-long = This name is too long: { $most } characters at most.
pseudonym-number = A name cannot hold a number or an address.
pseudonym-sentence = This is not a name: letters, { $most } words at most, no question.
    
    Nobody reads what you write here. If you need help, press "Help lines".
pseudonym-real = This name shows who you are on Telegram.
pseudonym-role = This name looks like somebody who runs the bot or a group, or who treats people.
pseudonym-taken = Somebody has this name already, or one that looks like it.
pseudonym-write = Write another name here.
pseudonym-proposed = Write another name, or take one of these:
pseudonym-proposals = Chickadee, Heather, Pebble, Linden, Kingfisher, Bracken, Cloud, Otter, Clover, Swift, Bilberry, Shore, Barn Owl, Daffodil, Cascade, Squirrel, Sunflower, Teal, Hedgehog, Cornflower, Skylark, Maple, Dragonfly, Brook, Chaffinch, Seashell, Lavender, Redwing, Meadow, Hazelnut, Butterfly, Bulrush, Moorland, Birch, Puffin, Primrose
claim-used = This link was used already, or is not the right one. Whoever runs the bot can ask for a new one.
claimed = You now coordinate this bot.
    
    To begin, create a group. The rest is in the menu, under "Run a group": /menu

home = Hello { $name }.
home-unnamed = Hello.
home-nothing = No meeting planned for you at the moment. You can look at the groups.
button-meetings = See meetings
button-groups = See groups
button-peer = Talk to somebody
button-settings = Change settings
button-privacy = Protect my data
button-help = Understand the bot
button-tools = Run a group
tools = Running a group: what would you like to do?
button-new-meeting = Plan a meeting
button-announce = Write an announcement
button-members = See members
button-link = Link a chat
button-new-group = Create a group
button-approve-helpers = Welcome peer helpers

settings = Your settings.
    
    Name others read: <b>{ $name }</b>
    Language: <b>{ $language }</b>
    Quiet hours: <b>{ $quiet }</b>
    Time zone: <b>{ $zone }</b>
    Easier words: <b>{ $easy }</b>
button-rename = Change name
button-language = Change language
button-quiet = Choose quiet hours
button-zone = Change time zone
button-plain-on = Use easier words
button-plain-off = Keep usual words
button-consents = Review my agreements
language = Your language: { $now }. Press a button to change it.
quiet = During quiet hours I write nothing, except to answer you.
    
    At the moment: <b>{ $quiet }</b>. Choose, or write for example 22:00-07:30.
quiet-urgent = One exception: a meeting you come to is cancelled or moved, and after these hours it would be too late to read it.
quiet-firm = Even a meeting cancelled at the last moment waits for the end of these hours, as you asked.
button-quiet-firm = Wait even then
button-quiet-urgent = Tell me then
quiet-none = none
quiet-between = from { $start } to { $end }
quiet-unclear = I did not understand these hours. Write for example 22:00-07:30.
zone = Your times are those of: <b>{ $zone }</b>.
    
    Choose, or write a large town, for example London.
zone-unknown = I do not know this time zone. Write a large town nearby, for example Paris.
