"""A backup that comes back: what was due meanwhile is not said again, and what people ended meanwhile stays ended."""

import logging
from dataclasses import dataclass, field, replace
from pathlib import Path

from bot.domain.letters import Outcome
from bot.domain.people import CONSENTS
from bot.services import subjects
from bot.services.cascade import LAPSES, OFFERS
from bot.services.contacts import contacts
from bot.services.keeping.backups import LISTED_SECONDS, known_steps
from bot.services.letters import later
from bot.services.meetings import reminders
from bot.services.people import privacy
from bot.storage import backups as store
from bot.storage import ended as ended_store
from bot.storage import replacing, retention
from bot.storage.backups import ENDED_LIST, BadBackup, Contents, Shelf
from bot.storage.database import Database, Transaction, Where
from bot.storage.ended import ACCOUNT, Ended
from bot.storage.errors import StorageError
from bot.storage.letters import occasions, outbox
from bot.storage.letters.occasions import Occasion
from bot.storage.migrate import migrate
from bot.storage.sealing import Seal

log = logging.getLogger("entraide.backups")

SLICE = 1000
FOR_EVER = 1 << 40


@dataclass(slots=True)
class Changes:
    """How much of the backup is not as it was any more."""

    letters: int = 0  # put down as perhaps sent
    erased: int = 0
    taken_back: int = 0
    questions: int = 0
    contacts: int = 0  # asked whether to go on


@dataclass(frozen=True, slots=True)
class Prepared:
    """A working copy, ready to take the place of the database. `listed`: whether anything told who was erased since."""

    shelf: Shelf
    working: Path
    contents: Contents
    changes: Changes
    ended: Ended = field(repr=False)
    listed: bool
    readable: bool  # what is there now

    def put_in_place(self, now: int) -> Path | None:
        """Returns the new name of what was there before. Raises OSError."""
        database = self.shelf.database
        kept = database.with_name(f"{database.name}.replaced-{store.stamp(now)}")
        ended_store.write_list(self.shelf, self.ended)
        return kept if replacing.put_in_place(self.working, database, kept, readable=self.readable) else None

    def discard(self) -> None:
        replacing.discard(self.working)


async def prepare(shelf: Shelf, backup: Path, seal: Seal, now: int) -> Prepared:
    """Checks the backup and makes a copy of it fit for today; neither it nor the database is changed.

    The caller holds the database's lock. Raises BadBackup, KeyTrouble, StorageError, OSError.
    """
    working = shelf.database.with_name(f"{shelf.database.name}.restoring")
    try:
        contents = _checked(shelf, backup, working, seal)
        await migrate(working, seal, None)
        present = await _ended_at_present(shelf, seal, now)
        lists = [path for path in (shelf.ended_list, backup.parent / ENDED_LIST) if path.exists()]
        ended = ended_store.merged(present or {}, *(ended_store.read_list(path) for path in lists))
        changes = await _fit(working, seal, now, ended)
        replacing.fold(working)
    except BaseException:
        replacing.discard(working)
        raise
    listed, readable = present is not None or bool(lists), present is not None
    return Prepared(shelf, working, contents, changes, ended, listed, readable)


def _checked(shelf: Shelf, backup: Path, working: Path, seal: Seal) -> Contents:
    if backup.name.endswith(".part"):
        raise BadBackup(f"{backup} is unfinished: whoever made it did not come to the end")
    if shelf.database.exists() and backup.samefile(shelf.database):
        raise BadBackup(f"{backup} is the database itself, not a backup of it")
    try:
        replacing.bring(backup, working, shelf.database)
        return store.check(working, seal, known_steps(), thorough=True)
    except BadBackup as trouble:
        raise BadBackup(str(trouble).replace(str(working), str(backup))) from trouble


async def _ended_at_present(shelf: Shelf, seal: Seal, now: int) -> Ended | None:
    """What the database that is there knows of the last month; None when it cannot be read.

    A copy is asked: SQLite may throw away the log of a database that is too broken to be opened.
    """
    if not shelf.database.exists():
        return None
    aside = shelf.database.with_name(f"{shelf.database.name}.reading")
    present = Database(aside, seal)
    try:
        replacing.bring(shelf.database, aside, shelf.database)
        await present.open()
        async with present.read(now) as tx:
            return await ended_store.since(tx, now - LISTED_SECONDS)
    except (BadBackup, StorageError):
        return None
    finally:
        await present.close()
        replacing.discard(aside)


async def fit(where: str, shelf: Shelf, seal: Seal, now: int) -> tuple[Changes, bool]:
    """The same for a database that other tools have put back, where it is. Returns what changed, and whether anything told
    who was erased since. Raises KeyTrouble, TooNew, StorageError, OSError."""
    await migrate(where, seal, None)
    ended = ended_store.read_list(shelf.ended_list) if shelf.ended_list.exists() else {}
    return await _fit(where, seal, now, ended), shelf.ended_list.exists()


async def _fit(where: Where, seal: Seal, now: int, ended: Ended) -> Changes:
    changes = Changes()
    database = Database(where, seal, later.flush)
    await database.open()
    try:
        await _put_down_letters(database, now, changes)
        await _end_again(database, now, ended, changes)
        await _put_down_occasions(database, now, changes)
        async with database.write(now) as tx:
            changes.questions = await retention.forget_dialogs(tx, FOR_EVER, FOR_EVER)
            changes.contacts = await _ask_contacts(tx)
        await _all_wait(database, now)
    finally:
        await database.close()
    return changes


async def _all_wait(database: Database, now: int) -> None:
    """Nobody sends from a working copy: all its letters wait for the bot."""
    async with database.write(now) as tx:
        await replacing.none_in_hand(tx)


async def _put_down_letters(database: Database, now: int, changes: Changes) -> None:
    """What was due by now may have gone since the backup: it is treated as after a crash, but never sent again."""
    await _all_wait(database, now)
    due = True
    while due:
        async with database.write(now) as tx:
            letters = await outbox.claim(tx, SLICE)
            await later.settle(tx, [Outcome(letter, "doubtful") for letter in letters])
        changes.letters += len(letters)
        due = bool(letters)
    await _all_wait(database, now)


async def _end_again(database: Database, now: int, ended: Ended, changes: Changes) -> None:
    """Erases who was erased, takes back what was taken back. Whom that concerned has been told already."""
    for (who, kind), at in ended.items():
        async with database.write(now) as tx:
            person = await ended_store.come_back(tx, bytes.fromhex(who), kind, at)
            if person is None:
                continue
            if kind == ACCOUNT:
                await privacy.erase(tx, person)
                changes.erased += 1
            elif kind in CONSENTS:
                await privacy.withdraw(tx, person, kind)
                changes.taken_back += 1
            tx.letters[:] = [each for each in tx.letters if each.screen in OFFERS]  # nobody is left waiting


async def _put_down_occasions(database: Database, now: int, changes: Changes) -> None:
    """What was to be said by now is put down as perhaps said; what cannot be, the bot looks at later."""
    more = True
    while more:
        try:
            async with database.write(now) as tx:
                more = await _put_down_one(tx, changes)
        except (LookupError, TypeError, ValueError, AttributeError) as bug:
            async with database.write(now) as tx:
                kind = await later.put_off(tx)
            log.warning("restore.put_off", extra={"occasion": kind, "error": type(bug).__name__})


async def _put_down_one(tx: Transaction, changes: Changes) -> bool:
    """A reminder whose instant is still ahead will be said, and what was offered goes on to the next. False when none is due."""
    occasion = await occasions.due(tx)
    if occasion is None:
        return False
    if occasion.kind == reminders.KIND:
        facts = {**occasion.facts, "since": tx.now}
        await occasions.plan(tx, replace(occasion, due_at=tx.now + 1, facts=facts))
    elif occasion.kind in LAPSES:
        await occasions.move(tx, occasion, tx.now + 1)
    else:
        changes.letters += await _put_down(tx, occasion)
    return True


async def _put_down(tx: Transaction, occasion: Occasion) -> int:
    """One slice: its letters count as doubtful and are not sent; messages that stand are still kept true. How many."""
    cursor = await subjects.unfold()[occasion.kind](tx, occasion, later.SLICE)
    if cursor != occasion.cursor or cursor is None:
        await occasions.advance(tx, occasion, cursor)
    said = [letter for letter in tx.letters if letter.kind != "card"]
    tx.letters[:] = [letter for letter in tx.letters if letter.kind == "card"]
    await later.follow(tx, [Outcome(letter, "doubtful") for letter in said])
    return len(said)


async def _ask_contacts(tx: Transaction) -> int:
    """Somebody may have ended a contact since, or blocked the other: both are asked whether they go on."""
    found = await replacing.open_contacts(tx)
    for contact in found:
        await occasions.drop(tx, contact, contacts.RENEWAL)
        name = f"{contacts.RENEWAL}:{contact}:{tx.now}"
        await occasions.plan(tx, Occasion(name, contacts.RENEWAL, contact, tx.now + 1, {}))
    return len(found)
