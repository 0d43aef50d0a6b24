"""The question box: asked without a name, answered by several who listen, gathered into one message (ANON-02, MATCH-07).

Nobody reads who asked, those who answer do not see each other, and no word stays once the answers are gathered.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.announcements import read_words
from bot.domain.box import (
    A_DAY_MOST,
    ANSWER_LONGEST,
    ASKED_MOST,
    AT_LEAST_SECONDS,
    OPEN_SECONDS,
    WAITING_MOST,
    WORDS_LONGEST,
    Answer,
    Asked,
    Question,
)
from bot.domain.contacts import length
from bot.domain.crisis import calls_for_help
from bot.domain.errors import Refused
from bot.domain.letters import Letter
from bot.domain.peers import Candidate, Request, Wishes, cannot_be_bettered, first_ones, ways_on
from bot.domain.people import LANGUAGES, Person
from bot.domain.times import DAY
from bot.domain.topics import in_order
from bot.services.letters import post, standing
from bot.services.peers import apart
from bot.services.peers.box_told import Answered, BoxAnswers, BoxAsked, BoxNobody
from bot.services.people import people
from bot.services.subjects import Export, Subject
from bot.storage.database import Reader, Transaction, new_id
from bot.storage.letters import occasions, outbox
from bot.storage.letters.occasions import Occasion
from bot.storage.peers import box as store
from bot.storage.peers import helpers
from bot.storage.people import people as people_store

GATHER = "box-gather"
_ID = re.compile(r"[\w-]{12}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Sent:
    """How many were asked, and until when they may answer (UTC epoch seconds). With nobody: what those who are free talk about, and
    whether somebody is without a topic."""

    asked: int
    until: int = 0
    free_topics: tuple[str, ...] = ()
    wider: bool = False


# Asking


def new_question() -> str:
    """An id for a question: sent twice, it is one."""
    return new_id()


async def mine(tx: Reader, person: Person) -> tuple[Question, int] | None:
    """The question that waits for answers, and to how many it was put."""
    found = await store.open_of(tx, person.id)
    return None if found is None else (found, len(await store.answers(tx, found.id)))


async def may_ask(tx: Transaction, person: Person) -> None:
    """Refused without the agreement to peer contact, while another waits, and after too many in one day."""
    if person.pseudonym is None:
        raise Refused("start-first")
    if not await people.has_consent(tx, person, "peer"):
        raise Refused("peer-consent-first")
    await apart.check(tx, person)
    if await store.open_of(tx, person.id) is not None:
        raise Refused("box-one")
    if await store.asked_since(tx, person.id, tx.now - DAY) >= A_DAY_MOST:
        raise Refused("box-many", most=A_DAY_MOST)


def check(words: str) -> str:
    """The words of a question as they would be passed on."""
    return _short(words, WORDS_LONGEST)


def check_answer(words: str) -> str:
    return _short(words, ANSWER_LONGEST)


def _short(words: str, most: int) -> str:
    said = read_words(words)
    if length(said) > most:
        raise Refused("too-long", most=most)
    return said


async def ask(tx: Transaction, person: Person, question_id: str, asked: Asked) -> Sent:
    """Puts the question to several who fit, in their hours. When there is nobody nothing is kept, and it is said who else there is."""
    if asked.language not in LANGUAGES or not _ID.fullmatch(question_id):
        raise Refused("old-button")
    await may_ask(tx, person)
    wishes = Wishes(in_order(asked.topics), asked.language)
    deadline = tx.now + OPEN_SECONDS
    request = Request(question_id, person.id, "searching", wishes)
    chosen = await _several(tx, request, deadline)
    if not chosen:
        return await _others(tx, request)
    asked = Asked(check(asked.words), wishes.topics, asked.language)
    if not await store.add(tx, question_id, person.id, asked, deadline):
        raise Refused("box-one")
    for each in chosen:
        await _put(tx, question_id, each, asked, deadline)
    await occasions.plan(tx, Occasion(f"{GATHER}:{question_id}", GATHER, question_id, deadline, {}))
    return Sent(len(chosen), deadline)


async def _several(tx: Reader, request: Request, deadline: int) -> list[Candidate]:
    busy = await store.busy(tx, WAITING_MOST)
    best: list[Candidate] = []
    async for page in helpers.candidates(tx, request):
        in_time = [
            each
            for each in page
            if each.helper_id not in busy and each.begins(tx.now) + AT_LEAST_SECONDS <= deadline
        ]  # fmt: skip
        best = first_ones([*best, *in_time], request.wishes, request.id, tx.now, ASKED_MOST)
        if page and len(best) == ASKED_MOST and all(cannot_be_bettered(c, page[-1].turn, tx.now) for c in best):
            break
    return best


async def _others(tx: Reader, request: Request) -> Sent:
    """TALK-10: who there is, when nobody fits."""
    known = [each async for page in helpers.candidates(tx, request) for each in page]
    found = ways_on(known, request.wishes, tx.now)
    wider = any(not way.topics and way.language == request.wishes.language for way in found.wishes)
    return Sent(0, free_topics=found.free_topics, wider=wider)


async def _put(tx: Transaction, question_id: str, to: Candidate, asked: Asked, deadline: int) -> None:
    helper = await people_store.by_id(tx, to.helper_id)
    if helper is None:
        return
    answer_id = await store.put(tx, question_id, helper.id)
    told = as_read(answer_id, asked, deadline)
    at, chosen = to.begins(tx.now), bool(to.profile.hours or to.on_duty)
    post.tell(tx, helper, told, about=answer_id, asks=True, until=deadline, due_at=at, chosen=chosen)


def as_read(answer_id: str, asked: Asked, deadline: int) -> BoxAsked:
    """What one who is asked reads."""
    call = calls_for_help(asked.words, asked.language)
    return BoxAsked(
        answer=answer_id, words=asked.words, topics=asked.topics, language=asked.language, until=deadline,
        care="" if call is None else call.kind.value,
    )  # fmt: skip


async def withdraw(tx: Transaction, person: Person, question_id: str) -> None:
    """At once, without a reason; answers that were given are not read by anybody."""
    found = await store.question(tx, question_id)
    if found is None or found.person_id != person.id:
        raise Refused("old-button")
    await _close(tx, found, "withdrawn")


async def take_back(tx: Transaction, person: Person) -> None:
    """So when its writer leaves, cannot be reached, or is put in contact with nobody."""
    found = await store.open_of(tx, person.id)
    if found is not None:
        await _close(tx, found, "withdrawn")


# Answering


async def put_to(tx: Reader, person: Person, answer_id: str) -> tuple[Question, Asked]:
    """The question, while it waits for this person's answer."""
    answer = await store.answer(tx, answer_id)
    found = None if answer is None or answer.helper_id != person.id else await store.question(tx, answer.question_id)
    if found is None or found.asked is None or answer is None or answer.state != "asked":
        raise Refused("box-over")
    return found, found.asked


async def waiting(tx: Reader, person: Person) -> list[tuple[str, int]]:
    """What waits for an answer of this person: its id and until when."""
    return [(id_, found.deadline) for id_, found in await store.open_for(tx, person.id)]


async def asked_of(tx: Reader, person: Person) -> list[tuple[str, str]]:
    """The same with the words of each question, while there is time."""
    open_ones = await store.open_for(tx, person.id)
    return [(id_, found.asked.words) for id_, found in open_ones if found.asked is not None and found.deadline > tx.now]


async def answer(tx: Transaction, person: Person, answer_id: str, words: str) -> int:
    """Once; it lies sealed until all have answered or the time is over: returns when, at the latest (UTC epoch seconds)."""
    found, _ = await put_to(tx, person, answer_id)
    if not await store.settle(tx, answer_id, "answered", check_answer(words)):
        raise Refused("box-over")
    await _ended(tx, answer_id)
    await _gather_when_all_have(tx, found)
    return found.deadline


async def decline(tx: Transaction, person: Person, answer_id: str) -> None:
    """No, without a reason, and told to nobody; it may come twice."""
    known = await store.answer(tx, answer_id)
    if known is None or known.helper_id != person.id or known.state == "answered":
        raise Refused("box-over")
    await _let_go(tx, known, "declined")


async def release(tx: Transaction, helper_id: str) -> None:
    """This helper answers nothing any more: nobody waits for them."""
    for each in await store.waiting_for(tx, helper_id):
        await _let_go(tx, each, "lapsed")


async def _let_go(tx: Transaction, answer: Answer, state: str) -> None:
    if not await store.settle(tx, answer.id, state):
        return
    await _ended(tx, answer.id)
    found = await store.question(tx, answer.question_id)
    if found is not None:
        await _gather_when_all_have(tx, found)


async def closing(tx: Transaction, person: Person) -> None:
    """Before an account is erased or the agreement to peer contact ends. What they answered is read before it goes with them."""
    await take_back(tx, person)
    await release(tx, person.id)
    for question_id in await store.answered_by(tx, person.id):
        found = await store.question(tx, question_id)
        if found is not None:
            await _gather(tx, found)


# Gathering


async def _gather_when_all_have(tx: Transaction, question: Question) -> None:
    if all(each.state != "asked" for each in await store.answers(tx, question.id)):
        await _gather(tx, question)


async def gather(tx: Transaction, occasion: Occasion, limit: int) -> None:
    """The time to answer is over."""
    found = await store.question(tx, occasion.about)
    if found is not None:
        await _gather(tx, found)


async def _gather(tx: Transaction, question: Question) -> None:
    """All that was answered goes to who asked, in one message; no words stay here."""
    given = await store.answers(tx, question.id)
    said = tuple(Answered(each.id, each.words) for each in given if each.words is not None)
    if question.asked is None or not await _close(tx, question, "answered" if said else "nobody"):
        return
    person, words = await people_store.by_id(tx, question.person_id), question.asked.words
    if person is None:
        return
    if said:
        told = BoxAnswers(question=question.id, words=words, answers=said, asked=len(given))
        post.tell(tx, person, told, about=question.id)
    else:
        post.tell(tx, person, BoxNobody(question=question.id, words=words), about=question.id)


async def _close(tx: Transaction, question: Question, state: str) -> bool:
    waiting: Sequence[Answer] = [each for each in await store.answers(tx, question.id) if each.state == "asked"]
    if not await store.close(tx, question.id, state):
        return False
    await occasions.drop(tx, question.id, GATHER)
    for each in waiting:
        await _ended(tx, each.id)
    return True


async def _ended(tx: Transaction, answer_id: str) -> None:
    """Nothing is asked of this one any more."""
    await outbox.withdraw(tx, answer_id)
    await standing.over(tx, answer_id, "answered")


# Reporting


async def others_side(tx: Reader, person: Person, answer_id: str) -> str:
    """Whom a report of this person is about: who asked what they were asked, or who answered them. Nobody reads who that is but the
    coordination."""
    known = await store.answer(tx, answer_id)
    found = None if known is None else await store.question(tx, known.question_id)
    if known is None or found is None:
        raise Refused("box-forgotten")
    if known.helper_id == person.id:
        return found.person_id
    if found.person_id == person.id and known.state == "answered" and not found.open:
        return known.helper_id
    raise Refused("old-button")


async def answers_of(tx: Reader, person: Person, question_id: str) -> list[str]:
    """The ids of the answers this person got, in the order they were read in."""
    found = await store.question(tx, question_id)
    if found is None or found.person_id != person.id or found.open:
        raise Refused("box-forgotten")
    return [each.id for each in await store.answers(tx, question_id) if each.state == "answered"]


# Later, and who cannot be reached


async def _still_asked(tx: Reader, letter: Letter) -> Letter | None:
    answer = await store.answer(tx, letter.about or "")
    return letter if answer is not None and answer.state == "asked" else None


async def _lost(tx: Transaction, letter: Letter) -> None:
    """One of them will never read it: nobody waits for them."""
    answer = await store.answer(tx, letter.about or "")
    if answer is not None and answer.state == "asked":
        await _let_go(tx, answer, "lapsed")


async def away(tx: Transaction, person: Person) -> None:
    await release(tx, person.id)
    await take_back(tx, person)


async def _export(tx: Reader, person: Person) -> dict[str, Any]:
    return await store.history(tx, person.id)


SUBJECT = Subject(
    unfold={GATHER: gather},
    freshen={BoxAsked.screen: _still_asked},
    lost={BoxAsked.screen: _lost},
    away=away,
    exports={"questions_without_a_name": Export(("box_question", "box_answer"), _export)},
)
