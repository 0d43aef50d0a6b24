"""What people read on Monday: what is on in the week, with their answers in it."""

from bot.services.meetings.told import Digest, DigestLine
from bot.texts import Markup, Voice
from handlers.core.keyboards import Screen, button, clipped, letter_screen, lines
from handlers.core.paging import WIDE, Item, fitting, listed
from handlers.core.screens import shows
from handlers.meetings import presses
from handlers.people import presses as of_people

BUTTONS = 5  # of the first meetings; the others are told, and open from the list of all


@shows(Digest.screen)
def digest(v: Voice, told: Digest) -> Screen:
    several = len({one.group for one in told.meetings}) > 1
    ways = [
        button(v, "button-meetings", presses.meetings()),
        button(v, "button-fewer", of_people.settings_messages()),
    ]
    first = [Item(one.title, presses.meeting(one.id), _line(v, one, several)) for one in told.meetings[:BUTTONS]]
    said, rows = listed(first, ways, numbers=True)
    others = [_line(v, one, several) for one in told.meetings[BUTTONS:]]
    head, more = v.say("digest"), v.say("digest-more")
    text = lines(head, *said, *others, more if told.more else "")
    tight = lines(head, "\n".join([*said, *others]), more if told.more else "")
    short = lines(head, "\n".join(said), more if others or told.more else "")
    return letter_screen(v, fitting(len(rows) + 1, text, tight, short), rows)


def _line(v: Voice, one: DigestLine, several: bool) -> Markup:
    line = v.say("digest-line", title=clipped(one.title, WIDE - 4), when=v.when(one.starts_at))
    if one.choice:
        line = v.say(f"digest-line-{one.choice}", line=line)
    return Markup(f"{line}\n{v.say('digest-line-group', group=clipped(one.group, WIDE))}") if several else line
