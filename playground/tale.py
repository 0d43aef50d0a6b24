"""The story of Entraide, played at the page by people who look, press and write: told by the tests, and by `make pictures`."""

from datetime import datetime

from playwright.async_api import expect

from playground.demo import Demo
from playground.story import PARIS
from playground.tale_care import Care
from playground.tale_lines import LINES
from playground.tale_month import Month
from playground.visitor import PHONE, WIDE, Seat, Visitor

MONDAY = datetime(2026, 11, 30, 10, 0, tzinfo=PARIS).timestamp()
GROUP = "Le Fil"
CHAT = "Le Fil, discussions"
FIRST_MEETING = "Café et parole"
LAST_MEETING = "Marche au bord de l'eau"
ONE_COMING = "Viennent : 1"  # the group speaks French


def on_monday(now: float) -> float:
    """The story always begins on the same Monday at ten in Paris: what a Demo asks as `ahead`."""
    return MONDAY - now


class Tale:
    """The people of the seeded world at one visitor's page. Each scene is a method; `visitor.moment` is told what is worth a look."""

    def __init__(self, visitor: Visitor, demo: Demo) -> None:
        self.visitor = visitor
        self.moment = visitor.moment
        self.language = visitor.language
        self.lines = LINES[visitor.language]
        self.demo = demo
        self.world = demo.play.world
        self.facilitator, self.member = self.seat("Fanny"), self.seat("Marc")
        self.helper, self.lost = self.seat(self.lines.helper), self.seat(self.lines.lost)
        self.newcomer: Seat  # once the page is open

    def seat(self, first_name: str) -> Seat:
        """The column of somebody of that name."""
        person = next(person for person in self.world.people.values() if person.first_name == first_name)
        return Seat(self.visitor, person.id, first_name)

    async def plays_for_pictures(self) -> None:
        """From the first word to the cut of power, in the order of docs/story.md; with what only the pictures show, as the page does
        nothing new in it."""
        await self.opens()
        care = Care(self.visitor, self.demo, self.newcomer, self.helper)
        for scene in (
            self.arrives, self.joins, self.answers_a_meeting, self.plans_a_meeting, self.sees_what_is_planned,
            self.is_reminded, self.lives_a_month, self.meets_a_peer, self.talks_with_the_peer, self.asks_the_team, self.answers_the_older,
            self.changes_a_word, care.agrees_on_a_time, self.stops_talking, care.is_met, care.asks_several, care.promises_an_evening,
            care.chooses, self.loses_a_peer, self.announces, self.links_the_chat, self.answers_in_the_chat, self.loses_power, care.counts,
        ):  # fmt: skip
            await scene()

    # Arriving

    async def opens(self) -> None:
        """The page, with a newcomer whose Telegram is in the language of the story, beside who facilitates."""
        boss, name = self.facilitator, self.lines.newcomer
        await self.visitor.sits(boss)
        if all(person.first_name != name for person in self.world.people.values()):
            await self.visitor.adds_person(name)
        self.newcomer = self.seat(name)
        await boss.commands("language")
        await boss.presses(f"language:set:{self.language}")
        await boss.reads({"fr": "Français", "en": "English"}[self.language])
        await self.visitor.sits(self.newcomer, boss)

    async def arrives(self) -> None:
        """A newcomer, from the first word to the home screen; help lines are there before anything is asked."""
        one = self.newcomer
        await one.begins()
        await self.moment("arrive", one)
        await self.sees_help_lines()
        await one.presses("crisis:close")
        await one.sees("start:yes")
        await one.presses("start:yes")
        await one.sees("name:more:")
        await self.moment("name", one)
        await one.writes(self.lines.newcomer_name)
        await one.presses("said:keep")
        await one.reads(self.lines.newcomer_name)
        await one.sees("groups")
        await self.moment("home", one)

    async def sees_help_lines(self) -> None:
        """The country is asked, never guessed; then the numbers."""
        await self.newcomer.presses("aside:crisis:lines", "crisis:country:FR")
        await self.newcomer.reads("3114")
        await self.moment("help-lines", self.newcomer)

    # Groups and meetings

    async def joins(self) -> None:
        """Looks at the group, reads its charter, joins."""
        one = self.newcomer
        await one.presses("groups", "group:open")
        await one.reads(GROUP)
        await one.presses("group:charter")
        await one.sees("group:yes")
        await self.moment("charter", one)
        await one.presses("group:yes")
        await one.reads(self.lines.newcomer_name, GROUP)

    async def answers_a_meeting(self) -> None:
        """Coming, then maybe, then coming again: one tap each."""
        one = self.newcomer
        await one.presses("meetings:group", "meeting:")
        await one.reads(FIRST_MEETING)
        await one.presses_ending("meeting:answer:", ":coming")
        await one.reads(self.lines.coming)
        await one.presses("meeting:remind:")
        await one.sees_no_more("meeting:remind:")
        await self.moment("meeting", one)
        await one.presses_ending("meeting:answer:", ":maybe")
        await one.reads(self.lines.maybe)

    async def plans_a_meeting(self) -> None:
        """The facilitator writes a day as people say it, reads it in words, lets it repeat, and only then is it stored."""
        one = self.facilitator
        await one.commands("newmeeting", self.lines.plan)
        await one.reads(self.lines.title, self.lines.when)
        await self.moment("schedule", one)
        await one.presses("newmeeting:repeat")
        await one.sees("newmeeting:rule")
        await self.moment("repeat", one)
        await one.presses("newmeeting:rule")
        await one.sees("newmeeting:until")
        await self.moment("series", one)
        await one.presses("newmeeting:yes")
        await one.sees("meeting:edit")

    async def sees_what_is_planned(self) -> None:
        """The new meeting is in the newcomer's list."""
        await self.newcomer.commands("meetings")
        await self.newcomer.reads(FIRST_MEETING, self.lines.title)

    async def is_reminded(self) -> None:
        """The clock goes to the next reminder; one tap says "I can't come after all"."""
        one = self.newcomer
        await self.visitor.lets_time_pass(one, "meeting:cannot")
        await one.sees("meeting:cannot")
        await one.reads(FIRST_MEETING)
        await self.moment("reminder", one)
        await self.visitor.closes_world()
        await one.presses("meeting:cannot")
        await one.reads(self.lines.not_coming)

    async def lives_a_month(self) -> None:
        """A weekly meeting with one date moved, a place lost and won, the month at a glance, the calendar."""
        await Month(self.visitor, self.facilitator, self.member, self.newcomer).is_lived()

    # Somebody to talk to

    async def meets_a_peer(self) -> None:
        """Asked without a name, said yes to on both sides."""
        one, peer, lines = self.newcomer, self.helper, self.lines
        await self.visitor.sits(one, peer)
        await one.commands("peer")
        await one.presses_words(lines.topic)
        await one.sees_words(f"✓ {lines.topic}")
        await self.moment("ask", one)
        await one.presses("peer:agree:")
        await peer.reads(lines.topic)
        await peer.presses("offer:yes:")
        await one.presses("peer:start:")
        await one.has_heard(lines.helper_name)
        await peer.has_heard(lines.newcomer_name)

    async def talks_with_the_peer(self) -> None:
        """Words go from one column to the other, under pseudonyms."""
        one, peer, lines = self.newcomer, self.helper, self.lines
        await one.writes(lines.ask, answered=False)
        await peer.reads(lines.newcomer_name, lines.ask)
        await peer.writes(lines.answer, answered=False)
        await one.reads(lines.helper_name, lines.answer)
        await one.writes(lines.thanks, answered=False)
        await peer.reads(lines.newcomer_name, lines.thanks)
        await peer.writes(lines.bye, answered=False)
        await one.reads(lines.bye)
        await self.moment("peers-talk", one, peer)

    async def asks_the_team(self) -> None:
        """Words that may be for several: the bot asks whom they are for. Who facilitates answers with a swipe."""
        one, boss, lines = self.newcomer, self.facilitator, self.lines
        await self.visitor.sits(one, boss)
        await one.commands("menu")
        await self.moment("now", one)
        await one.writes(lines.team)
        await one.sees("inbox:send:")
        await self.moment("whom", one)
        await one.presses("inbox:send:")
        await boss.answers(lines.team, lines.team_answer)
        await one.has_heard(lines.team_answer)

    async def answers_the_older(self) -> None:
        """On a phone. Two have written; a swipe on the older message takes the answer to who wrote that one."""
        one, lines = self.newcomer, self.lines
        await self.visitor.takes(PHONE)
        await self.visitor.sits(one)
        await one.answers(lines.bye, lines.promise)
        await one.has_sign(lines.promise)
        await self.moment("swipe", one)

    async def changes_a_word(self) -> None:
        """On a phone. A word that has left already is changed; the other reads the new one in its place, and nobody else either."""
        one, peer, boss, lines = self.newcomer, self.helper, self.facilitator, self.lines
        await one.changes(lines.promise, lines.other_promise)
        await self.visitor.takes(WIDE)
        await self.visitor.sits(peer, boss)
        await peer.reads(lines.newcomer_name, lines.other_promise)
        await peer.never_heard(lines.promise)
        await boss.never_heard(lines.promise)
        await boss.never_heard(lines.other_promise)
        await self.visitor.sits(peer)
        await self.moment("edit", peer)
        await self.visitor.sits(one, peer)

    async def stops_talking(self) -> None:
        """One side stops; when the minute in which that can be undone has passed, the other reads a neutral word."""
        await self.newcomer.presses_last("aside:contact:more:", self.lines.helper_name)
        await self.newcomer.presses("contact:stop:")
        await self.newcomer.sees("contact:undo:")
        await self.visitor.lets_time_pass(self.helper, "aside:helper:breathe")
        await self.visitor.closes_world()
        await self.helper.sees("aside:helper:breathe")

    async def loses_a_peer(self) -> None:
        """Somebody else says yes, and blocks the bot: who asked is told, and the next one is asked."""
        one, lost = self.newcomer, self.lost
        await self.visitor.sits(one, lost)
        await one.commands("peer")
        await one.presses("peer:ask", "peer:send:")
        await lost.presses("offer:yes:")
        await one.sees("peer:start:")
        await self.visitor.blocks_bot(lost.name)
        await one.reads(self.lines.next)
        await one.has_no_more("peer:start:")
        await one.never_heard(self.lines.somebody)
        await self.visitor.sits(one, self.helper)
        await self.helper.sees("offer:yes:")
        await self.visitor.sits(one)
        await self.moment("lost-peer", one)
        await one.presses("peer:withdraw:")
        await one.sees_no_more("peer:withdraw:")

    # The group

    async def announces(self) -> None:
        """The facilitator's own message follows how far the announcement is, to "delivered"."""
        boss = self.facilitator
        await self.visitor.sits(self.newcomer, boss)
        await boss.commands("announce", self.lines.news)
        await boss.reads(self.lines.news)
        await boss.presses("announce:send:")
        await boss.reads(self.lines.delivered)
        await self.newcomer.reads(self.lines.news)
        await self.moment("announcement", self.newcomer, boss)

    async def links_the_chat(self) -> None:
        """The bot is added to the group chat; who facilitates links it, in private."""
        boss = self.facilitator
        await self.visitor.sits(boss, self.member)
        await self.visitor.adds_bot_to(CHAT)
        await self.visitor.closes_world()
        await boss.goes_to(CHAT)
        await boss.commands("link")
        await boss.newest.locator("a.key").click()
        await boss.presses("link:yes:")
        await boss.sees("link")

    async def answers_in_the_chat(self) -> None:
        """What is planned stands there already. A new meeting: its card too, and answers are counted there, never named."""
        boss, one = self.facilitator, self.member
        await one.goes_to(CHAT)
        await one.has_heard(LAST_MEETING)
        await boss.commands("newmeeting", self.lines.second_plan)
        await boss.presses("newmeeting:yes:")
        await one.reads(self.lines.second_title)
        await one.presses("meeting:answer:")
        await one.reads(ONE_COMING)
        await self.moment("group-chat", boss, one)

    # What goes wrong, and the end

    async def loses_power(self) -> None:
        """kill -9 in the middle of a question: the person goes on where they were."""
        one = self.newcomer
        await self.visitor.sits(one)
        await one.commands("settings")
        await one.presses("settings:name")
        await one.sees_no_more("settings:name")
        await self.visitor.cuts_the_power()
        await one.writes(self.lines.later_name)
        await one.presses("said:keep")
        await one.sees_no_more("said:keep")
        await one.reads(self.lines.later_name)
        await self.moment("kill", one)
        await self.visitor.closes_world()

    async def takes_their_data(self) -> str:
        """Everything that is kept, as a document; returns what is in it."""
        one = self.newcomer
        await one.commands("mydata")
        await one.has_file(".json")
        address = await one.newest.locator("a.card").get_attribute("href")
        answer = await self.visitor.page.request.get(f"{self.visitor.base}{address}")
        return await answer.text()

    async def is_forgotten(self) -> None:
        """Erased at once, with a receipt; then the bot does not know them any more."""
        one = self.newcomer
        await one.commands("forgetme")
        await one.presses("forgetme:yes:")
        await one.reads(self.lines.receipt)
        await one.commands("settings")
        await expect(one.key("start:yes")).to_be_visible()
