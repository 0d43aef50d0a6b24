"""Offering to help: the profile, its limits, pauses; for coordinators those who wait for a yes."""

from bot.domain.errors import Refused
from bot.domain.peers import Helper
from bot.services.peers import helpers
from bot.services.team import inquiries
from handlers.core.context import Moment
from handlers.core.sure import Asked
from handlers.peers import helpers_screens as screens
from handlers.peers.screens import Listed
from handlers.people import todo

WAITING_PAGE = 5


async def home(m: Moment) -> None:
    """/helper: what it is, or one's own offer and its limits."""
    await m.end_dialog()
    await _show(m, await helpers.own(m.tx, m.me))


async def _show(m: Moment, helper: Helper | None) -> None:
    """The screen of where this offer stands."""
    if helper is None:
        m.show(screens.intro)
    elif helper.state in ("asked", "approved"):
        m.show(screens.own, helper=helper, waits=await todo.waiting(m, ("offer", "words")))
    else:
        m.show(screens.draft, helper=helper)


async def begin(m: Moment) -> None:
    """The consent to peer contact; then the topics."""
    helper = await helpers.begin(m.tx, m.me, m.settings.peers.most_open)
    m.show(screens.topics, helper=helper, page=0)


def _number(m: Moment, place: int) -> int:
    given = m.args[place] if m.by_button and place < len(m.args) else ""
    return int(given) if given.isascii() and given.isdigit() and len(given) < 4 else 0


async def _own(m: Moment) -> Helper:
    helper = await helpers.own(m.tx, m.me)
    if helper is None:
        raise Refused("helper-first")
    return helper


async def topics(m: Moment) -> None:
    m.show(screens.topics, helper=await _own(m), page=_number(m, 0))


async def set_topic(m: Moment) -> None:
    helper = await helpers.set_topic(m.tx, m.me, m.arg(0), m.arg(1) == "1")
    m.show(screens.topics, helper=helper, page=_number(m, 2))


async def refusals(m: Moment) -> None:
    m.show(screens.refusals, helper=await _own(m), page=_number(m, 0))


async def set_refusal(m: Moment) -> None:
    helper = await helpers.set_topic(m.tx, m.me, m.arg(0), m.arg(1) == "1", refused=True)
    m.show(screens.refusals, helper=helper, page=_number(m, 2))


async def languages(m: Moment) -> None:
    m.show(screens.languages, helper=await _own(m))


async def set_language(m: Moment) -> None:
    helper = await helpers.set_language(m.tx, m.me, m.arg(0), m.arg(1) == "1")
    m.show(screens.languages, helper=helper)


async def set_paid(m: Moment) -> None:
    helper = await helpers.set_paid(m.tx, m.me, m.arg(0) == "1")
    m.show(screens.languages, helper=helper)


async def most(m: Moment) -> None:
    m.show(screens.most, helper=await _own(m))


async def set_most(m: Moment) -> None:
    await _show(m, await helpers.set_most_open(m.tx, m.me, _number(m, 0)))


async def submit(m: Moment) -> None:
    """Hands the offer to the coordinators; while it waits it can still be changed."""
    helper = await helpers.submit(m.tx, m.me)
    if helper.state == "asked":
        m.show(screens.sent, answered=bool(await helpers.who_answers(m.tx, m.me)))
    else:
        await _show(m, helper)


async def pause_screen(m: Moment) -> None:
    await _own(m)
    m.show(screens.pause)


async def pause(m: Moment) -> None:
    m.show(screens.paused, until=await helpers.pause_for(m.tx, m.me, m.arg(0)))


async def resume(m: Moment) -> None:
    await helpers.pause(m.tx, m.me, None)
    await _show(m, await _own(m))


async def stop_screen(m: Moment) -> None:
    await _own(m)
    m.show(screens.stop)


async def stop(m: Moment) -> None:
    await helpers.stop(m.tx, m.me)
    m.show(screens.stopped)


# Coordinators


async def waiting(m: Moment) -> None:
    """Those who would like to help and wait for a yes."""
    page = _number(m, 0)
    found = await helpers.waiting(m.tx, m.me, WAITING_PAGE + 1, page * WAITING_PAGE)
    people = [Listed(who.id, who.name) for who, _ in found]
    m.show(screens.waiting, people=people[:WAITING_PAGE], more=len(people) > WAITING_PAGE, page=page)


async def look(m: Moment) -> None:
    who, helper = await helpers.one_waiting(m.tx, m.me, m.arg(0))
    asked = await inquiries.progress(m.tx, who.id, None)
    m.show(screens.look, id=who.id, name=who.name, profile=helper.profile, asked=asked)


async def ask_approve(m: Moment) -> Asked:
    return await _ask(m, "helper-approve-sure", "button-helper-approve-sure")


async def ask_refuse(m: Moment) -> Asked:
    return await _ask(m, "helper-refuse-sure", "button-helper-refuse-sure")


async def _ask(m: Moment, question: str, yes: str) -> Asked:
    who, _ = await helpers.one_waiting(m.tx, m.me, m.arg(0))
    return Asked(question, yes, f"helper:look:{who.id}", {"name": who.name})


async def approve(m: Moment) -> None:
    m.show(screens.decided, name=await helpers.decide(m.tx, m.me, m.arg(0), True), approved=True)


async def refuse(m: Moment) -> None:
    m.show(screens.decided, name=await helpers.decide(m.tx, m.me, m.arg(0), False), approved=False)


COMMANDS = {"helper": home}
PRESSES = {
    "helper": home,
    "helper:begin": begin,
    "helper:topics": topics,
    "helper:topic": set_topic,
    "helper:refusals": refusals,
    "helper:refusal": set_refusal,
    "helper:languages": languages,
    "helper:language": set_language,
    "helper:paid": set_paid,
    "helper:most": most,
    "helper:upto": set_most,
    "helper:submit": submit,
    "helper:pause": pause_screen,
    "helper:rest": pause,
    "helper:resume": resume,
    "helper:stop": stop_screen,
    "helper:stopnow": stop,
    "helper:waiting": waiting,
    "helper:look": look,
    "helper:approve": approve,
    "helper:refuse": refuse,
}
CONFIRMED = {"helper:approve": ask_approve, "helper:refuse": ask_refuse}
SHARED = ("helper",)
