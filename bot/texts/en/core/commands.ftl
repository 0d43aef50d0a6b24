# What Telegram's menu says of each command.

command-start = Begin
command-menu = Open the menu
command-groups = See and join groups
command-meetings = See meetings
command-peer = Talk to somebody who has been there
command-helper = Offer to listen to others
command-routine = Set reminders for yourself
command-record = Note what you do, for yourself
command-verify = Check whether an attestation is genuine
command-newmeeting = Plan a meeting
command-announce = Write an announcement to the group
command-members = See the members
command-link = Link this Telegram group
command-newgroup = Create a group
command-reports = See the reports
command-settings = Set name, language, quiet hours
command-language = Change language
command-privacy = What is kept, and what you agreed to
command-mydata = Receive all that is kept about you
command-forgetme = Erase everything and leave
command-cancel = Stop what is going on
command-help = Understand what the bot does
command-crisis = Help lines, right now

# What Telegram shows before the first message, and on the bot's page.
bot-description =
    People who have been there help each other: join a group, come to meetings, talk with somebody who knows what it is like.

    Help lines are one tap away. Press Start: nothing is kept before you say yes.
bot-short-description = People who have been there help each other. Groups, meetings, somebody to talk with.
