"""What the two people of a contact see."""

from bot.domain.contacts import PAUSE_DAYS, REPORT_CATEGORIES
from bot.texts import Voice
from handlers.core.context import Facts
from handlers.core.keyboards import Rows, Screen, button, letter_screen, lines, screen


def ways(v: Voice, contact: str, write: str) -> Rows:
    """Write, and everything else one may do: from a message that stays."""
    return [
        [
            button(v, write, f"contact:write:{contact}"),
            button(v, "button-contact-more", f"contact:more:{contact}"),
        ]
    ]


def show_opened(v: Voice, f: Facts) -> Screen:
    name = f["name"]
    frame = v.say("contact-frame-helper" if f["helping"] else "contact-frame-seeker")
    begin = v.say("contact-begin" if f["talking"] else "contact-begin-press", name=name)
    text = lines(v.say("contact-opened", name=name), v.say("contact-frame"), frame, v.say("contact-unheard"), begin)
    return letter_screen(v, text, ways(v, f["contact"], "button-contact-write"))


def show_write(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-contact-more", f"contact:more:{f['contact']}")]]
    return screen(v, v.say("contact-write", name=f["name"]), rows, back="peer", here=f"contact:write:{f['contact']}")


def show_more(v: Voice, f: Facts) -> Screen:
    contact = f["contact"]
    guard = [
        button(v, "button-contact-block", f"contact:block:{contact}"),
        button(v, "button-contact-report", f"contact:report:{contact}"),
    ]
    if not f["open"]:
        return screen(v, v.say("contact-more-over"), [guard], back="peer")
    change = [button(v, "button-contact-change", f"peer:change:{contact}:{f['request']}")] if f["change"] else []
    rows = [
        [
            button(v, "button-contact-write", f"contact:write:{contact}"),
            button(v, "button-contact-pause", f"contact:pause:{contact}"),
        ],
        [button(v, "button-contact-stop", f"contact:stop:{contact}"), *change],
        guard,
    ]
    text = [v.say("contact-more", name=f["name"])]
    if f["until"]:
        text.append(v.say("contact-more-mine" if f["mine"] else "contact-more-theirs", day=v.day(f["until"])))
    words = "contact-more-help-change" if f["change"] else "contact-more-help"
    return screen(v, lines(*text, v.say(words)), rows, back="peer", here=f"contact:more:{contact}")


def show_pause(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-contact-days", f"contact:rest:{f['contact']}:{days}", n=days) for days in PAUSE_DAYS]]
    return screen(v, v.say("contact-pause", name=f["name"]), rows, back=f"contact:more:{f['contact']}")


def show_rests(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("contact-rests", day=v.day(f["until"])), back="peer")


def show_paused(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-contact-more", f"contact:more:{f['contact']}")]]
    return letter_screen(v, v.say("contact-paused", name=f["name"], day=v.day(f["until"])), rows)


def show_stopped(v: Voice, f: Facts) -> Screen:
    guard = [button(v, "button-contact-report", f"contact:report:{f['contact']}")]
    text = [v.say("contact-blocked" if f["blocked"] else "contact-ends" if f["undo"] else "contact-stopped")]
    if f["undo"]:
        rest = v.say("helper-rest") if f["helping"] else ""
        else_ = (
            [button(v, "button-helper-rest", "helper:pause")]
            if f["helping"]
            else [button(v, "button-peer-ask", "peer:ask")]
        )
        guard.insert(0, button(v, "button-contact-block", f"contact:block:{f['contact']}"))
        rows = [[button(v, "button-contact-undo", f"contact:undo:{f['contact']}")], else_, guard]
        return screen(v, lines(*text, rest), rows, back="peer")
    if not f["blocked"]:
        guard.insert(0, button(v, "button-contact-block", f"contact:block:{f['contact']}"))
    if f["helping"]:
        return screen(
            v,
            lines(*text, v.say("helper-rest")),
            [[button(v, "button-helper-rest", "helper:pause")], guard],
            back="peer",
        )
    return screen(v, lines(*text), [[button(v, "button-peer-ask", "peer:ask")], guard], back="peer")


def show_over(v: Voice, f: Facts) -> Screen:
    """The neutral text for the other (MATCH-05); a helper is offered a rest (PEER-04)."""
    over = lines(v.say("contact-over", name=f["name"]), v.say("contact-over-unread") if f.get("unread") else "")
    rows = [[button(v, "button-contact-guard", f"contact:more:{f['contact']}")]]
    if f["helping"]:
        return letter_screen(
            v, lines(over, v.say("helper-rest")), [[button(v, "button-helper-rest", "helper:pause")], *rows]
        )
    return letter_screen(
        v, lines(over, v.say("contact-over-next")), [[button(v, "button-peer-ask", "peer:ask")], *rows]
    )


def show_away(v: Voice, f: Facts) -> Screen:
    """The other cannot be reached: nothing is said of why, and what one may do stays open."""
    rows = [[button(v, "button-contact-more", f"contact:more:{f['contact']}")]]
    stays = v.say("contact-away-stays", name=f["name"])
    ways = v.say("contact-away-helper" if f["helping"] else "contact-away-seeker")
    return letter_screen(v, lines(v.say("contact-away", name=f["name"]), stays, ways), rows)


def show_ended(v: Voice, f: Facts) -> Screen:
    """A coordinator ended this contact: neutral as well, and nothing that would not be true."""
    rows = [[button(v, "button-contact-guard", f"contact:more:{f['contact']}")]]
    return letter_screen(v, v.say("contact-over", name=f["name"]), rows)


def show_renewal(v: Voice, f: Facts) -> Screen:
    contact = f["contact"]
    rows = [
        [
            button(v, "button-contact-renew", f"contact:renew:{contact}"),
            button(v, "button-contact-stop", f"contact:stop:{contact}"),
        ]
    ]
    helper = v.say("renewal-helper") if f["helping"] else ""
    return screen(v, lines(v.say("renewal", name=f["name"]), v.say("renewal-choose"), helper), rows)


def show_renewed(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-contact-write", f"contact:write:{f['contact']}")]]
    return screen(v, v.say("contact-renewed", name=f["name"]), rows)


def show_goes_on(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-contact-write", f"contact:write:{f['contact']}")]]
    return screen(v, v.say("contact-goes-on", name=f["name"]), rows, back="peer")


def show_report(v: Voice, f: Facts) -> Screen:
    tiles = [
        button(v, f"button-report-{category}", f"contact:tell:{f['contact']}:{category}")
        for category in REPORT_CATEGORIES
    ]
    rows = [tiles[i : i + 2] for i in range(0, len(tiles), 2)]
    who = v.say("contact-report-who" if f["looked_at"] else "contact-report-nobody")
    return screen(v, lines(v.say("contact-report"), who), rows, back=f"contact:more:{f['contact']}")


def show_reported(v: Voice, f: Facts) -> Screen:
    contact = f["contact"]
    rows = [[button(v, "button-contact-block", f"contact:block:{contact}")]]
    if f["open"]:
        rows[0].insert(0, button(v, "button-contact-stop", f"contact:stop:{contact}"))
    if f["looked_at"]:
        return screen(v, lines(v.say("contact-reported"), v.say("contact-reported-next")), rows, back="peer")
    text = [v.say("contact-noted"), v.say("contact-noted-waits"), v.say("contact-noted-else"), whom(v, f["operator"])]
    return screen(v, lines(*text), rows, back="peer")


def whom(v: Voice, operator: dict[str, str]) -> str:
    """Whoever runs the bot, outside of its coordinators; nothing when they left no address."""
    if not operator["contact"]:
        return ""
    return v.say("contact-noted-operator", name=operator["name"] or "—", contact=operator["contact"])


def show_lines_shown(v: Voice, f: Facts) -> Screen:
    if f["at"] > v.now:
        return screen(v, v.say("lines-shown-later", name=f["name"], when=v.when(f["at"])), ways_on(v, f))
    return screen(v, v.say("lines-shown", name=f["name"]), ways_on(v, f))


def show_lines_unreachable(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("lines-unreachable", name=f["name"]), ways_on(v, f))


def ways_on(v: Voice, f: Facts) -> Rows:
    return [[button(v, "button-contact-write", f"contact:write:{f['contact']}")]]


SCREENS = {
    "lines-shown": show_lines_shown,
    "lines-unreachable": show_lines_unreachable,
    "contact-opened": show_opened,
    "contact-write": show_write,
    "contact-more": show_more,
    "contact-pause": show_pause,
    "contact-rests": show_rests,
    "contact-paused": show_paused,
    "contact-stopped": show_stopped,
    "contact-over": show_over,
    "contact-ended": show_ended,
    "contact-away": show_away,
    "renewal": show_renewal,
    "contact-goes-on": show_goes_on,
    "contact-renewed": show_renewed,
    "contact-report": show_report,
    "contact-reported": show_reported,
}
