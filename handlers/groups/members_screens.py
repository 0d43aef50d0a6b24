"""What those who run a group see of its members: the numbers, the list, one of them, who asks to join."""

from collections.abc import Callable, Mapping, Sequence

import msgspec

from bot.services.groups.told import AppealAsked, JoinAsked, JoinUnanswered
from bot.texts import Voice
from handlers.core.keyboards import Button, Rows, Screen, button, letter_screen, lines, screen
from handlers.core.paging import Item, listed
from handlers.core.screens import shows
from handlers.groups import presses
from handlers.people import presses as of_people
from handlers.team import presses as of_team


@shows("members")
def members(v: Voice, *, id: str, name: str, inside: int, facilitators: int, waiting: int, coordinator: bool) -> Screen:
    """In numbers: who is in it, who facilitates, who asks to join."""
    rows = [
        [
            button(v, "member-button-list", presses.members_list(id, 0)),
            button(v, "group-button-invite", presses.members_invite(id)),
        ]
    ]
    if waiting:
        rows.insert(0, [button(v, "member-button-waiting", presses.members_waiting(id, 0))])
    rows.append(
        [
            button(v, "group-button-settings", presses.group_settings(id)),
            button(v, "group-button-open", presses.group_open(id)),
        ]
    )
    if coordinator:
        rows.append([button(v, "team-button", of_team.team())])
    counts = v.say("members-counts", inside=inside, facilitators=facilitators)
    asked = v.say("members-asked", waiting=waiting) if waiting else ""
    return screen(
        v, lines(v.say("members", name=name), counts, asked), rows, back=of_people.tools(), here=presses.members(id)
    )


# Lists


class Listed(msgspec.Struct, frozen=True):
    """One member in a list."""

    handle: str
    name: str
    role: str


class Part(msgspec.Struct, frozen=True):
    """A page of the members of a group (its id and name), or of those that `query` found."""

    id: str
    name: str
    members: Sequence[Listed]
    page: int
    more: bool
    query: str

    def at(self, then: Callable[[str, int, str], str], page: int) -> str:
        """The button of a page of this list, or of what was looked for in it."""
        return then(self.id, page, self.query)

    def before(self, then: Callable[[str, int, str], str]) -> str:
        """Where "back" leads."""
        if self.page:
            return self.at(then, self.page - 1)
        return then(self.id, 0, "") if self.query else presses.members(self.id)


@shows("members-list")
def found(v: Voice, part: Part) -> Screen:
    if not part.members and part.query:
        rows = [[button(v, "button-find-again", presses.members_find(part.id))]]
        text = v.say("members-found-none", query=part.query)
        return screen(v, text, rows, back=presses.members_list(part.id, 0))
    if not part.members:
        rows = [[button(v, "group-button-invite", presses.members_invite(part.id))]]
        return screen(v, v.say("members-list-empty", name=part.name), rows, back=presses.members(part.id))
    return _people(v, part, presses.members_list, v.say("members-list", name=part.name))


@shows("members-waiting")
def waiting(v: Voice, part: Part) -> Screen:
    text = v.say("members-waiting" if part.members else "members-waiting-empty", name=part.name)
    return _people(v, part, presses.members_waiting, text)


def _people(v: Voice, part: Part, then: Callable[[str, int, str], str], text: str) -> Screen:
    ways = [button(v, "group-button-more", part.at(then, part.page + 1))] if part.more else []
    if then is presses.members_list and (part.more or part.page or part.query):
        ways.append(button(v, "button-find-again" if part.query else "button-find", presses.members_find(part.id)))
    told, rows = listed([Item(_called(v, each), presses.member_open(each.handle)) for each in part.members], ways)
    return screen(v, lines(text, "\n".join(told)), rows, back=part.before(then))


def _called(v: Voice, each: Listed) -> str:
    return f"{each.name} ({v.say('group-line-facilitates')})" if each.role == "facilitator" else each.name


@shows("members-find")
def find(v: Voice, *, id: str, name: str) -> Screen:
    return screen(v, v.say("members-find", name=name), back=presses.members(id))


# One member


@shows("member")
def member(
    v: Voice, *, handle: str, who: str, group: str, group_name: str, role: str, since: int, agreed: bool, names: bool,
    myself: bool, rests: bool, coordinates: bool, asked: Mapping[str, str], refers: str = "",
) -> Screen:  # fmt: skip
    """`since`: UTC epoch seconds. `names`: who reads coordinates, and may name others; `myself`: it is they who read; `rests`: stepped
    back; `coordinates`: so does this member. `asked`: the questions to them that wait, by what they were asked to do. `refers`: "yes"
    when they are a referent, "may" when they could be."""
    rows: Rows = []
    is_facilitator = role == "facilitator"
    if is_facilitator and names:
        rows.append([button(v, "team-button-end", of_team.team_end(handle))])
    if not is_facilitator and not rests:
        rows.append([_ask_or_not(v, "facilitate", of_team.team_facilitate(handle), asked)])
    if names and not coordinates and not rests:
        rows.append([_ask_or_not(v, "coordinate", of_team.team_coordinate(handle), asked)])
    if names and refers == "yes":
        rows.append([button(v, "team-button-unrefer", of_team.team_unrefer(handle))])
    elif names and refers and not rests:
        rows.append([_ask_or_not(v, "refer", of_team.team_refer(handle), asked)])
    if not myself and (names or not is_facilitator):
        rows.append([button(v, "member-button-remove", presses.member_remove(handle))])
    text = v.say(
        "member", who=who, name=group_name, role=v.say(f"member-role-{role}"), since=v.day(since),
        charter=v.say("member-agreed" if agreed else "member-not-agreed"),
    )  # fmt: skip
    waits = [v.say(f"member-asked-{what}") for what in asked]
    return screen(v, lines(text, *waits), rows, back=presses.members_list(group, 0))


def _ask_or_not(v: Voice, what: str, asks: str, asked: Mapping[str, str]) -> Button:
    """Asks them, or takes back the question that waits."""
    if what in asked:
        return button(v, f"team-button-unask-{what}", of_team.team_unask(asked[what]))
    return button(v, f"team-button-{what}", asks)


@shows("member-waiting")
def member_waiting(v: Voice, *, handle: str, who: str, group: str, group_name: str) -> Screen:
    text = v.say("member-waiting", who=who, name=group_name)
    return screen(v, text, [_yes_or_no(v, handle)], back=presses.members_waiting(group, 0))


def _yes_or_no(v: Voice, handle: str) -> list[Button]:
    return [
        button(v, "member-button-accept", presses.member_yes(handle)),
        button(v, "member-button-decline", presses.member_no(handle)),
    ]


@shows("member-accepted")
def accepted(v: Voice, *, who: str, group: str) -> Screen:
    return _decided(v, "member-accepted", who, group)


@shows("member-declined")
def declined(v: Voice, *, who: str, group: str) -> Screen:
    return _decided(v, "member-declined", who, group)


@shows("member-removed")
def removed(v: Voice, *, who: str, group: str) -> Screen:
    return _decided(v, "member-removed", who, group)


def _decided(v: Voice, key: str, who: str, group: str) -> Screen:
    """A sentence about one member, then back to the members of their group."""
    return screen(v, v.say(key, who=who), back=presses.members(group))


@shows("member-late")
def late(v: Voice) -> Screen:
    return screen(v, v.say("member-late"), back=presses.members())


# Who asks to join


@shows(JoinAsked.screen)
def asked(v: Voice, told: JoinAsked) -> Screen:
    return letter_screen(v, v.say("join-asked", who=told.who, name=told.name), [_yes_or_no(v, told.handle)])


@shows(AppealAsked.screen)
def appealed(v: Voice, told: AppealAsked) -> Screen:
    return letter_screen(v, v.say("appeal-asked", who=told.who, name=told.name), [_yes_or_no(v, told.handle)])


@shows(JoinUnanswered.screen)
def unanswered(v: Voice, told: JoinUnanswered) -> Screen:
    return letter_screen(v, v.say("join-unanswered", name=told.name))


# Invitations


@shows("invite")
def invite(v: Voice, *, id: str, link: str, until: int) -> Screen:
    """`until`: UTC epoch seconds."""
    rows = [[button(v, "invite-button-revoke", presses.members_uninvite(id))]]
    return screen(v, v.say("invite", link=link, until=v.day(until)), rows, back=presses.members(id))


@shows("invite-revoked")
def revoked(v: Voice, *, id: str) -> Screen:
    rows = [[button(v, "invite-button-new", presses.members_invite(id))]]
    return screen(v, v.say("invite-revoked"), rows, back=presses.members(id))
