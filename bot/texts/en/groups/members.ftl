# Members, as those who facilitate see them.

members = The members.
    
    <b>{ $name }</b>
members-counts = { $inside ->
    [0] Nobody is a member yet.
    [one] One person is a member.
   *[other] { $inside } people are members.
} { $facilitators ->
    [0] Nobody facilitates yet.
    [one] One person facilitates.
   *[other] { $facilitators } people facilitate.
}
members-asked = { $waiting ->
    [one] One person asks to come in.
   *[other] { $waiting } people ask to come in.
}
members-list = The members.
    
    <b>{ $name }</b>
    Press a name. Each person can know who looked at their name.
members-list-empty = Nobody is a member yet.
    
    To bring the first people to <b>{ $name }</b>, give them a link.
members-found-none = Nobody was found for “{ $query }”.
    
    Look with fewer letters, or see the whole list.
members-find = Whom are you looking for in <b>{ $name }</b>?
    
    Write their name here. The first letters are enough.
members-waiting = These people ask to come in.
    
    <b>{ $name }</b>
    Press a name to answer.
members-waiting-empty = Nobody is waiting for an answer.
    
    You will receive a message when somebody asks to come into <b>{ $name }</b>.
member = Somebody in the group.
    
    <b>{ $who }</b>, in { $name }
    { $role }, since { $since }
    { $charter }
member-role-member = Member
member-role-facilitator = Facilitator
member-agreed = Agrees with the charter of today.
member-not-agreed = Has not answered about the new charter yet.
member-asked-facilitate = Asked to facilitate, no answer yet.
member-asked-coordinate = Asked to coordinate, no answer yet.
member-asked-refer = Asked to be a referent, no answer yet.
member-waiting = Somebody asks to come in.
    
    <b>{ $who }</b> would like to join { $name }, and said yes to the charter. There is nothing more to ask them.
member-accepted = Done.
    
    <b>{ $who }</b> is now a member, and receives a word of welcome.
member-decline = Do you really want to say no?
    
    <b>{ $who }</b> will receive a gentle message, without a reason, and may ask again.
member-declined = Done.
    
    <b>{ $who }</b> receives a gentle message, without a reason.
member-late = There is nothing left to do.
    
    This request was answered already, or the person took it back.
member-gone = This person is no longer in the group. The list is here: /members
member-own-request = Somebody else decides about your own request. You will hear it here.
member-self = To leave yourself, open the group and press "Leave the group".
member-remove = Remove this person from the group?
    
    <b>{ $who }</b> will receive a message, and cannot come in again without a yes. They may ask the coordination to look at this decision again.
member-removed = Done.
    
    <b>{ $who }</b> is no longer in the group, and receives a message.
member-removed-told = A message about a group.
    
    You are no longer in <b>{ $name }</b>: the people who facilitate it decided so. If this does not seem right to you, ask the coordination to look again. The help lines and the other groups stay open to you.
    .plain =
        A message about a group.
        
        You are no longer in <b>{ $name }</b>. The people who run this group decided so. Is it not fair? Press "Ask to look again": other people will look at it.
member-button-list = See the list
member-button-waiting = Answer requests
member-button-accept = Say yes
member-button-decline = Say no
member-button-remove = Remove from group
member-button-remove-sure = Yes, remove

join-asked = A request is waiting for you.
    
    <b>{ $who }</b> would like to join { $name }, and said yes to the charter.
appeal-asked = A decision to look at again.
    
    <b>{ $who }</b> is no longer in { $name } and asks you to look again. Talk with the people who facilitate, then answer. Yes: the person comes back into the group.
group-button-appeal = Ask to look again
appeal-sent = Your request is sent.
    
    The coordination will look again and answer you here.
appeal-not = There is nothing to look at again right now.
    
    Either your request is sent already, or too much time has passed. The open groups are here: /groups

invite = Here is a link to invite people.
    
    { $link }
    
    Give it only to people you want to welcome: with it they come in directly, after the charter. It works until { $until }.
invite-over = This link no longer works. Ask whoever gave it to you for another, or look at the groups: /groups
invite-revoked = The link no longer works.
    
    People who came in already stay members.
invite-button-revoke = Stop this link
invite-button-new = Make a link
