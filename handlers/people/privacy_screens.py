"""What people see of what is kept about them."""

from typing import Any

from bot.domain.people import CONSENTS
from bot.texts import Markup, Voice
from handlers.core.context import Facts
from handlers.core.keyboards import Button, Rows, Screen, button, letter_screen, lines, screen
from handlers.people.privacy_words import spans
from handlers.people.welcome import notice_page

ERASED = ("groups", "answers", "requests", "contacts")


def show_privacy(v: Voice, f: Facts) -> Screen:
    told = spans(v)
    text = v.say("privacy", contacts=told["contacts"], answers=told["answers"])
    rows: Rows = [[button(v, "button-read-all", "privacy:full")]]
    if f["known"]:
        rows = [
            [button(v, "button-consents", "privacy:consents"), button(v, "button-mydata", "mydata")],
            [button(v, "button-read-all", "privacy:full"), button(v, "button-forgetme", "forgetme")],
        ]
    return screen(v, text, rows)


def show_full(v: Voice, f: Facts) -> Screen:
    shown, turn, back = notice_page(v, f, lambda page: f"privacy:full:{page}", rows=1, back="privacy")
    return screen(v, shown, turn, back=back)


# Agreements


def show_consents(v: Voice, f: Facts) -> Screen:
    given = f["consents"]
    listed = Markup("\n".join(_agreement(v, kind, given.get(kind)) for kind in CONSENTS))
    rows = [[_change(v, kind, given.get(kind))] for kind in CONSENTS if kind != "account"]
    rows.append([button(v, "button-forgetme", "forgetme")])
    saved = v.say("privacy-consents-saved") if f["saved"] else ""
    head = Markup(" ".join(part for part in (saved, v.say("privacy-consents")) if part))
    return screen(v, lines(head, listed, v.say("privacy-consents-free")), rows, back="privacy", here="privacy:consents")


def _agreement(v: Voice, kind: str, row: dict[str, Any] | None) -> Markup:
    what = v.say(f"consent-{kind}")
    if row is None:
        return v.say("consent-no", what=what)
    if row["withdrawn_at"] is not None:
        return v.say("consent-ended", what=what, day=v.day(row["withdrawn_at"]))
    return v.say("consent-yes", what=what, day=v.day(row["given_at"]), version=str(row["version"]))


def _change(v: Voice, kind: str, row: dict[str, Any] | None) -> Button:
    if row is not None and row["withdrawn_at"] is None:
        return button(v, f"button-end-{kind}", f"privacy:end:{kind}")
    return button(v, f"button-give-{kind}", f"privacy:give:{kind}")


def show_peer_give(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-say-yes", "privacy:give:peer:sure")]]
    return screen(v, lines(v.say("peer-ask-first"), v.say("peer-consent")), rows, back="privacy:consents")


def show_peer_end(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-end-peer-sure", "privacy:end:peer:sure")]]
    return screen(v, v.say("privacy-peer-end"), rows, back="privacy:consents")


# Receiving everything


def show_mydata(v: Voice, f: Facts) -> Screen:
    looks = v.say("mydata-looks", n=f["looks"], day=v.day(f["last_look"])) if f["looks"] else v.say("mydata-no-looks")
    text = lines(
        v.say("mydata"),
        v.say("mydata-account", name=f["name"], since=v.day(f["since"])),
        _groups(v, f),
        v.say("mydata-counts", **f["counts"]),
        looks,
        v.say("mydata-file-follows"),
    )
    return screen(v, text, back="privacy")


def _groups(v: Voice, f: Facts) -> Markup:
    if not f["groups"]:
        return Markup("")
    listed = [v.say("mydata-groups"), *(_group(v, group) for group in f["groups"])]
    if f["more_groups"]:
        listed.append(v.say("mydata-group-more", n=f["more_groups"]))
    return Markup("\n".join(listed))


def _group(v: Voice, group: dict[str, Any]) -> Markup:
    if group["state"] == "waiting":
        return v.say("mydata-group-waiting", name=group["group"])
    role = "resting" if group["state"] == "stepped_back" else group["role"]
    return v.say(
        "mydata-group", name=group["group"], role=v.say(f"mydata-role-{role}"),
        version=str(group["charter_version"]), day=v.day(group["agreed_at"]),
    )  # fmt: skip


def show_file(v: Voice, f: Facts) -> Screen:
    shown = letter_screen(v, v.say("mydata-file"))
    return Screen(shown.text, shown.rows, document=(str(v.say("mydata-file-name")), f["json"].encode()))


def show_no_data(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("mydata-nothing"), back="privacy")


# Erasing everything


def show_forgetme(v: Voice, f: Facts) -> Screen:
    text = v.say("forgetme", proofs=spans(v)["proofs"])
    alone = v.say("forgetme-alone", groups=v.all_of(f["alone"])) if f["alone"] and not f["last"] else ""
    last = v.say("forgetme-last") if f["last"] else ""
    rows = [[button(v, "button-forgetme-sure", f"forgetme:yes:{f['at']}")]]
    return screen(v, lines(text, alone, last), rows, back="privacy")


def show_forgotten(v: Voice, f: Facts) -> Screen:
    things = [v.say(f"forgetme-{name}", n=f["counts"][name]) for name in ERASED if f["counts"][name]]
    erased = v.say("forgetme-counts", things=v.all_of([v.say("forgetme-account"), *things]))
    done = v.say("forgetme-done", code=f["code"], when=v.when(f["at"], year=True))
    return letter_screen(v, lines(done, erased, v.say("forgetme-chat"), v.say("forgetme-after")))


def show_nothing(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("forgetme-nothing", proofs=spans(v)["proofs"]))


# After a long silence; a group without anybody who facilitates


def show_still_there(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-stay", "privacy:stay")], [button(v, "button-forgetme", "forgetme")]]
    return letter_screen(v, v.say("still-there", day=v.day(f["until"])), rows)


def show_stay(v: Voice, f: Facts) -> Screen:
    return screen(v, v.say("privacy-stay"))


def show_unled(v: Voice, f: Facts) -> Screen:
    rows = [[button(v, "button-members", f"members:{f['group']}")]]
    return letter_screen(v, v.say("group-unled", name=f["name"]), rows)


SCREENS = {
    "privacy": show_privacy,
    "privacy-full": show_full,
    "privacy-consents": show_consents,
    "privacy-peer-give": show_peer_give,
    "privacy-peer-end": show_peer_end,
    "privacy-stay": show_stay,
    "mydata": show_mydata,
    "mydata-file": show_file,
    "mydata-nothing": show_no_data,
    "forgetme": show_forgetme,
    "forgetme-done": show_forgotten,
    "forgetme-nothing": show_nothing,
    "still-there": show_still_there,
    "group-unled": show_unled,
}
