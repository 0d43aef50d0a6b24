"""What people see who ask whether an attestation is genuine."""

from bot.credentials.attestation import FILE_END, Attestation
from bot.services.signing import SCREEN, Verdict
from bot.texts import Markup, Voice
from handlers.core.keyboards import Screen, button, lines, screen
from handlers.core.paging import quoted
from handlers.core.screens import shows
from handlers.peers import proof_presses as presses
from handlers.peers.attest_screens import in_lines


@shows("verify-ask")
def ask(v: Voice) -> Screen:
    return screen(v, v.say("verify-ask", end=FILE_END))


@shows("verify-reading")
def reading(v: Voice) -> Screen:
    return screen(v, v.say("verify-reading"))


@shows(SCREEN)
def told(v: Voice, told: Verdict) -> Screen:
    rows = [[button(v, "button-verify-other", presses.verify())]]
    if told.told is None:
        return screen(v, v.say(f"verify-{told.reason}", end=FILE_END), rows)
    return screen(v, _genuine(v, told.told), rows)


def _genuine(v: Voice, told: Attestation) -> Markup:
    """What its holder shows, and nothing else."""
    name = v.say("verify-name", name=told.name) if told.name else v.say("verify-no-name")
    shown = quoted(in_lines(v, told.entries)) if told.entries else v.say("verify-no-lines")
    return lines(v.say("verify-genuine", day=v.day(told.issued_at, year=True)), name, shown, v.say("verify-about"))
