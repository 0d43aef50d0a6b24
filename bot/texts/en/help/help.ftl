# Understanding the bot.

help = Here is what you can do here.
    
    See the meetings of a group, and say whether you are coming.
    Receive a reminder before.
    Talk to somebody who has been there, or offer to listen.
    Keep your name to yourself: others read the name you choose.
    Find a help line, at any time.
    .plain =
        Here is what you can do here.
        
        See when people meet. Say whether you are coming.
        Receive a message before the meeting.
        Talk with somebody who has lived through the same.
        Choose a made-up name. Nobody sees your real name.
        Find a number to get help.
help-commands = <b>You can also press these words:</b>
help-command = /{ $name } { $does }
help-start = To join a group or talk to somebody, begin with /start
button-help-reads = See who reads me
button-help-stop = Learn how to stop
button-help-runs = See who runs this
button-help-cost = See what it costs
button-help-person = Ask a person
button-help-hurt = Act on hurtful words

help-reads = Who reads what you write?
    
    <b>Your words for one person:</b> only that person. We erase them once they have arrived.
    <b>An announcement:</b> the members of the group.
    <b>Your answer to a meeting:</b> nobody. Everybody sees only how many people are coming.
    <b>Your name in a group:</b> the people who facilitate or coordinate. Each look is noted: /mydata
    
    Telegram keeps this chat on its servers. Do not write a diagnosis or a treatment here.
help-stop = How do you stop?
    
    You never have to say why.
    
    <b>Leave a group:</b> /groups
    <b>Stop a conversation</b>, or take a break: /peer
    <b>Get fewer messages</b>, choose quiet hours: /settings
    <b>Take back an agreement:</b> /privacy
    <b>Erase everything and go:</b> /forgetme
help-runs-head = Who runs this bot?
help-runs = A question, a problem, an idea: write to this address.
    
    The bot is free software. Nobody reads this chat all the time. If there is danger, look at the help lines.
help-person = Would you like to ask a person?
help-person-groups = Those who facilitate your groups read what you write to them. The first who can answers you here.
help-person-none = In a group, you can write to those who facilitate it. Look at the groups: /groups
help-person-operator = For all that is about the bot itself, write to this address.
help-cost = It is free.
    
    There are no advertisements, and nothing to buy. The bot gives your data to no other service than Telegram.
    
    Peers do not ask each other for money either. If somebody asks you for some, you can report it: /peer
help-hurt = Does somebody hurt you here?
    
    It is not your fault, and you need not answer.
    
    <b>In a conversation:</b> open /peer and choose the name. <b>Block</b> works at once, and nobody asks you why. <b>Report</b>: the coordinators read what you choose, not your name.
    <b>In a group:</b> open /groups and write to those who facilitate. You can leave without saying why.
    
    If you are in danger, look at the help lines below.
