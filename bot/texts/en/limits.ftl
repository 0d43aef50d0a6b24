# The limits of somebody who listens.

button-helper-limits = Set my limits
limits = Your limits.
    
    Nobody else sees them. Whoever comes beyond them is asked of somebody else, or waits.
limits-told = New requests: <b>{ $new }</b>
    Conversations at once: <b>{ $most }</b> at most
    Topics refused: <b>{ $refused }</b>
limits-hours-any = When: <b>at any time</b>
limits-hours = When, in your time zone ({ $zone }):
limits-hours-line = { $days }: <b>{ $hours }</b>
limits-every-day = Every day
limits-days = { $first } to { $last }
limits-all-day = all day
limits-quiet = A part of this lies in your quiet hours ({ $since }–{ $until }). You are asked then all the same.
limits-ask-hours = When would you like to be asked?
    
    Outside these hours a request waits, or goes to somebody else.
limits-write = Choose here, or write for example: Tuesday 6pm-8pm, weekends
limits-check = Is this right?
limits-again = To correct it, write the hours again.
limits-new = How many new requests a week, at most?
    
    At the moment: <b>{ $now }</b>. Those you decline do not count.
limits-new-any = as many as come
limits-new-most = { $most } a week at most
button-limits-hours = Choose my hours
button-limits-new = Limit new requests
button-limits-mornings = Mornings
button-limits-afternoons = Afternoons
button-limits-evenings = Evenings
button-limits-weekdays = Weekdays
button-limits-weekends = Weekends
button-limits-any = Any time
button-limits-new-any = As many as come
button-limits-yes = Yes, that's right
hours-unclear = I did not understand. Write for example: Tuesday 6pm-8pm. Or: Mon-Fri 9-12, weekends. Or: any time
hours-many = That is too many different hours: { $most } at most. Write fewer, please.
