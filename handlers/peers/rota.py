"""The listening rota: promising to answer, giving back, standing by, swapping; planning it."""

from typing import Any

from bot.dates.days import Unclear
from bot.dates.weekly import read_weekly
from bot.domain.errors import Refused
from bot.domain.rota import USUAL, WANTED
from bot.domain.weekly import Weekly, joined
from bot.services.peers import rota
from handlers.core.context import Context
from handlers.core.presses import Number
from handlers.core.questions import Question, ShownBack
from handlers.core.sure import Asked
from handlers.peers import rota_presses as presses
from handlers.peers import rota_screens as screens
from handlers.peers.rota_screens import PAGE

STEP = "rota.hours"


@presses.rota.handled
async def home(c: Context, page: Number = 0) -> None:
    """The next dates, in counts."""
    await c.end_dialog()
    found = await rota.coming(c.tx, c.me, PAGE + 1, page * PAGE)
    turns = [screens.Seen(turn.id, rota.span(turn), turn.taken, turn.most, mine) for turn, mine in found]
    plans = await rota.may_plan(c.tx, c.me)
    c.show(screens.show_rota, turns=turns[:PAGE], more=len(turns) > PAGE, page=page, plans=plans)


@presses.rota_turn.handled
async def see(c: Context, turn_id: str) -> None:
    await _see(c, turn_id)


async def _see(c: Context, turn_id: str, note: str = "") -> None:
    turn, mine = await rota.look(c.tx, c.me, turn_id)
    seen = screens.Seen(turn.id, rota.span(turn), turn.taken, turn.most, mine)
    c.show(screens.show_turn, seen=seen, note=note, listens=await rota.may_take(c.tx, c.me))


@presses.rota_take.handled
async def take(c: Context, turn_id: str) -> None:
    await rota.take(c.tx, c.me, turn_id)
    await _see(c, turn_id, "taken")


@presses.rota_standby.handled
async def stand_by(c: Context, turn_id: str) -> None:
    await rota.stand_by(c.tx, c.me, turn_id)
    await _see(c, turn_id)


@presses.rota_back.handled
async def give_back(c: Context, turn_id: str) -> None:
    given = await rota.give_back(c.tx, c.me, turn_id)
    await _see(c, turn_id, "given" if given == "on" else "")


@presses.rota_again.handled
async def take_again(c: Context) -> None:
    """What they gave back for a rest."""
    await rota.take_again(c.tx, c.me)
    await home(c)


@presses.rota_swaps.handled
async def choose_swap(c: Context, turn_id: str, page: Number = 0) -> None:
    """What they might take instead."""
    mine, found = await rota.swappable(c.tx, c.me, turn_id, PAGE + 1, page * PAGE)
    turns = [screens.Seen(turn.id, rota.span(turn), turn.taken, turn.most, "") for turn in found]
    c.show(
        screens.show_swaps, mine=mine.id, span=rota.span(mine), turns=turns[:PAGE], more=len(turns) > PAGE, page=page
    )  # fmt: skip


@presses.rota_swap.handled
async def swap(c: Context, turn_id: str, other_id: str) -> None:
    asked = await rota.ask_to_swap(c.tx, c.me, turn_id, other_id)
    await _see(c, turn_id, "swap" if asked else "no-swap")


# The answer of who is asked


@presses.rota_answer.handled
async def question(c: Context, asked_id: str) -> None:
    """The question once more."""
    c.show(screens.show_asked, await rota.question(c.tx, c.me, asked_id))


@presses.rota_yes.handled
async def accept(c: Context, asked_id: str) -> None:
    turn = await rota.accept(c.tx, c.me, asked_id)
    c.show(screens.show_accepted, turn=turn.id, span=rota.span(turn))


@presses.rota_no.handled
async def decline(c: Context, asked_id: str) -> None:
    await rota.decline(c.tx, c.me, asked_id)
    c.show(screens.show_declined)


# Planning, by the coordination


@presses.rota_plan.handled
async def overview(c: Context, page: Number = 0) -> None:
    await c.end_dialog()
    known = await rota.every(c.tx, c.me)
    c.show(screens.show_plan, hours=known, page=page if page * PAGE < len(known) else 0)


@presses.rota_hours.handled
async def see_hours(c: Context, rota_id: str) -> None:
    hours, turns = await rota.hours(c.tx, c.me, rota_id)
    seen = [screens.Seen(turn.id, rota.span(turn), turn.taken, turn.most, "") for turn in turns]
    c.show(screens.show_hours, hours=hours, turns=seen)


@presses.rota_want.handled
async def want(c: Context, rota_id: str, most: Number) -> None:
    await rota.want(c.tx, c.me, rota_id, most)
    await see_hours(c, rota_id)


@presses.rota_end.asked
async def ask_end(c: Context, rota_id: str) -> Asked:
    await rota.hours(c.tx, c.me, rota_id)
    return Asked("rota-end-sure", "button-rota-end-sure", presses.rota_hours(rota_id))


@presses.rota_end.handled
async def end(c: Context, rota_id: str) -> None:
    await rota.end(c.tx, c.me, rota_id)
    await overview(c)


@presses.rota_add.handled
async def add(c: Context) -> None:
    """Usual hours are buttons; others are written."""
    await rota.every(c.tx, c.me)
    await c.ask(STEP)
    c.show(screens.show_add)


@presses.rota_usual.handled
async def usual(c: Context, name: str) -> None:
    if name not in USUAL:
        raise Refused("old-button")
    await rota.every(c.tx, c.me)
    await _check(c, USUAL[name])


async def hours_given(c: Context) -> None:
    """Read back, with the question how many are wanted, whose answer may be typed; other words take their place."""
    await rota.every(c.tx, c.me)
    if "hours" in _draft(c) and c.text.strip() in map(str, WANTED):
        await keep(c, int(c.text))
        return
    try:
        hours = joined(read_weekly(c.text, c.language))
    except Unclear as trouble:
        raise Refused("rota-unclear") from trouble
    rota.check(hours)
    await _check(c, hours)


async def _check(c: Context, hours: Weekly) -> None:
    await c.ask(STEP, hours=hours)
    c.show(screens.show_check, hours=list(hours), zone=c.me.zone)


def _draft(c: Context) -> dict[str, Any]:
    """What was said so far."""
    return dict(c.dialog.answers) if c.dialog is not None and c.dialog.step == STEP else {}


def _hours(c: Context) -> Weekly:
    """Those that wait for a yes."""
    if "hours" not in _draft(c):
        raise Refused("old-button")
    return tuple((since, until) for since, until in _draft(c)["hours"])


@presses.rota_keep.handled
async def keep(c: Context, most: Number) -> None:
    """The yes, with how many are wanted."""
    await rota.plan(c.tx, c.me, _hours(c), most)
    await overview(c)


async def hours_again(c: Context) -> None:
    if "hours" in _draft(c):
        await _check(c, _hours(c))
    else:
        await add(c)


OWN = tuple(each.name for each in (presses.rota_add, presses.rota_usual, presses.rota_keep))
ANSWERS = {STEP: Question(hours_again, OWN, ShownBack(presses.rota_keep.name), hours_given)}
