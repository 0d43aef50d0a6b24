"""Groups: looking round, joining and leaving, one's own place in a group."""

from collections.abc import Sequence

from bot.domain import order
from bot.domain.errors import Refused
from bot.domain.groups import GroupOfMine, View
from bot.services.contacts import inbox
from bot.services.groups import groups, joining, members
from bot.services.team import team
from handlers.core import readers
from handlers.core.context import Moment
from handlers.core.questions import NOBODY, Question, ReadBack
from handlers.core.readers import Readers
from handlers.core.sure import Asked
from handlers.groups import charter_screens, screens
from handlers.people import names, welcome

PAGE = groups.PAGE
GROUP_ID_LONG = 12  # the code of an invitation is longer

# Looking round


async def groups_list(m: Moment) -> None:
    """/groups: one's own groups, or all of them for who has none."""
    await m.end_dialog()
    mine = await groups.mine(m.tx, m.person, waiting=True) if m.person else []
    if mine:
        _show_mine(m, mine, 0)
    else:
        await _show_all(m, 0)


async def my_groups(m: Moment) -> None:
    _show_mine(m, await groups.mine(m.tx, m.me, waiting=True), page_number(m.arg(0)))


async def all_groups(m: Moment) -> None:
    """A page of all groups, or of those that somebody looked for: their words travel in the button."""
    await m.end_dialog()
    await _show_all(m, page_number(m.arg(0)), order.query(" ".join(m.args[1:])))


async def ask_find(m: Moment) -> None:
    """Which group are they looking for?"""
    await m.ask("groups.find")
    m.show(screens.groups_find)


async def find(m: Moment) -> None:
    await m.end_dialog()
    await _show_all(m, 0, order.query(m.text))


def _show_mine(m: Moment, mine: list[GroupOfMine], page: int) -> None:
    shown = mine[page * PAGE : (page + 1) * PAGE]
    m.show(screens.groups_mine, groups=shown, page=page, more=len(mine) > (page + 1) * PAGE)


async def _show_all(m: Moment, page: int, query: str = "") -> None:
    shown, more = await groups.page(m.tx, page, query)
    coordinator = m.person is not None and m.person.coordinator
    m.show(
        screens.groups_all, groups=shown, page=page, more=more, query=query, coordinator=coordinator,
        finds=m.person is not None and m.person.pseudonym is not None,
    )  # fmt: skip


async def choose_group(m: Moment, groups: Sequence[GroupOfMine], then: str, page: int = 0) -> None:
    """Asks which of these groups is meant: its button says `then:<group id>`. Refused when who asks runs none."""
    if not groups and not m.me.coordinator:
        raise Refused("not-allowed")
    found = groups[page * PAGE : (page + 1) * PAGE]
    m.show(screens.choose, groups=found, then=then, page=page, more=len(groups) > (page + 1) * PAGE)


async def choose_more(m: Moment) -> None:
    """Further groups to choose from."""
    page, then = page_number(m.arg(0)), ":".join(m.args[1:])
    if len(then) > 30:
        raise Refused("old-button")
    await choose_group(m, await groups.facilitated(m.tx, m.me), then, page)


def page_number(text: str) -> int:
    """A page of a list, from a button. Refused when it is none."""
    if not (text.isascii() and text.isdigit() and len(text) <= 4):
        raise Refused("old-button")
    return int(text)


async def open_group(m: Moment) -> None:
    await m.end_dialog()
    await show_group(m, m.arg(0))


async def show_group(m: Moment, group_id: str) -> None:
    """One group, as who speaks meets it."""
    seen = await groups.view(m.tx, m.person, group_id)
    team = await inbox.way_to(m.tx, m.person, seen) if m.person is not None else None
    m.show(screens.group, seen=seen, team=team, link=f"https://t.me/{m.bot_username}?start=g_{group_id}")


# The charter, and joining (GEM-04)


async def charter(m: Moment) -> None:
    """A page of it; after the number comes what brought them here: an invitation, or a meeting they want to come to."""
    await m.end_dialog()
    way = m.args[2] if len(m.args) > 2 else ""
    code, meeting = (way[1:] if way.startswith(kind) else "" for kind in "cm")
    page = page_number(m.args[1]) if len(m.args) > 1 else 0
    await show_charter(m, m.arg(0), code=code, meeting=meeting, page=page)


async def show_charter(
    m: Moment, group_id: str, *, code: str = "", changed: bool = False, meeting: str = "", page: int = 0
) -> None:
    """The charter that counts now, with the way to agree to it that fits who reads. `meeting`: to come to it at once."""
    seen = await groups.view(m.tx, m.person, group_id)
    m.show(
        charter_screens.charter, seen=seen, text=await groups.charter(m.tx, group_id), way=charter_screens.Way(code, meeting),
        known=m.person is not None, changed=changed, page=page,
    )  # fmt: skip


async def join(m: Moment) -> None:
    """ "Join": the charter comes first; who has no account yet is welcomed before."""
    await m.end_dialog()
    group_id = m.arg(0)
    if m.person is None or m.person.pseudonym is None:
        await welcome.greet(m, f"join_{group_id}" if len(group_id) == GROUP_ID_LONG else "")
    else:
        await show_charter(m, group_id)


async def invited(m: Moment, code: str) -> None:
    """What a link brings: the code of an invitation, or the id of a group."""
    group_id = code if len(code) == GROUP_ID_LONG else await groups.invited_to(m.tx, code)
    if group_id is None:
        raise Refused("invite-over")
    seen = await groups.view(m.tx, m.me, group_id)
    if seen.inside:
        await show_group(m, group_id)
    else:
        await show_charter(m, group_id, code=code if code != group_id else "")


async def agree_and_join(m: Moment) -> None:
    await _join(m, m.arg(0), m.arg(1))


async def come_by_invitation(m: Moment) -> None:
    code = m.arg(0)
    group_id = await groups.invited_to(m.tx, code)
    if group_id is None:
        raise Refused("invite-over")
    await _join(m, group_id, m.arg(1), code)


async def _join(m: Moment, group_id: str, version: str, code: str = "") -> None:
    outcome = await joining.join(m.tx, m.me, group_id, page_number(version), code)
    if outcome == "stale":
        await show_charter(m, group_id, code=code, changed=True)
    elif outcome == "already":
        await show_group(m, group_id)
    elif outcome == "waiting":
        m.show(screens.waiting, id=group_id, name=(await groups.get(m.tx, group_id)).name)
    else:
        m.show(screens.joined, id=group_id, name=(await groups.get(m.tx, group_id)).name, who=m.me.name)


async def agree(m: Moment) -> None:
    """A member's yes to a new version."""
    version = page_number(m.arg(1))
    seen = await groups.agree(m.tx, m.me, m.arg(0), version)
    if not seen.inside or version != seen.charter_version:
        await show_charter(m, m.arg(0), changed=seen.inside)
    else:
        m.show(charter_screens.agreed, id=seen.group.id, name=seen.group.name)


async def leave(m: Moment) -> None:
    """No reason is asked (GEM-02)."""
    await m.end_dialog()
    seen, unled = await joining.leave_and_tell(m.tx, m.me, m.arg(0))
    version = seen.place.charter_version if seen.place else 0
    waited = seen.place is not None and not seen.place.inside
    m.show(screens.left, id=seen.group.id, name=seen.group.name, version=version, waited=waited, unled=unled)


async def ask_leave(m: Moment) -> Asked | None:
    """What leaving does, and for the last who facilitates what becomes of the group; a request is taken back at once."""
    last = await _ask_last(m, "leave")
    seen = await groups.view(m.tx, m.me, m.arg(0))
    if last is not None or not seen.inside:
        return last
    return Asked(
        "group-leave-sure", "group-button-leave-sure", f"group:place:{seen.group.id}", {"name": seen.group.name}
    )


async def ask_rest(m: Moment) -> Asked | None:
    return await _ask_last(m, "rest") if m.arg(1) == "1" else None


async def _ask_last(m: Moment, how: str) -> Asked | None:
    seen = await team.alone(m.tx, m.me, m.arg(0))
    return None if seen is None else last_one(seen, how)


def last_one(seen: View, how: str) -> Asked:
    """What it means when the last who facilitates goes, and who could take over."""
    id_ = seen.group.id
    return Asked(
        f"team-last-{how}", f"team-button-last-{how}", f"group:place:{id_}", {"name": seen.group.name},
        ("team-button-others", f"members:list:{id_}:0"),
    )  # fmt: skip


async def appeal(m: Moment) -> None:
    asked = await joining.appeal(m.tx, m.me, m.arg(0))
    m.show(screens.appeal_sent if asked else screens.appeal_not)


# One's own place in a group


async def place(m: Moment) -> None:
    await m.end_dialog()
    await _show_place(m, m.arg(0))


async def _show_place(m: Moment, group_id: str) -> None:
    m.show(screens.place, seen=await _inside(m, group_id), usual=m.me.name)


async def _inside(m: Moment, group_id: str) -> View:
    seen = await groups.view(m.tx, m.me, group_id)
    if not seen.inside:
        raise Refused("group-not-in")
    return seen


async def ask_name_here(m: Moment) -> None:
    seen = await _inside(m, m.arg(0))
    await m.ask("groups.name", group=seen.group.id)
    m.show(screens.ask_name, id=seen.group.id)


async def ask_name_here_again(m: Moment) -> None:
    m.args = [str(m.dialog.answers.get("group", ""))] if m.dialog else [""]
    await ask_name_here(m)


async def name_here_given(m: Moment) -> None:
    group_id = str(m.dialog.answers["group"]) if m.dialog else ""
    try:
        await members.rename_here(m.tx, m.me, group_id, m.text, m.user.names, names.ours(m))
    except Refused as no:
        await names.refused(m, no, back=f"group:place:{group_id}")
        return
    await m.end_dialog()
    await _show_place(m, group_id)


async def name_here(m: Moment) -> str | None:
    """The name in these words, as it would be read in this group; None when it cannot be, which is said."""
    group_id = str(m.dialog.answers["group"]) if m.dialog else ""
    try:
        return await members.name_here(m.tx, m.me, group_id, m.text, m.user.names, names.ours(m))
    except Refused as no:
        await names.refused(m, no, back=f"group:place:{group_id}")
        return None


async def readers_here(m: Moment) -> Readers:
    group_id = str(m.dialog.answers["group"]) if m.dialog else ""
    return await readers.who_runs(m, group_id, back=f"group:place:{group_id}")


async def usual_name(m: Moment) -> None:
    await members.usual_name(m.tx, m.me, m.arg(0))
    await m.end_dialog()
    await _show_place(m, m.arg(0))


async def mute(m: Moment) -> None:
    await members.mute(m.tx, m.me, m.arg(0), m.arg(1) == "1")
    await _show_place(m, m.arg(0))


async def rest(m: Moment) -> None:
    """Steps back, or comes back."""
    decide = joining.step_back if m.arg(1) == "1" else joining.come_back
    await decide(m.tx, m.me, m.arg(0))
    await _show_place(m, m.arg(0))


COMMANDS = {"groups": groups_list}
PRESSES = {
    "groups": groups_list,
    "groups:mine": my_groups,
    "groups:all": all_groups,
    "groups:find": ask_find,
    "groups:pick": choose_more,
    "group": open_group,
    "group:open": open_group,
    "group:charter": charter,
    "group:join": join,
    "group:yes": agree_and_join,
    "group:came": come_by_invitation,
    "group:agree": agree,
    "group:leave": leave,
    "group:appeal": appeal,
    "group:place": place,
    "group:name": ask_name_here,
    "group:usual": usual_name,
    "group:mute": mute,
    "group:rest": rest,
}
ANSWERS = {
    "groups.name": Question(
        ask_name_here_again, ("group:name", "group:usual", "name"), ReadBack(name_here, readers_here), name_here_given
    ),
    "groups.find": Question(ask_find, ("groups:find",), NOBODY, find),
}
CONFIRMED = {"group:leave": ask_leave, "group:rest": ask_rest}
DECIDES = ("group:agree",)
SHARED = ("group:open", "group:settings", "group:write", "groups:all")
