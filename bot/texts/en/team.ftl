# Those who run things together.

team-waits = Something waits for you.
team-waits-offers = { $n ->
    [one] One person offers to listen and waits for an answer.
   *[other] { $n } people offer to listen and wait for an answer.
}
team-waits-reports = { $n ->
    [one] One report waits for a decision.
   *[other] { $n } reports wait for a decision.
}
team-waits-requests = { $n ->
    [one] One person waits at the door of a group where nobody answers.
   *[other] { $n } people wait at the doors of groups where nobody answers.
}
button-waits-offers = See who waits
button-waits-reports = See reports
button-waits-requests = See members
