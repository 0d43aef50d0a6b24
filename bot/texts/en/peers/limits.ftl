# The limits of somebody who listens.

button-helper-limits = Set my limits
limits = Your limits. Nobody else sees them.
limits-told = Ways of talking: <b>{ $forms }</b>
    New requests: <b>{ $new }</b>
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
button-limits-forms = Choose ways of talking
limits-forms = In which ways do you talk with somebody?
    
    Your number or address is shown to nobody: you give it yourself, or not.
helper-one-form = Keep at least one way of talking. Add another one first.
button-limits-me = Say who I am
limits-me = What would you say of yourself?
    
    All of it is optional. Nobody reads whether you are a woman or a man, nor your age: some wish for it, and only for them we look at it. Once more leaves out.
    .plain = You may say if you are a woman or a man, and your age. You do not have to. Nobody reads it.
    
    Some people like to talk with a woman, or a man, or a person of their age. It helps them.
limits-me-now = I am: <b>{ $gender }</b>
    My age: <b>{ $age }</b>
limits-me-unsaid = not said
limits-ages = Which age are you?
    
    A date of birth is never asked. Press once more to leave it out.
button-gender-woman = I'm a woman
button-gender-man = I'm a man
button-limits-age = Choose my age
button-limits-words = Use my own words
button-limits-described = Let people choose me
described = May people read this before they ask?

    Some groups let people choose whom to ask, among three at most. Of you they would read:
described-off = Nobody reads it now. No name, no group, no age; but who knows you well may guess.
described-on = <b>Allowed.</b> It is shown in your hours, when you are free. You take it back in one tap.
button-described-allow = Allow this
button-described-end = Take it back
