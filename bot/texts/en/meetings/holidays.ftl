# Public holidays among the days of a meeting that is planned.

holiday = { $day } is a public holiday: { $name }.
holidays-among = { $n ->
    [0] On a public holiday: { $day } ({ $name }).
    [one] On public holidays: { $day } ({ $name }), and one more within a year.
   *[other] On public holidays: { $day } ({ $name }), and { $n } more within a year.
}
holidays-skipped = { $n ->
    [0] No meeting on { $day } ({ $name }): it shows as cancelled.
    [one] No meeting on { $day } ({ $name }), nor on one more holiday within a year: they show as cancelled.
   *[other] No meeting on { $day } ({ $name }), nor on { $n } more holidays within a year: they show as cancelled.
}
button-holidays-skip = Skip holidays
button-holidays-keep = Meet on holidays
