"""Showing what is in one's record: what of it, under which name; read back, then made and kept nowhere."""

from typing import Any

from bot.credentials.attestation import Attestation, Wording
from bot.domain.errors import Refused
from bot.services import signing
from bot.services.peers import attestations
from handlers.core.context import Context
from handlers.core.keyboards import unescape
from handlers.core.presses import Number
from handlers.core.questions import NOBODY, Question, ShownBack
from handlers.peers import attest_presses as presses
from handlers.peers import attest_screens as screens

PAGE = 5


# What of it


@presses.attest.handled
async def choose(c: Context, page: Number = 0) -> None:
    """What was chosen before stays so."""
    chosen = c.dialog.answers.get("chosen", []) if c.dialog is not None and c.dialog.step.startswith("attest.") else []
    await _choose(c, list(chosen), page)


async def _choose(c: Context, chosen: list[str], page: int) -> None:
    found = await attestations.items(c.tx, c.me)
    if not found:
        raise Refused("attest-empty")
    chosen = [each.id for each in found if each.id in chosen]
    await c.ask("attest.choose", chosen=chosen, page=page)
    start = page * PAGE if page * PAGE < len(found) else 0
    c.show(
        screens.choose, items=found[start : start + PAGE], chosen=chosen, page=start // PAGE, more=len(found) > start + PAGE,
        count=len(chosen),
    )  # fmt: skip


def _asked(c: Context) -> dict[str, Any]:
    """What is chosen so far. Refused when nothing is being made."""
    if c.dialog is None or not c.dialog.step.startswith("attest."):
        raise Refused("attest-forgotten")
    return dict(c.dialog.answers)


@presses.attest_pick.handled
async def pick(c: Context, item: str, on: bool, page: Number = 0) -> None:
    chosen = [each for each in _asked(c)["chosen"] if each != item]
    await _choose(c, [*chosen, item] if on else chosen, page)


@presses.attest_all.handled
async def pick_all(c: Context) -> None:
    """As many as one can hold."""
    _asked(c)
    found = await attestations.items(c.tx, c.me)
    await _choose(c, [each.id for each in found[: attestations.SHOWN_MOST]], 0)


async def choose_again(c: Context) -> None:
    asked = _asked(c)
    await _choose(c, asked["chosen"], asked.get("page", 0))


# Under which name


@presses.attest_name.handled
async def ask_name(c: Context) -> None:
    chosen = _asked(c)["chosen"]
    await attestations.chosen(c.tx, c.me, chosen)
    await c.ask("attest.name", chosen=chosen)
    c.show(screens.ask_name, name=c.me.name)


@presses.attest_mine.handled
async def own_name(c: Context) -> None:
    await _check(c, _asked(c)["chosen"], c.me.name)


async def name_given(c: Context) -> None:
    await _check(c, _asked(c)["chosen"], attestations.read_name(c.text))


async def check_again(c: Context) -> None:
    asked = _asked(c)
    await _check(c, asked["chosen"], asked["name"], asked["token"])


async def _check(c: Context, chosen: list[str], name: str, token: str = "") -> None:
    """All that it will show, before anything is made."""
    found = await attestations.chosen(c.tx, c.me, chosen)
    token = token or f"{c.incoming.id:x}"
    await c.ask("attest.check", chosen=chosen, name=name, token=token)
    c.show(screens.check, name=name, entries=screens.entries(c.voice, found), token=token)


# Making it


@presses.attest_make.handled
async def make(c: Context, token: str) -> None:
    """Below a screen that another took the place of, it shows what waits now."""
    asked = _asked(c)
    if asked.get("token") != token:
        await (check_again(c) if "name" in asked else choose_again(c))
        return
    found = await attestations.chosen(c.tx, c.me, asked["chosen"])
    told = Attestation(
        name=asked["name"], entries=screens.entries(c.voice, found), issuer=c.settings.operator.name or c.bot_username,
        link=f"https://t.me/{c.bot_username}", issued_at=c.now, language=c.language,
    )  # fmt: skip
    signed = await signing.sign(c.tx, told, _wording(c))
    await c.end_dialog()
    c.show(screens.made)
    c.send(screens.paper, told)
    c.send(screens.signed, day=c.now, text=signed)


def _wording(c: Context) -> Wording:
    title, about, criteria = (unescape(c.voice.say(f"attest-{key}")) for key in ("title", "about", "criteria"))
    return Wording(title, about, criteria)


OWN = ("attest",)
ANSWERS = {
    "attest.choose": Question(choose_again, OWN, NOBODY),
    "attest.name": Question(ask_name, OWN, ShownBack(presses.attest_make.name), name_given),
    "attest.check": Question(check_again, OWN, ShownBack(presses.attest_make.name), name_given),
}
