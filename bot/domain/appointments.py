"""A time that the two people of a contact agree on."""

from dataclasses import dataclass, replace

from bot.domain.times import DAY, HOUR

TIMES_MOST = 3  # proposed at once
REMINDED_SECONDS = (DAY, HOUR)  # before it
STAYS_SECONDS = HOUR  # an agreed time is shown for so long after it began


@dataclass(frozen=True, slots=True)
class Appointment:
    """Of one contact, instants in UTC epoch seconds: `agreed` by both, and what `by_id` proposes, in order. Both may stand: what
    is agreed holds until a proposal to move it is taken. `id` is that of the last proposal.
    """

    contact_id: str
    id: str
    agreed: int | None = None
    proposed: tuple[int, ...] = ()
    by_id: str | None = None

    def at(self, now: int) -> "Appointment":
        """What of it holds now."""
        agreed = self.agreed if self.agreed is not None and now < self.agreed + STAYS_SECONDS else None
        proposed = self.proposed if any(each > now for each in self.proposed) else ()
        return replace(self, agreed=agreed, proposed=proposed, by_id=self.by_id if proposed else None)

    @property
    def empty(self) -> bool:
        return self.agreed is None and not self.proposed

    @property
    def changes_at(self) -> int | None:
        """When the next part of it is over."""
        ends = [self.agreed + STAYS_SECONDS] if self.agreed is not None else []
        return min([*ends, *self.proposed[-1:]], default=None)
