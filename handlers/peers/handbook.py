"""What helpers have at hand: somebody to talk with, meetings, their record, a short handbook. Anybody may read the handbook."""

from bot.domain.errors import Refused
from bot.services.peers import supervision
from bot.services.peers.supervision import Supervision
from bot.texts import Markup, Voice
from handlers.core.context import Context
from handlers.core.keyboards import Screen, button, in_pairs, letter_screen, lines, screen
from handlers.core.screens import shows
from handlers.meetings import presses as of_meetings
from handlers.peers import handbook_presses as presses
from handlers.peers import presses as of_peers
from handlers.peers import record_presses as of_record
from handlers.peers import referent_presses as of_referents
from handlers.peers import rota_presses as of_rota

CHAPTERS = ("listen", "limits", "private", "danger", "hard", "end")


@presses.shelf.handled
async def show_shelf(c: Context) -> None:
    await c.end_dialog()
    c.show(shelf, reminded=await supervision.wished(c.tx, c.me))


@presses.shelf_remind.handled
async def set_remind(c: Context, on: bool) -> None:
    """The yearly reminder to talk about it."""
    await supervision.wish(c.tx, c.me, on)
    c.show(shelf, reminded=on)


@presses.handbook.handled
async def show_contents(c: Context) -> None:
    await c.end_dialog()
    c.show(contents)


@presses.handbook_chapter.handled
async def show_chapter(c: Context, which: str) -> None:
    if which not in CHAPTERS:
        raise Refused("old-button")
    await c.end_dialog()
    c.show(chapter, which=which)


@shows("shelf")
def shelf(v: Voice, *, reminded: bool | None) -> Screen:
    """`reminded`: of talking about it, once a year; None where they do not listen."""
    rows = [
        [button(v, "button-situation", of_referents.situation())],
        [
            button(v, "button-rota", of_rota.rota()),
            button(v, "button-meetings-helpers", of_meetings.meetings_helpers()),
        ],
        [button(v, "button-record", of_record.record()), button(v, "button-handbook", presses.handbook())],
    ]
    told: Markup | str = ""
    if reminded is not None:
        told = v.say("shelf-reminded" if reminded else "shelf-unreminded")
        words = "button-shelf-mute" if reminded else "button-shelf-remind"
        rows.append([button(v, words, presses.shelf_remind(not reminded))])
    return screen(v, lines(v.say("shelf"), told), rows, back=of_peers.helper(), here=presses.shelf())


@shows(Supervision.screen)
def reminder(v: Voice, told: Supervision) -> Screen:
    rows = [
        [button(v, "button-situation", of_referents.situation())],
        [button(v, "button-meetings-helpers", of_meetings.meetings_helpers())],
        [button(v, "button-shelf-mute", presses.shelf_remind(False))],
    ]
    return letter_screen(v, lines(v.say("supervision-head"), v.say("supervision")), rows)


@shows("handbook")
def contents(v: Voice) -> Screen:
    rows = in_pairs([button(v, f"button-handbook-{each}", presses.handbook_chapter(each)) for each in CHAPTERS])
    return screen(v, v.say("handbook"), rows, back=presses.shelf())


@shows("handbook-chapter")
def chapter(v: Voice, *, which: str) -> Screen:
    after = CHAPTERS[CHAPTERS.index(which) + 1 :]
    rows = [[button(v, f"button-handbook-{after[0]}", presses.handbook_chapter(after[0]))]] if after else []
    return screen(v, v.say(f"handbook-{which}"), rows, back=presses.handbook())
