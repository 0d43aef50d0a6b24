"""Who may do what: one table. Services ask it inside the transaction; /help is written from it."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.errors import Refused


class Role(StrEnum):
    """What somebody is, in the bot or in one group."""

    VISITOR = "visitor"
    MEMBER = "member"
    FACILITATOR = "facilitator"
    HELPER = "helper"
    COORDINATOR = "coordinator"


V, M, F, H, C = Role.VISITOR, Role.MEMBER, Role.FACILITATOR, Role.HELPER, Role.COORDINATOR

ALLOWED: dict[str, frozenset[Role]] = {
    "read_groups": frozenset({V, M, F, H, C}),
    "join_group": frozenset({V, M, F, H, C}),
    "make_group": frozenset({C}),
    "ask_to_facilitate": frozenset({F, C}),
    "end_facilitating": frozenset({C}),
    "ask_to_coordinate": frozenset({C}),
    "ask_to_refer": frozenset({C}),
    "ask_referent": frozenset({H}),
    "plan_rota": frozenset({C}),
    "see_rota": frozenset({H, C}),
    "take_turn": frozenset({H}),
    "edit_group": frozenset({F, C}),
    "admit_member": frozenset({F, C}),
    "invite": frozenset({F, C}),
    "see_members": frozenset({F, C}),
    "answer_inbox": frozenset({F}),
    "see_meetings": frozenset({V, M, F, H, C}),
    "see_inside_meetings": frozenset({M, F, C}),
    "see_helpers_meetings": frozenset({H, F, C}),
    "answer_meeting": frozenset({M, F}),
    "answer_helpers_meeting": frozenset({H}),
    "propose_meeting": frozenset({M, F, C}),
    "schedule_meeting": frozenset({F, C}),
    "announce": frozenset({F, C}),
    "post_mission": frozenset({F, C}),
    "link_chat": frozenset({F, C}),
    "offer_help": frozenset({V, M, F, H, C}),
    "ask_peer": frozenset({V, M, F, H, C}),
    "approve_helper": frozenset({C}),
    "see_figures": frozenset({C}),
    "keep_record": frozenset({F, H, C}),
}


@dataclass(frozen=True, slots=True)
class Command:
    """One command with its French name, the action it needs (None: everybody, even before sign-up), and whether it takes words that
    follow it."""

    name: str
    french: str
    action: str | None = None
    words: bool = False


COMMANDS = (
    Command("start", "start", words=True),
    Command("menu", "menu"),
    Command("groups", "groupes"),
    Command("meetings", "rencontres"),
    Command("peer", "pair"),
    Command("helper", "aidant"),
    Command("routine", "routine", words=True),
    Command("record", "carnet", "keep_record", words=True),
    Command("verify", "verifier", words=True),
    Command("newmeeting", "nouvellerencontre", "schedule_meeting", words=True),
    Command("announce", "annonce", "announce", words=True),
    Command("members", "membres", "see_members"),
    Command("link", "lier", "link_chat"),
    Command("newgroup", "nouveaugroupe", "make_group"),
    Command("reports", "signalements", "approve_helper"),
    Command("settings", "reglages"),
    Command("language", "langue"),
    Command("privacy", "confidentialite"),
    Command("mydata", "mesdonnees"),
    Command("forgetme", "effacer"),
    Command("cancel", "annuler"),
    Command("help", "aide"),
    Command("crisis", "urgence", words=True),
)


# Names of those that take words, in either language.
TAKE_WORDS = frozenset(name for each in COMMANDS if each.words for name in (each.name, each.french))


def may(action: str, roles: frozenset[Role]) -> bool:
    return bool(ALLOWED[action] & roles)


def require(action: str, roles: frozenset[Role]) -> None:
    """Raises Refused when none of these roles may do this."""
    if not may(action, roles):
        raise Refused("not-allowed")


def commands_for(roles: frozenset[Role]) -> list[Command]:
    """The commands these roles may use, in the order of the table."""
    return [command for command in COMMANDS if command.action is None or may(command.action, roles)]
