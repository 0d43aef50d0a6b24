# The board of openings for peer workers, and what helps a team that welcomes one.

button-missions = See openings
button-missions-all = See all openings
button-missions-topic = Choose a topic
button-missions-town = Choose a town
button-missions-team = Welcome a peer worker
button-missions-post = Post an opening
button-missions-posted = See what was posted
button-missions-more = See more
button-mission-answer = Answer
button-mission-withdraw = Withdraw this opening
button-mission-withdraw-sure = Yes, withdraw
button-newmission-yes = Yes, post it
    .means = yes
button-newmission-topic = Choose the topic
button-newmission-days = Post for { $n } days
button-newmission-paid = Say it is paid
button-newmission-unpaid = Say it is voluntary
button-newmission-no-topic = Choose no topic

missions = Openings for peer workers.
missions-how = Missions and jobs where what you have lived counts. Those who run this bot or its groups post them. You answer here, under the name you chose.
missions-n = { $n ->
    [0] There is none at the moment. Come back in some days: each stands for two months at most.
    [one] One opening stands at the moment.
   *[other] { $n } openings stand at the moment.
}
missions-list = These openings stand.
missions-none = No opening stands here at the moment. See the others, or come back in some days.
missions-by-topic = About which topic?
missions-by-town = In which town?
mission-paid-short = paid
mission-unpaid-short = voluntary
mission = An opening for a peer worker.
mission-posted = Your opening is posted. Whoever looks can read it.
mission-about = Where: <b>{ $town }</b>
    Topic: <b>{ $topic }</b>
    Status: <b>{ $status }</b>
mission-paid = paid work
mission-unpaid = voluntary mission
mission-by = Posted by { $name }. It { $ends }
mission-stands = stands until { $day }.
mission-ended = ended on { $day }.
mission-was-withdrawn = was withdrawn on { $day }.
mission-over = This opening does not stand any more. See the others with the button “See openings”, at /peer
mission-away = The person who posted this cannot be reached at the moment. Nothing was sent. Please try again later.
mission-many = { $most } of your openings stand already. Withdraw one before you post another.
mission-answered-many = You have answered several openings today. Rest a little, and answer again tomorrow.
mission-first = Before you answer, please read this.
mission-answer = What would you like to answer to “{ $title }”?
mission-answer-how = Say in some words why it speaks to you. You need not say what you have lived. You read it again before it leaves.
readers-mission = { $name } will read this, with the name you chose. Then the two of you can write to each other here.
mission-sent = Your words are on their way to { $name }.
    
    You can write to each other here from now on. You may stop, or block, whenever you like.
mission-answered = Somebody answers an opening of yours.
mission-answered-by = <b>{ $name }</b> answers “{ $title }”. Their words come next; answer them here.
mission-withdraw-sure = Withdraw “{ $title }”?
    
    Nobody can read or answer it any more. Conversations that it led to go on.
mission-withdrawn = The opening is withdrawn. Nobody can answer it any more.
missions-posted = What was posted, also what has ended.
missions-posted-none = Nothing was posted yet. To post an opening, go back and press “Post an opening”.
mission-draft-gone = This opening is not being written any more. Begin again with “Post an opening”.

newmission-title = What is it called?
    
    For example: “Peer worker in a street team”. Only missions and jobs of peer workers: nothing is sold here, nobody pays to take part.
newmission-town = In which town?
newmission-words = What is it about?
    
    What one would do, how many hours, with whom, and how the person will be supported. { $most } characters at most.
newmission-readers = Whoever uses this bot can read this, for { $n } days, with your name here. Answers come to you through the bot.
newmission-topics = About which topic is it?

missions-team = Welcoming a peer worker: a short list.
    
    <b>Before.</b> Say together what the person brings: what they have lived is a knowledge of its own. Write down their tasks, and what is not theirs: no care, no control.
    
    <b>Two rather than one.</b> Alone in a team, one is soon worn out. Where you can, welcome two, or link them with peers of another team.
    
    <b>A true place.</b> A contract, pay as for others at the same level, a name on the door, a seat in the meetings, the same tools.
    
    <b>Nobody has to tell.</b> The person decides what they share of their life, with whom, and when. Ask before you speak of it.
    
    <b>The team gets ready.</b> Talk about fears and questions before they come. Name one person to turn to, who is not their boss.
    
    <b>Support.</b> Time with other peers each month, supervision by somebody outside, training that counts. Rest is planned, also after a hard day.
    
    <b>If it gets hard.</b> Somebody may fall ill, like anybody. Agree beforehand on what helps, and keep their place.
    
    <b>After some months.</b> Look back together: what changed for those you support? What changes in the team? Then tell other teams.
    .plain = Welcoming a peer worker: a short list.
    
    <b>Before:</b> write down what the person does. They do not care for people. They do not control.
    
    <b>Two</b> peer workers are better than one.
    
    <b>A true place:</b> a contract, fair pay, a seat in the meetings.
    
    <b>Nobody has to tell</b> their life. Ask first.
    
    <b>The team</b> talks about its fears before. One person is there for questions.
    
    <b>Support:</b> time with other peers, training, rest.
    
    <b>If it gets hard:</b> agree beforehand on what helps. Keep their place.
    
    <b>After some months:</b> look back together.
