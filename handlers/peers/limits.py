"""The limits of somebody who listens: their hours, in buttons or in words, and how many."""

from bot.dates.days import Unclear
from bot.dates.weekly import read_weekly
from bot.domain.errors import Refused
from bot.domain.peers import Helper
from bot.domain.weekly import PIECES_MOST, Weekly, by_day, joined
from bot.services.peers import helpers, limits
from handlers.core.context import Context
from handlers.core.presses import Number
from handlers.core.questions import NOBODY, Question
from handlers.peers import limits_presses as presses
from handlers.peers import limits_screens as screens

STEP = "helper.hours"


@presses.helper_limits.handled
async def home(c: Context) -> None:
    await c.end_dialog()
    _show(c, await helpers.profile(c.tx, c.me))


def _show(c: Context, helper: Helper) -> None:
    c.show(screens.limits, helper=helper, zone=c.me.zone, quiet=_quiet(c))


def _quiet(c: Context) -> tuple[int, int]:
    return c.me.quiet_from, c.me.quiet_until


# Hours


@presses.helper_hours.handled
async def ask_hours(c: Context) -> None:
    """The usual ones are buttons; others are written."""
    await _hours(c, await helpers.profile(c.tx, c.me))


async def _hours(c: Context, helper: Helper) -> None:
    await c.ask(STEP)
    c.show(screens.hours, hours=list(helper.profile.hours), zone=c.me.zone, quiet=_quiet(c))


@presses.helper_usual.handled
async def usual(c: Context, name: str, on: bool) -> None:
    await _hours(c, await limits.set_usual(c.tx, c.me, name, on))


@presses.helper_anytime.handled
async def any_time(c: Context) -> None:
    await _hours(c, await limits.set_hours(c.tx, c.me, ()))


async def hours_given(c: Context) -> None:
    """Read back; other words take their place."""
    await helpers.profile(c.tx, c.me)
    try:
        hours = joined(read_weekly(c.text, c.language))
    except Unclear as trouble:
        raise Refused("hours-unclear") from trouble
    if len(by_day(hours)) > PIECES_MOST:
        raise Refused("hours-many", most=PIECES_MOST)
    await _check(c, hours)


async def _check(c: Context, hours: Weekly) -> None:
    await c.ask(STEP, hours=hours)
    c.show(screens.check, hours=list(hours), zone=c.me.zone, quiet=_quiet(c))


def _given(c: Context) -> Weekly | None:
    """What was written and waits for a yes."""
    if c.dialog is None or c.dialog.step != STEP or "hours" not in c.dialog.answers:
        return None
    return tuple((since, until) for since, until in c.dialog.answers["hours"])


@presses.helper_keephours.handled
async def keep_hours(c: Context) -> None:
    given = _given(c)
    if given is None:
        raise Refused("old-button")
    helper = await limits.set_hours(c.tx, c.me, given)
    await c.end_dialog()
    _show(c, helper)


async def hours_again(c: Context) -> None:
    given = _given(c)
    if given is None:
        await ask_hours(c)
    else:
        await _check(c, given)


# In which way


@presses.helper_forms.handled
async def forms(c: Context) -> None:
    c.show(screens.forms, forms=(await helpers.profile(c.tx, c.me)).profile.forms)


@presses.helper_form.handled
async def set_form(c: Context, form: str, on: bool) -> None:
    c.show(screens.forms, forms=(await limits.set_form(c.tx, c.me, form, on)).profile.forms)


# How many


@presses.helper_new.handled
async def new(c: Context) -> None:
    c.show(screens.new, most=(await helpers.profile(c.tx, c.me)).most_new)


@presses.helper_newest.handled
async def set_new(c: Context, most: Number) -> None:
    _show(c, await limits.choose(c.tx, c.me, "most_new", most))


@presses.helper_most.handled
async def most(c: Context) -> None:
    c.show(screens.most, most=(await helpers.profile(c.tx, c.me)).most_open)


@presses.helper_upto.handled
async def set_most(c: Context, most: Number) -> None:
    _show(c, await limits.choose(c.tx, c.me, "most_open", most))


# Who they are, if they like


@presses.helper_me.handled
async def me(c: Context) -> None:
    c.show(screens.me, profile=(await helpers.profile(c.tx, c.me)).profile)


@presses.helper_gender.handled
async def set_gender(c: Context, gender: str = "") -> None:
    c.show(screens.me, profile=(await limits.choose(c.tx, c.me, "gender", gender)).profile)


@presses.helper_ages.handled
async def ages(c: Context) -> None:
    c.show(screens.ages, profile=(await helpers.profile(c.tx, c.me)).profile)


@presses.helper_age.handled
async def set_age(c: Context, age: str = "") -> None:
    c.show(screens.me, profile=(await limits.choose(c.tx, c.me, "age", age)).profile)


@presses.helper_described.handled
async def described(c: Context) -> None:
    c.show(screens.described, profile=(await helpers.profile(c.tx, c.me)).profile)


@presses.helper_show.handled
async def show(c: Context, on: bool) -> None:
    c.show(screens.described, profile=(await limits.choose(c.tx, c.me, "described", on)).profile)


OWN = tuple(
    each.name for each in (presses.helper_hours, presses.helper_usual, presses.helper_anytime, presses.helper_keephours)
)
ANSWERS = {STEP: Question(hours_again, OWN, NOBODY, hours_given)}
