# Whom a meeting is for.

meeting-kind = For: { $kind }
kind-open = everybody, visitors too
kind-members = the people of the group
kind-helpers = the peer helpers of the group
kind-assembly = the people of the group, in assembly
meeting-write-kind = Whom is this meeting for?
    
    Now: <b>{ $now }</b>. Only those it is for will see it, and can answer.
button-edit-more = More settings
button-edit-kind = Change who comes
button-kind-open = Everybody, visitors too
button-kind-members = The group only
button-kind-helpers = Peer helpers only
button-kind-assembly = An assembly
meeting-for-members = This meeting is for the people of its group. Look at the groups: /groups
meeting-for-helpers = This meeting is for the peer helpers of its group. The others are here: /meetings
meeting-kind-answered = People who are not peer helpers have answered already: they would lose sight of it. Plan another meeting for the helpers, or cancel this one.
readers-members = { $n ->
    [one] One person, a member of <b>{ $name }</b>, will read this.
   *[other] The { $n } members of <b>{ $name }</b> will read this.
}
readers-helpers = The peer helpers of <b>{ $name }</b> will read this, and those who run the group.
