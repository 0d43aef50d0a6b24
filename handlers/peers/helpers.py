"""Offering to help: the profile, its limits, pauses; for coordinators those who wait for a yes."""

from bot.domain.errors import Refused
from bot.domain.peers import Helper
from bot.services.peers import helpers
from bot.services.team import inquiries
from handlers.core.context import Context
from handlers.core.sure import Asked
from handlers.peers import helpers_screens as screens
from handlers.peers.screens import Listed
from handlers.people import todo

WAITING_PAGE = 5


async def home(c: Context) -> None:
    """/helper: what it is, or one's own offer and its limits."""
    await c.end_dialog()
    await _show(c, await helpers.own(c.tx, c.me))


async def _show(c: Context, helper: Helper | None) -> None:
    """The screen of where this offer stands."""
    if helper is None:
        c.show(screens.intro)
    elif helper.state in ("asked", "approved"):
        c.show(screens.own, helper=helper, waits=await todo.waiting(c, ("offer", "words")))
    else:
        c.show(screens.draft, helper=helper)


async def begin(c: Context) -> None:
    """The consent to peer contact; then the topics."""
    helper = await helpers.begin(c.tx, c.me, c.settings.peers.most_open)
    c.show(screens.topics, helper=helper, page=0)


def _number(c: Context, place: int) -> int:
    given = c.args[place] if c.by_button and place < len(c.args) else ""
    return int(given) if given.isascii() and given.isdigit() and len(given) < 4 else 0


async def _own(c: Context) -> Helper:
    helper = await helpers.own(c.tx, c.me)
    if helper is None:
        raise Refused("helper-first")
    return helper


async def topics(c: Context) -> None:
    c.show(screens.topics, helper=await _own(c), page=_number(c, 0))


async def set_topic(c: Context) -> None:
    helper = await helpers.set_topic(c.tx, c.me, c.arg(0), c.arg(1) == "1")
    c.show(screens.topics, helper=helper, page=_number(c, 2))


async def refusals(c: Context) -> None:
    c.show(screens.refusals, helper=await _own(c), page=_number(c, 0))


async def set_refusal(c: Context) -> None:
    helper = await helpers.set_topic(c.tx, c.me, c.arg(0), c.arg(1) == "1", refused=True)
    c.show(screens.refusals, helper=helper, page=_number(c, 2))


async def languages(c: Context) -> None:
    c.show(screens.languages, helper=await _own(c))


async def set_language(c: Context) -> None:
    helper = await helpers.set_language(c.tx, c.me, c.arg(0), c.arg(1) == "1")
    c.show(screens.languages, helper=helper)


async def set_paid(c: Context) -> None:
    helper = await helpers.set_paid(c.tx, c.me, c.arg(0) == "1")
    c.show(screens.languages, helper=helper)


async def most(c: Context) -> None:
    c.show(screens.most, helper=await _own(c))


async def set_most(c: Context) -> None:
    await _show(c, await helpers.set_most_open(c.tx, c.me, _number(c, 0)))


async def submit(c: Context) -> None:
    """Hands the offer to the coordinators; while it waits it can still be changed."""
    helper = await helpers.submit(c.tx, c.me)
    if helper.state == "asked":
        c.show(screens.sent, answered=bool(await helpers.who_answers(c.tx, c.me)))
    else:
        await _show(c, helper)


async def pause_screen(c: Context) -> None:
    await _own(c)
    c.show(screens.pause)


async def pause(c: Context) -> None:
    c.show(screens.paused, until=await helpers.pause_for(c.tx, c.me, c.arg(0)))


async def resume(c: Context) -> None:
    await helpers.pause(c.tx, c.me, None)
    await _show(c, await _own(c))


async def stop_screen(c: Context) -> None:
    await _own(c)
    c.show(screens.stop)


async def stop(c: Context) -> None:
    await helpers.stop(c.tx, c.me)
    c.show(screens.stopped)


# Coordinators


async def waiting(c: Context) -> None:
    """Those who would like to help and wait for a yes."""
    page = _number(c, 0)
    found = await helpers.waiting(c.tx, c.me, WAITING_PAGE + 1, page * WAITING_PAGE)
    people = [Listed(who.id, who.name) for who, _ in found]
    c.show(screens.waiting, people=people[:WAITING_PAGE], more=len(people) > WAITING_PAGE, page=page)


async def look(c: Context) -> None:
    who, helper = await helpers.one_waiting(c.tx, c.me, c.arg(0))
    asked = await inquiries.progress(c.tx, who.id, None)
    c.show(screens.look, id=who.id, name=who.name, profile=helper.profile, asked=asked)


async def ask_approve(c: Context) -> Asked:
    return await _ask(c, "helper-approve-sure", "button-helper-approve-sure")


async def ask_refuse(c: Context) -> Asked:
    return await _ask(c, "helper-refuse-sure", "button-helper-refuse-sure")


async def _ask(c: Context, question: str, yes: str) -> Asked:
    who, _ = await helpers.one_waiting(c.tx, c.me, c.arg(0))
    return Asked(question, yes, f"helper:look:{who.id}", {"name": who.name})


async def approve(c: Context) -> None:
    c.show(screens.decided, name=await helpers.decide(c.tx, c.me, c.arg(0), True), approved=True)


async def refuse(c: Context) -> None:
    c.show(screens.decided, name=await helpers.decide(c.tx, c.me, c.arg(0), False), approved=False)


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
