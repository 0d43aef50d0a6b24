# When the place of a group is open.

button-opening = Set opening hours
opening = When the place is open.
opening-none = Nothing is said yet.
opening-line = { $day }: { $hours }
opening-closed = closed
opening-today = Open today: { $hours }
opening-today-closed = Closed today.
opening-week = A usual week: { $length }
opening-this-week = This week: { $length }
opening-short = Compared with { $target } h a week, { $length } are missing. You can choose another number.
opening-days = Which days have the same hours?
    
    Touch each day, then “Done”.
opening-other = Which day is not as usual?
    
    Write the day, for example: 24 December
opening-hours = When is the place open?
    
    { $days }. Choose, or write for example: 10-12 and 14-17
opening-check = Is this right?
opening-again = To correct it, write the hours again.
opening-target-most = A week has { $most } hours. Write fewer.
opening-target = How many hours a week do you mean to be open?
    
    { $n ->
        [0] You have not said.
       *[other] Now: <b>{ $n } h</b>.
    } I tell you when the usual week has less. Choose, or write a number.
button-opening-days = Set the usual days
button-opening-other = Change one day
button-opening-target = Choose hours a week
button-opening-closed = Closed
button-opening-usual = As usual
button-opening-yes = Yes, that's right
button-opening-hours = { $n } h
button-opening-no-target = Say nothing
opening-unclear = I did not understand. Write for example: 10-17. Or: 10-12 and 14-17. Or: closed
opening-backwards = These hours end before they begin. Write for example: 10-17
opening-overlap = Some of these hours are there twice. Write for example: 10-12 and 14-17
opening-many = That is too many single days: { $most } at most.
