"""Members, for those who run a group: the numbers, the list, who asks to join, invitations, facilitators."""

from bot.domain import order
from bot.domain.groups import Member, View
from bot.domain.permissions import Role
from bot.services.groups import groups, joining, members
from handlers.core.context import Moment
from handlers.core.questions import NOBODY, Question
from handlers.core.sure import Asked
from handlers.groups import members_screens as screens
from handlers.groups.groups import choose_group, page_number


async def members_of(m: Moment) -> None:
    """/members: of the one group they facilitate, or of the one they choose."""
    await m.end_dialog()
    if m.args and m.by_button:
        await _show(m, m.arg(0))
        return
    found = await groups.facilitated(m.tx, m.me)
    if len(found) == 1:
        await _show(m, found[0].id)
    else:
        await choose_group(m, found, "members")


async def _show(m: Moment, group_id: str) -> None:
    seen, counts = await members.overview(m.tx, m.me, group_id)
    m.show(
        screens.members, id=seen.group.id, name=seen.group.name, inside=counts["inside"], facilitators=counts["facilitators"],
        waiting=counts["waiting"], coordinator=m.me.coordinator,
    )  # fmt: skip


async def member_list(m: Moment) -> None:
    await _page(m, waiting=False)


async def waiting_list(m: Moment) -> None:
    await _page(m, waiting=True)


async def _page(m: Moment, *, waiting: bool) -> None:
    await m.end_dialog()
    await _show_page(m, m.arg(0), page_number(m.arg(1)), order.query(" ".join(m.args[2:])), waiting=waiting)


async def _show_page(m: Moment, group_id: str, page: int, query: str, *, waiting: bool) -> None:
    seen, found, more = await members.page(m.tx, m.me, group_id, page, query, waiting=waiting)
    m.show(
        screens.waiting if waiting else screens.found,
        screens.Part(
            seen.group.id, seen.group.name, [screens.Listed(x.handle, x.name, x.role) for x in found], page, more, query
        ),
    )


async def ask_find(m: Moment) -> None:
    """Which member are they looking for?"""
    await _ask_find(m, m.arg(0))


async def _ask_find(m: Moment, group_id: str) -> None:
    seen = await members.findable(m.tx, m.me, group_id)
    await m.ask("members.find", group=seen.group.id)
    m.show(screens.find, id=seen.group.id, name=seen.group.name)


async def ask_find_again(m: Moment) -> None:
    await _ask_find(m, str(m.dialog.answers["group"]) if m.dialog else "")


async def find(m: Moment) -> None:
    group_id = str(m.dialog.answers["group"]) if m.dialog else ""
    await m.end_dialog()
    await _show_page(m, group_id, 0, order.query(m.text), waiting=False)


async def member(m: Moment) -> None:
    """One member, or one who waits."""
    seen, found = await members.card(m.tx, m.me, m.arg(0))
    _show_member(m, seen, found)


def _show_member(m: Moment, seen: View, found: Member) -> None:
    if found.state == "waiting":
        m.show(
            screens.member_waiting, handle=found.handle, who=found.name, group=seen.group.id, group_name=seen.group.name
        )
        return
    m.show(
        screens.member, handle=found.handle, who=found.name, group=seen.group.id, group_name=seen.group.name,
        role=found.role, since=found.since, agreed=found.charter_version == seen.charter_version,
        names=Role.COORDINATOR in seen.roles, myself=found.person.id == m.me.id, rests=found.state == "stepped_back",
        coordinates=found.person.coordinator,
    )  # fmt: skip


# Who asks to join


async def accept(m: Moment) -> None:
    found = await joining.accept(m.tx, m.me, m.arg(0))
    if found is None:
        m.show(screens.late)
    else:
        m.show(screens.accepted, who=found.name, group=found.group_id)


async def ask_decline(m: Moment) -> Asked | None:
    found = await joining.waiting(m.tx, m.me, m.arg(0))
    if found is None:
        return None
    return Asked("member-decline", "member-button-decline", f"member:open:{found.handle}", {"who": found.name})


async def decline(m: Moment) -> None:
    found = await joining.decline(m.tx, m.me, m.arg(0))
    if found is None:
        m.show(screens.late)
    else:
        m.show(screens.declined, who=found.name, group=found.group_id)


# Members


async def ask_remove(m: Moment) -> Asked:
    found = await joining.removable(m.tx, m.me, m.arg(0))
    return Asked("member-remove", "member-button-remove-sure", f"member:open:{found.handle}", {"who": found.name})


async def remove(m: Moment) -> None:
    found = await joining.remove(m.tx, m.me, m.arg(0))
    m.show(screens.removed, who=found.name, group=found.group_id)


# Invitations


async def invite(m: Moment) -> None:
    code, until = await groups.invite(m.tx, m.me, m.arg(0))
    m.show(screens.invite, id=m.arg(0), link=f"https://t.me/{m.bot_username}?start=join_{code}", until=until)


async def revoke(m: Moment) -> None:
    await groups.revoke(m.tx, m.me, m.arg(0))
    m.show(screens.revoked, id=m.arg(0))


COMMANDS = {"members": members_of}
PRESSES = {
    "members": members_of,
    "members:list": member_list,
    "members:find": ask_find,
    "members:waiting": waiting_list,
    "members:invite": invite,
    "members:uninvite": revoke,
    "member:open": member,
    "member:yes": accept,
    "member:no": decline,
    "member:remove": remove,
}
ANSWERS = {"members.find": Question(ask_find_again, ("members:find",), NOBODY, find)}
CONFIRMED = {"member:no": ask_decline, "member:remove": ask_remove}
DECIDES = ("member:yes", "member:no")
SHARED = ("members",)
