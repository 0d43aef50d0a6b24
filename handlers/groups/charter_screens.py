"""What people see of the charter of a group."""

import msgspec

from bot.domain.groups import Charter, View
from bot.services.groups.told import CharterNew
from bot.texts import Markup, Voice
from handlers.core.keyboards import Button, Rows, Screen, button, letter_screen, lines, screen
from handlers.core.paging import page_of, paragraphs
from handlers.core.screens import shows
from handlers.groups import presses
from handlers.meetings import presses as of_meetings


class Way(msgspec.Struct, frozen=True):
    """What brought somebody to the charter: the code of an invitation, or a meeting they want to come to."""

    code: str = ""
    meeting: str = ""

    def __str__(self) -> str:
        """As buttons carry it."""
        return f"m{self.meeting}" if self.meeting else f"c{self.code}" if self.code else ""


@shows("charter")
def charter(v: Voice, *, seen: View, text: Charter, way: Way, known: bool, changed: bool, page: int = 0) -> Screen:
    """The yes stands below its end: who agrees has seen all of it. `known`: who reads has said yes to the account; `changed`: they
    agreed to a version that counts no more."""
    id_ = seen.group.id
    title = v.say("charter-stale" if changed else "charter")
    head = v.say("charter-head", name=seen.group.name, version=text.version, day=v.day(text.written_at))
    rows, ask = _charter_rows(v, seen, text.version, way, known), _ask(v, seen, way)
    parts = [Markup(f"{title}\n{head}"), *paragraphs(text.words), *([ask] if ask else [])]
    shown, turn, back, last = page_of(
        v, parts, page, lambda page: presses.group_charter(id_, page, str(way)), rows=len(rows) + 1,
        back=of_meetings.meeting(way.meeting) if way.meeting else presses.group_open(id_),
    )  # fmt: skip
    here = presses.group_charter(id_, page) if page else presses.group_charter(id_)
    return screen(v, lines(*shown), [*turn, *(rows if last else [])], back=back, here=here)


def _charter_rows(v: Voice, seen: View, version: int, way: Way, known: bool) -> Rows:
    id_, rows = seen.group.id, []
    if seen.state == "" or (seen.state == "waiting" and str(way)):
        rows.append([_way_in(v, seen, version, way, known)])
    elif seen.state != "waiting" and not seen.agreed:
        rows.append([button(v, "group-button-agree", presses.group_agree(id_, version))])
    if seen.runs:
        rows = [[*(rows[0] if rows else []), button(v, "group-button-write-charter", presses.group_write(id_))]]
    return rows


def _way_in(v: Voice, seen: View, version: int, way: Way, known: bool) -> Button:
    if not known:
        return button(v, "group-button-join", presses.group_join(seen.group.id))
    if way.meeting:
        return button(v, "group-button-agree-come", of_meetings.meeting_join(way.meeting, version))
    if way.code:
        return button(v, "group-button-agree-join", presses.group_came(way.code, version))
    key = "group-button-agree-join" if seen.group.joining == "open" or seen.runs else "group-button-agree-ask"
    return button(v, key, presses.group_yes(seen.group.id, version))


def _ask(v: Voice, seen: View, way: Way) -> Markup:
    if way.meeting and seen.state in ("", "waiting"):
        return v.say("charter-ask-come")
    if seen.state == "":
        open_door = seen.group.joining == "open" or seen.runs or way.code
        return v.say("charter-ask-join") if open_door else v.say("charter-ask-approval")
    if seen.state != "waiting" and not seen.agreed:
        return v.say("charter-ask-again")
    return Markup("")


@shows(CharterNew.screen)
def new(v: Voice, told: CharterNew) -> Screen:
    read = button(v, "group-button-charter", presses.group_charter(told.group))
    yes = button(v, "group-button-agree", presses.group_agree(told.group, told.version))
    return letter_screen(v, v.say("charter-new", name=told.name), [[read, yes]])


@shows("charter-agreed")
def agreed(v: Voice, *, id: str, name: str) -> Screen:
    rows = [[button(v, "group-button-open", presses.group_open(id))]]
    return screen(v, v.say("charter-agreed", name=name), rows)
