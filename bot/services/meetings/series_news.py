"""News of a series: one letter for all of its dates, with the next one that its reader may come to."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.domain.letters import Letter
from bot.domain.meetings import Meeting, details_of
from bot.domain.people import Person
from bot.domain.series import Series
from bot.services.letters import post
from bot.services.meetings import seats, undoing
from bot.services.meetings.told import SeriesNews
from bot.services.subjects import Subject
from bot.storage.database import Reader, Transaction
from bot.storage.groups import wishes as wish_store
from bot.storage.letters import occasions, outbox
from bot.storage.letters.occasions import Occasion
from bot.storage.meetings import series as store
from bot.storage.people import people

KIND = SeriesNews.screen


async def spread(
    tx: Transaction, series: Series, what: str, by: Person, since: str, dates: Sequence[Meeting],
    facts: dict[str, Any] | None = None,
) -> None:  # fmt: skip
    """Tells whom these dates concern that they were changed, ended or resumed (`what`), from the day `since` of the rule on.

    What was not said yet of an older change, or of one of them alone, is taken back: this says all that holds now. It is told when it can
    hardly be undone any more. `facts`: what `undoing.was_told` reads, which takes back itself.
    """
    for about in (series.id, *(each.id for each in dates)) if facts is None else ():
        await outbox.withdraw(tx, about, "notice")
    until = min((each.starts_at for each in dates), default=None)
    at = tx.now + (undoing.wait(tx.now, until) if facts is None else 0)
    told = {
        "what": what,
        "revision": series.revision,
        "by": undoing.mark_of(tx, by),
        "since": since,
        "until": until,
    }
    await occasions.plan(tx, Occasion(f"{KIND}:{series.id}", KIND, series.id, at, told | (facts or {})))


async def unfold(tx: Transaction, occasion: Occasion, limit: int) -> str | None:
    """A slice of them; not the one who did it."""
    series, facts = await store.get(tx, occasion.about), occasion.facts
    if series is None or series.revision != facts["revision"]:
        return None
    found = await store.to_tell(tx, series.id, facts["since"], occasion.cursor, limit)
    first = await store.next_for(tx, series.id, "", facts["since"])  # of all but those who said no to it
    declined = await store.declined(tx, first.id) if first is not None else set()
    for person in found:
        if undoing.mark_of(tx, person) != facts["by"] and await _is_told(tx, facts, series, person):
            others = await store.next_for(tx, series.id, person.id, facts["since"]) if person.id in declined else first
            told = await _told(tx, series, person, facts, others)
            post.tell(
                tx, person, told, about=series.id, id=_letter_id(series, series.revision, person), until=facts["until"]
            )
    return found[-1].id if len(found) == limit else None


async def say_to(tx: Transaction, series: Series, what: str, person: Person) -> None:
    """One more, with what is next for them."""
    following = await store.next_for(tx, series.id, person.id, "")
    told = await _told(tx, series, person, {"what": what, "since": ""}, following)
    post.tell(tx, person, told, about=series.id, id=_letter_id(series, series.revision, person))


def _letter_id(series: Series, revision: int, person: Person) -> str:
    return f"news:{series.id}:{revision}:{person.id}"


async def _is_told(tx: Transaction, facts: dict[str, Any], series: Series, person: Person) -> bool:
    """Of what is undone hears who has read of it."""
    undone = facts.get("undone")
    return undone is None or await undoing.was_told(tx, facts, person.id, _letter_id(series, undone, person))


async def freshen(tx: Reader, letter: Letter) -> Letter | None:
    """With the next date as it stands; None when newer news follows, no date is left, or it concerns the person no more."""
    series = await store.get(tx, letter.about or "")
    person = await people.by_id(tx, letter.person_id or "")
    if series is None or person is None or series.revision != letter.facts["revision"]:
        return None
    wishes = await wish_store.of(tx, series.group_id, person.id)
    if wishes is None or not (wishes.news or await store.would_lose_one(tx, series.id, person.id)):
        return None
    facts = letter.facts
    meeting = await store.next_for(tx, series.id, person.id, facts["since"])
    if meeting is None and facts["what"] != "ended":
        return None
    told = (await _told(tx, series, person, facts, meeting)).facts() | {"until": facts.get("until")}
    at = post.calm_instant(person, tx.now, tx.now, until=facts.get("until"))
    return replace(letter, facts=told, language=person.language, zone=person.zone, plain=person.plain, due_at=at)


async def _told(
    tx: Reader, series: Series, person: Person, facts: Mapping[str, Any], meeting: Meeting | None
) -> SeriesNews:
    kept = await seats.kept_until(tx, meeting, person.id) if meeting is not None else None
    return SeriesNews(
        what=facts["what"], title=series.title, group=series.group, group_id=series.group_id, rule=series.rule, since=facts["since"],
        reason=series.word if facts["what"] == "ended" else None, revision=series.revision,
        meeting=details_of(meeting, inside=True) if meeting else None, kept_until=kept,
        word=series.word if facts["what"] == "changed" else None,
    )  # fmt: skip


SUBJECT = Subject(unfold={KIND: unfold}, freshen={KIND: freshen})
