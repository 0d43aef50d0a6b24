"""What people see of how to find the place and get in."""

from bot.domain.meetings import Details
from bot.domain.practical import ACCESS, LINK_FROM
from bot.texts import Markup, Voice
from handlers.core.keyboards import Button, Screen, button, letter_screen, screen, unescape
from handlers.core.screens import shows
from handlers.meetings import presses


def practical_lines(v: Voice, meeting: Details) -> list[str]:
    """Access and what to bring, a line each."""
    told: list[str] = []
    if meeting.access or meeting.access_words:
        told.append(v.say("meeting-access", access=access_in_words(v, meeting)))
    if meeting.bring:
        told.append(v.say("meeting-bring", bring=meeting.bring))
    return told


def access_in_words(v: Voice, meeting: Details) -> Markup:
    known = ", ".join(v.say(f"access-{each}") for each in meeting.access)
    return Markup(". ".join(each for each in (known, v.say("meeting-note", note=meeting.access_words)) if each))


def link_later(v: Voice, meeting: Details) -> list[str]:
    """From when whoever comes sees the link; nothing where its reader sees it already."""
    if not meeting.link_opens:
        return []
    if meeting.link_opens <= v.now:
        return [v.say("meeting-link-come")]
    return [v.say("meeting-link-later", when=v.when(meeting.link_opens))]


def link_from_in_words(v: Voice, seconds: int) -> str:
    return v.say("link-from", before=v.duration(seconds)) if seconds else v.say("link-always")


@shows("meeting-access")
def access(v: Voice, *, meeting: Details, chosen: str) -> Screen:
    """`chosen`: the numbers of what is chosen so far."""
    buttons = [_toggle(v, meeting.id, number, chosen) for number in range(len(ACCESS))]
    rows = [
        buttons[:2],
        [*buttons[2:], button(v, "button-repeat-done", presses.meeting_access(meeting.id, True, chosen))],
    ]
    if meeting.access or meeting.access_words:
        rows.append([button(v, "button-edit-remove", presses.meeting_remove(meeting.id, "access"))])
    now = access_in_words(v, meeting) or v.say("meeting-nothing")
    return screen(v, v.say("meeting-write-access", now=now), rows, back=presses.meeting_more(meeting.id))


def _toggle(v: Voice, meeting_id: str, number: int, chosen: str) -> Button:
    on, words = str(number) in chosen, v.say(f"button-access-{ACCESS[number]}")
    others = chosen.replace(str(number), "") if on else "".join(sorted(f"{chosen}{number}"))
    return Button(unescape(f"✓ {words}" if on else words), presses.meeting_access(meeting_id, False, others))


@shows("meeting-link-from")
def link(v: Voice, *, meeting: Details) -> Screen:
    rows = [
        [button(v, "button-link-always", presses.meeting_link(meeting.id, 0))]
        if not seconds
        else [
            button(v, "button-link-from", presses.meeting_link(meeting.id, seconds // 60), before=v.duration(seconds))
        ]
        for seconds in LINK_FROM
        if seconds != meeting.link_from
    ]
    now = link_from_in_words(v, meeting.link_from)
    return screen(v, v.say("meeting-write-link", now=now), rows, back=presses.meeting_more(meeting.id))


@shows("meeting-map")
def on_map(v: Voice, *, meeting: Details) -> Screen:
    """The message of Telegram that shows a place: no words of ours, its name and where it is."""
    latitude, longitude = meeting.spot or (0.0, 0.0)
    address = meeting.place or ""
    shown = letter_screen(v, "", [[button(v, "button-meeting-details", presses.meeting(meeting.id))]])
    return Screen("", shown.rows, venue=(latitude, longitude, address.partition(",")[0], address))
