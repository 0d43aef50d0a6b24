# What somebody does at a meeting.

slot-welcome = Welcome people
slot-host = Host the meeting
slot-driver = Give a lift
slot-cook = Cook
slot-key = Bring the key

slots = What is there to do?
slot-line = <b>{ $name }</b>: { $taken } of { $most }
slots-mine = If you can no longer do it, say so with one button. Nobody asks why.
button-slot-take = I do it: { $name }
button-slot-give = I can no longer: { $name }
button-slots = Lend a hand
slot-needed = Somebody is still needed for: { $names }.
slot-mine = You do: { $names }.
slot-noted = Noted. Thank you!
slot-noted-back = Noted. I look for somebody else.

# Asked of who might do it
slot-cover = Can you lend a hand: { $name }?
slot-cover-ask = Nobody does it at the moment. If you cannot, there is nothing to do.
button-slot-yes = Yes, I do it
    .means = yes

# Told to who had taken it on
slot-no-more = This is no longer needed: { $name }.
slot-no-more-thanks = You had taken it on: thank you. Nothing else about the meeting changes.

# Set by a facilitator
button-terms-slots = Tasks
slots-set = Which tasks are there?
slots-none = No tasks so far.
slot-number = { $name }: { $n ->
    [one] { $n } person
   *[other] { $n } people
}
slot-add = Which task?
    
    Choose, or write another in a few words. For example: Set the table
slot-many = How many people do this: { $name }?
button-slot-add = Add a task
button-slot-remove = No longer needed

# When something cannot be done
slot-taken = Somebody else has just taken this. Thank you!
slots-many = That is enough: { $most } tasks at most. Remove one first.
