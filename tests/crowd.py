"""A crowd that presses and writes, and the model of what must be true afterwards, for the tests that kill the bot."""

import random
from dataclasses import dataclass, field
from typing import Any

from playground.server import Playground

CHOICES = ("coming", "maybe", "no")


@dataclass
class Crowd:
    """People with an account. `expected` follows each update as the bot must, in the order Telegram hands them out."""

    play: Playground
    people: list[Any]
    meetings: list[str]
    rng: random.Random
    languages: dict[int, str] = field(default_factory=dict)
    easy: dict[int, int] = field(default_factory=dict)
    answers: dict[tuple[str, int], str] = field(default_factory=dict)
    asked: dict[int, int] = field(default_factory=dict)  # person -> updates that each owe an answer

    def acts(self) -> None:
        """One person does one thing, at random."""
        person = self.rng.choice(self.people)
        message = next(m for m in self.play.world.seen(person) if m.from_bot)
        kind = self.rng.choice(("menu", "language", "easy", "answer", "answer", "answer"))
        self.asked[person.id] = self.asked.get(person.id, 0) + 1
        if kind == "menu":
            self.play.world.say(person, "/menu")
        elif kind == "language":
            self.languages[person.id] = self.rng.choice(("fr", "en"))
            self.play.world.press(person, message.message_id, f"language:set:{self.languages[person.id]}", forged=True)
        elif kind == "easy":
            self.easy[person.id] = self.rng.randint(0, 1)
            self.play.world.press(person, message.message_id, f"settings:plain:{self.easy[person.id]}", forged=True)
        else:
            meeting, choice = self.rng.choice(self.meetings), self.rng.choice(CHOICES)
            self.answers[meeting, person.id] = choice
            self.play.world.press(person, message.message_id, f"meeting:answer:{meeting}:{choice}", forged=True)
