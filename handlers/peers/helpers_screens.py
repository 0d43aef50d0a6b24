"""What peer helpers see of their own offer, and coordinators of those who wait."""

from collections.abc import Sequence

from bot.domain.peers import UNTIL_I_SAY, Helper, Profile
from bot.domain.people import LANGUAGES
from bot.domain.topics import Catalogue
from bot.services.peers.helpers import PAUSES, HelperApproved, HelperDeclined, HelperEnded, HelperNew, HelperUnanswered
from bot.services.people.todo import Waits
from bot.texts import Markup, Voice
from handlers.core.keyboards import Button, Rows, Screen, button, in_pairs, letter_screen, lines, screen
from handlers.core.paging import Item, listed
from handlers.core.screens import shows
from handlers.peers import handbook_presses as of_handbook
from handlers.peers import limits_presses as of_limits
from handlers.peers import presses
from handlers.peers.described import in_their_words
from handlers.peers.screens import Listed, language_name
from handlers.peers.topics import of_page, topic_names, topic_rows
from handlers.people import presses as of_people
from handlers.people import todo
from handlers.team import presses as of_team


@shows("helper-intro")
def intro(v: Voice) -> Screen:
    rows = [[button(v, "button-helper-begin", presses.helper_begin())]]
    return screen(v, lines(v.say("helper-intro-head"), v.say("helper-intro"), v.say("helper-intro-kept")), rows)


@shows("helper-draft")
def draft(v: Voice, *, helper: Helper) -> Screen:
    """A profile that nobody sees yet."""
    rows = [[button(v, "button-helper-submit", presses.helper_submit())], *_profile_rows(v)]
    return screen(v, lines(v.say("helper-draft"), _profile(v, helper)), rows)


@shows("helper-own")
def own(v: Voice, *, helper: Helper, waits: Sequence[Waits]) -> Screen:
    paused = helper.paused(v.now)
    rest = (
        ("button-helper-resume", presses.helper_resume()) if paused else ("button-helper-pause", presses.helper_pause())
    )
    rows = [*_profile_rows(v), [button(v, *rest), button(v, "button-helper-stop", presses.helper_stop())]]
    rows.append([button(v, "button-shelf", of_handbook.shelf())])
    head, about = v.say("helper-own"), lines(_standing(v, helper), _profile(v, helper))
    told, first = todo.above(v, waits, lines(head, about), rows)
    return screen(v, lines(head, told, about), [*first, *rows], here=presses.helper())


def _standing(v: Voice, helper: Helper) -> Markup:
    if helper.state == "asked":
        return v.say("helper-own-asked")
    if helper.paused_until is not None and helper.paused(v.now):
        return pause_words(v, helper.paused_until)
    return v.say("helper-own-open")


def _profile_rows(v: Voice) -> Rows:
    return [
        [
            button(v, "button-helper-topics", presses.helper_topics(0)),
            button(v, "button-helper-limits", of_limits.helper_limits()),
        ],
        [button(v, "button-helper-languages", presses.helper_languages())],
    ]


def _profile(v: Voice, helper: Helper) -> Markup:
    profile = helper.profile
    return v.say(
        "helper-profile",
        topics=_names(v, profile.topics),
        languages=_languages(v, profile.languages),
        status=_status(v, profile.paid),
    )


def _names(v: Voice, topics: Sequence[str]) -> Markup:
    return topic_names(v, topics) if topics else v.say("helper-none")


def _languages(v: Voice, codes: Sequence[str]) -> Markup:
    return v.all_of([language_name(v, code) for code in codes])


def _status(v: Voice, paid: bool) -> Markup:
    return v.say("helper-status-paid" if paid else "helper-status-volunteer")


def pause_words(v: Voice, until: int) -> Markup:
    """ "On a break until Monday …", or until they say."""
    return v.say("helper-paused-open") if until >= UNTIL_I_SAY else v.say("helper-paused", day=v.day(until))


@shows("helper-topics")
def topics(v: Voice, *, helper: Helper, page: int, offered: Catalogue = Catalogue()) -> Screen:  # noqa: B008
    """Those to speak of: the one question of a new offer."""
    rows = topic_rows(
        v, offered, helper.profile.topics, page,
        lambda topic, becomes, page: presses.helper_topic(topic, becomes, page),
        lambda page: presses.helper_topics(page),
    )  # fmt: skip
    further = button(v, "button-peer-go-on" if helper.state == "stopped" else "button-peer-done", presses.helper())
    return _chosen(v, lines(v.say("helper-topics"), of_page(v, offered, page)), helper.profile.topics, rows, further)


@shows("helper-refusals")
def refusals(v: Voice, *, helper: Helper, page: int, offered: Catalogue = Catalogue()) -> Screen:  # noqa: B008
    """Those not to speak of."""
    rows = topic_rows(
        v, offered, helper.profile.refused, page,
        lambda topic, becomes, page: presses.helper_refusal(topic, becomes, page),
        lambda page: presses.helper_refusals(page),
    )  # fmt: skip
    further = button(v, "button-peer-done", of_limits.helper_limits())
    return _chosen(v, v.say("helper-refusals"), helper.profile.refused, rows, further)


def _chosen(v: Voice, text: Markup, topics: Sequence[str], rows: Rows, further: Button) -> Screen:
    shown = screen(v, lines(text, v.say("helper-chosen", topics=_names(v, topics))), rows, back="")
    shown.rows[-1].insert(0, further)
    return shown


@shows("helper-languages")
def languages(v: Voice, *, helper: Helper) -> Screen:
    spoken, paid = helper.profile.languages, helper.profile.paid
    tiles = []
    for code in LANGUAGES:
        words, on = language_name(v, code).capitalize(), code in spoken
        tiles.append(Button(f"✓ {words}" if on else words, presses.helper_language(code, not on)))
    status = button(v, "button-helper-volunteer" if paid else "button-helper-paid", presses.helper_paid(not paid))
    text = v.say("helper-languages", languages=_languages(v, spoken), status=_status(v, paid))
    shown = screen(v, text, [tiles, [status]], back="")
    shown.rows[-1].insert(0, button(v, "button-peer-done", presses.helper()))
    return shown


@shows("helper-sent")
def sent(v: Voice, *, answered: bool) -> Screen:
    """`answered`: there is somebody who can answer."""
    text = v.say("helper-sent" if answered else "helper-sent-nobody")
    return screen(v, lines(v.say("helper-sent-head"), text), [[button(v, "button-helper-own", presses.helper())]])


@shows("helper-pause")
def pause(v: Voice) -> Screen:
    tiles = [button(v, f"button-pause-{choice}", presses.helper_rest(choice)) for choice in PAUSES]
    return screen(v, v.say("helper-pause"), in_pairs(tiles), back=presses.helper())


@shows("helper-paused")
def paused(v: Voice, *, until: int) -> Screen:
    rows = [
        [button(v, "button-helper-resume", presses.helper_resume())],
        [button(v, "button-helper-longer", presses.helper_pause())],
    ]
    return screen(v, lines(pause_words(v, until), v.say("helper-paused-well")), rows, back=presses.helper())


@shows("helper-stop")
def stop(v: Voice) -> Screen:
    rows = [
        [
            button(v, "button-helper-stop-yes", presses.helper_stopnow()),
            button(v, "button-helper-pause", presses.helper_pause()),
        ]
    ]
    return screen(v, v.say("helper-stop"), rows, back=presses.helper())


@shows("helper-stopped")
def stopped(v: Voice) -> Screen:
    return screen(v, v.say("helper-stopped"))


@shows(HelperApproved.screen)
def approved(v: Voice, told: HelperApproved) -> Screen:
    return screen(
        v,
        lines(v.say("helper-approved-head"), v.say("helper-approved")),
        [[button(v, "button-helper-own", presses.helper())]],
    )


@shows(HelperDeclined.screen)
def declined(v: Voice, told: HelperDeclined) -> Screen:
    return screen(v, lines(v.say("helper-declined-head"), v.say("helper-declined")))


@shows(HelperUnanswered.screen)
def unanswered(v: Voice, told: HelperUnanswered) -> Screen:
    return screen(v, lines(v.say("helper-unanswered-head"), v.say("helper-unanswered")))


@shows(HelperEnded.screen)
def ended(v: Voice, told: HelperEnded) -> Screen:
    """After a report; what was decided can be looked at again, here in the bot."""
    rows = [[button(v, "button-report-again", of_team.report_again(told.report))]]
    head = v.say("helper-ended-head" if told.offered else "contacts-stopped-head")
    return letter_screen(v, lines(head, v.say("helper-ended")), rows)


# Coordinators


@shows(HelperNew.screen)
def new(v: Voice, told: HelperNew) -> Screen:
    see = button(v, "button-inquiry-see-offer", presses.helper_look(told.helper))
    waiting = button(v, "button-helper-waiting", presses.helper_waiting())
    return screen(v, v.say("helper-new", name=told.name), [[see if told.helper else waiting]])


@shows("helper-waiting")
def waiting(v: Voice, *, people: Sequence[Listed], more: bool, page: int) -> Screen:
    ways = [button(v, "button-helper-more", presses.helper_waiting(page + 1))] if more else []
    ways.append(button(v, "button-reports-see", of_team.reports()))
    told, rows = listed([Item(who.name, presses.helper_look(who.id)) for who in people], ways)
    text = lines(v.say("helper-waiting" if people else "helper-waiting-nobody"), "\n".join(told))
    return screen(v, text, rows, back=presses.helper_waiting(page - 1) if page else of_people.tools())


@shows("helper-look")
def look(v: Voice, *, id: str, name: str, profile: Profile, asked: str, first: bool) -> Screen:
    """`asked`: how far a question to them is; `first`: one of two has said yes."""
    rows = [
        [
            button(v, "button-helper-approve", presses.helper_approve(id)),
            button(v, "button-helper-refuse", presses.helper_refuse(id)),
        ],
        [button(v, "button-inquiry-ask", of_team.inquiry_ask("offer", id))],
    ]
    words = in_their_words(v, profile.words)
    text = v.say("helper-look", name=name, languages=_languages(v, profile.languages), status=_status(v, profile.paid))
    far = v.say(f"inquiry-is-{asked}") if asked else ""
    said = v.say("helper-look-first") if first else ""
    return screen(v, lines(text, words, said, far), rows, back=presses.helper_waiting())


@shows("helper-decided")
def decided(v: Voice, *, name: str, what: str) -> Screen:
    return screen(v, v.say(f"helper-decided-{what}", name=name), back=presses.helper_waiting())
