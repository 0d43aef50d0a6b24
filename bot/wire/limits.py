"""Decides when a letter may go, so that Telegram's limits are used in full and hardly ever met.

Everything is in seconds of one monotonic clock, passed in as `now`: no clock, no waiting, no asyncio in here.
The limits themselves: 30 messages a second overall, 1 a second in a chat (short bursts pass), 20 a minute in a group
(`telegram.constants.FloodLimit`). An answer 429 says how long to be quiet, but not who was too loud: the chat or the
bot as a whole. So a 429 stops its chat only, until several chats get one at the same time: then it is the whole bot.
Two are enough when each was the only letter of late to somebody who had asked for none.
"""

from collections import OrderedDict, deque

# Windows are longer than Telegram's: letters sent exactly a second apart may arrive a little less than that apart. Thirty
# a second are paced, and it would take many such accidents at once to be too many; of one chat's letters, one is enough.
SECOND = 1.01
OVERALL_SECOND = 1.0002
MINUTE = 60.6
SOON = 1e-6  # a wait shorter than this is rounding, not a reason to sleep

CHATS_AT_ONCE = 3  # so many chats with a 429 within one second: it is the bot that is too fast ...
BLAMELESS_AT_ONCE = 2  # ... or so many of which none can have been too loud itself
LATE = 0.05  # seconds: who was woken so much too late goes on as if it had been in time
SHARE = 0.25  # of the rate that is left to letters nobody asked for, however many replies go
SLOWER = 0.5  # what a global 429 leaves of the rate
REGROWTH = 0.1  # the share of the full rate that comes back each second
FIRST_HOLD = 10.0  # how long to stay at the rate that was just found to pass, before trying a higher one ...
LONGEST_HOLD = 60.0  # ... doubled with each try that fails, up to this


class Limits:
    """What has been sent lately, and what that leaves room for.

    A *reply* answers what a person just did. Telegram lets replies run above the overall rate, so the overall rate does
    not hold them back, unless a global 429 has just shown that it does count them; but they count in it: a broadcast
    makes room for them, all but a share, lest a lively evening silence the reminders. In a private chat they go at once;
    in a group the group's limits hold for everything. All obey a 429.
    """

    def __init__(self, overall: int = 30, per_group_minute: int = 20, burst: int = 3) -> None:
        self.rate = overall  # messages a second, at full pace
        self._overall = _Overall(overall)
        self._burst = float(burst)
        self._per_group_minute = per_group_minute
        # In order of their last letter, so that forgetting the idle ones is looking at the front. (The front of a plain
        # dict is slow to find once much has been deleted there.)
        self._private: OrderedDict[int, float] = OrderedDict()  # chat -> when its letters would be over at one a second
        self._groups: OrderedDict[int, deque[float]] = OrderedDict()  # chat -> when its letters of the last minute went
        self._quiet: dict[int, float] = {}  # chat -> until when a 429 stops it
        self._sweep_at = 64
        self._unasked: deque[int] = deque(maxlen=64)  # chats whose letters of late were all no replies
        self._refusals: deque[tuple[float, int, float, bool]] = deque(maxlen=64)  # (when, chat, until, blameless)

    def wait(self, now: float, chat_id: int, *, reply: bool) -> float:
        """Seconds until a letter may go to this chat; 0.0 = now. Takes no place: `take` does, when it is sent."""
        free = max(self._quiet.get(chat_id, 0.0), self._chat_free(chat_id, reply=reply))
        free = max(free, self._overall.free_for_reply(now) if reply else self._overall.free(now))
        return _left(free, now)

    def take(self, now: float, chat_id: int, reply: bool) -> None:
        """A letter goes to this chat now. It counts whether or not `wait` was asked."""
        self._overall.take(now, reply=reply)
        if chat_id < 0:
            if chat_id not in self._groups:
                self._groups[chat_id] = deque(maxlen=self._per_group_minute)
            self._groups[chat_id].append(now)
            self._groups.move_to_end(chat_id)
        else:
            made_up = max(self._private.get(chat_id, now), now) + SECOND
            # Replies are never held back, so without this bound a long talk would silence reminders for its length.
            self._private[chat_id] = min(made_up, now + self._burst * SECOND)
            self._private.move_to_end(chat_id)
            if not reply:
                self._unasked.append(chat_id)
            elif chat_id in self._unasked:
                self._unasked = deque((chat for chat in self._unasked if chat != chat_id), self._unasked.maxlen)
        self._forget_idle(now)

    def paused(self, now: float, chat_id: int, retry_after: float) -> None:
        """A letter to this chat was answered with 429: be quiet for `retry_after` seconds, there or everywhere."""
        self._quiet[chat_id] = max(self._quiet.get(chat_id, 0.0), now + retry_after)
        if len(self._quiet) > self._sweep_at:
            self._quiet = {chat: until for chat, until in self._quiet.items() if until > now}
            self._sweep_at = 2 * len(self._quiet) + 64
        blameless, unasked = self._blameless(now, chat_id), chat_id in self._unasked
        self._refusals.append((now, chat_id, now + retry_after, blameless and unasked))
        recent = [refusal for refusal in self._refusals if refusal[0] > now - 1.0]
        several = len({chat for _, chat, _, _ in recent}) >= CHATS_AT_ONCE
        certain = len({chat for _, chat, _, unasked in recent if unasked}) >= BLAMELESS_AT_ONCE
        # In a slow time one is enough, and what nobody asked for had kept to the chat's own limits.
        again = self._overall.slowed and chat_id >= 0 and (blameless or unasked)
        if several or certain or again:
            # The shortest: one of them may be a group with a long pause of its own.
            self._overall.refused(now, min(until for _, _, until, _ in recent), len(recent))

    def next_overall(self, now: float) -> float:
        """The instant from which the bot as a whole may send something that is not a reply; `now` if it may already."""
        return now + _left(self._overall.free(now), now)

    def _chat_free(self, chat_id: int, *, reply: bool) -> float:
        """When the chat's own limits let the next letter through."""
        if chat_id >= 0:
            return 0.0 if reply else self._private.get(chat_id, 0.0) - (self._burst - 1) * SECOND
        sent = self._groups.get(chat_id)
        if not sent:
            return 0.0
        return max(sent[-1] + SECOND, sent[0] + MINUTE if len(sent) == self._per_group_minute else 0.0)

    def _blameless(self, now: float, chat_id: int) -> bool:
        """A private chat that got nothing but this one letter: its 429 cannot be about itself."""
        return chat_id >= 0 and self._private.get(chat_id, 0.0) <= now + SECOND

    def _forget_idle(self, now: float) -> None:
        """Drop at most two idle chats of each kind: more than a letter can add, so both dictionaries stay small."""
        for _ in range(2):
            if self._private and self._private[next(iter(self._private))] <= now:
                self._private.popitem(last=False)
            if self._groups and self._groups[next(iter(self._groups))][-1] + MINUTE <= now:
                self._groups.popitem(last=False)


class _Overall:
    """The limit of the whole bot: a sliding window of one second, at a rate that falls and grows as Telegram answers.

    A full window would let all its letters go in one instant and nothing until a second later. When Telegram has become
    stricter, all of those are already on their way. So letters are also paced.
    """

    def __init__(self, full: int) -> None:
        self._full = float(full)
        self._rate = float(full)  # letters a second, now
        self._sent: deque[float] = deque(maxlen=full)
        self._unasked: deque[float] = deque(maxlen=max(1, int(full * SHARE)))
        self._paced = 0.0  # when all that has gone would have gone, evenly spread
        self.quiet_until = 0.0
        self._ceiling = float(full)  # the rate that passed when a higher one did not
        self._hold = FIRST_HOLD
        self._hold_until = 0.0
        self._grown_at = 0.0

    @property
    def slowed(self) -> bool:
        return self._rate < self._full

    def free(self, now: float) -> float:
        """When the next letter that is not a reply may go."""
        self._grow(now)
        places = int(self._rate)
        # After a calm moment a few may go at once; not in a broadcast, where the same few would go at once each second.
        half = max(1, places // 2)
        calm = len(self._sent) < half or self._sent[-half] + OVERALL_SECOND <= now
        burst = max(1.0, self._rate / 6) if calm else 1.0
        free = max(self.quiet_until, self._paced - (burst - 1) / self._rate)
        if len(self._sent) < places:
            return free
        room = self._sent[-places] + OVERALL_SECOND
        if not self.slowed:
            share_full = len(self._unasked) == self._unasked.maxlen
            room = min(room, self._unasked[0] + OVERALL_SECOND if share_full else now)
        return max(free, room)

    def free_for_reply(self, now: float) -> float:
        """When the next reply may go: at once, but in a slow time not above the full rate."""
        self._grow(now)
        full = self.slowed and len(self._sent) == self._sent.maxlen
        return max(self.quiet_until, self._sent[0] + OVERALL_SECOND) if full else self.quiet_until

    def take(self, now: float, *, reply: bool) -> None:
        self._sent.append(now)
        if not reply:
            self._unasked.append(now)
            self._paced = max(self._paced, now - LATE) + 1 / self._rate

    def refused(self, now: float, until: float, refusals: int) -> None:
        """Telegram has had too much from the bot as a whole: halve the rate, remember what did pass."""
        if now < self.quiet_until:
            return  # this letter was under way before the pause: the rate has been lowered for it already
        passed = float(sum(1 for sent in self._sent if sent > now - 1.0) - refusals)
        if self.slowed and now > self._hold_until:  # a higher rate was tried; the one before had passed all the while
            self._hold = min(self._hold * 2, LONGEST_HOLD)
            passed = max(passed, self._ceiling)
        self._rate = max(1.0, self._rate * SLOWER)
        self._ceiling = max(self._rate, passed)
        self.quiet_until = self._grown_at = until
        self._hold_until = until + self._hold

    def _grow(self, now: float) -> None:
        """Let the rate come back: up to what passed at once, above that only after the hold."""
        if not self.slowed or now <= self._grown_at:
            return
        top = self._full if now > self._hold_until else self._ceiling
        self._rate = min(top, self._rate + REGROWTH * self._full * (now - self._grown_at))
        self._grown_at = now
        if not self.slowed:
            self._hold = FIRST_HOLD


def _left(until: float, now: float) -> float:
    return until - now if until > now + SOON else 0.0
