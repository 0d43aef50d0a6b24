"""What people see of groups."""

from collections.abc import Sequence

from bot.domain.groups import GroupOfMine, View
from bot.services.groups.told import JoinAccepted, JoinDeclined, MemberRemoved
from bot.texts import Markup, Voice
from handlers.core.keyboards import LANGUAGE_NAMES, Screen, button, clipped, copying, letter_screen, lines, screen
from handlers.core.paging import Item, fitting, listed
from handlers.core.screens import shows

LINE_NAME, LINE_TOWN = 44, 24  # letters of a name and a town in a list: two lines on a phone

# Looking round


@shows("groups-mine")
def groups_mine(v: Voice, *, groups: Sequence[GroupOfMine], page: int, more: bool) -> Screen:
    further = ("group-button-more", f"groups:mine:{page + 1}") if more else ("group-button-all", "groups:all:0")
    told, rows = listed(_items(v, groups), [button(v, *further)])
    return screen(
        v,
        lines(v.say("groups-mine"), "\n".join(told)),
        rows,
        back=back_from(page, "groups:mine", "menu"),
        here=f"groups:mine:{page}",
    )


@shows("groups-all")
def groups_all(
    v: Voice, *, groups: Sequence[GroupOfMine], page: int, more: bool, query: str, coordinator: bool, finds: bool
) -> Screen:
    """All of them, or those that `query` found; `finds`: who reads may look for one."""
    back = _page(query, page - 1) if page else ("groups:all:0" if query else "menu")
    if not groups and query:
        rows = [[button(v, "button-find-again", "groups:find"), button(v, "group-button-all", "groups:all:0")]]
        return screen(v, v.say("groups-found-none", query=query), rows, back=back)
    if not groups:
        rows = [[button(v, "button-new-group", "newgroup")]] if coordinator else []
        hint = v.say("groups-none-maker" if coordinator else "groups-none-hint")
        return screen(v, lines(v.say("groups-none"), hint), rows, back=back)
    ways = [button(v, "group-button-more", _page(query, page + 1))] if more else []
    if finds and (more or page or query):
        ways.append(button(v, "button-find-again" if query else "button-find", "groups:find"))
    head = v.say("groups-found", query=query) if query else v.say("groups-all")
    told, rows = listed(_items(v, groups), ways)
    text = lines(head, "\n".join(told))
    text = fitting(len(rows) + 1, lines(text, v.say("groups-all-hint")), text)
    return screen(v, text, rows, back=back, here=_page(query, page))


def _page(query: str, page: int) -> str:
    """The button of a page of all groups, or of those that were looked for."""
    return f"groups:all:{page}:{query}".rstrip(":")


def _items(v: Voice, groups: Sequence[GroupOfMine]) -> list[Item]:
    return [Item(group.name, f"group:open:{group.id}", _line(v, group)) for group in groups]


def _line(v: Voice, group: GroupOfMine) -> Markup:
    line = v.say("group-line", name=clipped(group.name, LINE_NAME), town=clipped(group.town, LINE_TOWN))
    if group.state in ("waiting", "stepped_back"):
        note = v.say("group-line-waiting" if group.state == "waiting" else "group-line-resting")
    elif group.role == "facilitator":
        note = v.say("group-line-facilitator")
    else:
        return line
    return Markup(f"{line} ({note})")


def back_from(page: int, then: str, home: str) -> str:
    """Where "back" leads from a page of a list."""
    return f"{then}:{page - 1}" if page else home


@shows("groups-find")
def groups_find(v: Voice) -> Screen:
    return screen(v, v.say("groups-find"), back="groups:all:0")


@shows("group-choose")
def choose(v: Voice, *, groups: Sequence[GroupOfMine], then: str, page: int, more: bool) -> Screen:
    """Which group is meant: its button says `then:<group id>`."""
    if not groups:
        rows = [[button(v, "button-new-group", "newgroup")]]
        return screen(v, lines(v.say("groups-none"), v.say("groups-none-maker")), rows, back="tools")
    ways = [button(v, "group-button-more", f"groups:pick:{page + 1}:{then}")] if more else []
    told, rows = listed([Item(group.name, f"{then}:{group.id}") for group in groups], ways)
    back = f"groups:pick:{page - 1}:{then}" if page else "tools"
    return screen(v, lines(v.say("group-choose"), "\n".join(told)), rows, back=back, here=f"groups:pick:{page}:{then}")


@shows("group")
def group(v: Voice, *, seen: View, team: str | None = None, link: str = "") -> Screen:
    """`team`: how a member reaches those who facilitate, as `inbox.way_to` says it; `link` leads here from elsewhere."""
    state, id_ = seen.state, seen.group.id
    rows = [
        [
            button(v, "button-meetings", f"meetings:group:{id_}"),
            button(v, "group-button-charter", f"group:charter:{id_}"),
        ]
    ]
    if state == "":
        rows.append([button(v, "group-button-join", f"group:join:{id_}")])
    elif state == "waiting":
        rows.append([button(v, "group-button-take-back", f"group:leave:{id_}")])
    else:  # who runs it leaves on the screen of their choices: there is no more room here
        leave = [] if seen.runs else [button(v, "group-button-leave", f"group:leave:{id_}")]
        rows.append([button(v, "group-button-place", f"group:place:{id_}"), *leave])
    if team is not None:
        rows.append([button(v, "group-button-team", f"contact:write:{team}" if team else f"inbox:write:{id_}")])
    if seen.runs:
        rows.append(
            [button(v, "button-members", f"members:{id_}"), button(v, "group-button-settings", f"group:settings:{id_}")]
        )
        rows.append([copying(v, "button-copy-link", link)])
    about = v.say(
        "group-about", name=seen.group.name, town=seen.group.town, language=LANGUAGE_NAMES[seen.group.language]
    )
    first = v.say("group-in" if seen.inside else "group")
    copied = v.say("group-link") if seen.runs else ""
    return screen(v, lines(first, about, *_status(v, seen), copied), rows, back="groups", here=f"group:open:{id_}")


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
            button(v, "button-meetings", f"meetings:group:{id}"),
            button(v, "group-button-place", f"group:place:{id}"),
        ],
        [button(v, "group-button-open", f"group:open:{id}")],
    ]
    return screen(v, v.say("group-joined", name=name, who=who), rows)


@shows("group-waiting")
def waiting(v: Voice, *, id: str, name: str) -> Screen:
    rows = [
        [button(v, "button-meetings", f"meetings:group:{id}")],
        [button(v, "group-button-take-back", f"group:leave:{id}")],
    ]
    return screen(v, v.say("group-waiting", name=name), rows, back="groups")


@shows("group-left")
def left(v: Voice, *, id: str, name: str, version: int, waited: bool, unled: bool) -> Screen:
    """`version`: of the charter they had agreed to, 0 for none; `waited`: they took a request back; `unled`: nobody facilitates now."""
    again = f"group:yes:{id}:{version}" if version else f"group:join:{id}"
    rows = [[button(v, "group-button-ask-again" if waited else "group-button-come-back", again)]]
    rows.append([button(v, "group-button-all", "groups:all:0")])
    text = v.say("group-taken-back" if waited else "group-left", name=name)
    return screen(v, lines(text, v.say("group-left-unled") if unled else ""), rows)


@shows(JoinAccepted.screen)
def accepted(v: Voice, told: JoinAccepted) -> Screen:
    rows = [
        [
            button(v, "button-meetings", f"meetings:group:{told.group}"),
            button(v, "group-button-open", f"group:open:{told.group}"),
        ]
    ]
    return letter_screen(v, v.say("join-accepted", name=told.name, who=told.who), rows)


@shows(JoinDeclined.screen)
def declined(v: Voice, told: JoinDeclined) -> Screen:
    rows = [[button(v, "group-button-all", "groups:all:0"), button(v, "button-peer", "peer")]]
    return letter_screen(v, v.say("join-declined", name=told.name), rows)


@shows(MemberRemoved.screen)
def removed(v: Voice, told: MemberRemoved) -> Screen:
    rows = [
        [button(v, "group-button-appeal", f"group:appeal:{told.group}")],
        [button(v, "button-peer", "peer")],
    ]
    return letter_screen(v, v.say("member-removed-told", name=told.name), rows)


@shows("appeal-sent")
def appeal_sent(v: Voice) -> Screen:
    return screen(v, v.say("appeal-sent"))


@shows("appeal-not")
def appeal_not(v: Voice) -> Screen:
    return screen(v, v.say("appeal-not"))


# One's own place


@shows("group-place")
def place(v: Voice, *, seen: View, usual: str) -> Screen:
    """`usual`: the name they have everywhere."""
    id_, here = seen.group.id, seen.place.pseudonym if seen.place else None
    muted, resting = bool(seen.place and seen.place.muted), seen.state == "stepped_back"
    usual_again = [button(v, "group-button-usual", f"group:usual:{id_}")] if here else []
    step = [button(v, "team-button-step", f"team:step:{id_}")] if seen.facilitates else []
    sound, rest = ("unmute" if muted else "mute"), ("return" if resting else "rest")
    rows = [
        [button(v, "group-button-name", f"group:name:{id_}"), *usual_again],
        [
            button(v, f"group-button-{sound}", f"group:mute:{id_}:{int(not muted)}"),
            button(v, f"group-button-{rest}", f"group:rest:{id_}:{int(not resting)}"),
        ],
        [*step, button(v, "group-button-leave", f"group:leave:{id_}")],
    ]
    text = v.say(
        "group-place", name=seen.group.name, here=here or usual,
        announcements=v.say("word-no" if muted or resting else "word-yes"),
        reminders=v.say("word-no" if resting else "group-place-reminders"),
    )  # fmt: skip
    return screen(v, lines(text, v.say("group-resting") if resting else ""), rows, back=f"group:open:{id_}")


@shows("group-ask-name")
def ask_name(v: Voice, *, id: str) -> Screen:
    return screen(v, v.say("group-ask-name"), back=f"group:place:{id}")
