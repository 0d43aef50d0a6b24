"""Members, for those who run a group: the numbers, the list, who asks to join, invitations, facilitators."""

from typing import Any

from bot.domain import order
from bot.domain.groups import Member, View
from bot.services.groups import groups, joining, members
from bot.texts import Voice
from handlers.core.context import Facts, Moment
from handlers.core.keyboards import Rows, Screen, button, letter_screen, lines, named, screen
from handlers.core.questions import NOBODY, Question
from handlers.core.sure import Asked
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
    m.show("members", id=seen.group.id, name=seen.group.name, coordinator=m.me.coordinator, **counts)


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
        "members-waiting" if waiting else "members-list", id=seen.group.id, name=seen.group.name, page=page, more=more, query=query,
        members=[{"handle": x.handle, "name": x.name, "role": x.role} for x in found],
    )  # fmt: skip


async def ask_find(m: Moment) -> None:
    """Which member are they looking for?"""
    await _ask_find(m, m.arg(0))


async def _ask_find(m: Moment, group_id: str) -> None:
    seen = await members.findable(m.tx, m.me, group_id)
    await m.ask("members.find", group=seen.group.id)
    m.show("members-find", id=seen.group.id, name=seen.group.name)


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
    facts = _facts(found) | {"group": seen.group.id, "group_name": seen.group.name}
    if found.state == "waiting":
        m.show("member-waiting", **facts)
        return
    m.show(
        "member", **facts, role=found.role, since=found.since, agreed=found.charter_version == seen.charter_version,
        names="coordinator" in seen.roles, myself=found.person.id == m.me.id, rests=found.state == "stepped_back",
        coordinates=found.person.coordinator,
    )  # fmt: skip


def _facts(found: Member) -> dict[str, Any]:
    return {"handle": found.handle, "who": found.name, "group": found.group_id}


# Who asks to join


async def accept(m: Moment) -> None:
    found = await joining.accept(m.tx, m.me, m.arg(0))
    _show_outcome(m, "member-accepted", found)


async def ask_decline(m: Moment) -> Asked | None:
    found = await joining.waiting(m.tx, m.me, m.arg(0))
    if found is None:
        return None
    return Asked("member-decline", "member-button-decline", f"member:open:{found.handle}", {"who": found.name})


async def decline(m: Moment) -> None:
    found = await joining.decline(m.tx, m.me, m.arg(0))
    _show_outcome(m, "member-declined", found)


def _show_outcome(m: Moment, screen_name: str, found: Member | None) -> None:
    if found is None:
        m.show("member-late")
    else:
        m.show(screen_name, **_facts(found))


# Members


async def ask_remove(m: Moment) -> Asked:
    found = await joining.removable(m.tx, m.me, m.arg(0))
    return Asked("member-remove", "member-button-remove-sure", f"member:open:{found.handle}", {"who": found.name})


async def remove(m: Moment) -> None:
    m.show("member-removed", **_facts(await joining.remove(m.tx, m.me, m.arg(0))))


# Invitations


async def invite(m: Moment) -> None:
    code, until = await groups.invite(m.tx, m.me, m.arg(0))
    m.show("invite", id=m.arg(0), link=f"https://t.me/{m.bot_username}?start=join_{code}", until=until)


async def revoke(m: Moment) -> None:
    await groups.revoke(m.tx, m.me, m.arg(0))
    m.show("invite-revoked", id=m.arg(0))


# What people see


def show_members(v: Voice, f: Facts) -> Screen:
    id_ = f["id"]
    rows = [
        [
            button(v, "member-button-list", f"members:list:{id_}:0"),
            button(v, "group-button-invite", f"members:invite:{id_}"),
        ]
    ]
    if f["waiting"]:
        rows.insert(0, [button(v, "member-button-waiting", f"members:waiting:{id_}:0")])
    rows.append(
        [
            button(v, "group-button-settings", f"group:settings:{id_}"),
            button(v, "group-button-open", f"group:open:{id_}"),
        ]
    )
    if f["coordinator"]:
        rows.append([button(v, "team-button", "team")])
    counts = v.say("members-counts", inside=f["inside"], facilitators=f["facilitators"])
    asked = v.say("members-asked", waiting=f["waiting"]) if f["waiting"] else ""
    return screen(v, lines(v.say("members", name=f["name"]), counts, asked), rows, back="tools", here=f"members:{id_}")


def show_list(v: Voice, f: Facts) -> Screen:
    if not f["members"] and f["query"]:
        rows = [[button(v, "button-find-again", f"members:find:{f['id']}")]]
        text = v.say("members-found-none", query=f["query"])
        return screen(v, text, rows, back=f"members:list:{f['id']}:0")
    if not f["members"]:
        rows = [[button(v, "group-button-invite", f"members:invite:{f['id']}")]]
        return screen(v, v.say("members-list-empty", name=f["name"]), rows, back=f"members:{f['id']}")
    return _people(v, f, "members:list", v.say("members-list", name=f["name"]))


def show_waiting(v: Voice, f: Facts) -> Screen:
    text = v.say("members-waiting" if f["members"] else "members-waiting-empty", name=f["name"])
    return _people(v, f, "members:waiting", text)


def _people(v: Voice, f: Facts, then: str, text: str) -> Screen:
    rows: Rows = [[named(_called(v, x), f"member:open:{x['handle']}")] for x in f["members"]]
    ways = [button(v, "group-button-more", _page_of(f, then, f["page"] + 1))] if f["more"] else []
    if then == "members:list" and (f["more"] or f["page"] or f["query"]):
        ways.append(button(v, "button-find-again" if f["query"] else "button-find", f"members:find:{f['id']}"))
    rows.append(ways)
    return screen(v, text, rows, back=_page_before(f, then))


def _page_of(f: Facts, then: str, page: int) -> str:
    """The button of a page of this list, or of what was looked for in it."""
    return f"{then}:{f['id']}:{page}:{f['query']}".rstrip(":")


def _page_before(f: Facts, then: str) -> str:
    if f["page"]:
        return _page_of(f, then, f["page"] - 1)
    return f"{then}:{f['id']}:0" if f["query"] else f"members:{f['id']}"


def show_find(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("members-find", name=f["name"]), back=f"members:{f['id']}")


def _called(v: Voice, x: dict[str, str]) -> str:
    return f"{x['name']} ({v.say('group-line-facilitates')})" if x["role"] == "facilitator" else x["name"]


def show_member(v: Voice, f: Facts) -> Screen:
    handle, rows = f["handle"], []
    is_facilitator = f["role"] == "facilitator"
    if is_facilitator and f["names"]:
        rows.append([button(v, "team-button-end", f"team:end:{handle}")])
    if not is_facilitator and not f["rests"]:
        rows.append([button(v, "team-button-facilitate", f"team:facilitate:{handle}")])
    if f["names"] and not f["coordinates"] and not f["rests"]:
        rows.append([button(v, "team-button-coordinate", f"team:coordinate:{handle}")])
    if not f["myself"] and (f["names"] or not is_facilitator):
        rows.append([button(v, "member-button-remove", f"member:remove:{handle}")])
    text = v.say(
        "member", who=f["who"], name=f["group_name"], role=v.say(f"member-role-{f['role']}"), since=v.day(f["since"]),
        charter=v.say("member-agreed" if f["agreed"] else "member-not-agreed"),
    )  # fmt: skip
    return screen(v, text, rows, back=f"members:list:{f['group']}:0")


def show_member_waiting(v: Voice, f: Facts) -> Screen:
    text = v.say("member-waiting", who=f["who"], name=f["group_name"])
    return screen(v, text, [_yes_or_no(v, f["handle"])], back=f"members:waiting:{f['group']}:0")


def _yes_or_no(v: Voice, handle: str) -> list[Any]:
    return [
        button(v, "member-button-accept", f"member:yes:{handle}"),
        button(v, "member-button-decline", f"member:no:{handle}"),
    ]


def show_asked(v: Voice, f: Facts) -> Screen:
    return letter_screen(v, v.say("join-asked", who=f["who"], name=f["name"]), [_yes_or_no(v, f["handle"])])


def show_unanswered(v: Voice, f: Facts) -> Screen:
    return letter_screen(v, v.say("join-unanswered", name=f["name"]))


def show_appeal(v: Voice, f: Facts) -> Screen:
    return letter_screen(v, v.say("appeal-asked", who=f["who"], name=f["name"]), [_yes_or_no(v, f["handle"])])


def _told(key: str) -> Any:
    """A sentence about one member, then back to the members of their group."""
    return lambda v, f: screen(v, v.say(key, who=f["who"]), back=f"members:{f['group']}")


def show_invite(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "invite-button-revoke", f"members:uninvite:{f['id']}")]]
    return screen(v, v.say("invite", link=f["link"], until=v.day(f["until"])), rows, back=f"members:{f['id']}")


def show_revoked(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "invite-button-new", f"members:invite:{f['id']}")]]
    return screen(v, v.say("invite-revoked"), rows, back=f"members:{f['id']}")


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
SCREENS = {
    "members": show_members,
    "members-list": show_list,
    "members-find": show_find,
    "members-waiting": show_waiting,
    "member": show_member,
    "member-waiting": show_member_waiting,
    "member-accepted": _told("member-accepted"),
    "member-declined": _told("member-declined"),
    "member-late": lambda v, f: screen(v, v.say("member-late"), back="members"),
    "member-removed": _told("member-removed"),
    "join-asked": show_asked,
    "join-unanswered": show_unanswered,
    "appeal-asked": show_appeal,
    "invite": show_invite,
    "invite-revoked": show_revoked,
}
