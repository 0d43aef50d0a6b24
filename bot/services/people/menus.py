"""Telegram's menu of commands, for those who may do more than others: told through the outbox, so that nobody waits for it."""

from dataclasses import replace

from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.domain.permissions import Role, commands_for
from bot.services.letters.told import Told
from bot.services.people import roles
from bot.services.subjects import Subject
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions
from bot.storage.letters.occasions import Occasion
from bot.storage.people import people as store

RENEWED = "menus"  # an occasion: an upgrade changed what menus say
AT_ONCE, PAUSE = (
    10,
    10,
)  # how many are told anew, and seconds between: after many at once Telegram makes one wait for minutes
UNKNOWN = ""  # what a chat shows, until it is told again


class Commands(Told, frozen=True):
    """The names of all commands its reader may use; empty for who has only what everybody has."""

    screen = "menu-commands"
    commands: list[str]


async def follow(tx: Transaction) -> None:
    """Just before the commit: whoever may do other things now, or speaks another language, gets the menu that fits."""
    for person_id in sorted(tx.led):
        person = await store.by_id(tx, person_id)
        if person is not None:
            await _tell(tx, person)
    tx.led.clear()


async def renew(tx: Transaction) -> None:
    """Commands, their words or who may use them are not what they were: all menus are told again, a few at a time."""
    await occasions.plan(tx, Occasion(RENEWED, RENEWED, RENEWED, tx.now, {}))


async def _some(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    most = min(AT_ONCE, limit)
    found = await store.with_menu(tx, occasion.cursor, most)
    for person_id in found:
        await store.tell_menu(tx, person_id, UNKNOWN)
    tx.led.update(found)
    if len(found) < most:
        return None
    await occasions.move(tx, occasion, tx.now + PAUSE)
    return found[-1]


async def reset(tx: Transaction, person: Person) -> None:
    """Somebody is about to be erased: their chat shows everybody's menu again."""
    if await store.menu(tx, person.id) is not None:
        tx.letters.append(replace(_letter(tx, person, []), person_id=None))


async def _tell(tx: Transaction, person: Person) -> None:
    """Nothing when Telegram was told this already. When they cannot be reached it is told once they can."""
    commands = await _commands(tx, person)
    menu = f"{person.language}: {' '.join(commands)}" if commands else None
    if person.reachable and menu != await store.menu(tx, person.id):
        await store.tell_menu(tx, person.id, menu)
        tx.letters.append(_letter(tx, person, commands))


async def _commands(tx: Reader, person: Person) -> list[str]:
    """The names of all they may use; none for who has only what everybody has."""
    held = await roles.anywhere(tx, person)
    return [command.name for command in commands_for(held)] if held & {Role.FACILITATOR, Role.COORDINATOR} else []


def _letter(tx: Transaction, person: Person, commands: list[str]) -> Letter:
    return Letter(
        id=tx.letter_id(), chat_id=person.chat_id, kind="card", screen=Commands.screen, facts=Commands(commands=commands).facts(),
        language=person.language, zone=person.zone, due_at=tx.now, person_id=person.id,
    )  # fmt: skip


async def _as_it_is_now(tx: Reader, letter: Letter) -> Letter | None:
    """What they may do when it goes, whatever came between."""
    person = await store.by_id(tx, letter.person_id or "")
    return letter if person is None else replace(letter, facts=Commands(commands=await _commands(tx, person)).facts())


SUBJECT = Subject(unfold={RENEWED: _some}, freshen={Commands.screen: _as_it_is_now})
