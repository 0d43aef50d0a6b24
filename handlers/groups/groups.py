"""Groups: looking round, joining and leaving."""

from collections.abc import Sequence

from bot.domain import order
from bot.domain.errors import Refused
from bot.domain.groups import GroupOfMine, View
from bot.services.contacts import inbox
from bot.services.groups import groups, joining, opening
from bot.services.meetings import closures
from bot.services.team import team
from handlers.core.context import Context
from handlers.core.links import opened_by
from handlers.core.presses import Number, Rest
from handlers.core.questions import NOBODY, Question
from handlers.core.sure import Asked
from handlers.groups import charter_screens, presses, screens
from handlers.people import welcome

PAGE = groups.PAGE
GROUP_ID_LONG = 12  # the code of an invitation is longer

# Looking round


@presses.groups.handled
async def groups_list(c: Context) -> None:
    """/groups: one's own groups, or all of them for who has none."""
    await c.end_dialog()
    mine = await groups.mine(c.tx, c.person, waiting=True) if c.person else []
    if mine:
        _show_mine(c, mine, 0)
    else:
        await _show_all(c, 0)


@presses.groups_mine.handled
async def my_groups(c: Context, page: Number) -> None:
    _show_mine(c, await groups.mine(c.tx, c.me, waiting=True), page)


@presses.groups_all.handled
async def all_groups(c: Context, page: Number, query: Rest = "") -> None:
    """A page of all groups, or of those that somebody looked for: their words travel in the button."""
    await c.end_dialog()
    await _show_all(c, page, order.query(query.replace(":", " ")))


@presses.groups_find.handled
async def ask_find(c: Context) -> None:
    """Which group are they looking for?"""
    await c.ask("groups.find")
    c.show(screens.groups_find)


async def find(c: Context) -> None:
    await c.end_dialog()
    await _show_all(c, 0, order.query(c.text))


def _show_mine(c: Context, mine: list[GroupOfMine], page: int) -> None:
    shown = mine[page * PAGE : (page + 1) * PAGE]
    c.show(screens.groups_mine, groups=shown, page=page, more=len(mine) > (page + 1) * PAGE)


async def _show_all(c: Context, page: int, query: str = "") -> None:
    shown, more = await groups.page(c.tx, page, query)
    coordinator = c.person is not None and c.person.coordinator
    c.show(
        screens.groups_all, groups=shown, page=page, more=more, query=query, coordinator=coordinator,
        finds=c.person is not None and c.person.pseudonym is not None,
    )  # fmt: skip


async def choose_group(c: Context, groups: Sequence[GroupOfMine], then: str, page: int = 0) -> None:
    """Asks which of these groups is meant: its button says `then:<group id>`. Refused when who asks runs none."""
    if not groups and not c.me.coordinator:
        raise Refused("not-allowed")
    found = groups[page * PAGE : (page + 1) * PAGE]
    c.show(screens.choose, groups=found, then=then, page=page, more=len(groups) > (page + 1) * PAGE)


@presses.groups_pick.handled
async def choose_more(c: Context, page: Number, then: Rest) -> None:
    """Further groups to choose from."""
    if len(then) > 30:
        raise Refused("old-button")
    await choose_group(c, await groups.facilitated(c.tx, c.me), then, page)


@presses.group.handled
@presses.group_open.handled
async def open_group(c: Context, group_id: str) -> None:
    await c.end_dialog()
    await show_group(c, group_id)


@opened_by("g")
async def show_group(c: Context, group_id: str) -> None:
    """One group, as who speaks meets it."""
    seen = await groups.view(c.tx, c.person, group_id)
    team = await inbox.way_to(c.tx, c.person, seen) if c.person is not None else None
    hours = await opening.of(c.tx, group_id, seen.group.zone)
    today = None
    if hours.is_set:
        closed = await closures.holds(c.tx, group_id)
        today = [] if closed else [*hours.on(opening.today(c.now, seen.group.zone))]
    c.show(screens.group, seen=seen, team=team, today=today)


@presses.group_run.handled
async def run_group(c: Context, group_id: str) -> None:
    """What those who run it can do."""
    await c.end_dialog()
    group = (await groups.allowed(c.tx, c.me, "edit_group", group_id)).group
    link = f"https://t.me/{c.bot_username}?start=g_{group.id}"
    c.show(screens.run, id=group.id, name=group.name, link=link)


# The charter, and joining (GEM-04)


@presses.group_charter.handled
async def charter(c: Context, group_id: str, page: Number = 0, way: str = "") -> None:
    """A page of it; after the number comes what brought them here: an invitation, or a meeting they want to come to."""
    await c.end_dialog()
    code, meeting = (way[1:] if way.startswith(kind) else "" for kind in "cm")
    await show_charter(c, group_id, code=code, meeting=meeting, page=page)


async def show_charter(
    c: Context, group_id: str, *, code: str = "", changed: bool = False, meeting: str = "", page: int = 0
) -> None:
    """The charter that counts now, with the way to agree to it that fits who reads. `meeting`: to come to it at once."""
    seen = await groups.view(c.tx, c.person, group_id)
    c.show(
        charter_screens.charter, seen=seen, text=await groups.charter(c.tx, group_id), way=charter_screens.Way(code, meeting),
        known=c.person is not None, changed=changed, page=page,
    )  # fmt: skip


@presses.group_join.handled
async def join(c: Context, group_id: str) -> None:
    """ "Join": the charter comes first; who has no account yet is welcomed before."""
    await c.end_dialog()
    group_id = group_id
    if c.person is None or c.person.pseudonym is None:
        await welcome.greet(c, f"join_{group_id}" if len(group_id) == GROUP_ID_LONG else "")
    else:
        await show_charter(c, group_id)


@opened_by("join")
async def invited(c: Context, code: str) -> None:
    """What a link brings: the code of an invitation, or the id of a group."""
    group_id = code if len(code) == GROUP_ID_LONG else await groups.invited_to(c.tx, code)
    if group_id is None:
        raise Refused("invite-over")
    seen = await groups.view(c.tx, c.me, group_id)
    if seen.inside:
        await show_group(c, group_id)
    else:
        await show_charter(c, group_id, code=code if code != group_id else "")


@presses.group_yes.handled
async def agree_and_join(c: Context, group_id: str, version: Number) -> None:
    await _join(c, group_id, version)


@presses.group_came.handled
async def come_by_invitation(c: Context, code: str, version: Number) -> None:
    code = code
    group_id = await groups.invited_to(c.tx, code)
    if group_id is None:
        raise Refused("invite-over")
    await _join(c, group_id, version, code)


async def _join(c: Context, group_id: str, version: int, code: str = "") -> None:
    outcome = await joining.join(c.tx, c.me, group_id, version, code)
    if outcome == "stale":
        await show_charter(c, group_id, code=code, changed=True)
    elif outcome == "already":
        await show_group(c, group_id)
    elif outcome == "waiting":
        c.show(screens.waiting, id=group_id, name=(await groups.get(c.tx, group_id)).name)
    else:
        c.show(screens.joined, id=group_id, name=(await groups.get(c.tx, group_id)).name, who=c.me.name)


@presses.group_agree.handled
async def agree(c: Context, group_id: str, version: Number) -> None:
    """A member's yes to a new version."""
    seen = await groups.agree(c.tx, c.me, group_id, version)
    if not seen.inside or version != seen.charter_version:
        await show_charter(c, group_id, changed=seen.inside)
    else:
        c.show(charter_screens.agreed, id=seen.group.id, name=seen.group.name)


@presses.group_leave.handled
async def leave(c: Context, group_id: str) -> None:
    """No reason is asked (GEM-02)."""
    await c.end_dialog()
    seen, unled = await joining.leave_and_tell(c.tx, c.me, group_id)
    version = seen.place.charter_version if seen.place else 0
    waited = seen.place is not None and not seen.place.inside
    c.show(screens.left, id=seen.group.id, name=seen.group.name, version=version, waited=waited, unled=unled)


@presses.group_leave.asked
async def ask_leave(c: Context, group_id: str) -> Asked | None:
    """What leaving does, and for the last who facilitates what becomes of the group_id; a request is taken back at once."""
    seen = await groups.view(c.tx, c.me, group_id)
    if await team.alone_in(c.tx, c.me, seen):
        return last_one(seen, "leave")
    if not seen.inside:
        return None
    return Asked(
        "group-leave-sure", "group-button-leave-sure", presses.group_place(seen.group.id), {"name": seen.group.name}
    )


async def ask_last(c: Context, group_id: str, how: str) -> Asked | None:
    """None where somebody else facilitates, too."""
    seen = await team.alone(c.tx, c.me, group_id)
    return None if seen is None else last_one(seen, how)


def last_one(seen: View, how: str) -> Asked:
    """What it means when the last who facilitates goes, and who could take over."""
    id_ = seen.group.id
    return Asked(
        f"team-last-{how}", f"team-button-last-{how}", presses.group_place(id_), {"name": seen.group.name},
        ("team-button-others", presses.members_list(id_, 0)),
    )  # fmt: skip


@presses.group_appeal.handled
async def appeal(c: Context, group_id: str) -> None:
    asked = await joining.appeal(c.tx, c.me, group_id)
    c.show(screens.appeal_sent if asked else screens.appeal_not)


COMMANDS = {"groups": groups_list}
ANSWERS = {
    "groups.find": Question(ask_find, (presses.groups_find.name,), NOBODY, find),
}
