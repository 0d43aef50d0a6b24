"""How people come to each open question, and what the database holds meanwhile."""

import contextlib
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec

from bot.dates.recurrence import suggested
from bot.domain.box import Asked
from bot.domain.meetings import Draft
from bot.domain.missions import Said
from bot.domain.times import local
from bot.services.contacts import contacts
from bot.services.meetings import series
from bot.services.peers import box, helpers
from bot.services.team import missions
from bot.storage.database import new_id
from bot.storage.moving import tables
from bot.storage.peers import helpers as helper_store
from bot.storage.peers import own_words
from bot.storage.people import people
from handlers.core.context import HEARD
from tests.group_steps import make_group, propose, schedule
from tests.left import Left, leave
from tests.peers_stage import coordinator_of, person_of
from tests.stage import NOON, Actor, Stage, bring_home, open_stage

DAY = 86400
WHEN = "2026-12-03 14:00"


@dataclass
class House:
    """Somebody who may do everything, in two groups, with a meeting, and a proposal of somebody else."""

    stage: Stage
    chief: Actor
    group: str
    meeting: str
    offer: str
    proposal: str

    async def sends(self, kind: str, caption: str = "") -> None:
        """Something of this kind, which is no words: "photo", "voice", "sticker" …"""
        self.stage.play.world.send_file(self.chief.person, b"x", f"it.{kind}", caption=caption, kind=kind)
        await self.stage.settle()


Open = Callable[[House], Awaitable[object]]


def forges(*presses: str) -> Open:
    """Presses these buttons, one after the other; {group}, {meeting}, {offer} and {proposal} are the house's."""

    async def go(house: House) -> None:
        for press in presses:
            await house.chief.forges(
                press.format(**{name: getattr(house, name) for name in ("group", "meeting", "offer", "proposal")})
            )

    return go


def then(first: Open, *words: str) -> Open:
    """Writes these, one after the other; what begins with a colon is pressed instead."""

    async def go(house: House) -> None:
        await first(house)
        for each in words:
            await (house.chief.presses(each[1:]) if each.startswith(":") else house.chief.says(each))

    return go


async def nothing(house: House) -> None:
    pass


async def sends_a_calendar(house: House) -> None:
    await house.chief.forges(f"import:begin:{house.group}")
    table = b"date;start;title\n2026-12-10;14:00;Tea\n2026-12-11;25:00;Late\n"
    house.stage.play.world.send_file(house.chief.person, table, "dates.csv")
    await house.stage.settle()


planning = then(nothing, "/newmeeting", ":Riverside")
making = then(nothing, "/newgroup")
making_town = then(making, "The Elms")
making_language = then(making_town, "Lyon")
making_zone = then(making_language, ":English")
making_joining = then(making_zone, "Europe/Paris")
making_charter = then(making_joining, ":Let people in freely")


async def counting(house: House) -> None:
    """The meeting is over."""
    if house.stage.clock.at < NOON + 10 * DAY:
        await house.stage.until(NOON + 10 * DAY)
    await house.chief.forges(f"tally:write:{house.meeting}")


async def a_line_of_theirs(house: House) -> None:
    """Its day is asked."""
    await house.chief.says("/record 2 h yesterday, circle")
    await house.chief.presses("Change the day")


async def attesting(house: House) -> None:
    """Of a line of theirs."""
    await house.chief.says("/record 2 h yesterday, circle")
    await house.chief.forges("attest")


async def asking_many(house: House) -> None:
    """Zoe listens; who coordinates asks without a name."""
    if await house.stage.rows("SELECT 1 FROM helper WHERE state = 'asked'"):
        await house.chief.forges(f"sure:helper:approve:{house.offer}")
    for press in ("box:agree", "box:write:8:en"):
        await house.chief.forges(press)


async def answering_somebody(house: House) -> None:
    """Who coordinates listens too, and Zoe asked them without a name."""
    me, mine = await person_of(house.chief), "SELECT id FROM box_answer WHERE helper_id = :me"
    rows = await house.stage.rows(mine, me=me.id)
    if not rows:
        async with house.stage.program.database.write(int(house.stage.clock.at)) as tx:
            zoe = await people.by_id(tx, house.offer)
            assert zoe is not None
            await helpers.begin(tx, me, 2)
            await helpers.set_topic(tx, me, "family", True)
            await helpers.submit(tx, me)
            await helper_store.decide(tx, me.id, "approved")
            await box.ask(tx, zoe, box.new_question(), Asked("Is there a grant?", ("family",), "en"))
        await house.stage.settle()
        rows = await house.stage.rows(mine, me=me.id)
    await house.chief.forges(f"box:answer:{rows[0]['id']}")


posting = forges("newmission")


planning_evenings = forges("rota:add")


async def answering_an_opening(house: House) -> None:
    """Zoe coordinates too, and has posted one."""
    rows = await house.stage.rows("SELECT id FROM mission")
    if not rows:
        async with house.stage.program.database.write(int(house.stage.clock.at)) as tx:
            tx.forget_people()
            await tx.rows("UPDATE person SET coordinator = 1 WHERE id = :id", id=house.offer)
            zoe = await people.by_id(tx, house.offer)
            assert zoe is not None
            said = Said("Street team", "Lyon", "Two evenings a week.", "work")
            rows = [{"id": (await missions.publish(tx, zoe, missions.new_mission(), said, 30)).id}]
    for press in ("box:agree", f"mission:answer:{rows[0]['id']}"):
        await house.chief.forges(press)


async def a_word(house: House) -> None:
    """To those whom another day of the meeting concerns."""
    await then(forges("meeting:set:{meeting}:when"), "2026-12-11 16:00")(house)
    await house.chief.forges(f"meeting:word:{house.meeting}")


async def an_extra_date(house: House) -> None:
    """Of a series that who coordinates has."""
    found = await house.stage.rows("SELECT id FROM series")
    if not found:
        me = await person_of(house.chief)
        async with house.stage.program.database.write(int(house.stage.clock.at)) as tx:
            tea = Draft(new_id(), house.group, "Tea", int(house.stage.clock.at) + 2 * DAY)
            weekly = suggested(local(tea.starts_at, "Europe/Paris").date())[0]
            await series.schedule(tx, me, tea, weekly, ())
            found = [{"id": tea.id}]
    await house.chief.forges(f"series:extra:{found[0]['id']}")


closing = forges("closure:begin:{group}")


async def talking(house: House) -> str:
    """Who coordinates talks with Zoe, who answers them in their group; their contact."""
    found = await house.stage.rows("SELECT id FROM contact")
    if found:
        return str(found[0]["id"])
    me = await person_of(house.chief)
    async with house.stage.program.database.write(int(house.stage.clock.at)) as tx:
        zoe = await people.by_id(tx, house.offer)
        assert zoe is not None
        return (await contacts.begin_in_group(tx, house.group, (me, me.name), (zoe, zoe.name))).id


async def proposing_a_time(house: House) -> None:
    await house.chief.forges(f"newtime:{await talking(house)}")


async def telling_a_name(house: House) -> None:
    await house.chief.forges(f"names:first:{await talking(house)}")


async def adding_to_a_report(house: House) -> None:
    contact = await talking(house)
    await house.chief.forges(f"contact:tell:{contact}:money")
    await house.chief.forges(f"evidence:add:{contact}")


# How people come to each question.
async def declining_a_text(house: House) -> None:
    """Somebody who offers to listen wrote of themselves; a coordinator says why that is not shown."""
    async with house.stage.program.database.write(int(house.stage.clock.at)) as tx:
        known = await own_words.of_person(tx, house.offer)
        text = known.id if known is not None else await own_words.put(tx, house.offer, "I listen.")
    await house.chief.forges(f"own:why:{text}")


OPENED: dict[str, Open] = {
    "people.name": forges("settings:name"),
    "people.quiet": forges("settings:quiet"),
    "people.zone": forges("settings:zone"),
    "groups.name": forges("group:name:{group}"),
    **{
        f"groups.set.{what}": forges(f"group:set:{{group}}:{what}")
        for what in ("name", "town", "zone", "joining", "reminders")
    },
    "groups.charter": forges("group:write:{group}"),
    "meetings.value": forges("meeting:set:{meeting}:title"),
    "meetings.word": a_word,
    "meetings.extra": an_extra_date,
    "meetings.seats": forges("terms:set:{meeting}"),
    "meetings.needed": forges("terms:needed:{meeting}"),
    "meetings.slot": forges("terms:add:{meeting}"),
    "meetings.reason": forges("meeting:cancel:{meeting}"),
    "newmeeting.group": then(nothing, "/newmeeting"),
    "newmeeting.when": planning,
    "newmeeting.hour": then(planning, "2026-12-03"),
    "newmeeting.title": then(planning, WHEN),
    "newmeeting.place": then(planning, WHEN, "Tea"),
    "newmeeting.minutes": then(planning, WHEN, "Tea", ":Skip this"),
    "newmeeting.note": then(planning, WHEN, "Tea", ":Skip this", ":1 h"),
    "newmeeting.seats": then(
        planning,
        WHEN,
        "Tea",
        ":Skip this",
        ":1 h",
        ":Skip this",
        ":Change something",
        ":More settings",
        ":Number of places",
    ),
    "newmeeting.rhythm": then(nothing, "/newmeeting every second Tuesday 6pm Tea", ":Riverside"),
    "newmeeting.check": then(planning, WHEN, "Tea", ":Skip this", ":1 h", ":Skip this"),
    "newmeeting.until": then(
        planning, WHEN, "Tea", ":Skip this", ":1 h", ":Skip this", ":Repeat", ":Every Thursday", ":Until when?"
    ),
    "newproposal.title": forges("newproposal:{group}"),
    "newproposal.dates": then(forges("newproposal:{group}"), "Picnic"),
    "newproposal.place": then(forges("newproposal:{group}"), "Picnic", WHEN, ":Say where"),
    "proposal.reason": forges("proposal:close:{proposal}"),
    "routine.words": forges("routine:new"),
    "routine.days": then(forges("routine:new"), "walk at 10:00"),
    "routine.hour": then(forges("routine:new"), "walk on weekdays"),
    "routine.check": then(forges("routine:new"), "walk every day at 10:00"),
    "record.length": forges("record:new:hours"),
    "record.day": a_line_of_theirs,
    "record.words": forges("record:new:training"),
    "attest.choose": attesting,
    "attest.name": then(attesting, ":Choose all", ":Go on"),
    "attest.check": then(attesting, ":Choose all", ":Go on", "Zoé"),
    "newgroup.name": making,
    "newgroup.town": making_town,
    "newgroup.language": making_language,
    "newgroup.zone": making_zone,
    "newgroup.joining": making_joining,
    "newgroup.charter": making_charter,
    "newgroup.sure": then(making_charter, "We listen to each other."),
    "announcements.group": then(nothing, "/announce"),
    "groups.find": forges("groups:find"),
    "members.find": forges("members:find:{group}"),
    "inquiries.words": forges("inquiry:ask:offer:{offer}"),
    "import.file": forges("import:begin:{group}"),
    "import.check": sends_a_calendar,
    "announcements.words": forges("announce:to:{group}"),
    "helper.hours": forges("helper:begin", "helper:hours"),
    "own.words": forges("helper:begin", "helper:topic:work:1:0", "helper:submit", "own:write"),
    "own.why": declining_a_text,
    "rota.hours": planning_evenings,
    "opening.day": forges("opening:other:{group}"),
    "opening.hours": forges("opening:hours:{group}:024"),
    "tallies.number": counting,
    "box.words": asking_many,
    "peer.word": forges("peer:frame:8:en"),
    "box.answer": answering_somebody,
    "mission.answer": answering_an_opening,
    "newmission.title": posting,
    "newmission.town": then(posting, "Street team"),
    "newmission.words": then(posting, "Street team", "Lyon"),
    "newmission.check": then(posting, "Street team", "Lyon", "Two evenings a week."),
    "closures.first": closing,
    "closures.last": then(closing, "20 December"),
    "contacts.time": proposing_a_time,
    "contacts.first": telling_a_name,
    "evidence.words": adding_to_a_report,
    "closures.link": then(closing, "20 December", "27 December"),
}


async def house_of(stage: Stage) -> House:
    """Somebody who coordinates, two groups, a meeting of one, and an offer to listen that waits."""
    chief = await coordinator_of(stage)
    group = await make_group(chief, "Riverside")
    await make_group(chief, "Hillside")
    for each in await stage.rows("SELECT id FROM groups"):
        await chief.forges(f"group:yes:{each['id']}:1")
    rob = await stage.member("Rob", "Robin")
    await rob.forges(f"group:yes:{group}:1")
    proposal = await propose(rob, group, NOON + 5 * DAY)
    zoe = await stage.member("Zoe", "Zander")
    for press in ("helper:begin", "helper:topic:work:1:0", "helper:submit"):
        await zoe.forges(press)
    [offer] = await stage.rows("SELECT person_id FROM helper")
    return House(stage, chief, group, await schedule(chief, group, NOON + 9 * DAY), offer["person_id"], proposal)


_built: list[tuple[House, Left]] = []


@contextlib.asynccontextmanager
async def open_house(folder: Path) -> AsyncIterator[House]:
    """The same on a stage of its own: built once for each worker, then copied. The bot has been started anew since."""
    if not _built:
        with tempfile.TemporaryDirectory() as first:
            async with open_stage(Path(first)) as stage:
                house = await house_of(stage)
            await bring_home(Path(first))
            _built.append((house, leave(Path(first), stage.play)))
    house, left = _built[0]
    async with open_stage(folder, after=left) as stage:
        stage.chief = Actor(stage, stage.play.world.people[house.chief.id])
        yield replace(house, stage=stage, chief=stage.chief)


# All tables but those of what is on its way, or waits for its writer.
STAYING = sorted({*tables()} - {"dialog", "letter", "seen_update", "posted", "shown", "unsent"})


async def stored(stage: Stage) -> dict[str, list[str]]:
    """Everything the database holds but what is on its way or waits for its writer, and who spoke when."""
    kept: dict[str, list[str]] = {}
    async with stage.program.database.read(int(stage.clock.at)) as tx:
        for name in STAYING:
            rows = [dict(row) for row in await tx.rows(f"SELECT * FROM {name}")]
            kept[name] = sorted(str({k: v for k, v in row.items() if k != "spoke_at"}) for row in rows)
    return kept


async def asked(stage: Stage) -> tuple[str, dict[str, Any]] | None:
    """The step of the question that is open, as the database holds it, and what was said so far (not in which message)."""
    rows = await stage.rows("SELECT step, answers FROM dialog WHERE step <> 'peer.talk'")
    if not rows:
        return None
    answers = stage.program.database.seal.open(rows[0]["answers"], "dialog.answers")
    said = {name: each for name, each in msgspec.json.decode(answers).items() if name != HEARD}
    return rows[0]["step"], said


async def as_it_is(stage: Stage) -> Callable[[], Awaitable[None]]:
    """Opens the question that is open now again, as often as it is called: whatever came in between has set it aside or ended it."""
    [row] = await stage.rows("SELECT * FROM dialog WHERE step <> 'peer.talk'")

    async def open_again() -> None:
        async with stage.program.database.write(int(stage.clock.at)) as tx:
            tx.forget_people()
            await tx.rows("DELETE FROM dialog WHERE person_id = :person_id", person_id=row["person_id"])
            names = ", ".join(row)
            values = ", ".join(f":{name}" for name in row)
            await tx.rows(f"INSERT INTO dialog ({names}) VALUES ({values})", **row)

    return open_again
