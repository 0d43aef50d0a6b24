"""What is kept and for how long, agreements, receiving all of it, erasing all of it; also before sign-up."""

from typing import Any

import msgspec

from bot.domain.errors import Refused
from bot.services.people import people as people_service
from bot.services.people import privacy
from handlers.core.context import Context
from handlers.core.presses import Number
from handlers.people import presses
from handlers.people import privacy_screens as screens
from handlers.people.welcome import operator

GROUPS_SHOWN = 2


@presses.privacy.handled
async def overview(c: Context) -> None:
    await c.end_dialog()
    c.show(screens.overview, known=c.person is not None)


@presses.privacy_full.handled
async def full(c: Context, page: Number = 0) -> None:
    c.show(screens.full, operator=operator(c), page=page)


# Agreements


@presses.privacy_consents.handled
async def consents(c: Context) -> None:
    await c.end_dialog()
    await _show_consents(c, saved=False)


async def _show_consents(c: Context, *, saved: bool) -> None:
    found = await privacy.agreements(c.tx, c.me)
    given = {kind: msgspec.convert(dict(row), screens.Agreement, strict=False) for kind, row in found.items()}
    c.show(screens.consents, saved=saved, given=given)


@presses.privacy_give.handled
async def give(c: Context, kind: str, sure: str = "") -> None:
    """A yes; the one to peer contact is asked with all that must be known before."""
    if kind == "peer" and sure != "sure" and not await people_service.has_consent(c.tx, c.me, "peer"):
        c.show(screens.peer_give)
        return
    await privacy.give(c.tx, c.me, kind)
    await _show_consents(c, saved=True)


@presses.privacy_end.handled
async def end(c: Context, kind: str, sure: str = "") -> None:
    """A yes taken back; asked once more when something would end that cannot be brought back."""
    if kind == "peer" and sure != "sure" and await privacy.rests_on_peers(c.tx, c.me):
        c.show(screens.peer_end)
        return
    await privacy.withdraw(c.tx, c.me, kind)
    await _show_consents(c, saved=True)


# Receiving everything


@presses.mydata.handled
async def my_data(c: Context) -> None:
    """A summary to read, then all of it in a file."""
    if c.person is None:
        c.show(screens.no_data)
        return
    kept = await privacy.everything(c.tx, c.person, c.dialog.answers if c.dialog else None)
    c.show(screens.mydata, _summary(c, kept))
    c.send(screens.file, json=privacy.as_json(kept))


def _summary(c: Context, kept: dict[str, Any]) -> screens.Summary:
    return screens.Summary(
        name=c.me.name, since=kept["profile"]["created_at"],
        groups=[msgspec.convert(dict(each), screens.InGroup, strict=False) for each in kept["groups"][:GROUPS_SHOWN]],
        more_groups=max(0, len(kept["groups"]) - GROUPS_SHOWN),
        answers=sum(len(kept[each]) for each in ("answers", "waits_for_a_place", "proposal_answers")),
        tasks=len(kept["tasks_at_meetings"]), meetings=len(kept["meetings_planned"]) + len(kept["proposals"]),
        routines=len(kept["routines"]), requests=len(kept["peers"]["requests"]),
        contacts=len(kept["peers"]["contacts"]), announcements=len(kept["announcements"]),
        looks=sum(look["times"] for look in kept["looks"]),
        last_look=max((look["last_at"] for look in kept["looks"]), default=0),
    )  # fmt: skip


# Erasing everything


@presses.forgetme.handled
async def forget(c: Context) -> None:
    """/forgetme: what goes, what stays, and one last button."""
    if c.person is None:
        c.show(screens.nothing)
        return
    await c.end_dialog()
    leaving = await privacy.leaving(c.tx, c.person)
    c.show(screens.forgetme, at=c.now, alone=leaving.alone, last=leaving.last_coordinator, talks=leaving.talks)


@presses.forgetme_yes.handled
async def erase(c: Context, at: str) -> None:
    """The last button. Pressed again it is harmless, and leaves the receipt where it is."""
    if c.person is None:
        c.send(screens.nothing)
        return
    if not privacy.is_fresh(at, c.now):
        await forget(c)
        return
    plain = c.person.plain
    receipt = await privacy.erase(c.tx, c.person)
    c.person = c.dialog = None
    c.show(screens.forgotten, code=receipt.code, at=receipt.at, counts=receipt.counts)
    c.tx.letters[-1].plain = plain


@presses.privacy_stay.handled
async def stay(c: Context) -> None:
    """After a long silence: by pressing, they have spoken already."""
    if c.person is None:
        raise Refused("start-first")
    c.show(screens.stay)


COMMANDS = {"privacy": overview, "mydata": my_data, "forgetme": forget}
