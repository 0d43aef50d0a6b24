# Dates that come from another calendar.

group-button-calendar = Use a calendar
group-calendar = The calendar of { $group }.
button-import = Bring dates in
import-ask = Which dates do you want to bring into { $group }?
    
    Send me a file here: from a calendar (.ics), or a table saved as CSV. You see what is in it before anything is kept.
    
    A table begins with a line of headings: date, start, title. Also, if you like: end, place, note. Days are written 2026-12-03 or 03/12/2026 (the day first).
import-reading = I am reading your file.
    
    It takes some seconds. If I say nothing within a minute, send it again.
import-other = Send another file here, or go back.
import-read-new = { $n ->
    [one] One new date for { $group }. Shall I keep it?
   *[other] { $n } new dates for { $group }. Shall I keep them?
}
import-read-off = { $off ->
    [one] One date will be cancelled in { $group }. Shall I do it?
   *[other] { $off } dates will be cancelled in { $group }. Shall I do it?
}
import-read-both = { $n ->
    [one] One new date
   *[other] { $n } new dates
} for { $group }, and { $off ->
    [one] one that will be cancelled
   *[other] { $off } that will be cancelled
}. Shall I do it?
import-ends = { $n ->
    [one] A series ends: nothing more is planned of it.
   *[other] { $n } series end: nothing more is planned of them.
}
import-read-nothing = There is nothing new in this file.
import-days = From { $first } to { $last }.
import-day-one = On { $day }.
import-repeats = { $n ->
    [one] One of them repeats.
   *[other] { $n } of them repeat.
}
import-known = { $n ->
    [one] One is here already.
   *[other] { $n } are here already.
}
import-off-known = { $n ->
    [one] One that is cancelled there is cancelled here already.
   *[other] { $n } that are cancelled there are cancelled here already.
}
import-over-count = { $n ->
    [one] One is over: it is left out.
   *[other] { $n } are over: they are left out.
}
import-left-count = { $n ->
    [one] One is not taken: see why.
   *[other] { $n } are not taken: see why.
}
button-import-new-yes = { $n ->
    [one] Yes, keep it
   *[other] Keep them
}
button-import-off-yes = { $n ->
    [one] Yes, cancel it
   *[other] Yes, cancel them
}
button-import-both-yes = Yes, do both
button-import-off = See what is cancelled
import-off = These will be cancelled:
import-off-from = { $when }, and all that follow
button-import-left = See what is left
import-left = Not taken, and why:
import-line = <b>Line { $n }</b>
import-event = <b>{ $title }</b>
import-event-unnamed = <b>Without a title</b>
import-done = { $n ->
    [0] Nothing was new: all of it is here already.
    [one] It is done: one date is in the calendar of the group.
   *[other] It is done: { $n } dates are in the calendar of the group.
}
import-done-off = { $n ->
    [one] One date is cancelled. For ten minutes you can undo that.
   *[other] { $n } dates are cancelled. For ten minutes you can undo that.
}
import-undone = { $n ->
    [one] It is undone: one date is as it was before.
   *[other] It is undone: { $n } dates are as they were before.
}
import-undone-not = { $n ->
    [one] One is not: it was changed again since, or its hour has come.
   *[other] { $n } are not: they were changed again since, or their hour has come.
}
import-only-file = Here I can only take a file: of a calendar (.ics), or a table (CSV).
import-forgotten = I have forgotten this file. Send it again.

# Why a file is not taken
import-too-large = This file is too large: one megabyte at most. Save only the months to come.
import-packed = This is a packed file or a workbook. Save it as CSV (text) or as a calendar (.ics), then send it again.
import-no-text = I cannot read this file: it is not plain text. Save it as CSV or .ics, in UTF-8.
import-broken = It is not written as a calendar should be.
import-network = I could not fetch the file from Telegram. Please send it again.
import-gone = Telegram does not give me this file. Please send it again.
import-empty = There is no date in this file.
import-too-many = There are too many dates in this file: { $most } at most. Save only the months to come.
import-too-many-events = There are too many events in this file: { $most } at most. Save only the months to come.
import-too-many-lines = There are too many lines in this table: { $most } at most.
import-headings = The first line of the table must hold these headings: date, start, title.

# Why one date is not taken
import-formula = It begins like a formula (= + @): it must be plain words.
import-no-title = It has no title.
import-long = Its title or its place is too long.
import-length = It must last between 5 minutes and 24 hours.
import-day = I do not understand the day. Write 2026-12-03 or 03/12/2026.
import-hour = I do not understand the hour. Write 14:00.
import-no-hour = It has a day, but no hour.
import-zone = I do not know its time zone: { $zone }.
import-far = It is too far ahead.
import-over = Its last date is over.
import-cancelled = It is cancelled there. Here I find no date of it still to come.
import-cut = The file ends in the middle of it.
import-twice = It is in the file twice.
import-rule = It repeats in a way I do not know.
import-rule-zone = It repeats on the clocks of another time zone.
import-endless = It repeats too many times.

# What meeting finders read
listing-on = Meeting finders may list your weekly meetings: { $n ->
    [0] there is none at the moment.
    [one] one.
   *[other] { $n } of them.
} Anybody can read their title, day, hour, place and note, never a link or a name.
listing-off = Meeting finders do not know this group. If you agree, anybody can find your weekly meetings there: title, day, hour, place and note, never a link or a name.
button-listing-on = Let finders list us
button-listing-off = Stop being listed
button-listing-file = Receive the list
listing-file = The weekly meetings of this group, as meeting finders read them (Meeting Guide).
    
    Meetings that do not take place every week, and dates that are cancelled, cannot be told in it.
listing-none = This group has no weekly meeting to list.
