"""Offering to help: the profile, its limits, pauses; for coordinators those who wait for a yes."""

from bot.domain.peers import Helper
from bot.domain.topics import Catalogue
from bot.services.peers import helpers, rota
from bot.services.team import inquiries
from handlers.core.context import Context
from handlers.core.presses import Language, Number
from handlers.core.sure import Asked
from handlers.peers import helpers_screens as screens
from handlers.peers import presses
from handlers.peers.rota_screens import show_again
from handlers.peers.screens import Listed
from handlers.people import todo

WAITING_PAGE = 5


@presses.helper.handled
async def home(c: Context) -> None:
    """/helper: what it is, or one's own offer and its limits."""
    await c.end_dialog()
    await _show(c, await helpers.own(c.tx, c.me))


async def _show(c: Context, helper: Helper | None) -> None:
    """The screen of where this offer stands."""
    if helper is None:
        c.show(screens.intro)
    elif helper.state in ("asked", "approved"):
        c.show(
            screens.own,
            helper=helper,
            waits=await todo.waiting(c, ("offer", "turn", "time", "words", "time-at", "turn-at")),
        )
    else:
        c.show(screens.draft, helper=helper)


@presses.helper_begin.handled
async def begin(c: Context) -> None:
    """The consent to peer contact; then the topics."""
    helper = await helpers.begin(c.tx, c.me, c.settings.peers.most_open)
    _topics(c, helper, 0)


def _topics(c: Context, helper: Helper, page: int) -> None:
    offered = c.settings.peers.offered.beside(helper.profile.topics)
    c.show(screens.topics, helper=helper, page=page, offered=offered)


def _refusals(c: Context, helper: Helper, page: int) -> None:
    offered = Catalogue(c.settings.peers.offered.topics, ()).beside(helper.profile.refused)
    c.show(screens.refusals, helper=helper, page=page, offered=offered)


@presses.helper_topics.handled
async def topics(c: Context, page: Number = 0) -> None:
    _topics(c, await helpers.profile(c.tx, c.me), page)


@presses.helper_topic.handled
async def set_topic(c: Context, topic: str, on: bool, page: Number = 0) -> None:
    _topics(c, await helpers.set_topic(c.tx, c.me, topic, on, offered=c.settings.peers.offered), page)


@presses.helper_refusals.handled
async def refusals(c: Context, page: Number = 0) -> None:
    _refusals(c, await helpers.profile(c.tx, c.me), page)


@presses.helper_refusal.handled
async def set_refusal(c: Context, topic: str, on: bool, page: Number = 0) -> None:
    offered = c.settings.peers.offered
    _refusals(c, await helpers.set_topic(c.tx, c.me, topic, on, refused=True, offered=offered), page)


@presses.helper_languages.handled
async def languages(c: Context) -> None:
    c.show(screens.languages, helper=await helpers.profile(c.tx, c.me))


@presses.helper_language.handled
async def set_language(c: Context, language: Language, on: bool) -> None:
    helper = await helpers.set_language(c.tx, c.me, language, on)
    c.show(screens.languages, helper=helper)


@presses.helper_paid.handled
async def set_paid(c: Context, on: bool) -> None:
    helper = await helpers.set_paid(c.tx, c.me, on)
    c.show(screens.languages, helper=helper)


@presses.helper_submit.handled
async def submit(c: Context) -> None:
    """Hands the offer to the coordinators; while it waits it can still be changed."""
    helper = await helpers.submit(c.tx, c.me)
    if helper.state == "asked":
        c.show(screens.sent, answered=bool(await helpers.who_answers(c.tx, c.me)))
    else:
        await _show(c, helper)


@presses.helper_pause.handled
async def pause_screen(c: Context) -> None:
    await helpers.profile(c.tx, c.me)
    c.show(screens.pause)


@presses.helper_rest.handled
async def pause(c: Context, choice: str) -> None:
    """A shorter break than before gives the choice to take again what was given back for the longer one."""
    until = await helpers.pause_for(c.tx, c.me, choice)
    given = await rota.given_back(c.tx, c.me)
    if given:
        c.show(show_again, turns=[rota.span(each) for each in given], until=until)
    else:
        c.show(screens.paused, until=until)


@presses.helper_breathe.handled
async def breathe(c: Context, days: Number) -> None:
    """A rest that was offered after a hard contact."""
    c.show(screens.paused, until=await helpers.rest(c.tx, c.me, days))


@presses.helper_resume.handled
async def resume(c: Context) -> None:
    await helpers.pause(c.tx, c.me, None)
    given = await rota.given_back(c.tx, c.me)
    if given:
        c.show(show_again, turns=[rota.span(each) for each in given])
    else:
        await _show(c, await helpers.profile(c.tx, c.me))


@presses.helper_stop.handled
async def stop_screen(c: Context) -> None:
    await helpers.profile(c.tx, c.me)
    c.show(screens.stop)


@presses.helper_stopnow.handled
async def stop(c: Context) -> None:
    await helpers.stop(c.tx, c.me)
    c.show(screens.stopped)


# Coordinators


@presses.helper_waiting.handled
async def waiting(c: Context, page: Number = 0) -> None:
    """Those who would like to help and wait for a yes."""
    found = await helpers.waiting(c.tx, c.me, WAITING_PAGE + 1, page * WAITING_PAGE)
    people = [Listed(who.id, who.name) for who, _ in found]
    c.show(screens.waiting, people=people[:WAITING_PAGE], more=len(people) > WAITING_PAGE, page=page)


@presses.helper_look.handled
async def look(c: Context, person: str) -> None:
    who, helper = await helpers.one_waiting(c.tx, c.me, person)
    asked = await inquiries.progress(c.tx, who.id, None)
    c.show(screens.look, id=who.id, name=who.name, profile=helper.profile, asked=asked, first=bool(helper.first_yes))


@presses.helper_approve.asked
async def ask_approve(c: Context, person: str) -> Asked:
    who, helper = await helpers.one_waiting(c.tx, c.me, person)
    first = await helpers.wants_another(c.tx, c.me, who, helper, c.settings.peers.second_look)
    return await _ask(
        c, person, "helper-approve-first-sure" if first else "helper-approve-sure", "button-helper-approve-sure"
    )


@presses.helper_refuse.asked
async def ask_refuse(c: Context, person: str) -> Asked:
    return await _ask(c, person, "helper-refuse-sure", "button-helper-refuse-sure")


async def _ask(c: Context, person: str, question: str, yes: str) -> Asked:
    who, _ = await helpers.one_waiting(c.tx, c.me, person)
    return Asked(question, yes, presses.helper_look(who.id), {"name": who.name})


@presses.helper_approve.handled
async def approve(c: Context, person: str) -> None:
    decided = await helpers.decide(c.tx, c.me, person, True, two=c.settings.peers.second_look)
    c.show(screens.decided, name=decided.name, what=decided.what)


@presses.helper_refuse.handled
async def refuse(c: Context, person: str) -> None:
    decided = await helpers.decide(c.tx, c.me, person, False)
    c.show(screens.decided, name=decided.name, what=decided.what)


COMMANDS = {"helper": home}
