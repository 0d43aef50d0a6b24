"""Which letter goes next, whatever comes in and whatever becomes of what has gone."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from bot.domain.letters import Letter
from bot.wire.lanes import Lanes, Postponed
from bot.wire.limits import Limits

CHATS = range(1, 5)
chats = st.sampled_from(CHATS)


class Letters(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.limits = Limits()
        self.lanes = Lanes(self.limits)
        self.now = 0.0
        self.named = 0
        self.put: list[str] = []
        self.under_way: dict[int, Letter] = {}
        self.gone: list[Letter] = []
        self.sent_back: list[Letter] = []

    @rule(seconds=st.floats(0.0, 2.0))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds

    @rule(chat=chats, kind=st.sampled_from(["reply", "relay", "reminder", "announcement"]))
    def a_letter_comes_in(self, chat: int, kind: str) -> None:
        letter = Letter(f"{self.named:04}", chat, kind, "any", {}, "en", "Europe/Paris", 0)
        self.named += 1
        self.put.append(letter.id)
        self.lanes.put(letter)

    @rule()
    def the_next_one_goes(self) -> None:
        self.one_went()

    def one_went(self) -> bool:
        self.lanes.wake(self.now)
        taken = self.lanes.take(self.now)
        if isinstance(taken, Postponed):
            self.sent_back.extend(taken.letters)
        elif taken is not None:
            assert taken.chat_id not in self.under_way, "one at a time in a chat"
            self.under_way[taken.chat_id] = taken
        return taken is not None

    @rule(chat=chats)
    def one_has_arrived(self, chat: int) -> None:
        if chat in self.under_way:
            letter = self.under_way.pop(chat)
            self.gone.append(letter)
            self.lanes.finished(letter)

    @rule(chat=chats, seconds=st.floats(0.0, 5.0))
    def one_is_tried_again(self, chat: int, seconds: float) -> None:
        if chat in self.under_way:
            self.lanes.put_back(self.under_way.pop(chat), self.now + seconds)

    @rule(chat=chats, seconds=st.floats(0.0, 20.0))
    def telegram_says_wait(self, chat: int, seconds: float) -> None:
        self.limits.paused(self.now, chat, seconds)

    @rule(chat=chats)
    def somebody_else_takes_them_over(self, chat: int) -> None:
        lost = {letter.id for letter in self.lanes.held if letter.chat_id == chat}
        self.lanes.drop(lost)
        under_way = {letter.id for letter in self.under_way.values()}
        assert {letter.id for letter in self.lanes.held if letter.chat_id == chat} == lost & under_way
        self.put = [id_ for id_ in self.put if id_ not in lost - under_way]

    def teardown(self) -> None:
        """Time goes on until all are gone: none is lost, none goes twice, each kind keeps its order."""
        while self.lanes:
            for chat in CHATS:
                self.one_has_arrived(chat)
            while self.one_went():
                pass
            self.time_passes(1.0)
        assert sorted(letter.id for letter in self.gone + self.sent_back) == self.put
        assert not [letter for letter in self.sent_back if letter.kind == "reply"], "a reply waits in memory"
        assert (self.lanes.replies, self.lanes.rest) == (0, 0)
        for chat in CHATS:
            for replies in (True, False):
                ids = [one.id for one in self.gone if one.chat_id == chat and (one.kind == "reply") == replies]
                assert ids == sorted(ids)


test_each_letter_goes_once_one_at_a_time_in_a_chat = settings(max_examples=150, deadline=None)(Letters).TestCase
