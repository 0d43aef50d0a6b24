"""Any interleaving of words, replies, edits, commands, presses and blocks by four people with three contacts: no word reaches
a third person, and none is lost without being told (TALK-01)."""

import asyncio
import os
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from bot.limits import Limits
from tests.peers_stage import helper, opened
from tests.stage import Actor, Stage, open_stage

MORE = int(os.environ.get("ENTRAIDE_EXAMPLES", "1"))  # so many times as many examples as usual
DEEDS = (
    "words",
    "words",
    "words",
    "reply",
    "reply",
    "edit",
    "command",
    "press",
    "press",
    "block",
    "unblock",
    "picture",
    "pass",
)
PEOPLE = range(4)

deeds = st.lists(
    st.tuples(st.sampled_from(DEEDS), st.sampled_from(PEOPLE), st.integers(0, 99)), min_size=14, max_size=30
)


@dataclass
class Talk:
    """`sent`: each word with who wrote it and, where Telegram's own reply says it, whom it was for."""

    stage: Stage
    people: list[Actor]
    pairs: set[frozenset[int]]
    sent: dict[str, tuple[int, int | None]] = field(default_factory=dict)
    untold: list[str] = field(default_factory=list)

    def word(self, who: int, whom: int | None = None) -> str:
        found = f"word{len(self.sent)}end"
        self.sent[found] = (who, whom)
        return found

    def others_with(self, word: str) -> set[int]:
        """Who but its writer reads this word."""
        return {n for n, each in enumerate(self.people) if n != self.sent[word][0] and each.heard(word)}

    async def says(self, who: int, word: str, **how: Any) -> None:
        """Writes it; somebody who hears nothing of it and whose word went nowhere would believe that it arrived."""
        actor = self.people[who]
        before = len([m for m in actor.chat if m.from_bot])
        self.stage.play.world.say(actor.person, word, **how)
        await self.stage.settle()
        told = len([m for m in actor.chat if m.from_bot]) > before
        if not self.others_with(word) and not told:
            self.untold.append(word)


async def do(talk: Talk, deed: str, who: int, n: int) -> None:
    stage, actor = talk.stage, talk.people[who]
    world, blocked = stage.play.world, actor.person.blocked
    if blocked and deed != "unblock":
        return
    relayed = [m for m in actor.chat if m.from_bot and "word" in (m.text or "") and "writes to you" in (m.text or "")]
    own = [m for m in actor.chat if not m.from_bot and (m.text or "").startswith("word")]
    match deed:
        case "words":
            await talk.says(who, talk.word(who))
        case "reply" if relayed:
            answered = relayed[n % len(relayed)]
            whom = next(w for word, (w, _) in talk.sent.items() if word in answered.text)
            await talk.says(who, talk.word(who, whom), reply_to=answered.id)
        case "edit" if own:
            old = own[n % len(own)]
            writer, whom = talk.sent[old.text]
            word = talk.word(writer, whom)
            world.edit(actor.person, old.id, word)
            await stage.settle()
        case "command":
            await actor.says(("/menu", "/peer", "/help", "/cancel", "/crisis")[n % 5])
        case "press":
            buttons = [b for m in actor.chat[-6:] if m.from_bot for row in m.buttons for b in row if b.callback_data]
            if buttons:
                await actor.forges(buttons[n % len(buttons)].callback_data)
        case "block":
            world.block(actor.person)
            await stage.settle()
        case "unblock" if blocked:
            world.unblock(actor.person)
            await stage.settle()
        case "picture":
            world.send_file(actor.person, b"x", "x.jpg", kind="photo")
            await stage.settle()
        case "pass":
            await stage.passes(60 * (1 + n))


async def play(steps: list[tuple[str, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with open_stage(Path(folder)) as stage:
            stage.program.delivery._lanes.limits = Limits(10_000, 10_000, burst=10_000)
            ana = await helper(stage, "Heron", most=3)
            sam, bob = await stage.member("Sam", "Tern"), await stage.member("Bob", "Wren")
            await opened(sam, ana)
            await opened(bob, ana)
            bea = await helper(stage, "Egret")
            await opened(ana, bea)
            talk = Talk(stage, [ana, bea, sam, bob], {frozenset((2, 0)), frozenset((3, 0)), frozenset((0, 1))})
            for deed, who, n in steps:
                await do(talk, deed, who, n)
            assert not talk.untold, f"{talk.untold} went nowhere, and who wrote them was told nothing"
            for word, (writer, whom) in talk.sent.items():
                readers = talk.others_with(word)
                assert len(readers) <= 1, f"{word} of {writer} is read by {readers}"
                assert all(frozenset((writer, reader)) in talk.pairs for reader in readers), (
                    f"{word}: {writer} -> {readers}"
                )
                assert whom is None or readers <= {whom}, f"{word} was for {whom}, and {readers} read it"
            assert await stage.rows("SELECT * FROM failed_update") == []
            stage.play.violations.clear()


@settings(
    max_examples=12 * MORE, deadline=None, phases=[Phase.explicit, Phase.generate, *([Phase.shrink] if MORE > 1 else [])],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip
@given(deeds)
@example([("words", 3, 0), ("reply", 0, 0), ("words", 2, 0), ("reply", 0, 1), ("words", 0, 0)])
def test_no_word_reaches_a_third_person_and_none_is_lost_without_being_told(steps: list[tuple[str, int, int]]) -> None:
    asyncio.run(play(steps))
