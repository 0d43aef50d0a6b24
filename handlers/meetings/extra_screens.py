"""What people see where a date is added to a series."""

from bot.domain.meetings import Details
from bot.texts import Markup, Voice
from handlers.core.keyboards import Screen, button, lines, screen
from handlers.core.readers import Readers, line
from handlers.core.screens import shows
from handlers.meetings import presses, repeats


@shows("series-extra")
def ask(v: Voice, *, meeting: Details) -> Screen:
    rule = v.say("series-line", rule=repeats.in_words(v, meeting.repeats))
    return screen(v, lines(v.say("series-extra"), rule), back=presses.meeting_set(meeting.id, "when"))


@shows("series-extra-check")
def check(
    v: Voice, *, meeting_id: str, extra_id: str, title: str, zone: str, starts_at: int, minutes: int, told: int, readers: Readers
) -> Screen:  # fmt: skip
    """`told`: how many are told of it."""
    when = v.say("meeting-when", when=v.there(zone).when(starts_at, by_date=True))
    length = v.say("meeting-length", length=v.duration(minutes * 60))
    about = Markup(f"<b>{v.say('meeting-note', note=title)}</b>\n{when}\n{length}")
    said = lines(v.say("series-extra-check"), about, line(v, readers), v.say("series-extra-told", n=told))
    rows = [[button(v, "button-extra-yes", presses.series_extra_yes(extra_id))]]
    return screen(v, lines(said, v.say("meeting-check-again")), rows, back=presses.series_extra(meeting_id))
