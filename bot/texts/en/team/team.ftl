# Those who run things together.

team-waits = Something waits for you.
team-waits-offers = { $n ->
    [one] One person offers to listen and waits for an answer.
   *[other] { $n } people offer to listen and wait for an answer.
}
team-waits-words = { $n ->
    [one] One text of somebody who listens waits to be read.
   *[other] { $n } texts of those who listen wait to be read.
}
team-waits-reports = { $n ->
    [one] One report waits for a decision.
   *[other] { $n } reports wait for a decision.
}
team-waits-requests = { $n ->
    [one] One person waits at the door of a group where nobody answers.
   *[other] { $n } people wait at the doors of groups where nobody answers.
}
button-waits-offers = See who waits
button-waits-words = Read their texts
button-waits-reports = See reports
button-waits-requests = See members

# Asking somebody to facilitate or to coordinate
team-button = Share coordination
team-button-facilitate = Ask to facilitate
team-button-coordinate = Ask to coordinate
team-button-unask = Take the question back
team-button-unask-facilitate = Stop asking to facilitate
team-button-unask-coordinate = Stop asking to coordinate
team-button-unask-refer = Stop asking as referent
team-button-refer = Ask as referent
team-button-unrefer = End as referent
team-button-referself = Be a referent
team-button-unreferself = Stop as referent
team-taken-back = Done, the question is taken back.
    
    In the message that asked it, nothing waits for an answer any more.
team-asked-before = { $who } has been asked already, and has not answered yet. Nothing new was sent.
team-button-end = End their facilitating
team-button-step = Stop facilitating
team-button-stop = Stop coordinating
team-button-others = Ask somebody else
team-button-yes = Yes, I will
team-button-no = No thanks
team-button-sure-facilitate = Yes, ask
team-button-sure-coordinate = Yes, ask
team-button-sure-refer = Yes, ask
team-button-sure-unrefer = Yes, end it
team-button-sure-end = Yes, end it
team-button-sure-step = Yes, stop
team-button-sure-stop = Yes, stop
team-button-last-leave = Leave all the same
team-button-last-rest = Rest all the same
team-button-last-step = Stop all the same
team = Coordinating together.
team-how = { $n ->
    [one] You coordinate alone. With a second person nothing stops when you are away, and somebody else can look at what you decided.
   *[other] { $n } people coordinate.
}
    
    To ask somebody: open the members of a group, press a name, then "Ask to coordinate". They say yes or no. To hand over: ask somebody, then stop.
team-sure-facilitate = Ask { $who } to facilitate?
    
    Facilitating <b>{ $name }</b> means planning meetings, writing announcements, seeing the members, answering requests. { $who } reads what it is, and says yes or no.
team-sure-coordinate = Ask { $who } to coordinate?
    
    Whoever coordinates sees the members of all groups, answers offers to listen, looks at reports and makes groups. { $who } reads what it is, and says yes or no.
team-referents = <b>Referents:</b> { $names }. Those who listen can talk a situation through with them.
team-referents-none = <b>No referent yet.</b> Those who listen need somebody to talk a situation through with: press a member's name, then "Ask as referent", or be one yourself.
team-refer-whom = { $who } neither listens nor coordinates. A referent does one of the two: /members
team-sure-refer = Ask { $who } to be a referent?
    
    Those who listen read their usual name, and can ask them for a talk about a situation. { $who } reads what it is, and says yes or no.
team-sure-unrefer = { $who } is a referent no more?
    
    Nobody new asks them for a talk. Conversations that have begun go on. A message tells them.
team-sure-end = { $who } no longer facilitates?
    
    They stay a member of <b>{ $name }</b>, and a message tells them.
team-sure-step = Stop facilitating <b>{ $name }</b>?
    
    You stay a member. Others go on facilitating.
team-sure-stop = Stop coordinating?
    
    You no longer see what only coordinators see. Your groups and conversations stay. The others who coordinate are told.
team-last-leave = Nobody else facilitates <b>{ $name }</b>.
    
    If you leave, nobody plans meetings or answers requests there. The coordinators are told, without your name. You can first ask somebody to take over.
team-last-rest = Nobody else facilitates <b>{ $name }</b>.
    
    While you rest, nobody plans meetings or answers requests there. The coordinators are told, without your name. You can first ask somebody to take over.
team-last-step = Nobody else facilitates <b>{ $name }</b>.
    
    If you stop, nobody plans meetings or answers requests there. The coordinators are told, without your name. You can first ask somebody to take over.
team-sent = Done.
    
    <b>{ $who }</b> reads your question, and is free to say yes or no. You will hear it here.
team-self = Done.
    
    You now facilitate this group.
team-self-refer = Done.
    
    You are a referent now: those who listen can ask you for a talk.
team-unreferred = Done.
    
    <b>{ $who }</b> is a referent no more.
team-ended = Done.
    
    <b>{ $who }</b> no longer facilitates the group, and stays a member.
team-already = { $who } does this already.
team-away = { $who } cannot be reached at the moment. Nothing was asked.
team-asked = Would you like to help run things?
team-asked-facilitate = You are asked to facilitate <b>{ $name }</b>: plan meetings, write announcements, see the members, answer requests.
team-asked-coordinate = You are asked to coordinate, with others: see the members of all groups, answer offers to listen, look at reports, make groups. Those who coordinate read your usual name.
team-asked-refer = You are asked to be a referent: those who listen can ask you for a talk about a situation that stays with them, without the other person's name or story. They read your usual name. Each time, you say yes or no.
team-free = You are free to say no, without a reason. You can stop whenever you like.
team-declined = Thank you for answering. Nothing changes for you.
team-over = This question is over. Your menu: /menu
team-yes = Somebody said yes.
team-yes-facilitate = <b>{ $who }</b> now facilitates { $name }.
team-yes-coordinate = <b>{ $who }</b> now coordinates too.
team-yes-refer = <b>{ $who }</b> is a referent now.
team-yes-hand-over = If you wanted to hand over, you can stop now.
team-no = An answer to what you asked.
team-no-said-facilitate = <b>{ $who }</b> would rather not facilitate { $name } at the moment. You can ask somebody else: /members
team-no-said-coordinate = The person you asked would rather not coordinate at the moment. You can ask somebody else: /members
team-no-said-refer = The person you asked would rather not be a referent at the moment. You can ask somebody else: /members
team-no-away-facilitate = <b>{ $who }</b> cannot be reached at the moment. You can ask somebody else to facilitate { $name }: /members
team-no-away-coordinate = The person you asked to coordinate cannot be reached at the moment. You can ask somebody else: /members
team-no-away-refer = The person you asked to be a referent cannot be reached at the moment. You can ask somebody else: /members
team-unanswered = One of your questions is over without an answer.
team-unanswered-facilitate = It was to facilitate <b>{ $name }</b>. You can ask somebody else: /members
team-unanswered-coordinate = It was to coordinate. You can ask somebody else: /members
team-unanswered-refer = It was to be a referent. You can ask somebody else: /members
team-gone = { $who } no longer coordinates.
    
    You go on coordinating. If you are alone now, you can ask somebody: /members
team-gone-refer = { $who } is a referent no more.
    
    Those who listen can talk with the other referents. To ask somebody: /members
team-last = Nobody else coordinates. First ask somebody to: open the members of a group, press a name, then "Ask to coordinate": /members
team-not-yours = You do not facilitate this group. Your groups: /groups
team-stepped = Done, you no longer facilitate <b>{ $name }</b>.
    
    You stay a member. Thank you for all you have done.
team-stopped = Done, you no longer coordinate.
    
    Thank you for all you have done. Your groups and conversations are still here: /menu
team-waits-here = { $n ->
    [one] One person asks to come into your group.
   *[other] { $n } people ask to come into your group.
}
coordinator-now = You now coordinate, with others.
    
    It is all in the menu, under "Run a group": /menu
referent-now = Thank you: you are a referent now.
    
    When somebody who listens would like to talk, you read it here, and say yes or no each time. You can stop whenever you like.
referent-no-more = Your place has changed.
    
    You are a referent no more. Conversations that have begun go on. Thank you for listening to those who listen.
referred = Done: you are a referent no more.
    
    Conversations that have begun go on. Thank you for listening to those who listen.
facilitator-now = A new place for you.
    
    You can now facilitate <b>{ $name }</b>: plan meetings, write announcements, welcome people. It is all in the menu: /menu
facilitator-no-more = Your place has changed.
    
    You no longer facilitate <b>{ $name }</b>. You stay a member. Thank you for all you have done.
