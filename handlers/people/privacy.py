"""What is kept and for how long, agreements, receiving all of it, erasing all of it; also before sign-up."""

from typing import Any

import msgspec

from bot.domain.errors import Refused
from bot.services.people import people as people_service
from bot.services.people import privacy
from handlers.core.context import Moment
from handlers.core.paging import page_number
from handlers.people import privacy_screens as screens
from handlers.people.welcome import operator

GROUPS_SHOWN = 2


async def overview(m: Moment) -> None:
    await m.end_dialog()
    m.show(screens.overview, known=m.person is not None)


async def full(m: Moment) -> None:
    m.show(screens.full, operator=operator(m), page=page_number(m.args[0]) if m.args else 0)


# Agreements


async def consents(m: Moment) -> None:
    await m.end_dialog()
    await _show_consents(m, saved=False)


async def _show_consents(m: Moment, *, saved: bool) -> None:
    found = await privacy.agreements(m.tx, m.me)
    given = {kind: msgspec.convert(dict(row), screens.Agreement, strict=False) for kind, row in found.items()}
    m.show(screens.consents, saved=saved, given=given)


async def give(m: Moment) -> None:
    """A yes; the one to peer contact is asked with all that must be known before."""
    if m.arg(0) == "peer" and m.args[1:] != ["sure"] and not await people_service.has_consent(m.tx, m.me, "peer"):
        m.show(screens.peer_give)
        return
    await privacy.give(m.tx, m.me, m.arg(0))
    await _show_consents(m, saved=True)


async def end(m: Moment) -> None:
    """A yes taken back; asked once more when something would end that cannot be brought back."""
    if m.arg(0) == "peer" and m.args[1:] != ["sure"] and await privacy.rests_on_peers(m.tx, m.me):
        m.show(screens.peer_end)
        return
    await privacy.withdraw(m.tx, m.me, m.arg(0))
    await _show_consents(m, saved=True)


# Receiving everything


async def my_data(m: Moment) -> None:
    """A summary to read, then all of it in a file."""
    if m.person is None:
        m.show(screens.no_data)
        return
    kept = await privacy.everything(m.tx, m.person, m.dialog.answers if m.dialog else None)
    m.show(screens.mydata, _summary(m, kept))
    m.send(screens.file, json=privacy.as_json(kept))


def _summary(m: Moment, kept: dict[str, Any]) -> screens.Summary:
    return screens.Summary(
        name=m.me.name, since=kept["profile"]["created_at"],
        groups=[msgspec.convert(dict(each), screens.InGroup, strict=False) for each in kept["groups"][:GROUPS_SHOWN]],
        more_groups=max(0, len(kept["groups"]) - GROUPS_SHOWN), answers=len(kept["answers"]),
        meetings=len(kept["meetings_planned"]), requests=len(kept["peers"]["requests"]),
        contacts=len(kept["peers"]["contacts"]), announcements=len(kept["announcements"]),
        looks=sum(look["times"] for look in kept["looks"]),
        last_look=max((look["last_at"] for look in kept["looks"]), default=0),
    )  # fmt: skip


# Erasing everything


async def forget(m: Moment) -> None:
    """/forgetme: what goes, what stays, and one last button."""
    if m.person is None:
        m.show(screens.nothing)
        return
    await m.end_dialog()
    leaving = await privacy.leaving(m.tx, m.person)
    m.show(screens.forgetme, at=m.now, alone=leaving.alone, last=leaving.last_coordinator)


async def erase(m: Moment) -> None:
    """The last button. Pressed again it is harmless, and leaves the receipt where it is."""
    if m.person is None:
        m.send(screens.nothing)
        return
    if not privacy.is_fresh(m.arg(0), m.now):
        await forget(m)
        return
    plain = m.person.plain
    receipt = await privacy.erase(m.tx, m.person)
    m.person = m.dialog = None
    m.show(screens.forgotten, code=receipt.code, at=receipt.at, counts=receipt.counts)
    m.tx.letters[-1].plain = plain


async def stay(m: Moment) -> None:
    """After a long silence: by pressing, they have spoken already."""
    if m.person is None:
        raise Refused("start-first")
    m.show(screens.stay)


COMMANDS = {"privacy": overview, "mydata": my_data, "forgetme": forget}
PRESSES = {
    "privacy": overview,
    "privacy:full": full,
    "privacy:consents": consents,
    "privacy:give": give,
    "privacy:end": end,
    "privacy:stay": stay,
    "mydata": my_data,
    "forgetme": forget,
    "forgetme:yes": erase,
}
DECIDES = ("privacy:stay",)
SHARED = ("privacy:consents", "forgetme")
