"""What people see of announcements."""

from bot.domain.contact_data import ways_in
from bot.texts import Markup, Voice, escape
from handlers.core.context import Facts
from handlers.core.keyboards import Screen, button, in_pairs, letter_screen, lines, link, named, screen

NUMBERS = ("delivered", "unreachable", "doubtful")


# Writing


def show_ask(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-announcement-history", f"announce:history:{f['group_id']}")]]
    return screen(v, v.say("announcement-ask", group=f["group"], most=f["most"]), rows, back="tools")


def show_preview(v: Voice, f: Facts) -> Screen:
    rows = [
        [
            button(v, "button-announcement-change", f"announce:change:{f['id']}"),
            button(v, "button-cancel", f"announce:drop:{f['id']}"),
        ],
    ]
    if f["people"] or f["chats"]:
        rows.insert(0, [button(v, "button-announcement-send", f"announce:send:{f['id']}")])
    seen = Markup(f"<blockquote>{_letter_text(v, f)}</blockquote>")
    way_in = ways_in.split(f["words"])[1]
    open_to = v.say("announcement-way-in", words=way_in) if way_in else ""
    return screen(v, lines(v.say("announcement-preview"), seen, open_to, _audience(v, f)), rows, back="tools")


def _audience(v: Voice, f: Facts) -> Markup:
    """Who will read it, in numbers."""
    people, chats = f["people"], f["chats"]
    silent = [v.say("announcement-chats-silent", chats=f["silent"])] if f["silent"] else []
    if not people and not chats:
        return Markup(" ".join([v.say("announcement-nobody"), *silent]))
    said = [v.say("announcement-people", people=people)] if people else []
    said += [v.say("announcement-chats", chats=chats)] if chats else []
    said += silent
    said += [v.say("announcement-calm")] if people else []
    return Markup(" ".join(said))


def show_dropped(v: Voice, f: Facts) -> Screen:
    return screen(
        v, v.say("announcement-dropped"), [[button(v, "button-announcement-write", "announce")]], back="tools"
    )


# Going out


def show_progress(v: Voice, f: Facts) -> Screen:
    """The author's own message: it is edited as long as something changes, so its buttons open new messages."""
    rows = [[button(v, "button-announcement-stop", f"announce:stop:{f['id']}")]] if f["going"] else []
    rows.append([button(v, "button-announcement-history", f"announce:history:{f['group_id']}")])
    return letter_screen(v, lines(_headline(v, f), _numbers(v, f)), rows)


def _headline(v: Voice, f: Facts) -> Markup:
    if f["state"] == "stopped":
        return v.say("announcement-stopped")
    if not f["going"]:
        return v.say("announcement-done")
    if f["spread"] and f["waiting"] == f["resting"]:
        return v.say("announcement-resting", n=f["resting"])
    return v.say("announcement-going", gone=f["recipients"] - f["waiting"], all=f["recipients"])


def _numbers(v: Voice, f: Facts) -> Markup:
    said = [v.say(f"announcement-{name}", n=f[name]) for name in NUMBERS if f[name]]
    if f["resting"]:
        said.append(v.say("announcement-waiting", n=f["resting"]))
    if f["chats"]:
        said.append(v.say("announcement-in-chats", n=f["chats_reached"], all=f["chats"]))
    words = "\n".join(said)
    return lines(words, v.say("announcement-doubt-means") if f["doubtful"] else "")


# Looking back


def show_history(v: Voice, f: Facts) -> Screen:
    group_id, items = f["group_id"], f["items"]
    if not items:
        rows = [[button(v, "button-announcement-write", f"announce:to:{group_id}")]]
        return screen(v, v.say("announcement-history-empty", group=f["group"]), rows, back="tools")
    parts = [v.say("announcement-history", group=f["group"])]
    parts += [_in_history(v, item) for item in items]
    rows = in_pairs([named(item["beginning"], f"announce:read:{item['id']}") for item in items], alone=2)
    turn = []
    if f["page"]:
        turn.append(button(v, "button-announcement-newer", f"announce:history:{group_id}:{f['page'] - 1}"))
    if f["more"]:
        turn.append(button(v, "button-announcement-older", f"announce:history:{group_id}:{f['page'] + 1}"))
    return screen(v, lines(*parts), [*rows, turn] if turn else rows, back="tools")


def _in_history(v: Voice, item: Facts) -> Markup:
    told = v.say(
        "announcement-in-history", when=v.when(item["at"]), words=item["beginning"],
        delivered=item["delivered"], all=item["recipients"],
    )  # fmt: skip
    notes = [v.say("announcement-was-stopped")] if item["state"] == "stopped" else []
    notes += [v.say(f"announcement-{name}", n=item[name]) for name in ("unreachable", "doubtful") if item[name]]
    return Markup("\n".join([told, *notes]))


def show_past(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-announcement-stop", f"announce:end:{f['id']}")]] if f["going"] else []
    text = lines(
        _headline(v, f),
        v.say("announcement-sent-on", when=v.when(f["at"])),
        escape(f["words"]),
        _numbers(v, f),
    )
    return screen(v, text, rows, back=f"announce:history:{f['group_id']}")


# What members read


def show_announcement(v: Voice, f: Facts) -> Screen:
    rows = [
        [
            button(v, "button-announcement-group", f"group:open:{f['group_id']}"),
            button(v, "button-announcement-mute", f"announce:mute:{f['group_id']}"),
        ]
    ]
    return letter_screen(v, _letter_text(v, f), rows)


def _letter_text(v: Voice, f: Facts) -> Markup:
    return lines(v.say("announcement-news"), escape(f["words"]), v.say("announcement-from", group=f["group"]))


def show_here(v: Voice, f: Facts) -> Screen:
    """The same in a Telegram group chat: nothing about the group, and one way to the private chat."""
    rows = [[link(v, "button-open-bot", f"https://t.me/{f['bot']}")]] if f["bot"] else []
    return Screen(lines(v.say("announcement-here"), escape(f["words"])), rows)


def show_muted(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-announcement-unmute", f"announce:unmute:{f['group_id']}")]]
    return screen(v, v.say("announcement-muted", group=f["group"]), rows)


def show_heard(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("announcement-heard", group=f["group"]))


SCREENS = {
    "announcement-ask": show_ask,
    "announcement-preview": show_preview,
    "announcement-dropped": show_dropped,
    "announcement-progress": show_progress,
    "announcement-history": show_history,
    "announcement-past": show_past,
    "announcement": show_announcement,
    "announcement-here": show_here,
    "announcement-muted": show_muted,
    "announcement-heard": show_heard,
}
