"""Letters that ask for a decision: when it was made elsewhere, or its time is over, they say so in place (TALK-04)."""

from bot.domain.letters import Letter
from bot.domain.meetings import Details
from bot.domain.people import Person
from bot.services import subjects
from bot.services.letters.told import Told
from bot.services.subjects import Subject
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions, outbox
from bot.storage.letters import standing as store
from bot.storage.letters.occasions import Occasion
from bot.storage.people import people as people_store

FEW = 50  # who reads of one matter; of a meeting many do: those are told in slices
REASONS = ("answered", "cancelled", "moved", "began", "ended", "opened", "passed", "lapsed", "away", "taken", "role")


class Over(Told, frozen=True):
    """In the place of a letter that asked (`was` is its screen): why nothing is asked any more, one of REASONS. `of`: the id of the
    meeting it was about, where that is not what the letter is about; `meeting`: which that is, and where, for who comes late."""

    screen = "over"
    reason: str
    was: str
    meeting: Details | None = None
    of: str = ""


async def over(tx: Transaction, about: str, reason: str, of: str = "") -> None:
    """Lets the letters about this say why nothing is asked any more. Where the press that ended it stands, its outcome does."""
    await _write(tx, await store.of(tx, about, "", FEW), about, reason, of)


async def decided(tx: Transaction, person: Person, about: str, screen: str, message_id: int | None) -> None:
    """This person has said what they want elsewhere than on the letter with this screen about this, so that it asks no more; the matter
    goes on. `message_id`: where they pressed, which shows the outcome."""
    here = None if message_id is None else await store.in_message(tx, person.id, message_id)
    mine = [each for each in await store.of(tx, about, "", FEW) if each[1:] == (person.id, screen) and each[0] != here]
    await _write(tx, mine, about, "answered", "")


async def over_for_many(
    tx: Transaction, about: str, reason: str, after: int = 0, *, of: str = "", but: str = ""
) -> None:  # fmt: skip
    """The same, a slice at a time; `after` so many seconds. `but`: the screen of letters that stay, since they tell of it."""
    id_, facts = f"{Over.screen}:{about}:{reason}:{tx.now}", {"reason": REASONS.index(reason), "of": of, "but": but}
    await occasions.plan(tx, Occasion(id_, Over.screen, about, tx.now + after, facts))


async def asked_in(tx: Reader, person: Person, message_id: int | None) -> tuple[str, str] | None:
    """The screen of the letter that stands in this message of the person's chat, while it asks, and what it is about."""
    return None if message_id is None else await store.letter_in(tx, person.id, message_id)


async def asks_no_more(tx: Transaction, about: str) -> None:
    """The letters about this stay as they are; a reply to them is none of theirs any more."""
    for slot, _, _ in await store.of(tx, about, "", FEW):
        await outbox.close_slot(tx, slot)


async def still_asked(tx: Transaction, about: str) -> None:
    """What was to be said after some time is not said."""
    await occasions.drop(tx, about, Over.screen)


async def unfold(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    found = await store.of(tx, occasion.about, occasion.cursor, limit)
    ended = [each for each in found if each[2] != occasion.facts.get("but")]
    await _write(tx, ended, occasion.about, REASONS[int(occasion.facts["reason"])], occasion.facts.get("of", ""))
    return found[-1][0] if len(found) == limit else None


async def _write(tx: Transaction, found: list[tuple[str, str, str]], about: str, reason: str, of: str) -> None:
    for slot, person_id, was in found:
        person = await people_store.by_id(tx, person_id)
        if person is not None and person.reachable:
            letter = Letter(
                id=tx.letter_id(), chat_id=person.chat_id, kind="mend", screen=Over.screen,
                facts=Over(reason=reason, was=was, of=of).facts(),
                language=person.language, zone=person.zone, due_at=tx.now, plain=person.plain, person_id=person.id, about=about,
                slot=slot,
            )  # fmt: skip
            await outbox.refresh(tx, letter)


async def may_answer(tx: Reader, letter: Letter) -> bool:
    """Whether its reader may still do what the letter asks of those who run things: of a screen that is among `subjects.reads`."""
    person = await people_store.by_id(tx, letter.person_id or "")
    return person is not None and await subjects.reads()[letter.screen](tx, person, letter.about or "")


async def follow_roles(tx: Transaction) -> None:
    """Just before the commit: whoever may do other things now is not asked any more what is not theirs to answer."""
    for person_id in sorted(tx.led):
        person = await people_store.by_id(tx, person_id)
        for slot, screen, about in await store.of_person(tx, person_id) if person is not None else ():
            reads = subjects.reads().get(screen)
            if person is not None and reads is not None and not await reads(tx, person, about):
                await _write(tx, [(slot, person_id, screen)], about, "role", "")


async def keep_outcomes(tx: Transaction) -> None:
    """What somebody decided on a letter stands there: nothing written in the same transaction takes its place."""
    ends = {letter.slot for letter in tx.letters if letter.screen == Over.screen}
    if not ends:
        return
    for letter in [one for one in tx.letters if one.kind == "reply" and one.edits and one.person_id]:
        slot = await store.in_message(tx, letter.person_id or "", letter.edits or 0)
        if slot is not None and slot in ends:
            tx.letters[:] = [one for one in tx.letters if one.slot != slot]
            await outbox.close_slot(tx, slot)


async def stands(tx: Transaction, letter: Letter) -> None:
    """This letter has arrived: it asks, or it says that nothing is asked any more, and nothing edits it after that."""
    assert letter.slot is not None  # noqa: S101
    if letter.screen == Over.screen:
        await outbox.close_slot(tx, letter.slot)
    elif letter.person_id is not None and letter.asks:
        await store.belongs(tx, letter.slot, letter.person_id, letter.screen)


SUBJECT = Subject(unfold={Over.screen: unfold})
