"""Kinds of meeting: who may see one, and who may answer it."""

from bot.domain.errors import Refused
from bot.domain.permissions import Role, may

OPEN, MEMBERS, HELPERS, ASSEMBLY = KINDS = ("open", "members", "helpers", "assembly")

# A helpers' meeting (PEER-04) is also seen by those who may plan it: they look after it, and answer as helpers only.
_SEE = {
    OPEN: "see_meetings",
    MEMBERS: "see_inside_meetings",
    HELPERS: "see_helpers_meetings",
    ASSEMBLY: "see_inside_meetings",
}
_ANSWER = {HELPERS: "answer_helpers_meeting"}


def sees(kind: str, roles: frozenset[Role]) -> bool:
    """`roles`: what somebody is in the group of the meeting."""
    return may(_SEE[kind], roles)


def answers(kind: str, roles: frozenset[Role]) -> bool:
    return may(_ANSWER.get(kind, "answer_meeting"), roles)


def require_sight(kind: str, roles: frozenset[Role]) -> None:
    """Raises Refused, with whom it is for, when nothing they are lets them see it."""
    if not sees(kind, roles):
        raise Refused("meeting-for-helpers" if kind == HELPERS else "meeting-for-members")


def require_answer(kind: str, roles: frozenset[Role]) -> None:
    if not answers(kind, roles):
        raise Refused("meeting-for-helpers" if kind == HELPERS else "meeting-join-first")


def read_kind(text: str) -> str:
    """Refused when it is none."""
    if text not in KINDS:
        raise Refused("old-button")
    return text
