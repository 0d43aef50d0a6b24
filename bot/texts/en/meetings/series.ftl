# Series: a meeting that repeats, its dates, who comes every time.

series-line = Repeats: { $rule }
series-line-before = After that: { $rule }
series-line-extra = One more date, besides: { $rule }
series-week = { $n ->
    [one] every { $days }
   *[other] every { $n } weeks, on { $days }
}
series-every-day = every day
series-month-weekday = the { $nth } { $day } { $n ->
    [one] of every month
   *[other] every { $n } months
}
series-month-date = the { $number } { $n ->
    [one] of every month
   *[other] every { $n } months
}
series-number = { $n ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
    [22] 22nd
    [23] 23rd
    [31] 31st
   *[other] { $n }th
}
series-nth-1 = first
series-nth-2 = second
series-nth-3 = third
series-nth-4 = fourth
series-nth-5 = fifth
series-nth-last = last
series-until = { $rule }, until { $day }
series-next = The next dates: { $days }

# Planning a series
button-new-repeat = Repeat
new-repeat = Does this meeting repeat?
    
    Choose how. You can always change or cancel one date alone.
new-repeat-days = On which days of the week?
    
    Touch each day you want, then “Done”.
button-repeat-once = Only once
button-repeat-week = Every { $day }
button-repeat-fortnight = Every second { $day }
button-repeat-nth = The { $nth } { $day } of the month
button-repeat-date = The { $number } of the month
button-repeat-days = Several days
button-repeat-done = Done
button-new-until = Until when?
new-until = Until when does it repeat?
    
    Choose, or write a date, for example: 30 June. Or a number, for example: 10 times
button-until-never = No end
button-until-months = { $n } months
button-until-year = 1 year

# One date of a series
button-every-time = Come every time
button-not-every-time = Not every time
meeting-noted-every-time = Noted: you come every time. You can say no to one date.
meeting-noted-not-every-time = Noted: not every time any more. Answer for each date.
meeting-noted-not-every-time-but = Noted: not every time any more. You still come to this one.
meeting-mine-regular = You come every time, unless you say no to a date.
series-check-which = This meeting repeats. What do you want to change?
series-check-one = Only this date: { $n ->
    [0] nobody needs to be told.
    [one] { $n } person will be told.
   *[other] { $n } people will be told.
}
series-check-later = This one and the following: { $n ->
    [0] nobody needs to be told.
    [one] { $n } person will be told, once.
   *[other] { $n } people will be told, once.
}
series-check-own = What you changed for one date alone stays.
series-rules = On which day from then on?
    
    The dates that stand move to that day of their month.
button-series-one = Only this date
button-series-later = This and the following
button-series-every = All dates
series-cancel-which = This meeting repeats. Cancel this date, or end the series?
button-cancel-one = Cancel this date
button-series-end = End the series here
button-series-resume = Put the series back
button-series-extra = Add one more date
series-extra = Which date do you want to add?
    
    Write a day, with an hour if it is another one. The dates of the series stay as they are.
series-extra-check = Add this date?
series-extra-told = { $n ->
    [0] Nobody needs to be told.
    [one] { $n } person will be told, and asked whether they come.
   *[other] { $n } people will be told, and asked whether they come.
}
button-extra-yes = Yes, add it
meeting-head-series-extra = The date is added.
meeting-head-series-planned = It is planned, and it repeats.
    
    The whole group can see the next dates.
meeting-head-series-changed = It is changed, for this date and the others.
meeting-head-series-ended = The series ends here. The dates that followed are cancelled.
meeting-head-series-resumed = The series goes on.

# What people learn
series-news-changed = Some meetings have changed.
series-news-changed-ask = Here is the next one. Are you still coming?
series-news-resumed = Some meetings will take place after all.
series-news-resumed-ask = They were cancelled, and are put back. Here is the next one. Are you coming?
series-news-ended = Some meetings are cancelled.
series-news-ended-from = “{ $title }” ends: there is no date from { $day } on.

# When it is not possible
series-never = With this choice there would be no date. Choose another way.
series-has-day = The series has a date that day.
    
    Choose another day, or plan a meeting by itself: /newmeeting
series-is-ended = This series was ended.
    
    Put it back first, or plan a meeting by itself: /newmeeting
series-other-day = The day can only change for this date. To change the day of the whole series, end it, then plan a new one.
series-other-month = The date has to stay in its month.
    
    Choose a day of that month, or “Only this date”. The 29th to the 31st are not in every month.
series-until-past = That end is before the first date. Write a later date, or a number of times.
series-until-far = That is too far: two years at most. Choose a nearer date, or “No end”.
series-until-unclear = I did not understand. Write a date, for example: 30 June. Or a number, for example: 10 times
