"""Agreeing on a time: up to three are proposed, in words or by buttons; shown back before the other reads them."""

from datetime import date, datetime, time
from typing import Any

from bot.domain.appointments import TIMES_MOST
from bot.domain.contacts import Contact
from bot.domain.errors import Refused
from bot.domain.times import instant_of, local
from bot.services.contacts import appointments, contacts
from bot.services.contacts.within import acting
from bot.storage.database import new_id
from handlers.contacts import appointments_screens as screens
from handlers.contacts import within_presses as presses
from handlers.core.context import Context
from handlers.core.presses import Number
from handlers.core.questions import Question, ShownBack
from handlers.core.sure import Asked
from handlers.meetings.line import ahead_of, chosen_moment
from handlers.meetings.proposal_dates import read_dates

HOURS = (10, 12, 14, 16, 18, 20)

Answers = dict[str, Any]


# What holds


@presses.time_open.handled
async def open_one(c: Context, contact_id: str) -> None:
    await _show(c, await contacts.mine_open(c.tx, c.me, contact_id))


async def _show(c: Context, contact: Contact, lead: str = "") -> None:
    """`lead` names what just happened."""
    found = await appointments.of_contact(c.tx, contact.id)
    c.show(
        screens.one, contact=contact.id, name=contact.other.name, found=found,
        asked=appointments.proposes(c.me, found), lead=lead, away=not contact.other.reachable,
    )  # fmt: skip


@presses.time_take.handled
async def take(c: Context, contact_id: str, id: str, n: Number) -> None:
    """The yes. The second of two, and that to an earlier proposal, show what holds."""
    taken = await appointments.take(c.tx, c.me, contact_id, id, n)
    await _show(c, await contacts.mine(c.tx, c.me, contact_id), "taken" if taken else "holds")


@presses.time_none.handled
async def none_fits(c: Context, contact_id: str, id: str) -> None:
    done = await appointments.decline(c.tx, c.me, contact_id, id)
    await _show(c, await contacts.mine(c.tx, c.me, contact_id), "declined" if done else "holds")


@presses.time_back.handled
async def take_back(c: Context, contact_id: str, id: str) -> None:
    done = await appointments.withdraw(c.tx, c.me, contact_id, id)
    await _show(c, await contacts.mine(c.tx, c.me, contact_id), "withdrawn" if done else "holds")


@presses.time_cancel.asked
async def cancel_asked(c: Context, contact_id: str, at: str) -> Asked | None:
    contact = await acting(c.tx, c.me, contact_id)
    found = await appointments.of_contact(c.tx, contact_id)
    if str(found.agreed) != at:
        return None
    when = c.voice.when(found.agreed or 0, by_date=True)
    facts = {"name": contact.other.name, "when": str(when)}
    return Asked("time-cancel-sure", "button-time-cancel-yes", presses.time_open(contact_id), facts)


@presses.time_cancel.handled
async def cancel(c: Context, contact_id: str, at: str) -> None:
    when = int(at) if at.isascii() and at.isdigit() and len(at) < 12 else 0
    done = await appointments.cancel(c.tx, c.me, contact_id, when)
    await _show(c, await contacts.mine(c.tx, c.me, contact_id), "cancelled" if done else "holds")


# Proposing


@presses.newtime.handled
async def begin(c: Context, contact_id: str) -> None:
    contact, found = await appointments.may_propose(c.tx, c.me, contact_id)
    if appointments.proposes(c.me, found):
        await _show(c, contact, "theirs")
        return
    await _ask(c, {"id": new_id(), "contact": contact.id, "name": contact.other.name, "times": []})


def _draft(c: Context) -> Answers:
    """What is known so far. Refused when nothing is being proposed."""
    if c.dialog is None or c.dialog.step != "contacts.time":
        raise Refused("time-draft-gone")
    return dict(c.dialog.answers)


async def _ask(c: Context, draft: Answers, unclear: str = "", trouble: str = "") -> None:
    """The question; from the first time on what would be proposed, shown back. `unclear`: words that were not understood,
    `trouble`: the key of why."""
    draft = {name: draft[name] for name in draft if name not in ("choices", "trouble", "day")}
    await c.ask("contacts.time", **draft)
    found = await appointments.of_contact(c.tx, draft["contact"])
    if not draft["times"]:
        c.show(screens.ask, contact=draft["contact"], name=draft["name"], agreed=found.agreed, now=c.now)
        return
    c.show(
        screens.check, id=draft["id"], contact=draft["contact"], name=draft["name"],
        times=sorted(draft["times"]), agreed=found.agreed, unclear=unclear, trouble=trouble,
    )  # fmt: skip


async def given(c: Context) -> None:
    """One time or several; what may be read in several ways is asked. An edit of the last words takes the place of their times."""
    draft = _draft(c)
    before = draft.get("before", []) if c.incoming.edited_message is not None else draft["times"]
    read = read_dates(c, c.text, c.me.zone, before[-1] if before else None, str(draft.get("day", "")))
    unclear = read.unclear
    choices = [] if unclear is None else [each for each in unclear.choices if "-" not in each[0]]
    if not read.found and unclear is not None and unclear.day:
        await _ask_hour(c, draft, date.fromisoformat(unclear.day))
        return
    if not read.found and not choices:
        raise Refused(unclear.trouble or "unclear-no-date" if unclear is not None else "unclear-no-date")
    times = _with(before, [ahead_of(c, start) for start, _ in read.found])
    draft |= {"before": before, "times": times}
    if choices:
        await _ask_which(c, draft | {"choices": choices, "trouble": unclear.trouble if unclear is not None else ""})
    else:
        await _ask(c, draft, read.words, unclear.trouble if unclear is not None else "")


def _with(before: list[int], found: list[int]) -> list[int]:
    """In the order they were written, each once. Refused when these are too many."""
    times = list(dict.fromkeys([*before, *found]))
    if len(times) > TIMES_MOST:
        raise Refused("time-most", most=TIMES_MOST)
    return times


async def _ask_which(c: Context, draft: Answers) -> None:
    await c.ask("contacts.time", **draft)
    choices = [(str(when), int(minutes)) for when, minutes in draft["choices"]]
    c.show(screens.which, zone=c.me.zone, trouble=str(draft["trouble"]), choices=choices)


@presses.newtime_day.handled
async def day_pressed(c: Context, day: str) -> None:
    """One of the next days."""
    draft = _draft(c)
    try:
        chosen = date.fromisoformat(day)
    except ValueError as trouble:
        raise Refused("old-button") from trouble
    if not 0 <= (chosen - local(c.now, c.me.zone).date()).days <= screens.DAYS:
        raise Refused("time-passed")
    await _ask_hour(c, draft, chosen)


async def _ask_hour(c: Context, draft: Answers, day: date) -> None:
    """The hours of a day that are ahead, as buttons; another can be written."""
    await c.ask("contacts.time", **draft | {"day": day.isoformat()})
    moments = [datetime.combine(day, time(hour)) for hour in HOURS]
    ahead = [f"{each:%Y%m%d%H%M}" for each in moments if instant_of(each, c.me.zone) > c.now]
    c.show(screens.hours, day=day.isoformat(), moments=ahead, zone=c.me.zone)


@presses.newtime_at.handled
async def moment_pressed(c: Context, moment: str, minutes: Number = 0) -> None:
    draft = _draft(c)
    chosen = ahead_of(c, chosen_moment(moment, c.me.zone))
    await _ask(c, draft | {"times": _with(draft["times"], [chosen])})


@presses.newtime_drop.handled
async def drop_last(c: Context) -> None:
    draft = _draft(c)
    await _ask(c, draft | {"times": draft["times"][:-1]})


@presses.newtime_check.handled
async def check(c: Context) -> None:
    """Back to what is shown back."""
    await _ask(c, _draft(c))


@presses.newtime_yes.handled
async def confirm(c: Context, id: str) -> None:
    """The yes. Where the other has proposed meanwhile, theirs is answered first."""
    draft = _draft(c)
    if draft["id"] != id or not draft["times"]:
        raise Refused("time-draft-gone")
    done = await appointments.propose(c.tx, c.me, draft["contact"], id, tuple(draft["times"]))
    await c.end_dialog()
    await _show(c, await contacts.mine(c.tx, c.me, draft["contact"]), "proposed" if done else "theirs")


async def ask_again(c: Context) -> None:
    draft = _draft(c)
    if draft.get("day"):
        await _ask_hour(c, draft, date.fromisoformat(str(draft["day"])))
    else:
        await (_ask_which(c, draft) if draft.get("choices") else _ask(c, draft))


ANSWERS = {"contacts.time": Question(ask_again, ("newtime",), ShownBack(presses.newtime_yes.name), given)}
