"""What letters tell of proposals. Each is looked at again just before it goes."""

from bot.domain.meetings import Details
from bot.services.letters.told import Told


class ProposalAsked(Told, frozen=True):
    """To the members, when a facilitator lets them be told: how many dates there are, and until when they can answer (UTC epoch
    seconds)."""

    screen = "proposal-asked"
    id: str
    title: str
    group: str
    dates: int
    until: int


class ProposalWaits(Told, frozen=True):
    """To those who facilitate: a member proposed it (`what` is "new"), or its answers are in ("ended"), from so many people."""

    screen = "proposal-waits"
    id: str
    title: str
    group: str
    what: str
    answered: int = 0


class ProposalBecame(Told, frozen=True):
    """To who answered: the meeting that it is now, and their answer to that, empty for none."""

    screen = "proposal-became"
    id: str
    meeting: Details
    choice: str = ""


class ProposalSilent(Told, frozen=True):
    """To who made it: its answers are in for some days, and nobody has decided. `ahead`: one of its dates is still to come."""

    screen = "proposal-silent"
    id: str
    title: str
    group: str
    group_id: str
    ahead: bool


class ProposalDeclined(Told, frozen=True):
    """To who made it: it does not become a meeting; what a facilitator wrote about that, empty for nothing."""

    screen = "proposal-declined"
    title: str
    group: str
    group_id: str
    reason: str = ""
