"""News of a meeting: who comes, or may come, is told once of all that holds now."""

from dataclasses import replace
from typing import Any

from bot.domain.letters import Letter
from bot.domain.meetings import Meeting, details_of
from bot.domain.people import Person
from bot.domain.series import Series
from bot.domain.times import DAY, quiet_until
from bot.services.letters import post
from bot.services.meetings import seats, undoing
from bot.services.meetings.told import MeetingNews
from bot.services.subjects import Subject
from bot.storage.database import Reader, Transaction
from bot.storage.letters import occasions, outbox
from bot.storage.letters.occasions import Occasion
from bot.storage.meetings import meetings as store
from bot.storage.meetings import reminders as rows
from bot.storage.meetings import series as series_store
from bot.storage.meetings.reminders import Invited

KIND = MeetingNews.screen
UNDONE = "undone"
ADDED, DROPPED = OF_SERIES = ("added", "dropped")  # a date of a series: told to all whom the series concerns

# Whose quiet hours end after the meeting still hears that it was cancelled; later than this it helps nobody.
CANCELLED_LASTS_SECONDS = DAY


async def spread(
    tx: Transaction, meeting: Meeting, what: str, by: Person | None, until: int | None, facts: dict[str, Any] | None = None
) -> None:  # fmt: skip
    """One piece of news a meeting, which says all that holds now: what was not said yet of an older change is taken back. What somebody
    did (`by`) is told when it can hardly be undone any more. `facts`: what `undoing.was_told` reads, which takes back itself."""
    if facts is None:
        await outbox.withdraw(tx, meeting.id, "notice")
        waits = await occasions.get(tx, f"{KIND}:{meeting.id}")
        what = ADDED if what == "changed" and waits is not None and waits.facts["what"] == ADDED else what
    at = tx.now + (undoing.wait(tx.now, until) if by is not None and facts is None else 0)
    told = {"what": what, "revision": meeting.revision, "by": undoing.mark_of(tx, by), "until": until}
    await occasions.plan(tx, Occasion(f"{KIND}:{meeting.id}", KIND, meeting.id, at, told | (facts or {})))


async def word_of(tx: Reader, kind: str, it: Meeting | Series, word: str | None) -> str | None:
    """What is said with news of this: the newest word to those who have heard nothing yet."""
    return word or (it.word if await occasions.exists(tx, f"{kind}:{it.id}") else None)


async def follow(tx: Transaction, meeting: Meeting) -> None:
    """What waits to be told of this meeting is still to be told, after it was changed with others."""
    waits = await occasions.get(tx, f"{KIND}:{meeting.id}")
    if waits is not None:
        await occasions.plan(tx, replace(waits, facts=waits.facts | {"revision": meeting.revision}))


async def unfold(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    """Tells a slice of those who said coming or maybe; not the one who did it."""
    meeting, facts = await store.get(tx, occasion.about), occasion.facts
    if meeting is None or meeting.revision != facts["revision"]:
        return None
    if facts["what"] in OF_SERIES and meeting.series is not None:
        people = await series_store.to_tell(tx, meeting.series.id, "", occasion.cursor, limit)
    else:
        people = await rows.to_tell(tx, meeting.id, occasion.cursor, limit)
    for person in people:
        if undoing.mark_of(tx, person) != facts["by"] and await _is_told(tx, facts, meeting, person):
            await say_to(tx, meeting, str(facts["what"]), person, facts.get("until"))
    return people[-1].id if len(people) == limit else None


async def say_to(tx: Transaction, meeting: Meeting, what: str, person: Person, until: int | None) -> None:
    letter_id = _letter_id(meeting, meeting.revision, person)
    told = await _news(tx, what, meeting, person)
    post.tell(tx, person, told, about=meeting.id, id=letter_id, until=until, asks=meeting.state != "cancelled")


def _letter_id(meeting: Meeting, revision: int, person: Person) -> str:
    return f"news:{meeting.id}:{revision}:{person.id}"


async def _is_told(tx: Transaction, facts: dict[str, Any], meeting: Meeting, person: Person) -> bool:
    """Of what is undone hears who has read of it."""
    undone = facts.get("undone")
    return undone is None or await undoing.was_told(tx, facts, person.id, _letter_id(meeting, undone, person))


async def freshen(tx: Reader, letter: Letter) -> Letter | None:
    """The news as things stand; None when newer news follows, or it concerns the person no more; later when it is quiet
    and that is soon enough."""
    if letter.person_id is None or letter.about is None:
        return None
    now = await rows.invited(tx, letter.about, letter.person_id)
    if now is None or now.membership in (None, "waiting") or not now.news:
        return None
    what = letter.facts["what"]
    if what == ADDED and now.choice is not None:  # they know by now
        return None
    if what not in (UNDONE, *OF_SERIES) and not await _concerns(tx, now):  # an undo takes an answer away, too
        return None
    meeting, person = now.meeting, now.person
    lasts = CANCELLED_LASTS_SECONDS if meeting.state == "cancelled" else 0
    revision = letter.facts.get("revision", meeting.revision)
    if meeting.revision != revision or tx.now >= meeting.ends_at + lasts:
        return None
    until = letter.facts.get("until")
    link = meeting.shows_link(now.choice, tx.now)
    told = await _news(tx, letter.facts["what"], meeting, person, link=link)
    at = post.calm_instant(person, tx.now, tx.now, until=until)
    return replace(
        letter, facts=told.facts() | {"until": until}, language=person.language, zone=person.zone, plain=person.plain, due_at=at
    )  # fmt: skip


async def _news(tx: Reader, what: str, meeting: Meeting, person: Person, *, link: bool = False) -> MeetingNews:
    kept = await seats.kept_until(tx, meeting, person.id)
    return MeetingNews(
        what=what, meeting=details_of(meeting, inside=True, link=link), revision=meeting.revision, kept_until=kept,
        waits=await seats.waits(tx, meeting, person.id), word=meeting.word if what == "changed" else None,
    )  # fmt: skip


async def _concerns(tx: Reader, now: Invited) -> bool:
    """Whether they said coming or maybe, or wait in the line."""
    return now.choice in ("coming", "maybe") or await seats.waits(tx, now.meeting, now.person.id)


def read_by(now: int, *starts: int) -> int | None:
    """Until when news of a meeting is of use, which began or begins at one of these instants; None when all have passed."""
    return min((at for at in starts if at > now), default=None)


async def concerned(tx: Reader, meeting_id: str, by: Person) -> int:
    """How many said coming or maybe, before it was moved too: whoever is told of news that `by` brings."""
    return sum(row["many"] for row in await rows.ways_to_tell(tx, meeting_id, by.id, asks=False))


async def late(tx: Reader, meeting_id: str, by: Person, until: int | None, *, asks: bool) -> tuple[int, int]:
    """How many of those who come would not read news of it in time now: by their own wish for silence, and because they cannot
    be reached. Not counting who brings the news. `asks`: places are to be answered for again."""
    resting = away = 0
    for row in await rows.ways_to_tell(tx, meeting_id, by.id, asks=asks):
        silent = quiet_until(tx.now, row["zone"], row["quiet_from"], row["quiet_until"])
        if not row["reachable"]:
            away += row["many"]
        elif row["muted"] or (until is not None and row["quiet_firm"] and tx.now < until <= silent):
            resting += row["many"]
    return resting, away


SUBJECT = Subject(unfold={KIND: unfold}, freshen={KIND: freshen})
