"""What peer helpers see of their own offer, and coordinators of those who wait."""

from typing import Any

from bot.domain.peers import UNTIL_I_SAY
from bot.domain.people import LANGUAGES
from bot.services.peers.helpers import PAUSES
from bot.texts import Markup, Voice
from handlers.core.context import Facts
from handlers.core.keyboards import Button, Rows, Screen, button, letter_screen, lines, named, screen
from handlers.peers.screens import language_name, next_page, topic_names, topic_rows
from handlers.people import todo

MOST_CHOICES = (1, 2, 3, 4, 6, 10)


def show_intro(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-helper-begin", "helper:begin")]]
    return screen(v, lines(v.say("helper-intro-head"), v.say("helper-intro"), v.say("helper-intro-kept")), rows)


def show_draft(v: Voice, f: Facts) -> Screen:
    """A profile that nobody sees yet."""
    rows = [[button(v, "button-helper-submit", "helper:submit")], *_profile_rows(v)]
    return screen(v, lines(v.say("helper-draft"), _profile(v, f)), rows)


def show_own(v: Voice, f: Facts) -> Screen:
    paused = f["paused"] is not None and f["paused"] > f["now"]
    rest = ("button-helper-resume", "helper:resume") if paused else ("button-helper-pause", "helper:pause")
    rows = [*_profile_rows(v), [button(v, *rest), button(v, "button-helper-stop", "helper:stop")]]
    text = lines(v.say("helper-own"), todo.told(v, f["waits"]), _standing(v, f, paused), _profile(v, f))
    return screen(v, text, [*todo.rows(v, f["waits"]), *rows], here="helper")


def _standing(v: Voice, f: Facts, paused: bool) -> Markup:
    if f["state"] == "asked":
        return v.say("helper-own-asked")
    return pause_words(v, f["paused"]) if paused else v.say("helper-own-open")


def _profile_rows(v: Voice) -> Rows:
    return [
        [
            button(v, "button-helper-topics", "helper:topics:0"),
            button(v, "button-helper-refusals", "helper:refusals:0"),
        ],
        [button(v, "button-helper-languages", "helper:languages"), button(v, "button-helper-most", "helper:most")],
    ]


def _profile(v: Voice, f: Facts) -> Markup:
    return v.say(
        "helper-profile",
        topics=_names(v, f["topics"]),
        refused=_names(v, f["refused"]),
        languages=_languages(v, f["languages"]),
        status=_status(v, f["paid"]),
        most=f["most"],
    )


def _names(v: Voice, topics: list[str]) -> Markup:
    return topic_names(v, topics) if topics else v.say("helper-none")


def _languages(v: Voice, codes: list[str]) -> Markup:
    return v.all_of([language_name(v, code) for code in codes])


def _status(v: Voice, paid: bool) -> Markup:
    return v.say("helper-status-paid" if paid else "helper-status-volunteer")


def pause_words(v: Voice, until: int) -> Markup:
    """ "On a break until Monday …", or until they say."""
    return v.say("helper-paused-open") if until >= UNTIL_I_SAY else v.say("helper-paused", day=v.day(until))


def _topics(name: str, press: str, list_press: str, field: str) -> Any:
    """A screen to choose topics: those to speak of, or those refused."""

    def show(v: Voice, f: Facts) -> Screen:
        page = f["page"]
        rows = topic_rows(
            v, f[field], page,
            lambda topic, becomes, page: f"helper:{press}:{topic}:{int(becomes)}:{page}",
            f"helper:{list_press}:{next_page(page)}",
        )  # fmt: skip
        chosen = v.say("helper-chosen", topics=_names(v, f[field]))
        shown = screen(v, lines(v.say(name), chosen), rows, back="")
        shown.rows[-1].insert(0, _go_on(v, f, name))
        return shown

    return show


def _go_on(v: Voice, f: Facts, name: str) -> Button:
    """The next question of a new offer; back to the profile for one that stands."""
    if name == "helper-topics" and f["state"] == "stopped":
        return button(v, "button-peer-go-on", "helper:refusals:0")
    if name == "helper-refusals" and f["state"] == "stopped":
        return button(v, "button-peer-go-on", "helper:languages")
    return button(v, "button-peer-done", "helper")


def show_languages(v: Voice, f: Facts) -> Screen:
    spoken = f["languages"]
    tiles = []
    for code in LANGUAGES:
        words, on = language_name(v, code).capitalize(), code in spoken
        tiles.append(Button(f"✓ {words}" if on else words, f"helper:language:{code}:{int(not on)}"))
    other = not f["paid"]
    status = button(v, "button-helper-paid" if other else "button-helper-volunteer", f"helper:paid:{int(other)}")
    text = v.say("helper-languages", languages=_languages(v, spoken), status=_status(v, f["paid"]))
    shown = screen(v, text, [tiles, [status]], back="")
    shown.rows[-1].insert(0, button(v, "button-peer-done", "helper"))
    return shown


def show_most(v: Voice, f: Facts) -> Screen:
    tiles = [Button(str(n), f"helper:upto:{n}") for n in MOST_CHOICES]
    return screen(v, v.say("helper-most", most=f["most"]), [tiles[:3], tiles[3:]], back="helper")


def show_sent(v: Voice, f: Facts) -> Screen:
    text = v.say("helper-sent" if f["answered"] else "helper-sent-nobody")
    return screen(v, lines(v.say("helper-sent-head"), text), [[button(v, "button-helper-own", "helper")]])


def show_pause(v: Voice, f: Facts) -> Screen:
    tiles = [button(v, f"button-pause-{choice}", f"helper:rest:{choice}") for choice in PAUSES]
    return screen(v, v.say("helper-pause"), [tiles[:2], tiles[2:]], back="helper")


def show_paused(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-helper-resume", "helper:resume")]]
    return screen(v, lines(pause_words(v, f["until"]), v.say("helper-paused-well")), rows, back="helper")


def show_stop(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-helper-stop-yes", "helper:stopnow"), button(v, "button-helper-pause", "helper:pause")]]
    return screen(v, v.say("helper-stop"), rows, back="helper")


def show_approved(v: Voice, f: Facts) -> Screen:
    return screen(
        v, lines(v.say("helper-approved-head"), v.say("helper-approved")), [[button(v, "button-helper-own", "helper")]]
    )


# Coordinators


def show_new(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("helper-new", name=f["name"]), [[button(v, "button-helper-waiting", "helper:waiting")]])


def show_waiting(v: Voice, f: Facts) -> Screen:
    rows = [[named(who["name"], f"helper:look:{who['id']}")] for who in f["people"]]
    if f["more"]:
        rows.append([button(v, "button-helper-more", f"helper:waiting:{f['page'] + 1}")])
    if len(rows) < 6:
        rows.append([button(v, "button-reports-see", "reports")])
    return screen(v, v.say("helper-waiting" if f["people"] else "helper-waiting-nobody"), rows, back="tools")


def show_look(v: Voice, f: Facts) -> Screen:
    who = f["id"]
    rows = [
        [
            button(v, "button-helper-approve", f"helper:approve:{who}"),
            button(v, "button-helper-refuse", f"helper:refuse:{who}"),
        ],
        [button(v, "button-inquiry-ask", f"inquiry:ask:offer:{who}")],
    ]
    text = v.say("helper-look", name=f["name"], languages=_languages(v, f["languages"]), status=_status(v, f["paid"]))
    asked = v.say(f"inquiry-is-{f['asked']}") if f["asked"] else ""
    return screen(v, lines(text, asked), rows, back="helper:waiting")


def show_ended(v: Voice, f: Facts) -> Screen:
    """After a report; what was decided can be looked at again, here in the bot."""
    rows = [[button(v, "button-report-again", f"report:again:{f['report']}")]]
    return letter_screen(v, lines(v.say("helper-ended-head"), v.say("helper-ended")), rows)


def show_decided(v: Voice, f: Facts) -> Screen:
    key = "helper-decided-yes" if f["approved"] else "helper-decided-no"
    return screen(v, v.say(key, name=f["name"]), back="helper:waiting")


SCREENS = {
    "helper-intro": show_intro,
    "helper-draft": show_draft,
    "helper-own": show_own,
    "helper-topics": _topics("helper-topics", "topic", "topics", "topics"),
    "helper-refusals": _topics("helper-refusals", "refusal", "refusals", "refused"),
    "helper-languages": show_languages,
    "helper-most": show_most,
    "helper-sent": show_sent,
    "helper-pause": show_pause,
    "helper-paused": show_paused,
    "helper-stop": show_stop,
    "helper-stopped": lambda v, f: screen(v, v.say("helper-stopped")),
    "helper-approved": show_approved,
    "helper-declined": lambda v, f: screen(v, lines(v.say("helper-declined-head"), v.say("helper-declined"))),
    "helper-ended": show_ended,
    "helper-new": show_new,
    "helper-unanswered": lambda v, f: screen(v, lines(v.say("helper-unanswered-head"), v.say("helper-unanswered"))),
    "helper-waiting": show_waiting,
    "helper-look": show_look,
    "helper-decided": show_decided,
}
