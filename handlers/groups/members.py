"""Members, for those who run a group: the numbers, the list, who asks to join, invitations, facilitators."""

from bot.domain import order
from bot.domain.groups import Member, View
from bot.domain.permissions import Role
from bot.services.groups import groups, joining, members
from bot.services.peers import referents
from bot.services.team import nominations
from handlers.core.context import Context
from handlers.core.presses import Number, Rest
from handlers.core.questions import NOBODY, Question
from handlers.core.sure import Asked
from handlers.groups import members_screens as screens
from handlers.groups import presses
from handlers.groups.groups import choose_group


@presses.members.handled
async def members_of(c: Context, group_id: str = "") -> None:
    """/members: of the one group_id they facilitate, or of the one they choose."""
    await c.end_dialog()
    if group_id:
        await _show(c, group_id)
        return
    found = await groups.facilitated(c.tx, c.me)
    if len(found) == 1:
        await _show(c, found[0].id)
    else:
        await choose_group(c, found, presses.members.name)


async def _show(c: Context, group_id: str) -> None:
    seen, counts = await members.overview(c.tx, c.me, group_id)
    c.show(
        screens.members, id=seen.group.id, name=seen.group.name, inside=counts["inside"], facilitators=counts["facilitators"],
        waiting=counts["waiting"], coordinator=c.me.coordinator,
    )  # fmt: skip


@presses.members_list.handled
async def member_list(c: Context, group_id: str, page: Number, query: Rest = "") -> None:
    await _page(c, group_id, page, query, waiting=False)


@presses.members_waiting.handled
async def waiting_list(c: Context, group_id: str, page: Number, query: Rest = "") -> None:
    await _page(c, group_id, page, query, waiting=True)


async def _page(c: Context, group: str, page: int, query: str, *, waiting: bool) -> None:
    await c.end_dialog()
    await _show_page(c, group, page, order.query(query.replace(":", " ")), waiting=waiting)


async def _show_page(c: Context, group_id: str, page: int, query: str, *, waiting: bool) -> None:
    seen, found, more = await members.page(c.tx, c.me, group_id, page, query, waiting=waiting)
    c.show(
        screens.waiting if waiting else screens.found,
        screens.Part(
            seen.group.id, seen.group.name, [screens.Listed(x.handle, x.name, x.role) for x in found], page, more, query
        ),
    )


@presses.members_find.handled
async def ask_find(c: Context, group_id: str) -> None:
    """Which member are they looking for?"""
    await _ask_find(c, group_id)


async def _ask_find(c: Context, group_id: str) -> None:
    seen = await members.findable(c.tx, c.me, group_id)
    await c.ask("members.find", group=seen.group.id)
    c.show(screens.find, id=seen.group.id, name=seen.group.name)


async def ask_find_again(c: Context) -> None:
    await _ask_find(c, str(c.dialog.answers["group"]) if c.dialog else "")


async def find(c: Context) -> None:
    group_id = str(c.dialog.answers["group"]) if c.dialog else ""
    await c.end_dialog()
    await _show_page(c, group_id, 0, order.query(c.text), waiting=False)


@presses.member_open.handled
async def member(c: Context, member: str) -> None:
    """One member, or one who waits."""
    seen, found = await members.card(c.tx, c.me, member)
    asked = await nominations.of_member(c.tx, found, seen.roles)
    refers = await referents.standing_of(c.tx, found.person) if Role.COORDINATOR in seen.roles else ""
    _show_member(c, seen, found, asked, refers)


def _show_member(c: Context, seen: View, found: Member, asked: dict[str, str], refers: str = "") -> None:
    if found.state == "waiting":
        c.show(
            screens.member_waiting, handle=found.handle, who=found.name, group=seen.group.id, group_name=seen.group.name
        )
        return
    c.show(
        screens.member, handle=found.handle, who=found.name, group=seen.group.id, group_name=seen.group.name,
        role=found.role, since=found.since, agreed=found.charter_version == seen.charter_version,
        names=Role.COORDINATOR in seen.roles, myself=found.person.id == c.me.id, rests=found.state == "stepped_back",
        coordinates=found.person.coordinator, asked=asked, refers=refers,
    )  # fmt: skip


# Who asks to join


@presses.member_yes.handled
async def accept(c: Context, member: str) -> None:
    found = await joining.accept(c.tx, c.me, member)
    if found is None:
        c.show(screens.late)
    else:
        c.show(screens.accepted, who=found.name, group=found.group_id)


@presses.member_no.asked
async def ask_decline(c: Context, member: str) -> Asked | None:
    found = await joining.waiting(c.tx, c.me, member)
    if found is None:
        return None
    return Asked("member-decline", "member-button-decline", presses.member_open(found.handle), {"who": found.name})


@presses.member_no.handled
async def decline(c: Context, member: str) -> None:
    found = await joining.decline(c.tx, c.me, member)
    if found is None:
        c.show(screens.late)
    else:
        c.show(screens.declined, who=found.name, group=found.group_id)


# Members


@presses.member_remove.asked
async def ask_remove(c: Context, member: str) -> Asked:
    found = await joining.removable(c.tx, c.me, member)
    return Asked("member-remove", "member-button-remove-sure", presses.member_open(found.handle), {"who": found.name})


@presses.member_remove.handled
async def remove(c: Context, member: str) -> None:
    found = await joining.remove(c.tx, c.me, member)
    c.show(screens.removed, who=found.name, group=found.group_id)


# Invitations


@presses.members_invite.handled
async def invite(c: Context, group_id: str) -> None:
    code, until = await groups.invite(c.tx, c.me, group_id)
    c.show(screens.invite, id=group_id, link=f"https://t.me/{c.bot_username}?start=join_{code}", until=until)


@presses.members_uninvite.handled
async def revoke(c: Context, group_id: str) -> None:
    await groups.revoke(c.tx, c.me, group_id)
    c.show(screens.revoked, id=group_id)


COMMANDS = {"members": members_of}
ANSWERS = {"members.find": Question(ask_find_again, (presses.members_find.name,), NOBODY, find)}
