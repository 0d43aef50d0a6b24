"""What people see of groups."""

from typing import Any

from bot.texts import Markup, Voice
from handlers.core.context import Facts
from handlers.core.keyboards import LANGUAGE_NAMES, Button, Rows, Screen, button, letter_screen, lines, named, screen
from handlers.core.paging import page_of, paragraphs


def show_groups_mine(v: Voice, f: Facts) -> Screen:
    listed = Markup("\n".join(_line(v, group) for group in f["groups"]))
    rows = group_buttons(f["groups"], "group:open")
    rows.append(_more(v, f, "groups:mine") or [button(v, "group-button-all", "groups:all:0")])
    return screen(
        v,
        lines(v.say("groups-mine"), listed),
        rows,
        back=back_from(f["page"], "groups:mine", "menu"),
        here=f"groups:mine:{f['page']}",
    )


def show_groups_all(v: Voice, f: Facts) -> Screen:
    back = _page_before(f)
    if not f["groups"] and f["query"]:
        rows = [[button(v, "button-find-again", "groups:find"), button(v, "group-button-all", "groups:all:0")]]
        return screen(v, v.say("groups-found-none", query=f["query"]), rows, back=back)
    if not f["groups"]:
        rows = [[button(v, "button-new-group", "newgroup")]] if f["coordinator"] else []
        hint = v.say("groups-none-maker" if f["coordinator"] else "groups-none-hint")
        return screen(v, lines(v.say("groups-none"), hint), rows, back=back)
    listed = Markup("\n".join(_line(v, group) for group in f["groups"]))
    ways = [button(v, "group-button-more", _page(f, f["page"] + 1))] if f["more"] else []
    if f["finds"] and (f["more"] or f["page"] or f["query"]):
        ways.append(button(v, "button-find-again" if f["query"] else "button-find", "groups:find"))
    head = v.say("groups-found", query=f["query"]) if f["query"] else v.say("groups-all")
    rows = [*group_buttons(f["groups"], "group:open"), ways]
    return screen(v, lines(head, listed, v.say("groups-all-hint")), rows, back=back, here=_page(f, f["page"]))


def _page(f: Facts, page: int) -> str:
    """The button of a page of all groups, or of those that were looked for."""
    return f"groups:all:{page}:{f['query']}".rstrip(":")


def _page_before(f: Facts) -> str:
    return _page(f, f["page"] - 1) if f["page"] else ("groups:all:0" if f["query"] else "menu")


def group_buttons(groups: list[dict[str, Any]], then: str) -> Rows:
    return [[named(group["name"], f"{then}:{group['id']}")] for group in groups]


def _line(v: Voice, group: dict[str, str]) -> Markup:
    line = v.say("group-line", name=group["name"], town=group["town"])
    if group["state"] in ("waiting", "stepped_back"):
        note = v.say("group-line-waiting" if group["state"] == "waiting" else "group-line-resting")
    elif group["role"] == "facilitator":
        note = v.say("group-line-facilitator")
    else:
        return line
    return Markup(f"{line} ({note})")


def _more(v: Voice, f: Facts, then: str) -> list[Button]:
    return [button(v, "group-button-more", f"{then}:{f['page'] + 1}")] if f["more"] else []


def back_from(page: int, then: str, home: str) -> str:
    """Where "back" leads from a page of a list."""
    return f"{then}:{page - 1}" if page else home


def show_choose(v: Voice, f: Facts) -> Screen:
    if not f["groups"]:
        rows = [[button(v, "button-new-group", "newgroup")]]
        return screen(v, lines(v.say("groups-none"), v.say("groups-none-maker")), rows, back="tools")
    rows = group_buttons(f["groups"], f["then"])
    if f["more"]:
        rows.append([button(v, "group-button-more", f"groups:pick:{f['page'] + 1}:{f['then']}")])
    back = f"groups:pick:{f['page'] - 1}:{f['then']}" if f["page"] else "tools"
    return screen(v, v.say("group-choose"), rows, back=back, here=f"groups:pick:{f['page']}:{f['then']}")


def show_group(v: Voice, f: Facts) -> Screen:
    state, id_ = f["state"], f["id"]
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
    else:
        rows.append(
            [
                button(v, "group-button-place", f"group:place:{id_}"),
                button(v, "group-button-leave", f"group:leave:{id_}"),
            ]
        )
    if f["runs"]:
        rows.append(
            [button(v, "button-members", f"members:{id_}"), button(v, "group-button-settings", f"group:settings:{id_}")]
        )
    about = v.say("group-about", name=f["name"], town=f["town"], language=LANGUAGE_NAMES[f["language"]])
    first = v.say("group-in" if state in ("member", "stepped_back") else "group")
    return screen(v, lines(first, about, *_status(v, f)), rows, back="groups", here=f"group:open:{id_}")


def _status(v: Voice, f: Facts) -> list[Markup]:
    """What concerns who reads, in a sentence each."""
    if f["state"] == "":
        return [v.say(f"group-joining-{f['joining']}"), v.say("group-look")]
    if f["state"] == "waiting":
        return [v.say("group-is-waiting")]
    said = [v.say("group-here", name=f["here"])] if f["here"] else []
    if f["state"] == "stepped_back":
        said.append(v.say("group-resting"))
    if not f["agreed"]:
        said.append(v.say("group-charter-changed"))
    return said


def show_charter(v: Voice, f: Facts) -> Screen:
    """The yes stands below its end: who agrees has seen all of it."""
    id_, version = f["id"], f["version"]
    way = f"m{f['meeting']}" if f["meeting"] else f"c{f['code']}" if f["code"] else ""
    title = v.say("charter-stale" if f["changed"] else "charter")
    head = v.say("charter-head", name=f["name"], version=version, day=v.day(f["at"]))
    rows = _charter_rows(v, f)
    parts = [Markup(f"{title}\n{head}"), *paragraphs(f["words"]), *([_ask(v, f)] if _ask(v, f) else [])]
    page, start = f.get("page", 0), f"group:charter:{id_}"
    shown, turn, back, last = page_of(
        v, parts, page, lambda page: f"{start}:{page}:{way}".rstrip(":"), rows=len(rows) + 1,
        back=f"meeting:{f['meeting']}" if f["meeting"] else f"group:open:{id_}",
    )  # fmt: skip
    here = f"{start}:{page}" if page else start
    return screen(v, lines(*shown), [*turn, *(rows if last else [])], back=back, here=here)


def _charter_rows(v: Voice, f: Facts) -> Rows:
    id_, version, rows = f["id"], f["version"], []
    if f["state"] == "" or (f["state"] == "waiting" and (f["code"] or f["meeting"])):
        rows.append([_way_in(v, f)])
    elif f["state"] != "waiting" and not f["agreed"]:
        rows.append([button(v, "group-button-agree", f"group:agree:{id_}:{version}")])
    if f["runs"]:
        rows = [[*(rows[0] if rows else []), button(v, "group-button-write-charter", f"group:write:{id_}")]]
    return rows


def _way_in(v: Voice, f: Facts) -> Button:
    if not f["known"]:
        return button(v, "group-button-join", f"group:join:{f['id']}")
    if f["meeting"]:
        return button(v, "group-button-agree-come", f"meeting:join:{f['meeting']}:{f['version']}")
    if f["code"]:
        return button(v, "group-button-agree-join", f"group:came:{f['code']}:{f['version']}")
    key = "group-button-agree-join" if f["joining"] == "open" else "group-button-agree-ask"
    return button(v, key, f"group:yes:{f['id']}:{f['version']}")


def _ask(v: Voice, f: Facts) -> Markup:
    if f["meeting"] and f["state"] in ("", "waiting"):
        return v.say("charter-ask-come")
    if f["state"] == "":
        return v.say("charter-ask-join") if f["joining"] == "open" or f["code"] else v.say("charter-ask-approval")
    if f["state"] != "waiting" and not f["agreed"]:
        return v.say("charter-ask-again")
    return Markup("")


def show_joined(v: Voice, f: Facts) -> Screen:
    rows = [
        [
            button(v, "button-meetings", f"meetings:group:{f['id']}"),
            button(v, "group-button-place", f"group:place:{f['id']}"),
        ],
        [button(v, "group-button-open", f"group:open:{f['id']}")],
    ]
    return screen(v, v.say("group-joined", name=f["name"], who=f["who"]), rows)


def show_waiting(v: Voice, f: Facts) -> Screen:
    rows = [
        [button(v, "button-meetings", f"meetings:group:{f['id']}")],
        [button(v, "group-button-take-back", f"group:leave:{f['id']}")],
    ]
    return screen(v, v.say("group-waiting", name=f["name"]), rows, back="groups")


def show_left(v: Voice, f: Facts) -> Screen:
    again = f"group:yes:{f['id']}:{f['version']}" if f["version"] else f"group:join:{f['id']}"
    rows = [[button(v, "group-button-ask-again" if f["waited"] else "group-button-come-back", again)]]
    rows.append([button(v, "group-button-all", "groups:all:0")])
    text = v.say("group-taken-back" if f["waited"] else "group-left", name=f["name"])
    return screen(v, lines(text, v.say("group-left-unled") if f.get("unled") else ""), rows)


def show_accepted(v: Voice, f: Facts) -> Screen:
    rows = [
        [
            button(v, "button-meetings", f"meetings:group:{f['group']}"),
            button(v, "group-button-open", f"group:open:{f['group']}"),
        ]
    ]
    return letter_screen(v, v.say("join-accepted", name=f["name"], who=f["who"]), rows)


def show_declined(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "group-button-all", "groups:all:0"), button(v, "button-peer", "peer")]]
    return letter_screen(v, v.say("join-declined", name=f["name"]), rows)


def show_removed_told(v: Voice, f: Facts) -> Screen:
    rows = [
        [button(v, "group-button-appeal", f"group:appeal:{f['group']}")],
        [button(v, "button-peer", "peer")],
    ]
    return letter_screen(v, v.say("member-removed-told", name=f["name"]), rows)


def show_charter_new(v: Voice, f: Facts) -> Screen:
    read = button(v, "group-button-charter", f"group:charter:{f['group']}")
    yes = button(v, "group-button-agree", f"group:agree:{f['group']}:{f['version']}")
    return letter_screen(v, v.say("charter-new", name=f["name"]), [[read, yes]])


def show_charter_agreed(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "group-button-open", f"group:open:{f['id']}")]]
    return screen(v, v.say("charter-agreed", name=f["name"]), rows)


def show_place(v: Voice, f: Facts) -> Screen:
    id_ = f["id"]
    rows = [[button(v, "group-button-name", f"group:name:{id_}")]]
    if f["here"]:
        rows[0].append(button(v, "group-button-usual", f"group:usual:{id_}"))
    rows.append(
        [
            button(
                v,
                "group-button-unmute" if f["muted"] else "group-button-mute",
                f"group:mute:{id_}:{0 if f['muted'] else 1}",
            )
        ]
    )
    resting = f["state"] == "stepped_back"
    rows.append(
        [
            button(
                v, "group-button-return" if resting else "group-button-rest", f"group:rest:{id_}:{0 if resting else 1}"
            )
        ]
    )
    if f["facilitates"]:
        rows.append([button(v, "team-button-step", f"team:step:{id_}")])
    rows.append([button(v, "group-button-leave", f"group:leave:{id_}")])
    text = v.say(
        "group-place", name=f["name"], here=f["here"] or f["name_everywhere"],
        announcements=v.say("word-no" if f["muted"] or resting else "word-yes"),
        reminders=v.say("word-no" if resting else "group-place-reminders"),
    )  # fmt: skip
    return screen(v, lines(text, v.say("group-resting") if resting else ""), rows, back=f"group:open:{id_}")


def show_ask_name(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("group-ask-name"), back=f"group:place:{f['id']}")


def _simple(key: str) -> Any:
    return lambda v, f: screen(v, v.say(key))


SCREENS = {
    "groups-mine": show_groups_mine,
    "groups-all": show_groups_all,
    "groups-find": lambda v, f: screen(v, v.say("groups-find"), back="groups:all:0"),
    "group-choose": show_choose,
    "group": show_group,
    "charter": show_charter,
    "charter-new": show_charter_new,
    "charter-agreed": show_charter_agreed,
    "group-joined": show_joined,
    "group-waiting": show_waiting,
    "group-left": show_left,
    "group-place": show_place,
    "group-ask-name": show_ask_name,
    "join-accepted": show_accepted,
    "join-declined": show_declined,
    "member-removed-told": show_removed_told,
    "appeal-sent": _simple("appeal-sent"),
    "appeal-not": _simple("appeal-not"),
}
