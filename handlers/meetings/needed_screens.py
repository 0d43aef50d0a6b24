"""What people see of how many have to come to a meeting."""

from bot.domain.meetings import Details
from bot.domain.terms import Terms
from bot.domain.times import HOUR
from bot.services.meetings.told import FewCome
from bot.texts import Markup, Voice
from handlers.core.keyboards import Rows, Screen, button, letter_screen, lines, screen
from handlers.core.screens import shows
from handlers.meetings import presses
from handlers.meetings.screens import in_short

PEOPLE = (3, 4, 6)  # how many, on buttons; others are typed
HOURS = (2, 24, 48)  # before the start


@shows("terms-needed")
def ask(v: Voice, *, meeting: Details, terms: Terms) -> Screen:
    rows: Rows = [[button(v, "button-needed-people", presses.terms_people(meeting.id, n), n=n) for n in PEOPLE]]
    if terms.needed is not None:
        rows.append([button(v, "button-needed-none", presses.terms_people(meeting.id, 0))])
    return screen(v, lines(v.say("needed-ask"), needed_now(v, terms)), rows, back=presses.meeting_terms(meeting.id))


@shows("terms-when")
def when(v: Voice, *, meeting: Details, people: int) -> Screen:
    rows: Rows = [
        [button(v, "button-needed-before", presses.terms_before(meeting.id, people, n), before=v.duration(n * HOUR))]
        for n in HOURS
    ]
    return screen(
        v, lines(v.say("needed-when", n=people), in_short(v, meeting)), rows, back=presses.terms_needed(meeting.id)
    )


def needed_in_words(v: Voice, terms: Terms) -> str:
    if terms.needed is None:
        return v.say("needed-none")
    return v.say("needed-number", n=terms.needed, before=v.duration(terms.needed_before))


def needed_now(v: Voice, terms: Terms) -> Markup:
    return v.say("needed-now", needed=needed_in_words(v, terms))


@shows(FewCome.screen)
def few_come(v: Voice, told: FewCome) -> Screen:
    about = told.meeting.id
    rows: Rows = [[button(v, "button-meeting-details", presses.meeting(about))]]
    if told.off:
        why = v.say("few-come-was", come=told.come, needed=told.needed)
        return letter_screen(v, lines(v.say("few-come-off"), in_short(v, told.meeting), why), rows)
    rows.append([button(v, "button-edit-needed", presses.terms_needed(about))])
    soon = v.say("few-come-soon", come=told.come, needed=told.needed, by=v.when(told.by))
    return letter_screen(v, lines(v.say("few-come"), in_short(v, told.meeting), soon), rows)
