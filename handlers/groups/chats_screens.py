"""What is read about linked Telegram group chats, and in them. In a group chat nothing is said about anybody."""

from bot.texts import Markup, Voice
from handlers.core.context import Facts
from handlers.core.keyboards import Button, Rows, Screen, button, letter_screen, lines, link, screen, unescape

TITLE_LONGEST = 24


# In the group chat


def show_hello(v: Voice, f: Facts) -> Screen:
    return Screen(v.say("place-hello"))


def show_link(v: Voice, f: Facts) -> Screen:
    return Screen(v.say("place-link"), [[_door(v, f["bot"], f["door"])]])


def show_help(v: Voice, f: Facts) -> Screen:
    return Screen(v.say("place-help"), [[_door(v, f["bot"])]])


def show_linked(v: Voice, f: Facts) -> Screen:
    return Screen(v.say("place-linked"), [[_door(v, f["bot"])]])


def show_card(v: Voice, f: Facts) -> Screen:
    """A meeting in a group chat: counts, never who (GEM-10)."""
    if f.get("elsewhere"):
        head = v.say("card" if f["state"] == "planned" else "card-cancelled")
        return Screen(lines(head, v.say("card-elsewhere")), [[_door(v, f["bot"], f"meeting_{f['meeting']}")]])
    if f["state"] != "planned":
        return Screen(lines(v.say("card-cancelled"), _what(v, f)))
    counts = v.say("card-counts", coming=f["coming"], maybe=f["maybe"])
    text = lines(v.say("card"), _what(v, f), counts)
    if f["over"]:
        return Screen(text)
    answers = [button(v, f"button-card-{c}", f"meeting:answer:{f['meeting']}:{c}") for c in ("coming", "maybe", "no")]
    return Screen(text, [answers[:2], answers[2:], [_door(v, f["bot"], f"m_{f['meeting']}")]])


def _what(v: Voice, f: Facts) -> Markup:
    said = [v.say("card-what", title=f["title"], when=v.when(f["starts_at"], by_date=True))]
    if f["where"]:
        said.append(v.say("card-where", where=f["where"]))
    return Markup("\n".join(said))


def _door(v: Voice, bot: str, payload: str = "") -> Button:
    """The way to the private chat."""
    return link(v, "button-open-bot", f"https://t.me/{bot}" + (f"?start={payload}" if payload else ""))


# In private


def show_places(v: Voice, f: Facts) -> Screen:
    rows: Rows = [[_decide(v, place)] for place in f["places"]]
    turn = []
    if f["page"]:
        turn.append(button(v, "button-places-before", f"link:page:{f['page'] - 1}"))
    if f["more"]:
        turn.append(button(v, "button-places-more", f"link:page:{f['page'] + 1}"))
    rows += [turn] if turn else [[link(v, "button-place-add", f"https://t.me/{f['bot']}?startgroup=link")]]
    told = [_in_list(v, place) for place in f["places"]] or [v.say("places-none")]
    return screen(v, lines(v.say("places"), Markup("\n".join(told)), v.say("places-how")), rows, back="tools")


def _in_list(v: Voice, place: Facts) -> Markup:
    key = "place-in-list"
    if not place["present"]:
        key = "place-in-list-absent"
    elif place["held"]:
        key = "place-in-list-held"
    elif place["mute"]:
        key = f"place-in-list-{place['mute']}"
    return v.say(key, title=place["title"], group=place["group"])


def _decide(v: Voice, place: Facts) -> Button:
    """To unlink a chat; to answer first whether it is still the group's, where that is asked."""
    title = place["title"]
    short = title if len(title) <= TITLE_LONGEST else title[: TITLE_LONGEST - 1] + "…"
    asked = place["present"] and place["held"]
    key, verb = ("button-place-answer", "back") if asked else ("button-place-cut", "off")
    return Button(unescape(v.say(key, title=short)), f"link:{verb}:{place['id']}")


def show_mute(v: Voice, f: Facts) -> Screen:
    """To those who facilitate: nothing can be written in a linked chat."""
    text = lines(v.say("place-mute"), v.say(f"place-mute-{f['why']}", title=f["title"], group=f["group"]))
    return letter_screen(v, text, [[button(v, "button-places", "link")]])


def show_removed(v: Voice, f: Facts) -> Screen:
    """To those who facilitate: the bot was taken out of a linked chat."""
    rows = [[button(v, "button-places", "link"), button(v, "button-place-cut-yes", f"link:off:{f['place']}")]]
    return letter_screen(
        v, lines(v.say("place-removed"), v.say("place-removed-why", title=f["title"], group=f["group"])), rows
    )


def show_back(v: Voice, f: Facts) -> Screen:
    """To those who facilitate: somebody else put the bot back in a linked chat."""
    rows = [
        [
            button(v, "button-place-keep", f"link:keep:{f['place']}"),
            button(v, "button-place-cut-yes", f"link:cut:{f['place']}"),
        ]
    ]
    text = lines(v.say("place-back"), v.say("place-back-why", title=f["title"], group=f["group"]))
    return letter_screen(v, text, rows)


def show_kept(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("place-kept", title=f["title"], group=f["group"]), back="link")


def show_confirm(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-place-link", f"link:yes:{f['place']}:{f['group_id']}")]]
    other = f["now"] is not None and f["now"] != f["group"]
    text = lines(
        v.say("place-confirm", title=f["title"], group=f["group"]),
        v.say("place-confirm-topic") if f["topic"] else "",
        v.say("place-confirm-now", group=f["now"]) if other else "",
        v.say("place-confirm-names"),
    )
    return screen(v, text, rows, back="link")


def show_done(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("place-done", title=f["title"], group=f["group"]), back="link")


def show_cut(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-place-cut-yes", f"link:cut:{f['place']}")]]
    return screen(v, v.say("place-cut", title=f["title"], group=f["group"]), rows, back="link")


def show_cut_done(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("place-cut-done", title=f["title"]), back="link")


SCREENS = {
    "place-hello": show_hello,
    "place-link": show_link,
    "place-help": show_help,
    "place-linked": show_linked,
    "meeting-card": show_card,
    "places": show_places,
    "place-confirm": show_confirm,
    "place-done": show_done,
    "place-mute": show_mute,
    "place-back": show_back,
    "place-removed": show_removed,
    "place-kept": show_kept,
    "place-cut": show_cut,
    "place-cut-done": show_cut_done,
}
