"""Any interleaving of words, in topics and outside of them, replies, edits, commands, presses and blocks by four people with three
contacts, some of whom have topics in their chat: no word reaches a third person, and none is lost without being told (TALK-01)."""

import asyncio
import os
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from bot import running
from bot.domain.contacts import UNDO_SECONDS
from bot.domain.media import PICTURES
from bot.domain.people import Person
from bot.services.contacts import contacts
from bot.storage.contacts import media
from bot.wire.limits import Limits
from tests.peers_stage import helper, opened, person_of
from tests.stage import Actor, Stage, open_stage

MORE = int(os.environ.get("ENTRAIDE_EXAMPLES", "1"))  # so many times as many examples as usual
ANA, BEA, SAM, BOB = range(4)  # Ana talks with each of the three others, who talk with nobody else
OTHERS = (BEA, SAM, BOB)
NAMES = {"Heron": ANA, "Egret": BEA, "Tern": SAM, "Wren": BOB}
HALF_A_DAY = 12 * 3600

Deed = tuple[str, int, int]
"""What is done, by whom, and a number that chooses: for a reply, whose message is answered."""


# Ways that go wrong easily. `x` and `y` are two of those who talk with Ana; `n` chooses a button, a message, a while.


def crossing(x: int, y: int, n: int) -> list[Deed]:
    """Two write; Ana answers the older message."""
    return [("words", x, 0), ("words", y, 0), ("reply", ANA, x)]


def plain_between(x: int, y: int, n: int) -> list[Deed]:
    """Ana is in the middle of something with one when another writes; she goes on without saying with whom."""
    return [("reply", ANA, x), ("words", y, 0), ("words", ANA, 0), ("send", ANA, n)]


def chosen(x: int, y: int, n: int) -> list[Deed]:
    """Ana says with whom she goes on, and it is held to."""
    return [("words", x, 0), ("words", ANA, 0), ("send", ANA, n), ("words", ANA, 0), ("edit", ANA, 0)]


def changed(x: int, y: int, n: int) -> list[Deed]:
    """Ana changes what she wrote to one, after another has written."""
    return [("reply", ANA, x), ("words", y, 0), ("reply", ANA, y), ("edit", ANA, n)]


def changed_while_asked(x: int, y: int, n: int) -> list[Deed]:
    return [("words", x, 0), ("words", y, 0), ("words", ANA, 0), ("edit", ANA, 0), ("send", ANA, n)]


def away(x: int, y: int, n: int) -> list[Deed]:
    return [("reply", ANA, x), ("words", y, 0), ("block", x, 0), ("edit", ANA, 0), ("reply", ANA, x), ("unblock", x, 0)]


def answered(x: int, y: int, n: int) -> list[Deed]:
    return [("reply", ANA, x), ("reply", x, ANA), ("words", x, 0), ("edit", x, n)]


def old_button(x: int, y: int, n: int) -> list[Deed]:
    return [("words", ANA, 0), ("press", ANA, n), ("words", ANA, 0), ("press", x, n), ("words", x, 0)]


def elsewhere(x: int, y: int, n: int) -> list[Deed]:
    return [
        ("command", ANA, n),
        ("words", ANA, 0),
        ("picture", x, 0),
        ("picture", ANA, 0),
        ("command", x, n),
        ("words", x, 0),
    ]


def later(x: int, y: int, n: int) -> list[Deed]:
    return [("reply", ANA, x), ("pass", ANA, n), ("words", ANA, 0), ("words", y, 0)]


def in_topics(x: int, y: int, n: int) -> list[Deed]:
    """Ana writes in the topic of one while another writes, and outside of them; one of her topics goes."""
    said: list[Deed] = [("topic", ANA, x), ("words", y, 0), ("topic", ANA, y), ("words", ANA, 0), ("send", ANA, n)]
    return [*said, ("topic", x, ANA), ("gone", ANA, y), ("words", y, 0), ("reply", ANA, y), ("topic", ANA, x)]


def beside(x: int, y: int, n: int) -> list[Deed]:
    """Ana answers one from the topic of another, presses what stands there, and goes on in it."""
    return [("words", x, 0), ("across", ANA, 10 * y + x), ("press", ANA, n), ("topic", ANA, y), ("words", ANA, 0)]


def leaving(x: int, y: int, n: int) -> list[Deed]:
    """Ana ends it with one, who writes before the minute is over, and may go on with them after all."""
    goes_on: list[Deed] = [("undo", ANA, x), ("words", x, 0)]
    return [("words", x, 0), ("stop", ANA, x), ("words", x, 0), ("reply", ANA, x), *(goes_on if n % 2 else [])]


WAYS = (
    leaving, in_topics, beside, crossing, plain_between, chosen, changed, changed_while_asked, away, answered, old_button, elsewhere, later
)  # fmt: skip

who_has_topics = st.sets(st.sampled_from((ANA, *OTHERS)))
ways = st.lists(
    st.tuples(st.sampled_from(WAYS), st.permutations(OTHERS), st.integers(0, 99)), min_size=3, max_size=6
).map(lambda drawn: [deed for way, (x, y, _), n in drawn for deed in way(x, y, n)])


@dataclass
class Talk:
    """`sent`: each word with who wrote it and, where Telegram's own reply, a button or its own way says it, whom it is for.
    `chose`: the last message of somebody's chat when they last pressed a button, so that a choice of theirs may lie there.
    `read`: what somebody has read, though it may stand in a topic that is gone by now.
    `waiting`: words that wait until it is sure that the other, who has just ended the contact, does not go on after all.
    """

    stage: Stage
    people: list[Actor]
    sent: dict[str, tuple[int, int | None]] = field(default_factory=dict)
    chose: dict[int, int] = field(default_factory=dict)
    edits: list[tuple[str, bool]] = field(default_factory=list)
    read: set[str] = field(default_factory=set)
    faults: list[str] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)

    def word(self, who: int, whom: int | None = None) -> str:
        found = f"word{len(self.sent)}end"
        self.sent[found] = (who, whom)
        return found

    def readers(self, word: str) -> set[int]:
        """Who but its writer reads this word."""
        return {n for n, each in enumerate(self.people) if n != self.sent[word][0] and each.heard(word)}

    def topics(self, who: int) -> dict[int, int]:
        """The numbers of the topics in this chat, by who they lead to."""
        there = (self.people[who].place.topics or {}).values()
        return {whom: each.id for each in there for name, whom in NAMES.items() if name in each.name}

    def from_others(self, who: int) -> list[tuple[int, Any]]:
        """Words of others in this chat: whose, and the message."""
        heard = [m for m in self.people[who].chat if m.from_bot and "writes to you" in (m.text or "")]
        return [(writer, m) for m in heard for word, (writer, _) in self.sent.items() if word in m.text]

    def settled(self) -> None:
        """A word that has been read by somebody was for them: nobody else may ever read it, nor what it is changed to."""
        for word, (writer, whom) in self.sent.items():
            found = self.readers(word)
            self.read |= {word} if found else set()
            if whom is None and len(found) == 1:
                self.sent[word] = (writer, next(iter(found)))
            elif not found <= {whom}:
                self.faults.append(f"{word} of {writer} was for {whom}, and {found} read it")

    async def says(self, who: int, word: str, *, picture: bool = False, **how: Any) -> None:
        """Writes it; somebody who hears nothing of it and whose word went nowhere would believe that it arrived."""
        actor = self.people[who]
        before = len([m for m in actor.chat if m.from_bot])
        world = self.stage.play.world
        if picture:
            written = world.send_file(actor.person, b"x", "x.jpg", word, kind="photo", **how)
        else:
            written = world.say(actor.person, word, **how)
        await self.stage.settle()
        found = self.readers(word)
        if not found and len([m for m in actor.chat if m.from_bot]) == before:
            if await self._ends(who):
                self.waiting.append(word)
            else:
                self.faults.append(f"{word} went nowhere, and {who} was told nothing")
        if found and not how:
            self._went_on_silently(who, next(iter(found)), written.id)

    async def _ends(self, who: int) -> bool:
        """Whether one of those whom they talk with has just ended that."""
        ending = await self.stage.rows(
            """SELECT c.id FROM occasion o JOIN contact c ON c.id = o.about
               WHERE o.kind = :kind AND (c.seeker_id = :me OR c.helper_id = :me)""",
            kind=contacts.ENDING,
            me=(await person_of(self.people[who])).id,
        )
        return bool(ending)

    def _went_on_silently(self, who: int, whom: int, number: int) -> None:
        """Plain words may do so while nobody else has written since this person's own last words there, or their choice."""
        mine = [m.id for m in self.people[who].chat if not m.from_bot and m.id < number]
        there = [n for n in mine if self.sent.get(self._text(who, n), (who, None))[1] == whom]
        since = max([*there, self.chose.get(who, 0)], default=0)
        others = [m.id for writer, m in self.from_others(who) if writer != whom and since < m.id < number]
        if others:
            self.faults.append(
                f"plain words of {who} went to {whom}, though somebody else wrote {others} since {since}"
            )

    def _text(self, who: int, number: int) -> str:
        return next(m.text or "" for m in self.people[who].chat if m.id == number)


async def do(talk: Talk, deed: str, who: int, n: int) -> None:
    stage, actor = talk.stage, talk.people[who]
    world, blocked = stage.play.world, actor.person.blocked
    if blocked != (deed == "unblock"):
        return
    match deed:
        case "words":
            await talk.says(who, talk.word(who))
        case "reply":
            from_them = [m for writer, m in talk.from_others(who) if writer == n]
            if from_them:
                await talk.says(who, talk.word(who, n), reply_to=from_them[-1].id)
        case "topic" | "across" | "gone":
            await in_a_topic(talk, deed, who, n)
        case "edit":
            await edit(talk, who, n)
        case "command":
            await actor.says(("/menu", "/peer", "/help", "/cancel", "/crisis")[n % 5])
        case "stop" | "undo":
            [contact] = await contact_of(stage, await person_of(actor), await person_of(talk.people[n]))
            await actor.forges(f"contact:{deed}:{contact}")
        case "send" | "press":
            await press(talk, who, n, "contact:send:" if deed == "send" else "")
        case "block" | "unblock":
            (world.block if deed == "block" else world.unblock)(actor.person)
        case "picture":
            await talk.says(who, talk.word(who), picture=True)
        case _:
            await stage.passes(60 * (1 + n) ** 1.5)
    await stage.settle()
    talk.settled()


async def in_a_topic(talk: Talk, deed: str, who: int, n: int) -> None:
    """A topic says for whom, whatever is answered there: `n` is whose it is, for "across" its tens, and the rest whose is answered."""
    whom = n // 10 if deed == "across" else n
    inside, from_them = talk.topics(who).get(whom), [m for writer, m in talk.from_others(who) if writer == n % 10]
    if inside is None or (deed == "across" and not from_them):
        return
    if deed == "gone":
        talk.stage.play.world.delete_private(talk.people[who].place, inside)
    else:
        answers = {"reply_to": from_them[-1].id, "quote": "word"} if deed == "across" else {}
        await talk.says(who, talk.word(who, whom), topic=inside, **answers)


async def edit(talk: Talk, who: int, n: int) -> None:
    """What is read already changes too, or its writer is told at once that it does not."""
    own = [m for m in talk.people[who].chat if not m.from_bot and (m.text or "") in talk.sent]
    if not own:
        return
    old = own[-1 - n % min(len(own), 3)]
    writer, whom = talk.sent[old.text]
    was_read, before = bool(talk.readers(old.text)), len([m for m in talk.people[who].chat if m.from_bot])
    word = talk.word(writer, whom)
    talk.stage.play.world.edit(talk.people[who].person, old.id, word)
    await talk.stage.settle()
    told = len([m for m in talk.people[who].chat if m.from_bot]) > before
    if was_read:
        talk.edits.append((word, told))


async def press(talk: Talk, who: int, n: int, data: str) -> None:
    """One of the buttons that stand in the last messages; those that say whom words are for are held to."""
    actor = talk.people[who]
    seen = [(m, b.callback_data) for m in actor.chat[-6:] if m.from_bot for row in m.buttons for b in row]
    found = [(m, pressed) for m, pressed in seen if (pressed or "").startswith(data)]
    if not found:
        return
    message, pressed = found[n % len(found)]
    if (pressed or "").startswith("contact:send:"):
        name = next(b.text for row in message.buttons for b in row if b.callback_data == pressed)
        whom = next(whom for called, whom in NAMES.items() if called in name)
        waiting = [word for word in talk.sent if word in message.text]
        talk.sent |= {word: (who, whom) for word in waiting if not talk.readers(word)}
    talk.chose[who] = actor.chat[-1].id
    talk.stage.play.world.press(actor.person, message.id, pressed, forged=True)


async def play(divided: set[int], deeds: list[Deed]) -> None:
    """`divided`: whose chat has topics."""
    with tempfile.TemporaryDirectory() as folder:
        async with open_stage(Path(folder)) as stage:
            stage.program.delivery._lanes.limits = Limits(10_000, 10_000, burst=10_000)
            stage.play.world.divides_private = bool(divided)
            await running.introduce(stage.program)
            ana = await helper(stage, "Heron", most=3)
            sam, bob = await stage.member("Sam", "Tern"), await stage.member("Bob", "Wren")
            for n, each in ((ANA, ana), (SAM, sam), (BOB, bob)):
                stage.play.world.divide(each.person, n in divided)
            await opened(sam, ana)
            await opened(bob, ana)
            bea = await helper(stage, "Egret")
            stage.play.world.divide(bea.person, BEA in divided)
            await opened(ana, bea)
            await pictures_pass(stage)
            talk = Talk(stage, [ana, bea, sam, bob])
            talk.chose = {n: each.chat[-1].id for n, each in enumerate(talk.people)}
            for deed, who, n in [*((("words", who, 0)) for who in OTHERS), *deeds]:
                await do(talk, deed, who, n)
            await stage.passes(2 * UNDO_SECONDS)
            await stage.passes(HALF_A_DAY)  # what waited for the morning has come
            talk.settled()
            assert not talk.faults, talk.faults
            in_vain = [word for word in talk.waiting if not talk.readers(word) and not told_unread(talk, word)]
            assert not in_vain, f"{in_vain} waited, and whoever wrote them does not know that they did not arrive"
            lost = [
                word
                for word, told in talk.edits
                if not told and word not in talk.read and not changed_again(talk, word)
            ]
            assert not lost, f"{lost} changed nothing, and who wrote them was told nothing"
            for word, (writer, _) in talk.sent.items():
                assert all(ANA in (writer, reader) for reader in talk.readers(word)), (
                    f"{word} of {writer} reached a third person"
                )
            assert await stage.rows("SELECT * FROM failed_update") == []
            stage.play.violations.clear()


async def contact_of(stage: Stage, *pair: Person) -> list[str]:
    """The id of what these two have between them, open or ended."""
    one, other = (each.id for each in pair)
    found = await stage.rows("SELECT id, seeker_id, helper_id FROM contact")
    return [row["id"] for row in found if {row["seeker_id"], row["helper_id"]} == {one, other}]


def told_unread(talk: Talk, word: str) -> bool:
    """Whether its writer read that it did not arrive."""
    return bool(talk.people[talk.sent[word][0]].heard("did not arrive"))


async def pictures_pass(stage: Stage) -> None:
    """Everybody allows them, so that words under them go the same way as others."""
    for row in await stage.rows("SELECT id, seeker_id, helper_id FROM contact"):
        async with stage.program.database.write(int(stage.clock.at)) as tx:
            for person_id in (row["seeker_id"], row["helper_id"]):
                await media.put(tx, row["id"], person_id, PICTURES)


def changed_again(talk: Talk, word: str) -> bool:
    """A later edit took the place of this one."""
    return not any(m.text == word for m in talk.people[talk.sent[word][0]].chat)


@settings(
    max_examples=9 * MORE, deadline=None, phases=[Phase.explicit, Phase.generate, *([Phase.shrink] if MORE > 1 else [])],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip
@given(who_has_topics, ways)
@example(set(), crossing(BOB, SAM, 0) + plain_between(SAM, BOB, 0))
@example(set(), leaving(BOB, SAM, 0) + leaving(SAM, BOB, 1))
@example({ANA, SAM}, in_topics(BOB, SAM, 0) + beside(SAM, BOB, 0))
@example({ANA, BOB}, answered(BOB, SAM, 89) + in_topics(BEA, BOB, 0))
def test_no_word_reaches_a_third_person_and_none_is_lost_without_being_told(
    divided: set[int], deeds: list[Deed]
) -> None:
    asyncio.run(play(divided, deeds))
