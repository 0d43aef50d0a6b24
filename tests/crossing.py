"""People whose deeds cross each other on the way, and what must be true of the bot's rows whatever the order was."""

import random
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from hypothesis import strategies as st

from tests.again import Postman, is_whole, open_group, traces
from tests.meeting_rows import facilitator, person_id, plan
from tests.peers_stage import helper
from tests.stage import Actor, Stage

KINDS = (
    "join", "leave", "rest", "answer", "plain", "language", "agree", "ask", "accept", "start", "decline", "withdraw", "stop",
    "write", "words", "forget", "return",
)  # fmt: skip
OFTEN = ("join", "answer", "answer", "ask", "accept", "start", "write", "words") * 5

OFFERS = """SELECT o.id, o.helper_id, r.seeker_id FROM offer o JOIN request r ON r.id = o.request_id
            ORDER BY o.state = :first DESC, o.rowid DESC LIMIT 3"""
CONTACTS = "SELECT id, helper_id, seeker_id FROM contact ORDER BY state = :first DESC, rowid DESC LIMIT 3"
BUTTONS_OF = {
    "accept": ("offer:yes", OFFERS, "asked", "helper_id"),
    "decline": ("offer:no", OFFERS, "asked", "helper_id"),
    "start": ("peer:start", OFFERS, "accepted", "seeker_id"),
    "stop": ("contact:stop", CONTACTS, "open", "helper_id"),
    "write": ("contact:write", CONTACTS, "open", "seeker_id"),
    "withdraw": (
        "peer:withdraw",
        "SELECT id, seeker_id FROM request ORDER BY state = :first DESC, rowid DESC LIMIT 3",
        "searching",
        "seeker_id",
    ),
}
"""What is about somebody: the button, where its ids are found, which state comes first, and who has the button."""


class Deed(NamedTuple):
    """Somebody (by number) does something with something (by number), and it arrives so often."""

    who: int
    what: str
    which: int
    copies: int


deeds = st.builds(Deed, st.integers(0, 6), st.sampled_from(KINDS + OFTEN), st.integers(0, 11), st.integers(1, 5))


@dataclass
class Model:
    """What must be stored, by Telegram's id of the person."""

    named: set[int]
    nameless: set[int] = field(default_factory=set)
    asked: set[int] = field(default_factory=set)  # those of them whose next words are taken for a name
    places: dict[int, str] = field(default_factory=dict)  # member | stepped_back
    answers: dict[tuple[str, int], str] = field(default_factory=dict)
    plain: dict[int, bool] = field(default_factory=dict)
    writers: dict[str, int] = field(default_factory=dict)  # of words that are nobody's name

    def does(self, who: int, what: str, detail: Any) -> None:
        if who in self.named:
            self._named_does(who, what, detail)
        elif what == "return":
            self.nameless.add(who)
            self.asked.add(who)
        elif who in self.nameless:
            self._nameless_does(who, what, detail)

    def _nameless_does(self, who: int, what: str, detail: Any) -> None:
        if what == "words" and who in self.asked:
            self.nameless.remove(who)
            self.named.add(who)
        elif what == "plain":
            self.plain[who] = detail
        elif what == "forget":
            self._forgets(who)
        if what in ("words", "plain", "leave", "forget"):
            self.asked.discard(who)

    def _named_does(self, who: int, what: str, detail: Any) -> None:
        if what == "join":
            self.places.setdefault(who, "member")
        elif what == "leave":
            self._leaves(who)
        elif what == "rest" and who in self.places:
            self.places[who] = detail
        elif what == "answer" and who in self.places:
            self.answers[detail[0], who] = detail[1]
        elif what == "plain":
            self.plain[who] = detail
        elif what == "words":
            self.writers[detail] = who
        elif what == "forget":
            self._forgets(who)

    def _leaves(self, who: int) -> None:
        self.places.pop(who, None)
        self.answers = {key: choice for key, choice in self.answers.items() if key[1] != who}

    def _forgets(self, who: int) -> None:
        self._leaves(who)
        self.named.discard(who)
        self.nameless.discard(who)
        self.plain.pop(who, None)


class Crossing:
    """Five people, two of whom listen to others, one with a single place."""

    def __init__(self, stage: Stage, here: str, meetings: list[str], people: list[Actor]) -> None:
        self.stage = stage
        self.here = here
        self.meetings = meetings
        self.people = people
        self.model = Model({actor.id for actor in people})
        self.forgotten: set[str] = set()
        self.number = 0
        self.postman = Postman(stage)

    @classmethod
    async def begin(cls, stage: Stage) -> "Crossing":
        here = await open_group(stage)
        fran = await facilitator(stage, here)
        # Reminders of the first are written at once, and wait: nothing of them may be left of who is forgotten.
        meetings = [await plan(stage, fran, f"2026-12-{when} Tea") for when in ("01 13:00", "03 14:00")]
        people = [await helper(stage, "Heron", most=1), await helper(stage, "Egret", most=2)]
        for name in ("Tern", "Wren", "Swift", "Robin", "Plover"):
            people.append(await stage.member("Somebody", name))
            await people[-1].forges("privacy:give:peer:sure")
        await stage.passes(60)
        return cls(stage, here, meetings, people)

    async def goes_on(self, batch: list[Deed], rng: random.Random) -> None:
        """These deeds set out together; afterwards everything must be as the model says."""
        ids = await self._ids()
        meant: dict[int, tuple[int, str, Any]] = {}
        copies: list[int] = []
        updates: list[dict[str, Any]] = []
        for deed in batch:
            done = await self._does(deed)
            (update,) = await self.postman.collect()
            meant[update["update_id"]] = done
            updates.append(update)
            copies.append(deed.copies)
        for number in await self.postman.bring(updates, copies, rng):
            self.model.does(*meant[number])
        left = set((await self._ids()).values())
        self.forgotten |= {id_ for id_ in ids.values() if id_ not in left}
        await self._holds()

    async def _does(self, deed: Deed) -> tuple[int, str, Any]:
        """Lets it happen at Telegram; what the model has to know of it: who, what, and a detail."""
        world, actor = self.stage.play.world, self.people[deed.who]
        if deed.what == "words":
            self.number += 1
            _, actor = await self._button_of_somebody(deed._replace(what="write"), actor)
            words = "Dipper " + "".join(chr(97 + int(digit)) for digit in f"{self.number:04}")
            world.say(actor.person, words)
            return actor.id, deed.what, words
        if deed.what in BUTTONS_OF:
            data, actor = await self._button_of_somebody(deed, actor)
            detail = None
        else:
            data, detail = self._button(deed.what, deed.which)
        world.press(actor.person, actor.last.message_id, data, forged=True)
        return actor.id, deed.what, detail

    async def _button_of_somebody(self, deed: Deed, actor: Actor) -> tuple[str, Actor]:
        """About a request, an offer or a contact, mostly pressed by the one it is meant for."""
        verb, sql, first, whose = BUTTONS_OF[deed.what]
        rows = await self.stage.rows(sql, first=first)
        if not rows:
            return f"{verb}:nothing-here", actor
        row = rows[deed.which % len(rows)]
        actors = {id_: who for who, id_ in (await self._ids()).items()}
        meant = next(a for a in self.people if a.id == actors[row[whose]])
        return f"{verb}:{row['id']}", meant if deed.which % 4 else actor

    def _button(self, what: str, n: int) -> tuple[str, Any]:
        meeting, choice = self.meetings[n % 2], ("coming", "maybe", "no")[n % 3]
        self.number += 1
        return {
            "join": (f"group:yes:{self.here}:1", None),
            "leave": (f"sure:group:leave:{self.here}", None),
            "rest": (f"group:rest:{self.here}:{n % 2}", ("member", "stepped_back")[n % 2]),
            "answer": (f"meeting:answer:{meeting}:{choice}", (meeting, choice)),
            "plain": (f"settings:plain:{n % 2}", bool(n % 2)),
            "language": (f"language:set:{('fr', 'en')[n % 2]}", None),
            "agree": ("privacy:give:peer:sure", None),
            "ask": (f"peer:send:8:en:request-{self.number:04}", None),
            "forget": (f"forgetme:yes:{int(self.stage.clock.at)}", None),
            "return": ("start:yes", None),
        }[what]

    async def _ids(self) -> dict[int, str]:
        """Our id of everybody who has an account, by Telegram's."""
        return {
            a.id: await person_id(self.stage, a) for a in self.people if a.id in self.model.named | self.model.nameless
        }

    # What must be true

    async def _holds(self) -> None:
        await self._rows_are_as_the_model_says()
        await self._nobody_has_more_than_their_places()
        assert self.postman.doubled() == []
        for id_ in self.forgotten:
            assert await traces(self.stage, id_) == [], "something is left of somebody who was forgotten"

    async def _rows_are_as_the_model_says(self) -> None:
        stage, model, ids = self.stage, self.model, await self._ids()
        of = {id_: actor for actor, id_ in ids.items()}
        members = await stage.rows("SELECT person_id, state FROM membership WHERE role = 'member'")
        assert {of[row["person_id"]]: row["state"] for row in members} == model.places
        answers = await stage.rows("SELECT meeting_id, person_id, choice FROM answer")
        assert {(row["meeting_id"], of[row["person_id"]]): row["choice"] for row in answers} == model.answers
        people = {row["id"]: row for row in await stage.rows("SELECT id, plain, pseudonym FROM person")}
        assert len(people) == len(ids) + 2, "the facilitator and the coordinator, besides"
        for actor, id_ in ids.items():
            assert people[id_]["plain"] == model.plain.get(actor, False)
            assert (people[id_]["pseudonym"] is not None) == (actor in model.named)

    async def _nobody_has_more_than_their_places(self) -> None:
        loads = await self.stage.rows(
            """SELECT h.most_open,
                      (SELECT COUNT(*) FROM contact WHERE helper_id = h.person_id AND state = 'open')
                      + (SELECT COUNT(*) FROM offer WHERE helper_id = h.person_id AND state IN ('asked', 'accepted')) AS load
               FROM helper h"""
        )
        assert all(row["load"] <= row["most_open"] for row in loads), loads

    async def ends(self, rng: random.Random) -> None:
        """Every late copy arrives; nothing changes any more. What was promised went out once, and each word was heard once."""
        while self.postman.old:
            await self.postman.bring([], [], rng)
        await self._holds()
        sent, answered_twice = self.postman.sent()
        assert answered_twice == []
        assert sent <= len(self.postman.letters)
        for words, writer in self.model.writers.items():
            heard = [message for actor in self.people if actor.id != writer for message in actor.heard(words)]
            assert len(heard) <= 1, words
        assert await is_whole(self.stage)
