"""What people see where it is counted how many came."""

from bot.domain.meetings import Details
from bot.domain.tallies import COUNTING, Tally
from bot.services.meetings.told import TallyAsked, ThereAsked
from bot.texts import Markup, Voice
from handlers.core.keyboards import Rows, Screen, button, letter_screen, lines, screen
from handlers.core.screens import shows
from handlers.groups import presses as of_groups
from handlers.meetings import presses


def _title(v: Voice, meeting: Details) -> Markup:
    title = f"<b>{v.say('meeting-note', note=meeting.title)}</b>"
    return Markup(f"{title}\n{v.say('meeting-when', when=v.when(meeting.starts_at))}")


def _ways(v: Voice, meeting: Details) -> Rows:
    return [
        [button(v, "button-tally-answered", presses.tally_answered(meeting.id), n=meeting.coming)],
        [button(v, "button-tally-write", presses.tally_write(meeting.id))],
    ]


@shows(TallyAsked.screen)
def asked(v: Voice, told: TallyAsked) -> Screen:
    rows = [*_ways(v, told.meeting), [button(v, "button-tally-skip", presses.tally_skip(told.meeting.id))]]
    return letter_screen(v, lines(v.say("tally-asked"), _title(v, told.meeting), v.say("tally-number")), rows)


@shows("tally")
def tally(v: Voice, *, meeting: Details, counted: Tally | None = None) -> Screen:
    """`counted`: what was said before."""
    so_far = in_words(v, counted) if counted is not None else v.say("tally-none")
    text = lines(v.say("tally"), _title(v, meeting), so_far, v.say("tally-number"))
    return screen(v, text, _ways(v, meeting), back=presses.meeting(meeting.id))


def in_words(v: Voice, counted: Tally) -> Markup:
    people = v.say("tally-people", n=counted.people)
    return Markup(f"{people} {v.say('tally-of-visitors', n=counted.visitors)}") if counted.visitors else people


@shows("tally-write")
def write(v: Voice, *, meeting_id: str) -> Screen:
    return screen(v, v.say("tally-write"), back=presses.tally(meeting_id))


@shows("tally-noted")
def noted(v: Voice, *, meeting_id: str, counted: Tally) -> Screen:
    rows = [[button(v, "button-tally-correct", presses.tally_write(meeting_id))]]
    return screen(v, lines(v.say("tally-noted"), in_words(v, counted)), rows, back=presses.tally(meeting_id))


@shows("tally-skipped")
def skipped(v: Voice, *, meeting_id: str) -> Screen:
    return screen(v, v.say("tally-skipped"), back=presses.tally(meeting_id))


@shows(ThereAsked.screen)
def there(v: Voice, told: ThereAsked) -> Screen:
    rows = [[button(v, "button-there-yes", presses.there_yes(told.meeting.id))]]
    return letter_screen(v, lines(v.say("there-asked"), _title(v, told.meeting), v.say("there-only-number")), rows)


@shows("there-noted")
def thanks(v: Voice) -> Screen:
    return screen(v, v.say("there-noted"))


@shows("counting")
def counting(v: Voice, *, group_id: str, now: str) -> Screen:
    rows = [[button(v, f"button-counting-{who}", presses.counting_by(group_id, who))] for who in COUNTING if who != now]
    return screen(v, v.say("counting", now=v.say(f"counting-{now}")), rows, back=of_groups.group_house(group_id))
