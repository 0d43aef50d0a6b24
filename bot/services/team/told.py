"""What letters tell to and from those who run things."""

from bot.services.letters.told import Told


class Inquiry(Told, frozen=True):
    """A question of the coordination to the person of this `side` ("offer", "words", "maker", "subject")."""

    screen = "inquiry"
    inquiry: str
    side: str
    words: str


class InquiryAnswer(Told, frozen=True):
    """What they answered. `matter`: the report, or the person who offers to listen."""

    screen = "inquiry-answer"
    inquiry: str
    side: str
    name: str
    matter: str
    words: str


class InquiryLost(Told, frozen=True):
    """Whom the question was for cannot be reached any more."""

    screen = "inquiry-lost"
    side: str
    name: str
    matter: str


class InquiryGone(Told, frozen=True):
    """Their answer could not be delivered: it can be written again."""

    screen = "inquiry-gone"
    inquiry: str


class ReportNew(Told, frozen=True):
    """There is a report to look at."""

    screen = "report-new"
    report: str = ""


class ReportUnanswered(Told, frozen=True):
    """Nobody can look at it now: it is kept."""

    screen = "report-unanswered"


class ReportTold(Told, frozen=True):
    """To who reported: what was decided, and whether another look can still be asked for."""

    screen = "report-told"
    report: str
    decision: str
    again: bool


class ReportAgainTold(Told, frozen=True):
    """To who is reported, after another look that they had asked for."""

    screen = "report-again-told"
    decision: str


class TeamAsked(Told, frozen=True):
    """Would they do this: facilitate the group of this name, coordinate, or be a referent?"""

    screen = "team-asked"
    nomination: str
    name: str
    what: str = ""


class TeamYes(Told, frozen=True):
    """Somebody does this now (see `TeamAsked`). `hand_over`: the reader may stop now."""

    screen = "team-yes"
    who: str
    name: str
    hand_over: bool
    what: str = ""


class TeamNo(Told, frozen=True):
    """Somebody said no, or cannot be reached (`away`)."""

    screen = "team-no"
    who: str
    name: str
    away: bool
    what: str = ""


class TeamUnanswered(Told, frozen=True):
    """To who asked somebody (see `TeamAsked`): it ended without an answer."""

    screen = "team-unanswered"
    name: str
    what: str = ""


class TeamGone(Told, frozen=True):
    """Somebody coordinates no more, or is a referent no more."""

    screen = "team-gone"
    who: str
    what: str = ""


class ReferentNoMore(Told, frozen=True):
    """A coordinator ended that the reader is a referent."""

    screen = "referent-no-more"


class FacilitatorNoMore(Told, frozen=True):
    """Somebody else took this role from the reader."""

    screen = "facilitator-no-more"
    group: str
    name: str


class TeamWaits(Told, frozen=True):
    """How much waits for who has begun: everywhere, or requests to join in one `group`."""

    screen = "team-waits"
    group: str
    offers: int
    reports: int
    requests: int
    words: int = 0
