"""Dates from another calendar: a file is sent, what is in it is shown, and after a yes it is put into the group."""

import msgspec

from bot.domain.errors import Refused
from bot.imports import Plan
from bot.imports.decoding import BYTES_MOST
from bot.services.groups import groups as group_services
from bot.services.meetings import cancelled_there, importing, undo
from bot.services.meetings.importing import Upload
from handlers.core.context import Context
from handlers.core.questions import Question, ShownBack
from handlers.groups import groups
from handlers.groups import presses as of_groups
from handlers.meetings import importing_screens as screens
from handlers.meetings import presses

SEEN = ShownBack(presses.import_yes.name)
OWN = ("import", of_groups.group_calendar.name)


@presses.import_begin.handled
async def ask(c: Context, group_id: str) -> None:
    group = await importing.group_for(c.tx, c.me, group_id)
    await c.ask("import.file", group=group_id)
    c.show(screens.ask, group_id=group_id, group=group.name)


async def ask_again(c: Context) -> None:
    await ask(c, _asked(c)["group"])


def _asked(c: Context) -> dict[str, str]:
    """What is known so far. Refused when no file is waited for, or none waits for a yes."""
    if c.dialog is None or not c.dialog.step.startswith("import."):
        raise Refused("import-forgotten")
    return c.dialog.answers


async def sent(c: Context) -> None:
    await _read(c, _asked(c)["group"])


async def _read(c: Context, group_id: str) -> None:
    """The file is fetched and read beside: nobody waits for it."""
    group = await importing.group_for(c.tx, c.me, group_id)
    file = c.incoming.message.file if c.incoming.message else None
    if file is None or file.file_size > BYTES_MOST:
        raise Refused("import-too-large")
    token = f"{c.incoming.id:x}"
    await c.ask("import.file", group=group.id, token=token)
    c.tx.uploads.append(Upload(c.me.id, group.id, group.zone, file.file_id, token))
    c.show(screens.reading, group_id=group.id)


async def sent_unasked(c: Context) -> bool:
    """A calendar that nobody asked for, from somebody who plans meetings: it is read for their group; of several, which one is asked, and
    for the file again. False for all else."""
    file = c.incoming.message.file if c.incoming.message else None
    if file is None or not file.file_name.casefold().endswith(".ics") or c.person is None:
        return False
    found = await group_services.facilitated(c.tx, c.me) if c.question is None and c.person.pseudonym else []
    if len(found) == 1:
        await _read(c, found[0].id)
    elif found:
        await groups.choose_group(c, found, presses.import_begin.name)
    return bool(found)


async def wrote(c: Context) -> None:
    raise Refused("import-only-file")


async def check(c: Context) -> None:
    """What is in it, once more."""
    asked, plan = _asked(c), _plan(c)
    await c.ask("import.check", **asked)
    c.show(screens.read, await importing.summary(c.tx, asked["group"], asked["token"], plan))


def _plan(c: Context) -> Plan:
    try:
        return msgspec.convert(_asked(c)["plan"], Plan)
    except KeyError:
        raise Refused("import-forgotten") from None


@presses.import_check.handled
async def check_pressed(c: Context) -> None:
    await check(c)


@presses.import_left.handled
async def left(c: Context, page: int = 0) -> None:
    """Each that is not taken, with its reason."""
    c.show(screens.left, left=_plan(c).left, page=page)


@presses.import_off.handled
async def off(c: Context, page: int = 0) -> None:
    """Each that would be called off."""
    found = await cancelled_there.find(c.tx, _asked(c)["group"], _plan(c).gone)
    c.show(screens.off, dates=cancelled_there.rows(found), page=page)


@presses.import_yes.handled
async def confirm(c: Context, token: str) -> None:
    """Below a file that another took the place of, it shows what waits now."""
    asked, plan = _asked(c), _plan(c)
    if asked["token"] != token:
        await check(c)
        return
    done = await importing.take_over(c.tx, c.me, asked["group"], plan, c.settings.meetings.reminders)
    await c.end_dialog()
    c.show(screens.done, group_id=asked["group"], made=done.made, off=done.off, together=done.together)


@presses.import_undo.handled
async def put_back(c: Context, together: str) -> None:
    """What was called off in one go."""
    undone, stays = await undo.undo_together(c.tx, c.me, together)
    c.show(screens.undone, dates=undone, stays=stays)


ANSWERS = {
    "import.file": Question(ask_again, OWN, SEEN, wrote, sent),
    "import.check": Question(check, OWN, SEEN, wrote, sent),
}
