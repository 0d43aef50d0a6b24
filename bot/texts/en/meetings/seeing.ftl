# What is on, by day and by month.

day-head = <b>{ $day }</b>
day-today = Today, { $day }
day-tomorrow = Tomorrow, { $day }
day-other = { $day }
meetings-head = The next meetings.
meetings-head-anywhere = What is on, in all groups.
meetings-head-helpers = Meetings among those who listen.
meetings-empty-helpers = No meeting among those who listen is planned at the moment.
    
    Whoever runs your group can plan one: open your group, and write to them.
button-meetings-helpers = See helpers' meetings
meetings-empty = No meeting is planned at the moment.
    
    The next one will be here as soon as it is set.
meetings-no-group = No meeting is planned at the moment.
    
    You can look at the groups, without committing to anything.
meetings-line = <b>{ $title }</b>, { $hour }
meetings-line-cancelled = <b>{ $title }</b>, { $hour }: cancelled
meetings-line-waits = You wait for a place.
meetings-line-coming = You are coming.
meetings-line-maybe = You may come.
meetings-line-no = You are not coming.
meetings-line-group = { $group }
meetings-line-both = { $group }. { $answer }
button-meetings-more = See more
button-meetings-first = Back to start
button-meetings-groups = Choose a group
button-month = See the month

month-head = <b>{ $month }</b>
month-legend = Press a day to see what is on.
    
    • something is on
    ✓ you are coming
month-empty = Nothing is on in this month yet.
month-no-day = Press the number of a day.
month-day-nothing = { $day }: nothing is on.
month-day-over = This day is over.
month-day-head = What is on that day.
month-day-empty = Nothing is on that day.
month-day-expected-more = And { $n } more.
month-day-expected = You can say whether you come from { $day } on.
button-month-other = See { $month }
button-month-plan = Plan a meeting
