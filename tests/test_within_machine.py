"""Any interleaving of what two people may do in a contact, by either, twice, late, from old messages, and by somebody else: who one is
crosses only after both have said yes, and nothing of a contact reaches a third person or outlives it."""

import asyncio
import os
import tempfile
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from bot import config, running
from bot.domain.topics import to_mask
from bot.services.peers import limits
from bot.wire.limits import Limits
from tests.left import Left, leave
from tests.peers_stage import ask, data, helper, person_of
from tests.rota_steps import planned
from tests.stage import Actor, Stage, StageClock, bring_home, open_stage

MORE = int(os.environ.get("ENTRAIDE_EXAMPLES", "1"))  # so many times as many examples as usual
ANA, BEA, SAM, TIM = range(4)  # Ana talks with Bea and with Sam; Tim with nobody
PAIRS = ((ANA, BEA), (SAM, ANA))  # of each contact who asked, and who listens
NAMES, TOPICS = ("Heron", "Egret", "Tern", "Wren"), ("family", "work")  # of each contact what it began with
PARIS = ZoneInfo("Europe/Paris")
FRIDAY = datetime(2027, 3, 26, 12, tzinfo=PARIS).timestamp()  # two days later the clocks change
FIRST, USERNAME = "first", "username"
WHILES = (5, 59, 61, 20 * 60, 11 * 3600, 3 * 86400, 8 * 86400, 27_000)

Deed = tuple[str, int, int, int]
"""What is done, in which contact, by which of its two, and a number that chooses."""

# Their buttons, as they stand in the chat of who presses: `n` chooses a newer or an older one.
PRESSED = {
    "take": "time:take:", "none": "time:none:", "back": "time:back:", "cancel": "time:cancel:", "propose yes": "newtime:yes:",
    "away": "card:away:", "keep": "said:keep:", "tell": "names:tell:", "unname": "names:back:", "rather not": "names:no:",
    "answer": "aside:names:", "move": "newtime:", "any": "",
}  # fmt: skip
FORGED = {
    "draw": "card:draw:{}", "see": "time:open:{}", "names": "names:open:{}", "home": "contact:home:{}", "user": "names:user:{}",
    "stop": "contact:stop:{}", "undo": "contact:undo:{}", "block": "contact:block:{}", "rest": "contact:rest:{}:3",
    "renew": "contact:renew:{}", "undivide": "sure:contact:topic:{}",
}  # fmt: skip


def meets(c: int, w: int, n: int) -> list[Deed]:
    """One offers, the other meets it, by the letter or by themselves."""
    return [
        ("first", c, w, 1),
        ("first", c, 1 - w, 1),
        ("user", c, w, 0),
        ("tell", c, w, 0),
        ("user", c, 1 - w, 0),
        ("tell", c, 1 - w, n % 2),
    ]


def takes_back(c: int, w: int, n: int) -> list[Deed]:
    """One takes it back while the other's answer waits for its yes."""
    return [("first", c, w, 1), ("first", c, 1 - w, 0), ("unname", c, w, 0), ("keep", c, 1 - w, n % 2)]


def ends_between(c: int, w: int, n: int) -> list[Deed]:
    """The contact ends, or is about to, when the second yes comes."""
    end = ("stop", "block")[n % 2]
    return [("first", c, w, 1), (end, c, w, 0), ("first", c, 1 - w, 1), ("pass", c, w, 1 + n % 2), ("undo", c, w, 0)]


def agrees(c: int, w: int, n: int) -> list[Deed]:
    return [
        ("times", c, w, n),
        ("propose yes", c, w, 0),
        ("take", c, 1 - w, n % 2),
        ("see", c, w, 0),
        ("cancel", c, w, 0),
        ("pass", c, w, n),
    ]


def crosses(c: int, w: int, n: int) -> list[Deed]:
    """Both propose at once; an older button is pressed after."""
    return [
        ("times", c, w, n),
        ("times", c, 1 - w, n),
        ("propose yes", c, w, 0),
        ("propose yes", c, 1 - w, 0),
        ("take", c, 1 - w, n % 3),
    ]


def plays(c: int, w: int, n: int) -> list[Deed]:
    return [
        ("draw", c, w, 0),
        ("words", c, w, 0),
        ("away", c, 1 - w, 0),
        ("pass", c, w, 0),
        ("draw", c, 1 - w, 0),
        ("draw", c, w, 0),
    ]


def ends(c: int, w: int, n: int) -> list[Deed]:
    return [
        ("stop" if n % 3 else "block", c, w, 0),
        ("any", c, 1 - w, n),
        ("pass", c, w, 2 if n % 2 else 0),
        ("undo", c, w, 0),
        ("any", c, w, n),
    ]


def wanders(c: int, w: int, n: int) -> list[Deed]:
    return [
        ("any", c, w, n),
        ("rename", c, w, n),
        ("any", c, 1 - w, n + 3),
        ("leave", c, w, 0),
        ("words", c, 1 - w, 0),
        ("come", c, w, 0),
    ]


def returns(c: int, w: int, n: int) -> list[Deed]:
    """It ends, or is blocked; they are asked again, by whom it may be, and what was told before is told to nobody anew."""
    end = ("stop", "block")[n % 2]
    return [
        ("first", c, w, 1),
        (end, c, w, 0),
        ("pass", c, w, 2),
        ("again", c, w, n),
        ("unblock", c, w, 0),
        ("again", c, w, n),
        ("first", c, 1 - w, 1),
    ]


def divides(c: int, w: int, n: int) -> list[Deed]:
    """Telegram has topics, and has none any more; words go on."""
    return [
        ("divide", c, w, 1),
        ("words", c, w, 0),
        ("undivide", c, 1 - w, 0),
        ("words", c, 1 - w, 0),
        ("divide", c, w, n),
    ]


def erases(c: int, w: int, n: int) -> list[Deed]:
    """One erases everything while the other's answer waits."""
    return [
        ("first", c, w, 1),
        ("times", c, w, n),
        ("erase", c, w, 0),
        ("first", c, 1 - w, 1),
        ("any", c, 1 - w, n),
        ("any", c, w, n),
    ]


def keeps_hours(c: int, w: int, n: int) -> list[Deed]:
    """Who listens has promised an evening, and is asked again while it runs."""
    return [("duty", c, 1, 0), ("stop", c, w, 0), ("pass", c, w, 7), ("again", c, 0, n), ("duty", c, 1, n)]


def meddles(c: int, w: int, n: int) -> list[Deed]:
    """Somebody else presses what stands in the chat of one of the two."""
    return [("meddle", c, w, n), ("meddle", c, 1 - w, n + 1)]


WAYS = (
    meets, takes_back, ends_between, agrees, crosses, plays, ends, wanders, meddles, returns, divides, erases, keeps_hours,
)  # fmt: skip
WHERE = st.tuples(st.sampled_from(WAYS), st.integers(0, 1), st.integers(0, 1), st.integers(0, 9))
deeds = st.lists(WHERE, min_size=3, max_size=6).map(lambda drawn: [deed for way, *at in drawn for deed in way(*at)])


Secret = tuple[int, str, int | None]
"""Whose it is, what of, and in which contact; a username belongs to all of somebody's."""


@dataclass
class Life:
    """`yes`: which secrets their owner said yes to, and in which contact; `gone`: which were taken back there. `read`: by whom each
    was read. `silent`: of each contact, whether it is over, or about to be.
    """

    stage: Stage
    people: list[Actor]
    contacts: list[str]
    turns: list[str]
    secrets: dict[str, Secret] = field(default_factory=dict)
    yes: set[tuple[str, int]] = field(default_factory=set)
    gone: set[tuple[str, int]] = field(default_factory=set)
    read: dict[str, set[int]] = field(default_factory=dict)
    silent: list[bool] = field(default_factory=lambda: [False, False])

    def new(self, who: int, degree: str, contact: int) -> str:
        """A word of letters that stands nowhere else."""
        n = len(self.secrets)
        word = f"Zq{chr(97 + n // 26)}{chr(97 + n % 26)}qz"
        self.secrets[word] = (who, degree, contact)
        return word

    def told_by(self, who: int, degree: str, contact: int) -> bool:
        """Whether this person has said yes to one of theirs, and not taken it back."""
        there = self.yes - self.gone
        return any(self.secrets[word][:2] == (who, degree) and at == contact for word, at in there)

    async def look(self) -> None:
        """What has to hold after every deed."""
        before, self.silent = self.silent, [await self.ended(each) for each in self.contacts]
        for word, (owner, degree, where) in self.secrets.items():
            found = {n for n, each in enumerate(self.people) if n != owner and each.heard(word)}
            for reader in found - self.read.get(word, set()):
                contact = next((n for n, pair in enumerate(PAIRS) if {owner, reader} == {*pair}), None)
                if contact is None and await self.talk(owner, reader):
                    continue  # they came together by a press of these deeds
                assert contact is not None, f"{word} of {owner} reached {reader}, a third person"
                assert where in (None, contact), f"{word} of {owner} reached {reader}, in another contact"
                assert not (before[contact] and self.silent[contact]), f"{word} crossed when the contact was over"
                if degree in (FIRST, USERNAME):
                    assert (word, contact) in self.yes - self.gone, f"{word} crossed, and {owner} had not said yes"
                    assert self.told_by(reader, degree, contact), f"{word} crossed before {reader} said yes"
            self.read[word] = found

    async def ended(self, contact: str) -> bool:
        """Whether it is over, or one of the two has just ended it; nothing of one that is over is kept or waits."""
        going_on = await self.stage.rows("SELECT 1 FROM contact WHERE id = :id AND state = 'open'", id=contact)
        if going_on:
            return bool(
                await self.stage.rows(
                    "SELECT 1 FROM occasion WHERE about = :id AND kind = 'contact-ending'", id=contact
                )
            )
        for table in ("appointment", "talk_card", "name_told"):
            assert not await self.stage.rows(f"SELECT 1 FROM {table} WHERE contact_id = :id", id=contact), table
        for table in ("occasion", "letter"):
            about = (
                f"SELECT about FROM {table} WHERE about LIKE 'time:%' OR about LIKE 'card:%' OR about LIKE 'names:%'"
            )
            waits = [row["about"] for row in await self.stage.rows(about)]
            assert not [each for each in waits if contact in each and table == "occasion"], "something waits for later"
        return True

    async def talk(self, one: int, other: int) -> bool:
        pair = [self.stage.program.database.seal.fingerprint(self.people[n].id, "person.account") for n in (one, other)]
        return bool(
            await self.stage.rows(
                """SELECT 1 FROM contact c JOIN person s ON s.id = c.seeker_id JOIN person h ON h.id = c.helper_id
                   WHERE s.account IN (:one, :other) AND h.account IN (:one, :other)""",
                one=pair[0],
                other=pair[1],
            )
        )

    async def keep_apart(self, contact: int) -> bool:
        """Whether one of these two has blocked the other."""
        one, other = (
            self.stage.program.database.seal.fingerprint(self.people[n].id, "person.account") for n in PAIRS[contact]
        )
        return bool(
            await self.stage.rows(
                """SELECT 1 FROM blocked b JOIN person m ON m.id = b.person_id JOIN person o ON o.id = b.other_id
                   WHERE m.account IN (:one, :other) AND o.account IN (:one, :other)""",
                one=one,
                other=other,
            )
        )


def pressed(life: Life, who: int, start: str, n: int) -> tuple[Any, str] | None:
    """The nth newest button of this person's chat that begins like this, with its message."""
    chat = [m for m in reversed(life.people[who].chat) if m.from_bot]
    there = [(m, b.callback_data or "") for m in chat for row in m.buttons for b in row]
    found = [(m, data) for m, data in there if data.removeprefix("sure:").startswith(start)]
    return found[n % len(found)] if found else None


async def press(life: Life, who: int, message: Any, data: str) -> None:
    """Keeps what was said yes to, and what was taken back."""
    actor, name = life.people[who], data.removeprefix("aside:").removeprefix("sure:")
    shown = {word: of for word, of in life.secrets.items() if of[0] == who and word in (message.text or "")}
    at = next((n for n, each in enumerate(life.contacts) if each in name), 0)
    if name.startswith(("said:keep", "names:tell")):
        there = {(word, at if of[2] is None else of[2]) for word, of in shown.items()}
        life.yes, life.gone = life.yes | there, life.gone - there
    life.stage.play.world.press(actor.person, message.message_id, data, forged=True)
    await life.stage.settle()
    if name.startswith("names:back") and "It is taken back" in (message.text or ""):
        life.gone |= {(word, at) for word, of in shown.items() if of[1] in name}


async def first(life: Life, contact: int, who: int, n: int) -> None:
    """Types a first name, and says yes to it where `n` is not 0."""
    actor = life.people[who]
    await actor.says("/menu")
    await actor.forges(f"names:first:{life.contacts[contact]}")
    asked = actor.reads.startswith("What is your first name?") or "What is yours?" in actor.reads
    if asked:
        await actor.says(life.new(who, FIRST, contact))
    if asked and n:
        await press(life, who, actor.last, actor.starting("said:keep:"))


async def times(life: Life, contact: int, who: int, n: int) -> None:
    actor = life.people[who]
    await actor.says("/menu")
    await actor.forges(f"newtime:{life.contacts[contact]}")
    if "hen would you like" in actor.reads:
        hour = f"10:{len(life.secrets):02}"
        life.secrets[hour] = (who, "time", contact)
        day = datetime.fromtimestamp(life.stage.clock.at, PARIS) + timedelta(days=1 + n)
        await actor.says(f"{day:%d %B} {hour}")
        assert hour in actor.reads, "the hour that was written, whatever the clocks do before"


async def words(life: Life, contact: int, who: int, n: int) -> None:
    actor = life.people[who]
    await actor.forges(f"contact:write:{life.contacts[contact]}")
    if "Your next words will be passed on" in actor.reads:
        await actor.says(life.new(who, "words", contact))


async def rename(life: Life, contact: int, who: int, n: int) -> None:
    username = f"zq_{who}_{len(life.secrets)}_"
    life.people[who].person.username = username
    life.secrets[username] = (who, USERNAME, None)


async def passes(life: Life, contact: int, who: int, n: int) -> None:
    await life.stage.passes(WHILES[n % len(WHILES)])


async def leaves(life: Life, contact: int, who: int, n: int) -> None:
    life.stage.play.world.block(life.people[who].person)


async def comes(life: Life, contact: int, who: int, n: int) -> None:
    life.stage.play.world.unblock(life.people[who].person)


async def divide(life: Life, contact: int, who: int, n: int) -> None:
    life.stage.play.world.divide_all(bool(n % 2))
    await running.introduce(life.stage.program)


async def erase(life: Life, contact: int, who: int, n: int) -> None:
    await life.people[who].does("/forgetme", f":forgetme:yes:{int(life.stage.clock.at)}")
    mark = life.stage.program.database.seal.fingerprint(life.people[who].id, "person.account")
    assert not await life.stage.rows("SELECT 1 FROM person WHERE account = :account", account=mark)


async def unblock(life: Life, contact: int, who: int, n: int) -> None:
    await life.people[who].forges("contact:blocked:0")
    for each in data(life.people[who]):
        if each.startswith("contact:unblock"):
            await life.people[who].forges(each)


async def duty(life: Life, contact: int, who: int, n: int) -> None:
    await life.people[who].forges(f"rota:{'back' if n % 2 else 'take'}:{life.turns[n % len(life.turns)]}")


async def again(life: Life, contact: int, who: int, n: int) -> None:
    """The one asks, the other is asked: neither reads who it is before both have said yes, and nobody who was blocked is asked."""
    if await life.stage.rows("SELECT 1 FROM contact WHERE id = :id AND state = 'open'", id=life.contacts[contact]):
        return
    seeker, listener = (life.people[each] for each in PAIRS[contact])
    if seeker.person.blocked or listener.person.blocked:
        return
    apart = await life.keep_apart(contact)
    since = [(each, each.chat[-1].id) for each in (seeker, listener)]
    await seeker.does(":peer:ask", f":peer:topics:{to_mask([TOPICS[contact]])}:0:en")
    go = [each for each in data(seeker) if each.startswith(("peer:send", "peer:agree"))]
    if not go:
        return
    await seeker.forges(go[0])
    picks = [each for each in data(seeker) if each.startswith("peer:pick")]
    if picks:
        await seeker.forges(picks[n % len(picks)])
    for who_says, press in ((listener, "offer:yes"), (seeker, "peer:start")):
        new = {each.id: [m for m in each.chat if m.from_bot and m.id > last] for each, last in since}
        names = {NAMES[each] for each in PAIRS[contact]}
        read = [m.text or "" for each in new.values() for m in each]
        assert not [text for text in read if any(name in text for name in names)], "who it is was read too early"
        there = [b.callback_data or "" for m in new[who_says.id] for row in m.buttons for b in row]
        found = [each for each in there if each.startswith(press)]
        assert not (found and apart), "somebody who was blocked is asked"
        if not found:
            return
        await who_says.forges(found[-1])
    rows = await life.stage.rows(
        "SELECT id FROM contact WHERE state = 'open' AND group_id IS NULL ORDER BY opened_at DESC"
    )
    [new_one] = [row["id"] for row in rows if row["id"] not in life.contacts][:1]
    life.contacts[contact] = new_one
    life.yes = {(word, at) for word, at in life.yes if at != contact}
    life.gone = {(word, at) for word, at in life.gone if at != contact}


async def meddles_with(life: Life, contact: int, who: int, n: int) -> None:
    there = pressed(life, who, "", n)
    if there is not None:
        await life.people[TIM].forges(there[1].partition("<")[0])


DONE = {
    "first": first, "times": times, "words": words, "rename": rename, "pass": passes, "leave": leaves, "come": comes,
    "meddle": meddles_with, "divide": divide, "erase": erase, "duty": duty, "again": again,
    "unblock": unblock,
}  # fmt: skip


async def do(life: Life, deed: str, contact: int, side: int, n: int) -> None:
    who = PAIRS[contact][side]
    actor = life.people[who]
    if actor.person.blocked != (deed == "come"):
        return
    if deed in PRESSED:
        found = pressed(life, who, PRESSED[deed], n)
        if found is not None:
            await press(life, who, *found)
    elif deed in FORGED:
        await actor.says("/menu")
        await actor.forges(FORGED[deed].format(life.contacts[contact]))
    else:
        await DONE[deed](life, contact, who, n)
    await life.stage.settle()
    await life.look()


_built: list[tuple[list[int], list[str], list[str], Left]] = []


async def build() -> None:
    with tempfile.TemporaryDirectory() as first:
        async with open_stage(Path(first), StageClock(FRIDAY)) as stage:
            ana, bea = await helper(stage, NAMES[ANA], TOPICS[1]), await helper(stage, NAMES[BEA], TOPICS[0])
            sam, tim = await stage.member("Sam", NAMES[SAM]), await stage.member("Tim", NAMES[TIM])
            people = [ana, bea, sam, tim]
            for each in (ana, bea):
                me = await person_of(each)
                async with stage.program.database.write(int(stage.clock.at)) as tx:
                    await limits.choose(tx, me, "described", True)
            contacts = [
                await begins(*(people[each] for each in pair), topic) for pair, topic in zip(PAIRS, TOPICS, strict=True)
            ]
            turns = await planned(stage, 4, 5)
            await tim.says("/menu")
        await bring_home(Path(first))
        _built.append(([each.id for each in people], contacts, turns, leave(Path(first), stage.play)))


async def begins(seeker: Actor, listener: Actor, topic: str) -> str:
    await ask(seeker, to_mask([topic]))
    await listener.presses(listener.starting("offer:yes"))
    await seeker.presses(seeker.starting("peer:start"))
    return seeker.starting("aside:contact:write").split(":")[-1]


async def play(done: list[Deed], *, choice: bool) -> None:
    """`choice`: who asks chooses among a few."""
    if not _built:
        await build()
    ids, contacts, turns, left = _built[0]
    asked = config.Peers(strategy="choice" if choice else "one")
    with tempfile.TemporaryDirectory() as folder:
        async with open_stage(Path(folder), StageClock(FRIDAY), after=left, peers=asked) as stage:
            stage.program.delivery._lanes.limits = Limits(10_000, 10_000, burst=10_000)
            people = [Actor(stage, stage.play.world.people[each]) for each in ids]
            life = Life(stage, people, [*contacts], turns)
            for contact, side in ((0, 0), (0, 1), (1, 0)):
                await do(life, "rename", contact, side, 0)
            for each in done:
                await do(life, *each)
            await stage.passes(9 * 86400)
            await life.look()
            assert await stage.rows("SELECT * FROM failed_update") == []
            stage.play.violations.clear()


@settings(
    max_examples=6 * MORE, deadline=None, phases=[Phase.explicit, Phase.generate, *([Phase.shrink] if MORE > 1 else [])],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip
@given(deeds, st.booleans())
@example(meets(1, 0, 0) + takes_back(0, 0, 1) + ends_between(0, 1, 0), False)
@example(agrees(1, 0, 0) + returns(0, 0, 1) + divides(1, 1, 0) + erases(0, 1, 0) + keeps_hours(1, 0, 1), True)
def test_who_one_is_crosses_after_both_yes_only_and_nothing_reaches_a_third_person_or_outlives_the_contact(
    deeds: list[Deed],
    choice: bool,
) -> None:
    asyncio.run(play(deeds, choice=choice))
