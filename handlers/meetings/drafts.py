"""A meeting that is being planned: what is known of it, and the question for what is not."""

from datetime import date
from typing import Any

from bot.dates.recurrence import read_rule
from bot.domain import kinds
from bot.domain.errors import Refused
from bot.domain.meetings import MINUTES_DEFAULT, TITLE_LONGEST, Details, read_place, read_title
from bot.domain.times import local
from bot.services.meetings import series
from handlers.core import readers
from handlers.core.context import Context
from handlers.core.questions import ShownBack
from handlers.groups import presses as of_groups
from handlers.meetings import holidays, presses
from handlers.meetings import planning_screens as screens
from handlers.meetings.line import Line

# In this order; each is known once its first key stands in the draft.
FIELDS = {"when": "starts_at", "title": "title", "place": "place", "minutes": "minutes", "note": "note"}
OPTIONAL = ("seats",)  # asked for only when somebody wants to set it
SCRATCH = ("day", "hour", "choices", "trouble")  # what is only for the question of the day and the hour
EMPTY: dict[str, dict[str, Any]] = {
    "place": {"place": None, "link": None, "spot": None},
    "minutes": {"minutes": MINUTES_DEFAULT},
    "note": {"note": None},
    "seats": {"seats": None},
}
SEEN = ShownBack(presses.newmeeting_yes.name)
OWN = ("newmeeting", of_groups.groups_pick.name)

Answers = dict[str, Any]


def draft_of(c: Context) -> Answers:
    """What is known so far. Refused when nothing is being planned."""
    if c.dialog is None or not c.dialog.step.startswith("newmeeting.") or "group" not in c.dialog.answers:
        raise Refused("meeting-draft-gone")
    return dict(c.dialog.answers)


def without(draft: Answers, *keys: str) -> Answers:
    return {key: draft[key] for key in draft if key not in keys}


async def understood(c: Context, draft: Answers, line: Line) -> None:
    """Keeps what is understood of a line and asks for the rest; with a title, place, length and note are left as usual."""
    draft = without(draft, *SCRATCH)
    trouble, most = line.trouble, 0
    if any(each.isalnum() for each in line.title):
        try:
            draft |= {"title": read_title(line.title)}
            draft = _place(line.place) | EMPTY["minutes"] | EMPTY["note"] | draft
        except Refused as no:
            trouble, most = line.trouble or no.key, TITLE_LONGEST
    elif line.place and "title" not in draft:
        draft = _place(line.place) | draft
    draft |= {"minutes": line.minutes} if line.minutes else {}
    draft |= {"rule": line.rules[0]} if len(line.rules) == 1 else {}
    draft |= {"rules": line.rules} if len(line.rules) > 1 else {}
    draft |= {"skips": True} if line.skips else {}
    hour = {"hour": line.hour} if line.hour else {}
    if line.starts_at is not None:
        await go_on(c, draft | {"starts_at": line.starts_at}, trouble, most)
    elif line.choices:
        day = {"day": line.one_day} if line.one_day else {}
        await ask_which(c, draft | hour | day | {"choices": line.choices, "trouble": line.trouble})
    elif line.day:
        await ask_hour(c, draft, line.day)
    else:
        await ask(c, "when", draft | hour, trouble, most)


def _place(words: str) -> Answers:
    """Where a line says it takes place; one that is no place of ours is asked for."""
    if not words:
        return EMPTY["place"]
    try:
        place, link = read_place(words)
    except Refused:
        return {}
    return {"place": place, "link": link}


async def go_on(c: Context, draft: Answers, trouble: str = "", most: int = 0) -> None:
    """Asks for what is not known yet; at the end shows it all."""
    missing = next((field for field, key in FIELDS.items() if key not in draft), None)
    if "rule" in draft and not _fits(draft):
        draft = without(draft, "rule")
    if "rules" in draft and "starts_at" in draft:
        await c.ask("newmeeting.rhythm", **draft)
        c.show(screens.rhythm, rules=[str(rule) for rule in draft["rules"]])
    elif missing is None:
        await c.ask("newmeeting.check", **draft)
        c.show(
            screens.check, meeting=_summary(draft),
            readers=await readers.of_meeting(c, draft["group"], draft.get("kind", kinds.OPEN), card=True),
            next_days=_next_days(draft), holidays=await holidays.among(c, draft), skips=bool(draft.get("skips")),
            seats=draft.get("seats"), asked=str(draft.get("asked", "")),
        )  # fmt: skip
    else:
        await ask(c, missing, draft, trouble, most)


def _next_days(draft: Answers) -> list[date]:
    """The next dates of a meeting that repeats."""
    if "rule" not in draft:
        return []
    return series.next_days(read_rule(draft["rule"]), local(draft["starts_at"], draft["zone"]).date())


def _fits(draft: Answers) -> bool:
    """Whether the chosen day is one of the rule: a day that was chosen anew may not be."""
    return _next_days(draft)[:1] == [local(draft["starts_at"], draft["zone"]).date()] if "starts_at" in draft else True


def _summary(draft: Answers) -> Details:
    return Details(
        id=draft["id"], title=draft["title"], starts_at=draft["starts_at"], zone=draft["zone"], minutes=draft["minutes"],
        place=draft["place"], link=draft["link"], hidden_link=False, note=draft["note"], group=draft["group_name"],
        group_id=draft["group"], repeats=draft.get("rule", ""), kind=draft.get("kind", kinds.OPEN), spot=draft.get("spot"),
    )  # fmt: skip


async def ask(c: Context, field: str, draft: Answers, trouble: str = "", most: int = 0) -> None:
    """`trouble`: the key of what was not understood, and how long it may be at most, where that is why."""
    draft = without(draft, "day", "choices", "trouble") | {"asked": field}
    await c.ask(f"newmeeting.{field}", **draft)
    c.show(screens.QUESTIONS[field], asking=_asking(c, draft, trouble, most))


async def ask_hour(c: Context, draft: Answers, day: str) -> None:
    draft = without(draft, *SCRATCH) | {"asked": "when"}
    await c.ask("newmeeting.hour", **draft | {"day": day})
    c.show(screens.hour, asking=_asking(c, draft), day=day)


async def ask_which(c: Context, draft: Answers) -> None:
    """What may mean several moments, or several days: a button for each."""
    choices = [(str(when), int(minutes)) for when, minutes in draft["choices"]]
    await c.ask("newmeeting.when", **draft | {"asked": "when"})
    c.show(screens.which, asking=_asking(c, draft, draft["trouble"]), choices=choices)


def _asking(c: Context, draft: Answers, trouble: str = "", most: int = 0) -> screens.Asking:
    """What was understood while the day or the hour was not, is read back beside the question."""
    return screens.Asking(
        c.now, draft["zone"], whole=all(key in draft for key in FIELDS.values()),
        title=None if "starts_at" in draft else draft.get("title"), hour=draft.get("hour"),
        place=draft.get("place") if "title" not in draft else None, trouble=trouble, most=most,
    )  # fmt: skip
