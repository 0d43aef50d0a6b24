"""What people see of what is kept about them."""

from collections.abc import Mapping, Sequence

import msgspec

from bot.domain.people import CONSENTS
from bot.services.groups.told import GroupUnled, LedAlone
from bot.services.people import privacy
from bot.texts import Markup, Voice
from handlers.contacts import presses as of_contacts
from handlers.core.keyboards import Button, Rows, Screen, button, letter_screen, lines, screen
from handlers.core.paging import fitting
from handlers.core.screens import shows
from handlers.groups import presses as of_groups
from handlers.peers import presses as of_peers
from handlers.people import presses
from handlers.people.privacy_words import spans
from handlers.people.welcome import Operator, notice_page

ERASED = ("groups", "answers", "proposals", "routines", "record", "requests", "contacts")


@shows("privacy")
def overview(v: Voice, *, known: bool) -> Screen:
    told = spans(v)
    text = v.say("privacy", contacts=told["contacts"], answers=told["answers"])
    rows: Rows = [[button(v, "button-read-all", presses.privacy_full())]]
    if known:
        rows = [
            [button(v, "button-consents", presses.privacy_consents()), button(v, "button-mydata", presses.mydata())],
            [button(v, "button-read-all", presses.privacy_full()), button(v, "button-forgetme", presses.forgetme())],
            [button(v, "button-blocked", of_contacts.contact_blocked())],
        ]
    return screen(v, text, rows)


@shows("privacy-full")
def full(v: Voice, *, operator: Operator, page: int) -> Screen:
    shown, turn, back = notice_page(v, operator, page, presses.privacy_full, rows=1, back=presses.privacy())
    return screen(v, shown, turn, back=back)


# Agreements


class Agreement(msgspec.Struct, frozen=True):
    """The last yes of one kind, and when it was taken back, if it was; UTC epoch seconds."""

    version: int
    given_at: int
    withdrawn_at: int | None = None


@shows("privacy-consents")
def consents(v: Voice, *, saved: bool, given: Mapping[str, Agreement]) -> Screen:
    listed = Markup("\n".join(_agreement(v, kind, given.get(kind)) for kind in CONSENTS))
    rows = [[_change(v, kind, given.get(kind))] for kind in CONSENTS if kind != "account"]
    rows.append([button(v, "button-forgetme", presses.forgetme())])
    thanks = v.say("privacy-consents-saved") if saved else ""
    head = Markup(" ".join(part for part in (thanks, v.say("privacy-consents")) if part))
    return screen(
        v,
        lines(head, listed, v.say("privacy-consents-free")),
        rows,
        back=presses.privacy(),
        here=presses.privacy_consents(),
    )


def _agreement(v: Voice, kind: str, row: Agreement | None) -> Markup:
    what = v.say(f"consent-{kind}")
    if row is None:
        return v.say("consent-no", what=what)
    if row.withdrawn_at is not None:
        return v.say("consent-ended", what=what, day=v.day(row.withdrawn_at))
    return v.say("consent-yes", what=what, day=v.day(row.given_at), version=str(row.version))


def _change(v: Voice, kind: str, row: Agreement | None) -> Button:
    if row is not None and row.withdrawn_at is None:
        return button(v, f"button-end-{kind}", presses.privacy_end(kind))
    return button(v, f"button-give-{kind}", presses.privacy_give(kind))


@shows("privacy-peer-give")
def peer_give(v: Voice) -> Screen:
    rows = [[button(v, "button-say-yes", presses.privacy_give(of_peers.peer(), "sure"))]]
    return screen(v, lines(v.say("peer-ask-first"), v.say("peer-consent")), rows, back=presses.privacy_consents())


@shows("privacy-peer-end")
def peer_end(v: Voice) -> Screen:
    rows = [[button(v, "button-end-peer-sure", presses.privacy_end(of_peers.peer(), "sure"))]]
    return screen(v, v.say("privacy-peer-end"), rows, back=presses.privacy_consents())


# Receiving everything


class InGroup(msgspec.Struct, frozen=True):
    """One's place in a group: `agreed_at`, UTC epoch seconds, to which `charter_version`."""

    group: str
    state: str
    role: str
    charter_version: int | None = None
    agreed_at: int | None = None


class Summary(msgspec.Struct, frozen=True):
    """What is kept, in numbers; the first `groups`, and how many more there are."""

    name: str
    since: int
    groups: list[InGroup]
    more_groups: int
    answers: int
    meetings: int
    requests: int
    contacts: int
    announcements: int
    looks: int
    last_look: int
    tasks: int = 0
    routines: int = 0


@shows("mydata")
def mydata(v: Voice, it: Summary) -> Screen:
    looks = v.say("mydata-looks", n=it.looks, day=v.day(it.last_look)) if it.looks else v.say("mydata-no-looks")
    counts = v.say(
        "mydata-counts", answers=it.answers, meetings=it.meetings, requests=it.requests, contacts=it.contacts,
        announcements=it.announcements, tasks=it.tasks, routines=it.routines,
    )  # fmt: skip
    text = lines(
        v.say("mydata"),
        v.say("mydata-account", name=it.name, since=v.day(it.since)),
        _groups(v, it),
        counts,
        looks,
        v.say("mydata-file-follows"),
    )
    return screen(v, text, back=presses.privacy())


def _groups(v: Voice, it: Summary) -> Markup:
    if not it.groups:
        return Markup("")
    listed = [v.say("mydata-groups"), *(_group(v, group) for group in it.groups)]
    if it.more_groups:
        listed.append(v.say("mydata-group-more", n=it.more_groups))
    return Markup("\n".join(listed))


def _group(v: Voice, group: InGroup) -> Markup:
    if group.state == "waiting":
        return v.say("mydata-group-waiting", name=group.group)
    role = "resting" if group.state == "stepped_back" else group.role
    return v.say(
        "mydata-group", name=group.group, role=v.say(f"mydata-role-{role}"),
        version=str(group.charter_version), day=v.day(group.agreed_at or 0),
    )  # fmt: skip


@shows("mydata-file")
def file(v: Voice, *, json: str) -> Screen:
    shown = letter_screen(v, v.say("mydata-file"))
    return Screen(shown.text, shown.rows, document=(str(v.say("mydata-file-name")), json.encode()))


@shows("mydata-nothing")
def no_data(v: Voice) -> Screen:
    return screen(v, v.say("mydata-nothing"), back=presses.privacy())


# Erasing everything


@shows("forgetme")
def forgetme(v: Voice, *, at: int, alone: Sequence[str], last: bool, talks: int) -> Screen:
    """`talks`: how many open conversations end."""
    text = v.say("forgetme", proofs=spans(v)["proofs"])
    unled = v.say("forgetme-alone", groups=v.all_of(list(alone))) if alone and not last else ""
    rows = [[button(v, "button-forgetme-sure", presses.forgetme_yes(str(at)))]]
    ends = v.say("forgetme-talks", n=talks) if talks else ""
    whole = lines(text, ends, unled, v.say("forgetme-last") if last else "")
    return screen(
        v, fitting(2, whole, lines(text, unled, v.say("forgetme-last") if last else "")), rows, back=presses.privacy()
    )


@shows("forgetme-done")
def forgotten(v: Voice, *, code: str, at: int, counts: Mapping[str, int]) -> Screen:
    things = [v.say(f"forgetme-{name}", n=counts[name]) for name in ERASED if counts[name]]
    erased = v.say("forgetme-counts", things=v.all_of([v.say("forgetme-account"), *things]))
    done = v.say("forgetme-done", code=code, when=v.when(at, year=True))
    return letter_screen(v, lines(done, erased, v.say("forgetme-chat"), v.say("forgetme-after")))


@shows("forgetme-nothing")
def nothing(v: Voice) -> Screen:
    return screen(v, v.say("forgetme-nothing", proofs=spans(v)["proofs"]))


# After a long silence; a group without anybody who facilitates


@shows(privacy.StillThere.screen)
def still_there(v: Voice, it: privacy.StillThere) -> Screen:
    rows = [[button(v, "button-stay", presses.privacy_stay())], [button(v, "button-forgetme", presses.forgetme())]]
    return letter_screen(v, v.say("still-there", day=v.day(it.until)), rows)


@shows("privacy-stay")
def stay(v: Voice) -> Screen:
    return screen(v, v.say("privacy-stay"))


@shows(LedAlone.screen)
def led_alone(v: Voice, it: LedAlone) -> Screen:
    rows = [[button(v, "button-members", of_groups.members(it.group))]]
    return letter_screen(v, v.say("group-led-alone", name=it.name), rows)


@shows(GroupUnled.screen)
def unled(v: Voice, it: GroupUnled) -> Screen:
    rows = [[button(v, "button-members", of_groups.members(it.group))]]
    return letter_screen(v, v.say("group-unled", name=it.name), rows)
