"""Announcements: write one, read it again, send it, follow it, look back; and for members: hear none."""

from collections.abc import Sequence

from bot.domain.announcements import LONGEST, Announcement, beginning
from bot.domain.errors import Refused
from bot.services import announcements as service
from bot.services.groups import groups
from bot.services.people import roles
from handlers.announcements import presses, screens
from handlers.core.context import Context
from handlers.core.presses import Number
from handlers.core.questions import Question, ShownBack
from handlers.groups import presses as of_groups
from handlers.groups.groups import choose_group


@presses.announce.handled
async def announce(c: Context) -> None:
    """/announce, alone or with the words, or its button: in the one group they facilitate, or in one they choose."""
    await c.end_dialog()
    led = await _led(c)
    if len(led) == 1:
        await _ask_or_preview(c, led[0].id, c.text)
        return
    await c.ask("announcements.group", words=c.text)
    await choose_group(c, led, presses.announce_to.name)


@presses.announce_to.handled
async def announce_to(c: Context, group_id: str) -> None:
    """The group_id was chosen; the words may be there already."""
    kept = c.dialog.answers.get("words", "") if c.dialog and c.dialog.step == "announcements.group" else ""
    await _ask_or_preview(c, group_id, str(kept))


async def group_not_chosen(c: Context) -> None:
    """Words came where a button was expected: they are the announcement then."""
    await c.ask("announcements.group", words=c.text)
    await choose_group(c, await _led(c), presses.announce_to.name)


async def ask_group_again(c: Context) -> None:
    """With the words that are kept already, if there are some."""
    await c.ask("announcements.group", **(c.dialog.answers if c.dialog else {}))
    await choose_group(c, await _led(c), presses.announce_to.name)


async def ask_words_again(c: Context) -> None:
    """The draft that waits for its yes, if there is one, else the question."""
    answers = c.dialog.answers if c.dialog else {}
    draft = await service.waiting(c.tx, c.me, str(answers.get("draft", "")))
    if draft is not None:
        await _preview(c, draft)
    else:
        await _ask_or_preview(c, str(answers.get("group", "")), "")


async def words_given(c: Context) -> None:
    """Words that answer "write your announcement"."""
    await _ask_or_preview(c, str(c.dialog.answers.get("group", "")) if c.dialog else "", c.text)


async def _ask_or_preview(c: Context, group_id: str, words: str) -> None:
    if not words:
        name = await service.may_write(c.tx, c.me, group_id)
        await _ask(c, name, group_id)
        return
    await _preview(c, await service.write(c.tx, c.me, group_id, words))


async def _preview(c: Context, draft: Announcement) -> None:
    """The words as they would be read. Others that are written now take their place."""
    await c.ask("announcements.words", group=draft.group_id, draft=draft.id)
    people, chats, silent = await service.audience(c.tx, c.me, draft.group_id)
    c.show(
        screens.preview,
        id=draft.id,
        words=draft.words,
        group=draft.group_name,
        people=people,
        chats=chats,
        silent=silent,
    )


@presses.announce_change.handled
async def change(c: Context, draft_id: str) -> None:
    """Other words in place of the draft's."""
    draft = await service.change(c.tx, c.me, draft_id)
    await _ask(c, draft.group_name, draft.group_id)


async def _ask(c: Context, name: str, group_id: str) -> None:
    """Nothing is written that nobody could get."""
    people, chats, silent = await service.audience(c.tx, c.me, group_id)
    if people or chats:
        await c.ask("announcements.words", group=group_id)
        c.show(screens.ask, group=name, group_id=group_id, most=LONGEST)
    else:
        await c.end_dialog()
        c.show(screens.nobody, group=name, group_id=group_id, silent=silent)


@presses.announce_drop.handled
async def drop(c: Context, draft_id: str) -> None:
    await service.drop(c.tx, c.me, draft_id)
    await _over(c, draft_id)
    c.show(screens.dropped)


@presses.announce_send.handled
async def send(c: Context, draft_id: str) -> None:
    """The pressed message becomes the one that shows the numbers, so nothing else is shown here."""
    gone = await service.send(c.tx, c.me, draft_id, c.incoming.pressed_message)
    await _over(c, draft_id)
    c.toast("announcement-toast-going" if gone else "announcement-toast-gone-before")


async def _over(c: Context, draft_id: str) -> None:
    if c.dialog is not None and c.dialog.answers.get("draft") == draft_id:
        await c.end_dialog()


@presses.announce_stop.handled
async def stop(c: Context, announcement_id: str) -> None:
    """Here too the pressed message goes on showing the numbers."""
    stopped = await service.stop(c.tx, c.me, announcement_id)
    c.toast("announcement-toast-stopped" if stopped else "announcement-toast-over")


@presses.announce_end.handled
async def stop_and_read(c: Context, announcement_id: str) -> None:
    """The same, from the history."""
    await stop(c, announcement_id)
    await read(c, announcement_id)


@presses.announce_history.handled
async def history(c: Context, group_id: str = "", page: Number = 0) -> None:
    """What went out, a page at a time."""
    led = await _led(c)
    if not group_id and len(led) > 1:
        await choose_group(c, led, presses.announce_history.name)
        return
    group_id = group_id or led[0].id
    name = await service.may_write(c.tx, c.me, group_id)
    found, more = await service.history(c.tx, c.me, group_id, page)
    items = [
        screens.Entry(service.progress(each), beginning(each.words), each.sent_at or each.made_at) for each in found
    ]
    c.show(screens.history, group=name, group_id=group_id, page=page, more=more, items=items)


@presses.announce_read.handled
async def read(c: Context, announcement_id: str) -> None:
    """One that went out, whole, with its numbers of now."""
    found = await service.past(c.tx, c.me, announcement_id)
    at = found.sent_at or found.made_at
    c.show(screens.past, progress=service.progress(found), words=found.words, at=at)


@presses.announce_mute.handled
async def mute(c: Context, group_id: str) -> None:
    await _set_muted(c, group_id, True)


@presses.announce_unmute.handled
async def unmute(c: Context, group_id: str) -> None:
    await _set_muted(c, group_id, False)


async def _set_muted(c: Context, group_id: str, muted: bool) -> None:
    group = await groups.get(c.tx, group_id)
    await service.mute(c.tx, c.me, group.id, muted)
    if muted:
        c.show(screens.muted, group=group.name, group_id=group.id)
    else:
        c.show(screens.heard, group=group.name)


async def _led(c: Context) -> Sequence[groups.GroupOfMine]:
    """The groups they may announce in. Refused when there are none."""
    await roles.require_anywhere(c.tx, c.me, "announce")
    led = await groups.facilitated(c.tx, c.me)
    if not led:
        raise Refused("announcement-no-group")
    return led


COMMANDS = {"announce": announce}
ANSWERS = {
    "announcements.words": Question(ask_words_again, ("announce",), ShownBack(presses.announce_send.name), words_given),
    "announcements.group": Question(
        ask_group_again,
        (presses.announce_to.name, of_groups.groups_pick.name),
        ShownBack(presses.announce_send.name),
        group_not_chosen,
    ),
}
