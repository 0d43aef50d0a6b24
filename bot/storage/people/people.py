"""Rows of people and of what they agreed to."""

from bot.domain.people import Person
from bot.storage.database import Reader, Row, Transaction, new_id
from bot.storage.sealing import Seal

COLUMNS = (
    "p.id, p.chat, p.pseudonym, p.language, p.zone, p.country, p.plain, p.quiet_from, p.quiet_until, p.quiet_firm, "
    "p.reachable, p.coordinator, p.spoke_at, p.target"
)


def account(seal: Seal, user_id: int) -> bytes:
    """The keyed hash a Telegram id is looked up by."""
    return seal.fingerprint(user_id, "person.account")


def from_row(seal: Seal, row: Row) -> Person:
    return Person(
        id=row["id"], chat_id=int(seal.open(row["chat"], "person.chat")),
        pseudonym=seal.maybe_open(row["pseudonym"], "person.pseudonym"), language=row["language"], zone=row["zone"],
        country=row["country"], plain=bool(row["plain"]), quiet_from=row["quiet_from"], quiet_until=row["quiet_until"],
        quiet_firm=bool(row["quiet_firm"]),
        reachable=bool(row["reachable"]), coordinator=bool(row["coordinator"]), spoke_at=row["spoke_at"],
        target=seal.maybe_open(row["target"], "person.target"),
    )  # fmt: skip


_SPEAKING = f"""SELECT p.account, {COLUMNS}, d.step, d.answers, d.expires_at FROM person p
    LEFT JOIN dialog d ON d.person_id = p.id WHERE p.account"""  # noqa: S608

READ_AHEAD = 100
_NAMES = [f"a{n}" for n in range(READ_AHEAD)]
_PLACES = ", ".join(f":{name}" for name in _NAMES)


async def read_ahead(tx: Transaction, user_ids: list[int]) -> None:
    """Reads who speaks in a batch in one trip; `speaking` finds them at hand until `forget_people`."""
    known = {account(tx.seal, user_id): user_id for user_id in list(dict.fromkeys(user_ids))[:READ_AHEAD]}
    accounts = [*known, *[None] * (READ_AHEAD - len(known))]
    rows = await tx.rows(f"{_SPEAKING} IN ({_PLACES})", **dict(zip(_NAMES, accounts, strict=True)))
    tx.read_ahead(dict.fromkeys(known.values()) | {known[row["account"]]: row for row in rows})


async def speaking(tx: Transaction, user_id: int) -> Row | None:
    """The row of who speaks, joined with the question that is open."""
    if user_id in tx.at_hand:
        return tx.at_hand[user_id]
    return await tx.row(f"{_SPEAKING} = :account", account=account(tx.seal, user_id))


async def by_id(tx: Reader, person_id: str) -> Person | None:
    row = await tx.row(f"SELECT {COLUMNS} FROM person p WHERE p.id = :id", id=person_id)  # noqa: S608
    return None if row is None else from_row(tx.seal, row)


async def coordinators(tx: Reader) -> list[Person]:
    rows = await tx.rows(f"SELECT {COLUMNS} FROM person p WHERE p.coordinator = 1 ORDER BY p.id")  # noqa: S608
    return [from_row(tx.seal, row) for row in rows]


async def add(tx: Transaction, user_id: int, language: str, zone: str, quiet: tuple[int, int]) -> str:
    """A person without a pseudonym yet; the same id again when they are known already."""
    tx.forget_people()
    rows = await tx.rows(
        """INSERT INTO person (id, account, chat, language, zone, quiet_from, quiet_until, created_at, spoke_at)
           VALUES (:id, :account, :chat, :language, :zone, :from, :until, :now, :now)
           ON CONFLICT (account) DO UPDATE SET language = excluded.language RETURNING id""",
        **{"from": quiet[0], "until": quiet[1]},
        id=new_id(),
        account=account(tx.seal, user_id),
        chat=tx.seal.close(str(user_id), "person.chat"),
        language=language,
        zone=zone,
        now=tx.now,
    )
    return str(rows[0]["id"])


async def name_taken(tx: Reader, person_id: str, key: bytes) -> bool:
    """Whether somebody else goes by a name that looks the same, everywhere or in a group of theirs."""
    row = await tx.row(
        """SELECT id FROM person WHERE pseudonym_key = :key AND id <> :id
           UNION ALL SELECT person_id FROM membership WHERE pseudonym_key = :key AND person_id <> :id LIMIT 1""",
        key=key,
        id=person_id,
    )
    return row is not None


async def rename(tx: Transaction, person_id: str, pseudonym: str, key: bytes) -> bool:
    """False when the name is taken."""
    if await name_taken(tx, person_id, key):
        return False
    tx.forget_people(person_id)
    await tx.rows(
        "UPDATE person SET pseudonym = :name, pseudonym_key = :key WHERE id = :id",
        name=tx.seal.close(pseudonym, "person.pseudonym"),
        key=key,
        id=person_id,
    )
    return True


SETTINGS = frozenset({"language", "zone", "country", "plain", "quiet_from", "quiet_until", "quiet_firm", "coordinator"})


async def change(tx: Transaction, person_id: str, **values: object) -> None:
    """Sets some of SETTINGS."""
    assert values.keys() <= SETTINGS, values  # noqa: S101
    columns = ", ".join(f"{name} = :{name}" for name in values)
    tx.forget_people(person_id)
    await tx.rows(f"UPDATE person SET {columns} WHERE id = :id", id=person_id, **values)  # noqa: S608
    if values.keys() & {"coordinator", "language"}:
        tx.led.add(person_id)


async def menu(tx: Reader, person_id: str) -> str | None:
    """The commands that Telegram was told for this person's chat, as `tell_menu` keeps them; None: those of everybody."""
    row = await tx.row("SELECT menu FROM person WHERE id = :id", id=person_id)
    return None if row is None else row["menu"]


async def tell_menu(tx: Transaction, person_id: str, menu: str | None) -> None:
    tx.forget_people(person_id)
    await tx.rows("UPDATE person SET menu = :menu WHERE id = :id", id=person_id, menu=menu)


async def with_menu(tx: Reader, after: str, most: int) -> list[str]:
    """Some of those whose chat has a menu of its own, by id."""
    rows = await tx.rows(
        "SELECT id FROM person WHERE menu IS NOT NULL AND id > :after ORDER BY id LIMIT :most", after=after, most=most
    )
    return [row["id"] for row in rows]


async def head_for(tx: Transaction, person_id: str, target: str | None) -> None:
    """Keeps where a link led them; None once they are there."""
    sealed = tx.seal.maybe_close(target, "person.target")
    tx.forget_people(person_id)
    await tx.rows("UPDATE person SET target = :target WHERE id = :id", id=person_id, target=sealed)


async def note_who_spoke(tx: Transaction) -> None:
    """This is when they spoke. At the end of a batch, so that a no leaves nothing to undo."""
    if tx.spoke:
        tx.forget_people()
        await tx.many(
            "UPDATE person SET spoke_at = ?, asked_inactive_at = NULL WHERE id = ?",
            [(tx.now, person_id) for person_id in tx.spoke],
        )


async def reachable(tx: Transaction, person_id: str) -> None:
    tx.forget_people(person_id)
    await tx.rows("UPDATE person SET reachable = 1 WHERE id = :id", id=person_id)
    tx.led.add(person_id)


async def unreachable(tx: Transaction, person_id: str) -> bool:
    """False when they could not be reached before either."""
    tx.forget_people(person_id)
    rows = await tx.rows("UPDATE person SET reachable = 0 WHERE id = :id AND reachable = 1 RETURNING id", id=person_id)
    return bool(rows)


async def erase(tx: Transaction, person_id: str) -> None:
    """The row and, by the foreign keys, all that hangs on it."""
    tx.forget_people()
    await tx.rows("DELETE FROM person WHERE id = :id", id=person_id)


async def consent(tx: Transaction, who: bytes, kind: str, version: int, given: bool) -> None:
    """Writes a yes, or the end of one."""
    if given:
        await tx.rows(
            """INSERT INTO consent (account, kind, version, given_at) VALUES (:who, :kind, :version, :now)
               ON CONFLICT (account, kind) DO UPDATE SET version = excluded.version, given_at = excluded.given_at,
                   withdrawn_at = NULL WHERE consent.withdrawn_at IS NOT NULL OR consent.version <> excluded.version""",
            who=who,
            kind=kind,
            version=version,
            now=tx.now,
        )
    else:
        await tx.rows(
            "UPDATE consent SET withdrawn_at = :now WHERE account = :who AND kind = :kind AND withdrawn_at IS NULL",
            who=who,
            kind=kind,
            now=tx.now,
        )


async def consents(tx: Reader, who: bytes) -> dict[str, dict[str, int]]:
    """The yeses that stand: kind -> version and instant."""
    rows = await tx.rows(
        "SELECT kind, version, given_at FROM consent WHERE account = :who AND withdrawn_at IS NULL", who=who
    )
    return {row["kind"]: {"version": row["version"], "given_at": row["given_at"]} for row in rows}
