# The place of a group, its hours, and when it is closed.

group-button-house = Place and hours
group-house = The place and its hours.
button-closure-begin = Close the place
button-closure-open = Open it again
button-closure-weeks = { $n ->
    [one] For one week
   *[other] For { $n } weeks
}
button-closure-yes = Yes, meet online
closure-days = from { $first } to { $last }
closure-period = The place is closed { $days }. You meet online.
closure-first = From which day on is the place closed?
    
    Choose, or write a day. Your meetings will be online meanwhile.
closure-last = What is the last day?
    
    The place is closed from { $first } on. Choose, or write the last day.
closure-link = Where do you meet online?
    
    Write the link, or what one needs to enter.
closure-check = Is this right?
closure-meetings = { $n ->
    [0] No meeting is planned at a place in this time.
    [one] { $n } meeting will be online.
   *[other] { $n } meetings will be online.
}
closure-people = { $n ->
    [0] Nobody needs to be told.
    [one] { $n } person will be told, once.
   *[other] { $n } people will be told, once.
}
closure-stays = Dates whose place was changed by hand stay as they are. New dates of meetings that repeat will be online, too.
closure-closed = It is done: you meet online.
closure-opened = The place is open again.
closure-back = { $n ->
    [0] No meeting had to move.
    [one] One meeting is back where it was.
   *[other] { $n } meetings are back where they were.
}
closure-news-closed = Some meetings will be online.
closure-news-closed-days = The place of <b>{ $group }</b> is closed { $days }.
closure-news-open = The meetings are back in their place.
closure-news-open-days = The place of <b>{ $group }</b> was to be closed { $days }. It is open.
closure-news-next = The next one for you:
closure-gone = I do not have this any more. Open the group, then “Run this group”, then “Place and hours”.
closure-ends-before = That end is before the first day. Write a later day.
closure-too-long = That is too long: one year at most. Write a nearer day.
closure-twice = The place is closed in this time already. Open it first: the group, then “Run this group”, then “Place and hours”.
closure-no-link = I found no link in this message. Write it again, for example: https://meet.example.org/group
