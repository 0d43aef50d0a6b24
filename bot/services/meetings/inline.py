"""Meetings offered behind the bot's name in any chat, where their group allows it: searched by words of their titles."""

from dataclasses import dataclass

from bot.domain import order
from bot.domain.contact_data import ways_in
from bot.domain.groups import Group
from bot.domain.kinds import OPEN
from bot.domain.people import Person
from bot.domain.times import DAY
from bot.services.groups import groups
from bot.storage.database import Reader, Row, Transaction
from bot.storage.meetings import inline as store

AHEAD_SECONDS = 8 * 7 * DAY
LOOKED_AT = 300  # meetings whose titles one search opens
PAGE = 20  # of the 50 that Telegram takes


@dataclass(frozen=True, slots=True)
class Setting:
    """A group as those who run it see it: whether its meetings are offered in other chats."""

    group: Group
    on: bool


@dataclass(frozen=True, slots=True)
class Offered:
    """A meeting as a card in any chat may tell it: `where` is empty unless everybody may come, and holds no way in. `group` is for
    who searches, and no part of the card."""

    id: str
    title: str
    starts_at: int
    zone: str
    where: str
    group: str


async def look(tx: Reader, person: Person, group_id: str) -> Setting:
    """Refused for who does not run the group."""
    view = await groups.allowed(tx, person, "edit_group", group_id)
    return Setting(view.group, await store.allows(tx, group_id))


async def put(tx: Transaction, person: Person, group_id: str, *, on: bool) -> None:
    """Refused for who does not run the group."""
    await groups.allowed(tx, person, "edit_group", group_id)
    await (store.allow if on else store.forbid)(tx, group_id)
    tx.kinds_changed = True


async def find(tx: Reader, person: Person | None, words: str, after: int) -> tuple[list[Offered], bool]:
    """The next meetings whose titles hold words that begin like these, without the first `after` of them, and whether there are more.
    None: somebody without account, who finds what is open to everybody."""
    wanted, found = order.query(words), 0
    page: list[Offered] = []
    fits: dict[str, bool] = {}  # the dates of a series have one title
    for row in await store.ahead(tx, person.id if person else "", tx.now + AHEAD_SECONDS, LOOKED_AT):
        if not wanted and found < after:
            found += 1
            continue
        title = tx.seal.open(row["title"], "meeting.title")
        if title not in fits:
            fits[title] = order.found(wanted, title)
        if not fits[title]:
            continue
        found += 1
        if found > after + PAGE:
            return page, True
        if found > after:
            page.append(_offered(tx, row, title))
    return page, False


def _offered(tx: Reader, row: Row, title: str) -> Offered:
    place = tx.seal.maybe_open(row["place"], "meeting.place") if row["kind"] == OPEN else None
    return Offered(
        row["id"], title, row["starts_at"], row["zone"], ways_in.split(place or "")[0],
        tx.seal.open(row["group_name"], "groups.name"),
    )  # fmt: skip
