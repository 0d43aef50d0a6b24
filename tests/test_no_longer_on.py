"""A meeting that is cancelled, over or moved: whatever older button of it a member presses, they read so, and nothing else is asked."""

from handlers import PRESSES
from tests.meeting_rows import DAY, awake, facilitator, group, member, plan
from tests.stage import NOON, Actor, Stage
from tests.test_moved_meetings import moves
from tests.test_seats import comes, full, sees, set_seats
from tests.test_slots import needs

LINE = "2026-12-03 14:00 Tea and talk"
CANCELLED, OVER = "This meeting is cancelled.", "This meeting is over."
NOT_FOR_MEMBERS = "only some people of the group can do this"

# What a button carries beside the meeting, by the name of the part.
PARTS = {
    "choice": "maybe", "guests": "1", "key": "welcome", "page": "", "version": "1", "moment": "202612041400", "minutes": "30",
    "field": "title", "done": "1", "chosen": "", "kind": "open", "every": "1", "seats": "3", "scope": "one", "people": "2",
    "hours": "24", "word": "1", "rule": "0",
}  # fmt: skip
# About all dates of a series, of which others are ahead.
OF_SERIES = frozenset({"meeting:always", "meeting:sometimes"})
# It is asked how many came, once a meeting is over, or put back while it is cancelled: by who facilitates, or in scenes of their own.
ELSEWHERE = frozenset({"there:yes", "newmeeting:yes"})
# Where it was stays to be seen: who comes late needs it. A file that is taken again takes out of a calendar what was called off.
STAYS = frozenset({"meeting:map", "calendar:of", "calendar:file"})


def buttons_of(meeting: str) -> dict[str, str]:
    """Each press that is about one meeting, as an older message may carry it."""
    found = {}
    for name, made in PRESSES.items():
        parts = list(made._signature.parameters)
        if parts[:1] == ["meeting_id"] and name not in ELSEWHERE | OF_SERIES | STAYS:
            found[name] = ":".join([name, meeting, *(PARTS[each] for each in parts[1:])]).rstrip(":")
    return found


async def silent(ana: Actor, meeting: str, words: str) -> list[str]:
    """The buttons that do not say these words, and are no facilitator's."""
    told = {}
    for name, data in buttons_of(meeting).items():
        await ana.says("/menu")
        told[name] = await ana.forges(data)
    return [name for name, said in told.items() if words not in said and NOT_FOR_MEMBERS not in said]


async def scene(stage: Stage) -> tuple[Actor, Actor, str]:
    here = await group(stage)
    fran, ana = await facilitator(stage, here), await member(stage, here, "Ana", "Alouette")
    await awake(stage, fran, ana)
    meeting = await plan(stage, fran, LINE)
    await set_seats(fran, meeting, "5")
    await needs(fran, meeting, "Welcome people", "2")
    await comes(ana, meeting)
    return fran, ana, meeting


async def test_an_older_button_of_a_cancelled_meeting_says_so(stage: Stage) -> None:
    fran, ana, meeting = await scene(stage)
    await fran.forges(f"meeting:cancel:{meeting}")
    await fran.forges(f"meeting:off:{meeting}")
    await stage.passes(60)
    assert await silent(ana, meeting, CANCELLED) == []


async def test_an_older_button_of_a_meeting_that_is_over_says_so(stage: Stage) -> None:
    _, ana, meeting = await scene(stage)
    await stage.until(NOON + 4 * DAY)
    assert await silent(ana, meeting, OVER) == []


async def test_who_is_asked_again_after_a_move_is_offered_nothing_else_before_they_answer(stage: Stage) -> None:
    fran, meeting, (ana,) = await full(stage, 3, "Ana")
    await needs(fran, meeting, "Cook", "1")
    assert {"Bring somebody", "Lend a hand"} <= set(await buttons_at(ana, meeting))
    await moves(fran, meeting)
    assert not {"Bring somebody", "Lend a hand"} & set(await buttons_at(ana, meeting))
    for older in (f"meeting:guests:{meeting}", f"meeting:bring:{meeting}:1", f"slot:take:{meeting}:cook"):
        assert "Say first that you are coming" in await ana.forges(older)
    await comes(ana, meeting)
    assert {"Bring somebody", "Lend a hand"} <= set(ana.buttons)


async def buttons_at(actor: Actor, meeting: str) -> list[str]:
    await sees(actor, meeting)
    return actor.buttons
