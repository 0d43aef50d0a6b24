"""The board of openings for peer workers: looked through, answered, posted by those who facilitate or coordinate."""

from typing import Any

from bot.domain.contacts import REPORT_CATEGORIES, WORDS_LONGEST, length
from bot.domain.errors import Refused
from bot.domain.missions import DAYS, DAYS_DEFAULT, Mission, Said, read_body, read_headline, read_where, town_key
from bot.domain.order import key
from bot.services.people import people
from bot.services.team import missions, reports
from handlers.core.context import Context
from handlers.core.presses import Number
from handlers.core.questions import Question, ReadBack, ShownBack, on_step
from handlers.core.readers import Readers
from handlers.core.sure import Asked
from handlers.team import mission_presses as presses
from handlers.team import missions_screens as screens

PAGE = 5
STEPS = ("title", "town", "words", "check")  # of a new one, in this order
ANSWER = "mission.answer"


@presses.missions.handled
async def home(c: Context) -> None:
    await c.end_dialog()
    c.show(screens.home, n=len(await missions.open_ones(c.tx)), posts=await missions.posts(c.tx, c.me))


@presses.missions_list.handled
async def listing(c: Context, topic: str = "", town: str = "", page: Number = 0) -> None:
    await c.end_dialog()
    found = await missions.open_ones(c.tx, topic, town)
    named = found[0].said.town if found and town else ""
    _list(c, found, page, topic=topic, town=town, town_name=named)


def _list(c: Context, found: list[Mission], page: int, **of: str) -> None:
    start = page * PAGE if page * PAGE < len(found) else 0
    shown = [
        screens.Item_(each.id, each.said.title, each.said.town, each.said.paid) for each in found[start : start + PAGE]
    ]
    c.show(screens.listing, missions=shown, page=start // PAGE, more=len(found) > start + PAGE, **of)


@presses.missions_by.handled
async def by(c: Context, what: presses.What, page: Number = 0) -> None:
    """The topics, or the towns, that there is an opening for."""
    found = await missions.open_ones(c.tx)
    if what == "town":
        towns = {town_key(each.said.town): each.said.town for each in reversed(found)}
        choices = sorted(towns.items(), key=lambda each: key(each[1]))
    else:
        keys = {each.said.topic for each in found}
        offered = c.settings.peers.offered.topics
        choices = [(each, "") for each in (*offered, *sorted(keys - {*offered})) if each in keys and each]
    start = page * PAGE if page * PAGE < len(choices) else 0
    c.show(
        screens.narrowing, what=what, choices=choices[start : start + PAGE], page=start // PAGE, more=len(choices) > start + PAGE
    )  # fmt: skip


@presses.missions_team.handled
async def team_page(c: Context, page: Number = 0) -> None:
    """What helps a team that welcomes a peer worker."""
    await c.end_dialog()
    c.show(screens.team, page=page)


@presses.missions_posted.handled
async def posted(c: Context, page: Number = 0) -> None:
    """What was posted, also what has ended (SAFE-03)."""
    await c.end_dialog()
    found = await missions.history(c.tx, c.me)
    start = page * PAGE if page * PAGE < len(found) else 0
    shown = [screens.Past(one.id, one.said.title, one.until, one.withdrawn) for one in found[start : start + PAGE]]
    c.show(screens.posted, missions=shown, page=start // PAGE, more=len(found) > start + PAGE)


# One of them


@presses.mission.handled
async def look(c: Context, mission_id: str) -> None:
    await c.end_dialog()
    await _show(c, await missions.one(c.tx, c.me, mission_id))


async def _show(c: Context, found: Mission, *, just: bool = False) -> None:
    c.show(
        screens.one, id=found.id, said=found.said, until=found.until, by=await missions.name_of(c.tx, found),
        own=found.by_id == c.me.id, withdraws=await missions.may_withdraw(c.tx, c.me, found), just=just,
    )  # fmt: skip


@presses.mission_withdraw.asked
async def ask_withdraw(c: Context, mission_id: str) -> Asked:
    found = await missions.one(c.tx, c.me, mission_id)
    facts = {"title": found.said.title}
    return Asked("mission-withdraw-sure", "button-mission-withdraw-sure", presses.mission(found.id), facts)


@presses.mission_withdraw.handled
async def withdraw(c: Context, mission_id: str) -> None:
    await missions.withdraw(c.tx, c.me, mission_id)
    c.show(screens.withdrawn)


@presses.mission_answer.handled
async def answer(c: Context, mission_id: str) -> None:
    await _ask_answer(c, mission_id)


@presses.mission_agree.handled
async def agree(c: Context, mission_id: str) -> None:
    """What is read before the first conversation is agreed to; then the answer is asked for."""
    await missions.to_answer(c.tx, c.me, mission_id)
    await people.set_consent(c.tx, c.me, "peer", True)
    await _ask_answer(c, mission_id)


async def _ask_answer(c: Context, mission_id: str) -> None:
    found = await missions.to_answer(c.tx, c.me, mission_id)
    if not await people.has_consent(c.tx, c.me, "peer"):
        c.show(screens.first, id=found.id)
        return
    await c.ask(ANSWER, mission=found.id)
    c.show(screens.answer, id=found.id, title=found.said.title)


def _mission(c: Context) -> str:
    if c.dialog is None or c.dialog.step != ANSWER:
        raise Refused("mission-over")
    return str(c.dialog.answers["mission"])


async def answer_again(c: Context) -> None:
    await _ask_answer(c, _mission(c))


async def _read_answer(c: Context) -> str:
    if length(c.text) > WORDS_LONGEST:
        raise Refused("words-too-long", most=WORDS_LONGEST)
    return c.text


async def _who_reads(c: Context) -> Readers:
    found = await missions.may_answer(c.tx, c.me, _mission(c))
    return Readers("mission", name=await missions.name_of(c.tx, found), back=presses.mission(found.id))


async def answered(c: Context) -> None:
    contact = await missions.answer(c.tx, c.me, _mission(c), c.text)
    await c.end_dialog()
    c.show(screens.sent, contact=contact.id, name=contact.other.name)


@presses.mission_report.handled
async def report_screen(c: Context, mission_id: str) -> None:
    found = await missions.one(c.tx, c.me, mission_id)
    c.show(screens.report, id=found.id, looked_at=await reports.is_looked_at(c.tx, c.me, found.by_id))


@presses.mission_tell.handled
async def report(c: Context, mission_id: str, category: str) -> None:
    found = await missions.one(c.tx, c.me, mission_id)
    if category not in REPORT_CATEGORIES or found.by_id == c.me.id:
        raise Refused("old-button")
    looked_at = await reports.report_person(c.tx, c.me, found.by_id, category)
    c.show(screens.reported, looked_at=looked_at, operator=c.settings.operator)


# Posting one


def _draft(c: Context) -> dict[str, Any]:
    if c.dialog is None or not c.dialog.step.startswith("newmission."):
        raise Refused("mission-draft-gone")
    return dict(c.dialog.answers)


@presses.newmission.handled
async def begin(c: Context) -> None:
    await missions.may_post(c.tx, c.me)
    await _ask(c, {"id": missions.new_mission()})


async def _ask(c: Context, draft: dict[str, Any]) -> None:
    """What is missing; when nothing is, the whole of it, shown back."""
    step = next((each for each in STEPS if each not in draft), "check")
    await c.ask(f"newmission.{step}", **draft)
    if step == "check":
        days = int(draft.get("days", DAYS_DEFAULT))
        c.show(screens.check, id=draft["id"], said=_said(draft), days=days)
    else:
        c.show(screens.ask, step=step)


def _said(draft: dict[str, Any]) -> Said:
    return Said(
        draft["title"], draft["town"], draft["words"], str(draft.get("topic", "")), bool(draft.get("paid", False))
    )  # fmt: skip


async def given(c: Context) -> None:
    """Words that answer one of the first steps; at the end other words about it take the place of the first."""
    draft = _draft(c)
    step = c.dialog.step.partition(".")[2] if c.dialog else ""
    read = {"title": read_headline, "town": read_where}.get(step, read_body)
    await _ask(c, draft | {("words" if step == "check" else step): read(c.text)})


def _whole(c: Context) -> dict[str, Any]:
    draft = _draft(c)
    if not {"title", "town", "words"} <= draft.keys():
        raise Refused("old-button")
    return draft


@presses.newmission_check.handled
async def check(c: Context) -> None:
    await _ask(c, _whole(c))


@presses.newmission_paid.handled
async def set_paid(c: Context, on: bool) -> None:
    await _ask(c, _whole(c) | {"paid": on})


@presses.newmission_topics.handled
async def topics(c: Context, page: Number = 0) -> None:
    c.show(screens.topics, chosen=str(_whole(c).get("topic", "")), page=page, offered=c.settings.peers.offered.topics)


@presses.newmission_topic.handled
async def set_topic(c: Context, topic: str = "") -> None:
    if topic and topic not in c.settings.peers.offered.topics:
        raise Refused("old-button")
    await _ask(c, _whole(c) | {"topic": topic})


@presses.newmission_days.handled
async def set_days(c: Context, days: Number) -> None:
    if days not in DAYS:
        raise Refused("old-button")
    await _ask(c, _whole(c) | {"days": days})


@presses.newmission_yes.handled
async def publish(c: Context, mission_id: str) -> None:
    """The yes. The second of two shows what the first made."""
    if c.dialog is None:
        await _show(c, await missions.one(c.tx, c.me, mission_id))
        return
    draft = _whole(c)
    if draft["id"] != mission_id:
        raise Refused("mission-draft-gone")
    days = int(draft.get("days", DAYS_DEFAULT))
    found = await missions.publish(c.tx, c.me, mission_id, _said(draft), days)
    await c.end_dialog()
    await _show(c, found, just=True)


async def _again(c: Context, _: str) -> None:
    await _ask(c, _draft(c))


ANSWERS = {
    **{
        f"newmission.{step}": Question(
            on_step(_again, step), ("newmission",), ShownBack(presses.newmission_yes.name), given
        )
        for step in STEPS
    },
    ANSWER: Question(
        answer_again, ("mission",), ReadBack(_read_answer, _who_reads, yes="button-box-send", passed_on=True), answered
    ),
}  # fmt: skip
