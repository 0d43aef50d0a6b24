"""One's own membership: the name one has in a group, its announcements, stepping back for a while."""

from bot.domain.errors import Refused
from bot.domain.groups import View
from bot.services.groups import groups, joining, members
from handlers.core import readers
from handlers.core.context import Context
from handlers.core.questions import Question, ReadBack
from handlers.core.readers import Readers
from handlers.core.sure import Asked
from handlers.groups import presses, screens
from handlers.groups.groups import ask_last
from handlers.people import names


@presses.group_place.handled
async def membership(c: Context, group_id: str) -> None:
    await c.end_dialog()
    await _show_membership(c, group_id)


async def _show_membership(c: Context, group_id: str) -> None:
    c.show(screens.membership, seen=await _inside(c, group_id), usual=c.me.name)


async def _inside(c: Context, group_id: str) -> View:
    seen = await groups.view(c.tx, c.me, group_id)
    if not seen.inside:
        raise Refused("group-not-in")
    return seen


@presses.group_name.handled
async def ask_name_here(c: Context, group_id: str) -> None:
    seen = await _inside(c, group_id)
    await c.ask("groups.name", group=seen.group.id)
    c.show(screens.ask_name, id=seen.group.id)


async def ask_name_here_again(c: Context) -> None:
    await ask_name_here(c, str(c.dialog.answers.get("group", "")) if c.dialog else "")


async def name_here_given(c: Context) -> None:
    group_id = str(c.dialog.answers["group"]) if c.dialog else ""
    try:
        await members.rename_here(c.tx, c.me, group_id, c.text, c.user.names, names.ours(c))
    except Refused as no:
        await names.refused(c, no, back=presses.group_place(group_id))
        return
    await c.end_dialog()
    await _show_membership(c, group_id)


async def name_here(c: Context) -> str | None:
    """The name in these words, as it would be read in this group; None when it cannot be, which is said."""
    group_id = str(c.dialog.answers["group"]) if c.dialog else ""
    try:
        names.check_is_name(c)
        return await members.name_here(c.tx, c.me, group_id, c.text, c.user.names, names.ours(c))
    except Refused as no:
        await names.refused(c, no, back=presses.group_place(group_id))
        return None


async def readers_here(c: Context) -> Readers:
    group_id = str(c.dialog.answers["group"]) if c.dialog else ""
    return await readers.who_runs(c, group_id, back=presses.group_place(group_id))


@presses.group_usual.handled
async def usual_name(c: Context, group_id: str) -> None:
    await members.usual_name(c.tx, c.me, group_id)
    await c.end_dialog()
    await _show_membership(c, group_id)


@presses.group_rest.handled
async def rest(c: Context, group_id: str, on: bool) -> None:
    """Steps back, or comes back."""
    decide = joining.step_back if on else joining.come_back
    await decide(c.tx, c.me, group_id)
    await _show_membership(c, group_id)


@presses.group_rest.asked
async def ask_rest(c: Context, group_id: str, on: bool) -> Asked | None:
    return await ask_last(c, group_id, "rest") if on else None


ANSWERS = {
    "groups.name": Question(
        ask_name_here_again,
        (presses.group_name.name, presses.group_usual.name, "name"),
        ReadBack(name_here, readers_here),
        name_here_given,
    ),
}
