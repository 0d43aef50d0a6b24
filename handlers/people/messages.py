"""My messages: what the bot writes to somebody unasked, when, and how to have less of it."""

from collections.abc import Sequence

from bot.domain.groups import GroupOfMine
from bot.services.groups import groups
from bot.services.meetings import digest
from bot.services.people import people
from bot.texts import Voice
from handlers.core.context import Context
from handlers.core.keyboards import Screen, button, lines, named, screen
from handlers.core.paging import Item, listed
from handlers.core.presses import Number
from handlers.core.questions import NOBODY, Question
from handlers.core.screens import shows
from handlers.groups import messages as of_group
from handlers.groups import presses as of_groups
from handlers.people import presses
from handlers.people import routine_presses as of_routines

Quiet = tuple[int, int]  # minutes after local midnight, from and until
QUIET_CHOICES = ("21:00-08:00", "22:00-09:00", "20:00-10:00", "00:00-00:00")

PAGE = groups.PAGE


@presses.settings_messages.handled
async def messages(c: Context) -> None:
    await c.end_dialog()
    await _show(c)


async def _show(c: Context) -> None:
    wants = await people.has_consent(c.tx, c.me, "reminders")
    inside = bool(await groups.mine(c.tx, c.me))
    quiet = (c.me.quiet_from, c.me.quiet_until)
    c.show(show_messages, reminders=wants, monday=await digest.wants(c.tx, c.me), quiet=quiet, inside=inside)


@presses.settings_reminded.handled
async def reminded(c: Context, on: bool) -> None:
    """Reminders of all groups, or none at all."""
    await people.set_consent(c.tx, c.me, "reminders", on)
    await _show(c)


@presses.settings_digest.handled
async def set_digest(c: Context, on: bool) -> None:
    """The week on Monday, or no more of it."""
    await digest.set_wanted(c.tx, c.me, on)
    await _show(c)


@presses.settings_groups.handled
async def by_group(c: Context, page: Number = 0) -> None:
    """One group is opened at once."""
    mine = await groups.mine(c.tx, c.me)
    if len(mine) == 1:
        await of_group.messages(c, mine[0].id)
        return
    shown = mine[page * PAGE : (page + 1) * PAGE]
    c.show(show_groups, groups=shown, page=page, more=len(mine) > (page + 1) * PAGE)


# Quiet hours


@presses.settings_quiet.handled
async def quiet_screen(c: Context) -> None:
    me = c.me
    await c.ask("people.quiet")
    c.show(show_quiet, quiet=(me.quiet_from, me.quiet_until), firm=me.quiet_firm)


@presses.settings_firm.handled
async def set_quiet_firm(c: Context, on: bool) -> None:
    await people.set_quiet_firm(c.tx, c.me, on)
    c.person = await people.again(c.tx, c.me)
    await quiet_screen(c)


@presses.settings_hours.handled
async def set_quiet(c: Context, hours: str) -> None:
    await people.set_quiet_hours(c.tx, c.me, "-".join(part[:2] + ":" + part[2:] for part in hours.split("-")))
    await c.end_dialog()
    await _again(c)


async def quiet_given(c: Context) -> None:
    await people.set_quiet_hours(c.tx, c.me, c.text)
    await c.end_dialog()
    await _again(c)


async def _again(c: Context) -> None:
    c.person = await people.again(c.tx, c.me)
    await _show(c)


# What people see


@shows("messages")
def show_messages(v: Voice, *, reminders: bool, monday: bool, quiet: Quiet, inside: bool) -> Screen:
    """`inside`: they are in a group."""
    rows = [
        [button(v, "button-end-reminders" if reminders else "button-give-reminders", presses.settings_reminded(not reminders))],
        [button(v, "button-digest-stop" if monday else "button-digest", presses.settings_digest(not monday))],
        *([[button(v, "button-messages-groups", presses.settings_groups())]] if inside else []),
        [button(v, "button-routines", of_routines.routine())],
        [button(v, "button-quiet", presses.settings_quiet())],
    ]  # fmt: skip
    said = {True: v.say("word-yes"), False: v.say("word-no")}
    text = v.say("messages", reminders=said[reminders], monday=said[monday], quiet=quiet_words(v, quiet))
    told = lines(text, v.say("messages-by-group") if inside else "")
    return screen(v, told, rows, back=presses.settings(), here=presses.settings_messages())


@shows("messages-groups")
def show_groups(v: Voice, *, groups: Sequence[GroupOfMine], page: int, more: bool) -> Screen:
    ways = [button(v, "group-button-more", presses.settings_groups(page + 1))] if more else []
    told, rows = listed([Item(each.name, of_groups.group_messages(each.id)) for each in groups], ways)
    back = presses.settings_groups(page - 1) if page else presses.settings_messages()
    return screen(
        v, lines(v.say("messages-groups"), "\n".join(told)), rows, back=back, here=presses.settings_groups(page)
    )


@shows("quiet")
def show_quiet(v: Voice, *, quiet: Quiet, firm: bool) -> Screen:
    rows = [
        [
            named(
                quiet_words(v, (int(each[:2]) * 60 + int(each[3:5]), int(each[6:8]) * 60 + int(each[9:]))),
                presses.settings_hours(each.replace(":", "")),
            )
        ]
        for each in QUIET_CHOICES
    ]
    kept, key = ("quiet-firm", "button-quiet-urgent") if firm else ("quiet-urgent", "button-quiet-firm")
    rows.append([button(v, key, presses.settings_firm(not firm))])
    return screen(
        v, lines(v.say("quiet", quiet=quiet_words(v, quiet)), v.say(kept)), rows, back=presses.settings_messages()
    )


def quiet_words(v: Voice, quiet: Quiet) -> str:
    start, end = quiet
    if start == end:
        return v.say("quiet-none")
    return v.say("quiet-between", start=f"{start // 60:02}:{start % 60:02}", end=f"{end // 60:02}:{end % 60:02}")


ANSWERS = {
    "people.quiet": Question(
        quiet_screen, (presses.settings_hours.name, presses.settings_firm.name), NOBODY, quiet_given
    ),
}
