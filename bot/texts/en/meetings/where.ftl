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
readers-inside = { $n ->
    [one] One person, a member of <b>{ $name }</b>, will read this.
   *[other] The { $n } members of <b>{ $name }</b> will read this.
}
readers-helpers = The peer helpers of <b>{ $name }</b> will read this, and those who run the group.

# Where it is, and how to get in
meeting-place-mapped = Where: { $place } (with a map)
meeting-mapped = { $place } (with a map)
meeting-access = Access: { $access }
meeting-bring = To bring: { $bring }
meeting-link-later = Link: here from { $when } on, for those who come
meeting-link-come = Link: here for those who come. Say “I'm coming” to see it.
access-step_free = no steps
access-quiet_room = a quiet room
access-bus = a bus stops nearby
link-always = the whole group, at any time
link-from = those who come, from { $before } before
button-meeting-map = Show me the map
button-edit-access = Describe the access
button-edit-bring = Say what to bring
button-edit-link_from = Show the link later
button-access-step_free = No steps
button-access-quiet_room = A quiet room
button-access-bus = A bus nearby
button-link-always = The group, any time
button-link-from = From { $before } before
meeting-write-access = How does one get in?
    
    Now: <b>{ $now }</b>. Touch what is true, then “Done”. You can also write in your own words.
meeting-write-bring = What should people bring?
    
    Now: <b>{ $now }</b>. Write it here.
meeting-write-link = Who sees the link, and from when?
    
    Now: <b>{ $now }</b>. A reminder will come with the link.
meeting-write-spot = What is this place called?
    
    I have the point on the map. Write the address here.
new-place-words = I have the point on the map. What is this place called? Write the address here.
meeting-point-none = I found no point on a map in this message. Write the address, or send the place again.
meeting-point-live = This follows your telephone, and I do not want that. Send the place itself, or write the address.
meeting-no-map = There is no map of this place. Look at the meeting: the address is there.
meeting-no-link = This meeting has no link. Write it first, as its place.

# Right after a meeting was planned
button-planned-how = Where and how
