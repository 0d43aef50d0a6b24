"""Writing letters to people who did not just speak (their language, zone and quiet hours), and to group chats."""

from bot.domain.chats import GroupChat
from bot.domain.letters import Letter
from bot.domain.people import Person
from bot.domain.times import MINUTE, quiet_until
from bot.services.letters.told import Told
from bot.storage.database import Transaction
from bot.storage.letters import outbox

# Somebody who wrote so lately is in the conversation: what answers them may come in quiet hours.
TALKING_SECONDS = 30 * MINUTE

# What has no later look of its own at the quiet hours, as reminders and announcements have.
HELD_BACK = ("notice", "relay")


def calm_instant(
    person: Person, at: int, now: int, *, conversation: bool = False, until: int | None = None
) -> int:  # fmt: skip
    """When this person may hear something that was meant for `at` (PEER-02).

    What is of use `until` an instant, and would be read after it, does not wait, unless they asked for silence even then.
    """
    if conversation and now - person.spoke_at <= TALKING_SECONDS:
        return at
    calm = quiet_until(at, person.zone, person.quiet_from, person.quiet_until)
    return at if until is not None and at < until <= calm and not person.quiet_firm else calm


async def follow(tx: Transaction, person: Person) -> None:
    """After a change of language, zone or quiet hours: what waits for this person keeps to it."""
    waiting = await outbox.follow(tx, person.id, person.language, person.zone, person.plain)
    later = [
        (letter.id, calm_instant(person, letter.due_at, tx.now, until=letter.facts.get("until")))
        for letter in waiting
        if letter.kind in HELD_BACK and not letter.facts.get("chosen")
    ]
    await outbox.put_off(tx, later)


def tell(
    tx: Transaction, person: Person, told: Told | type[Told], /, *, kind: str = "notice", about: str | None = None,
    id: str | None = None, due_at: int | None = None, conversation: bool = False, edits: int | None = None,
    until: int | None = None, asks: bool = False, chosen: bool = False, topic: int | None = None,
) -> int | None:  # fmt: skip
    """Writes a letter to this person, held back during their quiet hours. Returns when it is due, None if they cannot be reached.

    Of what is only known when it goes (`freshen` of its subject), the class is given.

    `until`: when it is of no more use. `asks`: for a decision; `standing.over` says in its place when nothing is asked any more.
    `chosen`: its reader said that they want to hear it at this hour, quiet or not. `topic`: of their chat, where it belongs.
    """
    if not person.reachable:
        return None
    at = tx.now if due_at is None else due_at
    at = at if chosen else calm_instant(person, at, tx.now, conversation=conversation, until=until)
    facts = told.facts() if isinstance(told, Told) else {}
    if chosen:
        facts["chosen"] = True
    if until is not None:
        facts["until"] = until
    letter_id = id or tx.letter_id()
    tx.letters.append(
        Letter(
            id=letter_id,
            slot=f"ask:{letter_id}" if asks else None,
            chat_id=person.chat_id,
            kind=kind,
            screen=told.screen,
            facts=facts,
            language=person.language,
            zone=person.zone,
            plain=person.plain,
            due_at=at,
            person_id=person.id,
            about=about,
            edits=edits,
            topic=topic,
        )
    )
    return at


def letter_to(
    tx: Transaction, chat: GroupChat, told: type[Told], *, kind: str, id: str | None = None, about: str | None = None
) -> Letter:
    """A letter to a linked chat, in the language and zone of its group, in the topic it is linked in."""
    return Letter(
        id=id or tx.letter_id(), chat_id=chat.chat_id, kind=kind, screen=told.screen,
        facts={}, language=chat.language or "", zone=chat.zone or "UTC", due_at=tx.now, group_chat_id=chat.id, about=about,
        topic=chat.topic,
    )  # fmt: skip
