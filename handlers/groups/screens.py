"""What people see of groups."""

from collections.abc import Callable, Sequence

from bot import posters
from bot.domain.groups import GroupOfMine, View
from bot.domain.people import LANGUAGES
from bot.services.groups.told import JoinAccepted, JoinDeclined, MemberRemoved
from bot.texts import Markup, Voice
from handlers.contacts import presses as of_contacts
from handlers.core.keyboards import Screen, button, clipped, copying, letter_screen, lines, screen
from handlers.core.paging import Item, fitting, listed
from handlers.core.screens import shows
from handlers.groups import presses
from handlers.groups.opening_screens import today_in_words
from handlers.meetings import presses as of_meetings
from handlers.meetings import proposal_presses as of_proposals
from handlers.peers import presses as of_peers
from handlers.people import presses as of_people
from handlers.team import presses as of_team

LINE_NAME, LINE_TOWN = 44, 24  # letters of a name and a town in a list: two lines on a phone

# Looking round


@shows("groups-mine")
def groups_mine(v: Voice, *, groups: Sequence[GroupOfMine], page: int, more: bool) -> Screen:
    further = (
        ("group-button-more", presses.groups_mine(page + 1)) if more else ("group-button-all", presses.groups_all(0))
    )
    told, rows = listed(_items(v, groups), [button(v, *further)])
    return screen(
        v,
        lines(v.say("groups-mine"), "\n".join(told)),
        rows,
        back=back_from(page, presses.groups_mine, of_people.menu()),
        here=presses.groups_mine(page),
    )


@shows("groups-all")
def groups_all(
    v: Voice, *, groups: Sequence[GroupOfMine], page: int, more: bool, query: str, coordinator: bool, finds: bool
) -> Screen:
    """All of them, or those that `query` found; `finds`: who reads may look for one."""
    back = _page(query, page - 1) if page else (presses.groups_all(0) if query else of_people.menu())
    if not groups and query:
        rows = [
            [
                button(v, "button-find-again", presses.groups_find()),
                button(v, "group-button-all", presses.groups_all(0)),
            ]
        ]
        return screen(v, v.say("groups-found-none", query=query), rows, back=back)
    if not groups:
        rows = [[button(v, "button-new-group", presses.newgroup())]] if coordinator else []
        hint = v.say("groups-none-maker" if coordinator else "groups-none-hint")
        return screen(v, lines(v.say("groups-none"), hint), rows, back=back)
    ways = [button(v, "group-button-more", _page(query, page + 1))] if more else []
    if finds and (more or page or query):
        ways.append(button(v, "button-find-again" if query else "button-find", presses.groups_find()))
    head = v.say("groups-found", query=query) if query else v.say("groups-all")
    told, rows = listed(_items(v, groups), ways)
    text = lines(head, "\n".join(told))
    text = fitting(len(rows) + 1, lines(text, v.say("groups-all-hint")), text)
    return screen(v, text, rows, back=back, here=_page(query, page))


def _page(query: str, page: int) -> str:
    """The button of a page of all groups, or of those that were looked for."""
    return presses.groups_all(page, query)


def _items(v: Voice, groups: Sequence[GroupOfMine]) -> list[Item]:
    return [Item(group.name, presses.group_open(group.id), _line(v, group)) for group in groups]


def _line(v: Voice, group: GroupOfMine) -> Markup:
    line = v.say("group-line", name=clipped(group.name, LINE_NAME), town=clipped(group.town, LINE_TOWN))
    if group.state in ("waiting", "stepped_back"):
        note = v.say("group-line-waiting" if group.state == "waiting" else "group-line-resting")
    elif group.role == "facilitator":
        note = v.say("group-line-facilitator")
    else:
        return line
    return Markup(f"{line} ({note})")


def back_from(page: int, then: Callable[[int], str], home: str) -> str:
    """Where "back" leads from a page of a list."""
    return then(page - 1) if page else home


@shows("groups-find")
def groups_find(v: Voice) -> Screen:
    return screen(v, v.say("groups-find"), back=presses.groups_all(0))


@shows("group-choose")
def choose(v: Voice, *, groups: Sequence[GroupOfMine], then: str, page: int, more: bool) -> Screen:
    """Which group is meant: its button says `then:<group id>`."""
    if not groups:
        rows = [[button(v, "button-new-group", presses.newgroup())]]
        return screen(v, lines(v.say("groups-none"), v.say("groups-none-maker")), rows, back=of_people.tools())
    ways = [button(v, "group-button-more", presses.groups_pick(page + 1, then))] if more else []
    told, rows = listed([Item(group.name, f"{then}:{group.id}") for group in groups], ways)
    back = presses.groups_pick(page - 1, then) if page else of_people.tools()
    return screen(
        v, lines(v.say("group-choose"), "\n".join(told)), rows, back=back, here=presses.groups_pick(page, then)
    )


@shows("group")
def group(v: Voice, *, seen: View, team: str | None = None, today: list[tuple[int, int]] | None = None) -> Screen:
    """`team`: how a member reaches those who facilitate, as `inbox.way_to` says it; `today`: when its place is open, None for a group
    that does not say."""
    state, id_ = seen.state, seen.group.id
    rows = [
        [
            button(v, "button-meetings", of_meetings.meetings_group(id_)),
            button(v, "group-button-charter", presses.group_charter(id_)),
        ]
    ]
    if state == "":
        rows.append([button(v, "group-button-join", presses.group_join(id_))])
    elif state == "waiting":
        rows.append([button(v, "group-button-take-back", presses.group_leave(id_))])
    else:  # who runs it leaves on the screen of their choices: there is no more room here
        leave = [] if seen.runs else [button(v, "group-button-leave", presses.group_leave(id_))]
        rows.append([button(v, "group-button-place", presses.group_place(id_)), *leave])
    if seen.inside or seen.runs:
        rows.append([button(v, "button-proposals", of_proposals.proposals(id_))])
    if team is not None:
        rows.append(
            [button(v, "group-button-team", of_contacts.contact_write(team) if team else of_contacts.inbox_write(id_))]
        )
    if seen.runs:
        rows.append([button(v, "group-button-run", presses.group_run(id_))])
    about = v.say("group-about", name=seen.group.name, town=seen.group.town, language=LANGUAGES[seen.group.language])
    about = Markup(f"{about}\n{today_in_words(v, tuple(today))}") if today is not None else about
    first = v.say("group-in" if seen.inside else "group")
    return screen(v, lines(first, about, *_status(v, seen)), rows, back=presses.groups(), here=presses.group_open(id_))


@shows("group-run")
def run(v: Voice, *, id: str, name: str, link: str) -> Screen:
    """For those who run it; `link` leads to the group from elsewhere."""
    poster = [button(v, "button-poster", of_meetings.poster(id))] if posters.is_installed() else []
    rows = [
        [
            button(v, "button-members", presses.members(id)),
            button(v, "group-button-settings", presses.group_settings(id)),
        ],
        [
            button(v, "group-button-house", presses.group_house(id)),
            button(v, "group-button-calendar", presses.group_calendar(id)),
        ],
        [copying(v, "button-copy-link", link), *poster],
    ]
    text = lines(v.say("group-run", name=name), v.say("group-link"))
    return screen(v, text, rows, back=presses.group_open(id), here=presses.group_run(id))


def _status(v: Voice, seen: View) -> list[Markup]:
    """What concerns who reads, in a sentence each."""
    if seen.place is None:
        return [v.say(f"group-joining-{seen.group.joining}"), v.say("group-look")]
    if seen.state == "waiting":
        return [v.say("group-is-waiting")]
    said = [v.say("group-here", name=seen.place.pseudonym)] if seen.place.pseudonym else []
    if seen.state == "stepped_back":
        said.append(v.say("group-resting"))
    if not seen.agreed:
        said.append(v.say("group-charter-changed"))
    return said


# Coming and going


@shows("group-joined")
def joined(v: Voice, *, id: str, name: str, who: str) -> Screen:
    rows = [
        [
            button(v, "button-meetings", of_meetings.meetings_group(id)),
            button(v, "group-button-place", presses.group_place(id)),
        ],
        [button(v, "group-button-open", presses.group_open(id))],
    ]
    return screen(v, v.say("group-joined", name=name, who=who), rows)


@shows("group-waiting")
def waiting(v: Voice, *, id: str, name: str) -> Screen:
    rows = [
        [button(v, "button-meetings", of_meetings.meetings_group(id))],
        [button(v, "group-button-take-back", presses.group_leave(id))],
    ]
    return screen(v, v.say("group-waiting", name=name), rows, back=presses.groups())


@shows("group-left")
def left(v: Voice, *, id: str, name: str, version: int, waited: bool, unled: bool) -> Screen:
    """`version`: of the charter they had agreed to, 0 for none; `waited`: they took a request back; `unled`: nobody facilitates now."""
    again = presses.group_yes(id, version) if version else presses.group_join(id)
    rows = [[button(v, "group-button-ask-again" if waited else "group-button-come-back", again)]]
    rows.append([button(v, "group-button-all", presses.groups_all(0))])
    text = v.say("group-taken-back" if waited else "group-left", name=name)
    return screen(v, lines(text, v.say("group-left-unled") if unled else ""), rows)


@shows(JoinAccepted.screen)
def accepted(v: Voice, told: JoinAccepted) -> Screen:
    rows = [
        [
            button(v, "button-meetings", of_meetings.meetings_group(told.group)),
            button(v, "group-button-open", presses.group_open(told.group)),
        ]
    ]
    return letter_screen(v, v.say("join-accepted", name=told.name, who=told.who), rows)


@shows(JoinDeclined.screen)
def declined(v: Voice, told: JoinDeclined) -> Screen:
    rows = [[button(v, "group-button-all", presses.groups_all(0)), button(v, "button-peer", of_peers.peer())]]
    return letter_screen(v, v.say("join-declined", name=told.name), rows)


@shows(MemberRemoved.screen)
def removed(v: Voice, told: MemberRemoved) -> Screen:
    rows = [
        [button(v, "group-button-appeal", presses.group_appeal(told.group))],
        [button(v, "button-peer", of_peers.peer())],
    ]
    return letter_screen(v, v.say("member-removed-told", name=told.name), rows)


@shows("appeal-sent")
def appeal_sent(v: Voice) -> Screen:
    return screen(v, v.say("appeal-sent"))


@shows("appeal-not")
def appeal_not(v: Voice) -> Screen:
    return screen(v, v.say("appeal-not"))


# One's own membership


@shows("group-place")
def membership(v: Voice, *, seen: View, usual: str) -> Screen:
    """`usual`: the name they have everywhere."""
    id_, here = seen.group.id, seen.place.pseudonym if seen.place else None
    resting = seen.state == "stepped_back"
    usual_again = [button(v, "group-button-usual", presses.group_usual(id_))] if here else []
    step = [button(v, "team-button-step", of_team.team_step(id_))] if seen.facilitates else []
    dates = (
        [] if resting or seen.facilitates else [button(v, "button-calendar-put", of_meetings.calendar_of(f"~{id_}"))]
    )
    hears = [] if resting else [button(v, "button-messages", presses.group_messages(id_))]  # nothing to choose
    rows = [
        [button(v, "group-button-name", presses.group_name(id_)), *usual_again],
        [*hears, button(v, f"group-button-{'return' if resting else 'rest'}", presses.group_rest(id_, not resting))],
        [*step, *dates, button(v, "group-button-leave", presses.group_leave(id_))],
    ]
    text = v.say("group-place", name=seen.group.name, here=here or usual)
    told = lines(text, v.say("group-resting") if resting else "")
    return screen(v, told, rows, back=presses.group_open(id_), here=presses.group_place(id_))


@shows("group-ask-name")
def ask_name(v: Voice, *, id: str) -> Screen:
    return screen(v, v.say("group-ask-name"), back=presses.group_place(id))
