"""A crowd that presses and writes, and the model of what must be true afterwards, for the tests that kill the bot."""

import random
from dataclasses import dataclass, field
from typing import Any

import msgspec

from playground.server import Playground
from playground.updates import Update

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

    def again(self, forgotten: Update) -> None:
        """Telegram has forgotten a press that the bot did not fetch in time: who pressed tries again, as things are now."""
        press = msgspec.json.decode(forgotten.body)["callback_query"]
        person = self.play.world.people[press["from"]["id"]]
        subject, verb, *rest = press["data"].split(":")
        value = {
            "language": lambda: self.languages[person.id],
            "settings": lambda: self.easy[person.id],
            "meeting": lambda: f"{rest[0]}:{self.answers[rest[0], person.id]}",
        }[subject]()
        self.play.world.press(person, press["message"]["message_id"], f"{subject}:{verb}:{value}", forged=True)
