"""Announcements: write one, read it again, send it, follow it, look back; and for members: hear none."""

from collections.abc import Sequence

from bot.domain.announcements import LONGEST, beginning
from bot.domain.errors import Refused
from bot.services import announcements as service
from bot.services.groups import groups
from bot.services.people import roles
from handlers.announcements import screens
from handlers.core.context import Moment
from handlers.core.questions import Question, ShownBack
from handlers.groups.groups import choose_group, page_number


async def announce(m: Moment) -> None:
    """/announce, alone or with the words, or its button: in the one group they facilitate, or in one they choose."""
    await m.end_dialog()
    led = await _led(m)
    if len(led) == 1:
        await _ask_or_preview(m, led[0].id, m.text)
        return
    await m.ask("announcements.group", words=m.text)
    await choose_group(m, led, "announce:to")


async def announce_to(m: Moment) -> None:
    """The group was chosen; the words may be there already."""
    kept = m.dialog.answers.get("words", "") if m.dialog and m.dialog.step == "announcements.group" else ""
    await _ask_or_preview(m, m.arg(0), str(kept))


async def group_not_chosen(m: Moment) -> None:
    """Words came where a button was expected: they are the announcement then."""
    await m.ask("announcements.group", words=m.text)
    await choose_group(m, await _led(m), "announce:to")


async def ask_group_again(m: Moment) -> None:
    """With the words that are kept already, if there are some."""
    await m.ask("announcements.group", **(m.dialog.answers if m.dialog else {}))
    await choose_group(m, await _led(m), "announce:to")


async def ask_words_again(m: Moment) -> None:
    await _ask_or_preview(m, str(m.dialog.answers.get("group", "")) if m.dialog else "", "")


async def words_given(m: Moment) -> None:
    """Words that answer "write your announcement"."""
    await _ask_or_preview(m, str(m.dialog.answers.get("group", "")) if m.dialog else "", m.text)


async def _ask_or_preview(m: Moment, group_id: str, words: str) -> None:
    if not words:
        name = await service.may_write(m.tx, m.me, group_id)
        await m.ask("announcements.words", group=group_id)
        m.show(screens.ask, group=name, group_id=group_id, most=LONGEST)
        return
    draft = await service.write(m.tx, m.me, group_id, words)
    await m.end_dialog()
    people, chats, silent = await service.audience(m.tx, draft)
    m.show(
        screens.preview,
        id=draft.id,
        words=draft.words,
        group=draft.group_name,
        people=people,
        chats=chats,
        silent=silent,
    )


async def change(m: Moment) -> None:
    """Other words in place of the draft's."""
    draft = await service.change(m.tx, m.me, m.arg(0))
    await m.ask("announcements.words", group=draft.group_id)
    m.show(screens.ask, group=draft.group_name, group_id=draft.group_id, most=LONGEST)


async def drop(m: Moment) -> None:
    await service.drop(m.tx, m.me, m.arg(0))
    m.show(screens.dropped)


async def send(m: Moment) -> None:
    """The pressed message becomes the one that shows the numbers, so nothing else is shown here."""
    gone = await service.send(m.tx, m.me, m.arg(0), m.incoming.pressed_message)
    m.toast("announcement-toast-going" if gone else "announcement-toast-gone-before")


async def stop(m: Moment) -> None:
    """Here too the pressed message goes on showing the numbers."""
    stopped = await service.stop(m.tx, m.me, m.arg(0))
    m.toast("announcement-toast-stopped" if stopped else "announcement-toast-over")


async def stop_and_read(m: Moment) -> None:
    """The same, from the history."""
    await stop(m)
    await read(m)


async def history(m: Moment) -> None:
    """What went out, a page at a time."""
    led = await _led(m)
    if not m.args and len(led) > 1:
        await choose_group(m, led, "announce:history")
        return
    group_id = m.args[0] if m.args else led[0].id
    page = page_number(m.args[1]) if len(m.args) > 1 else 0
    name = await service.may_write(m.tx, m.me, group_id)
    found, more = await service.history(m.tx, m.me, group_id, page)
    items = [
        screens.Item(service.progress(each), beginning(each.words), each.sent_at or each.made_at) for each in found
    ]
    m.show(screens.history, group=name, group_id=group_id, page=page, more=more, items=items)


async def read(m: Moment) -> None:
    """One that went out, whole, with its numbers of now."""
    found = await service.past(m.tx, m.me, m.arg(0))
    at = found.sent_at or found.made_at
    m.show(screens.past, progress=service.progress(found), words=found.words, at=at)


async def mute(m: Moment) -> None:
    await _set_muted(m, True)


async def unmute(m: Moment) -> None:
    await _set_muted(m, False)


async def _set_muted(m: Moment, muted: bool) -> None:
    group = await groups.get(m.tx, m.arg(0))
    await service.mute(m.tx, m.me, group.id, muted)
    if muted:
        m.show(screens.muted, group=group.name, group_id=group.id)
    else:
        m.show(screens.heard, group=group.name)


async def _led(m: Moment) -> Sequence[groups.GroupOfMine]:
    """The groups they may announce in. Refused when there are none."""
    await roles.require_anywhere(m.tx, m.me, "announce")
    led = await groups.facilitated(m.tx, m.me)
    if not led:
        raise Refused("announcement-no-group")
    return led


COMMANDS = {"announce": announce}
PRESSES = {
    "announce": announce,
    "announce:to": announce_to,
    "announce:change": change,
    "announce:drop": drop,
    "announce:send": send,
    "announce:stop": stop,
    "announce:end": stop_and_read,
    "announce:history": history,
    "announce:read": read,
    "announce:mute": mute,
    "announce:unmute": unmute,
}
ANSWERS = {
    "announcements.words": Question(ask_words_again, ("announce",), ShownBack("announce:send"), words_given),
    "announcements.group": Question(
        ask_group_again, ("announce:to", "groups:pick"), ShownBack("announce:send"), group_not_chosen
    ),
}
DECIDES = ("announce:stop",)
