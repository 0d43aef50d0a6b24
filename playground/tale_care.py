"""What people do for each other in the story, beyond one talk: being met at a first meeting, a time to talk, several who answer, evenings
that are promised, a choice, and the counts that the coordination reads. One looks at their phone; the others act beside."""

from playground.demo import Demo
from playground.story import Player
from playground.tale_lines import LINES, Lines
from playground.visitor import PHONE, Seat, Visitor

WEEK = 7 * 86400.0
TIMES = 5  # fewer requests are not counted


class Care:
    """The newcomer and who listens to them, each at their phone."""

    def __init__(self, visitor: Visitor, demo: Demo, newcomer: Seat, helper: Seat) -> None:
        self.visitor = visitor
        self.moment = visitor.moment
        self.demo = demo
        self.newcomer, self.helper = newcomer, helper
        self.lines: Lines = LINES[visitor.language]
        self._players: dict[str, Player] = {}

    def player(self, name: str) -> Player:
        """Somebody who acts beside what is seen."""
        if name not in self._players:
            person = next(each for each in self.demo.play.world.people.values() if each.first_name == name)
            self._players[name] = Player(self.demo.play, person)
        return self._players[name]

    async def is_met(self) -> None:
        """Somebody welcomes at the meeting: the newcomer asks to be met there, reads who will come for them, and takes it back."""
        fanny, marc, one = self.player("Fanny"), self.player("Marc"), self.newcomer
        await fanny.does("/meetings", "meeting:", "meeting:edit:", "meeting:terms:", "terms:slots", "terms:add")
        await fanny.presses("terms:slot:", ":welcome")
        await fanny.does("terms:many:", "terms:apply:")
        await marc.does("/meetings", "meeting:", "meeting:prepare:", "meeting:slots:", "slot:take:")
        await one.commands("meetings")
        await one.presses("meeting:", "companion:of:", "companion:ask:")
        await marc.presses("companion:yes:")
        await one.has_heard(self.lines.met)
        await self.moment("met", one)
        await one.commands("meetings")
        await one.presses("meeting:", "companion:of:", "companion:drop:")

    async def agrees_on_a_time(self) -> None:
        """The newcomer proposes when to talk; who listens reads it in their own hours, and takes it."""
        one, peer, lines = self.newcomer, self.helper, self.lines
        await self.visitor.sits(one)
        await one.commands("peer")
        await one.presses("contact:home:", "time:open:", "newtime:")
        await one.writes(lines.talk_at)
        await one.presses("newtime:yes:")
        await self.visitor.sits(peer)
        await peer.sees("time:take:")
        await self.moment("time", peer)
        await peer.presses("time:take:")
        await peer.reads(lines.newcomer_name)
        await self.visitor.sits(one, peer)

    async def asks_several(self) -> None:
        """A question without a name: two who listen answer, and the newcomer reads both in one message."""
        one, peer, lines = self.newcomer, self.helper, self.lines
        await self.visitor.sits(one)
        await one.commands("peer")
        await one.presses("box", "box:write:")
        await one.writes(lines.question)
        await one.presses("said:keep:")
        await one.sees("box:withdraw:")
        await self.visitor.sits(peer)
        await peer.sees("aside:box:answer:")
        await self.moment("question", peer)
        await peer.presses("aside:box:answer:")
        await peer.writes(lines.first_answer)
        await peer.presses("said:keep:")
        other = self.player(lines.lost)
        await other.presses("aside:box:answer:")
        await other.says(lines.second_answer)
        await other.presses("said:keep:")
        await self.visitor.sits(one)
        await one.reads(lines.first_answer, lines.second_answer)
        await self.moment("answers", one)

    async def promises_an_evening(self) -> None:
        """The coordination plans the evenings; who listens promises to answer in one of them."""
        peer = self.helper
        boss = self.player("Chantal")
        await boss.does("/members", "team", "rota:plan", "rota:add", "rota:usual:", "rota:keep:1")
        await self.visitor.sits(peer)
        await peer.commands("helper")
        await peer.presses("shelf", "rota", "rota:turn:", "rota:take:")
        await peer.sees("rota:back:")
        await self.moment("evening", peer)

    async def chooses(self) -> None:
        """Where a group wants it, who asks reads of a few who listen, without a name, and chooses."""
        one, lines = self.newcomer, self.lines
        for each in (self.helper.name, lines.lost):
            await self.player(each).does("/helper", "helper:limits", "helper:me", "helper:described", "helper:show:1")
        await self.player("Fanny").does("/groups", "group:open:", "group:run:", "group:house:", "pace:of:")
        await self.player("Fanny").presses("pace:by:", ":choice")
        await self.visitor.sits(one)
        await one.commands("peer")
        await one.presses("peer:ask", "peer:send:")
        await one.sees("peer:pick:")
        await self.moment("choice", one)
        await one.presses("peer:topics:")
        await self.player("Fanny").presses("pace:by:", ":usual")

    async def counts(self) -> None:
        """A week later, whoever coordinates reads how many asked, in steps of five, and where somebody is missing."""
        asker = self.player("Marc")
        await asker.does("/peer", "peer:agree:", "peer:withdraw:")
        for _ in range(TIMES - 1):
            await asker.does("/peer", "peer:send:", "peer:withdraw:")
        await self.demo.move_clock({"seconds": 2 * WEEK})
        boss = Seat(self.visitor, self.player("Chantal").person.id, "Chantal")
        await self.visitor.takes(PHONE)
        await self.visitor.sits(boss)
        await boss.commands("language")
        await boss.presses(f"language:set:{self.visitor.language}")
        await boss.commands("members")
        await boss.presses("team", "figures")
        await self.moment("counts", boss)
