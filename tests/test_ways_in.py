"""A way in stays with those in the group: visitors never read it, in whatever field it was written."""

import pytest

from tests.meeting_rows import facilitator, group, member, plan
from tests.stage import Actor, Stage

WAYS = (
    "zoom 987 654 3210 code 1234",
    "https://meet.jit.si/room-a or https://zoom.us/j/123?pwd=x",
    "meet.jit.si/secret-room",
    "Join: https://meet.jit.si/secret-room code 4321",
)
SECRETS = ("987 654", "1234", "room-a", "pwd=x", "secret-room", "4321")


async def changed(fran: Actor, meeting: str, field: str, words: str) -> str:
    """One field written anew; what was shown before the yes."""
    await fran.forges(f"meeting:set:{meeting}:{field}")
    shown = await fran.says(words)
    await fran.presses("Yes, change it")
    return shown


async def visitor_of(stage: Stage) -> Actor:
    """Somebody who looks without an account."""
    vic = await stage.newcomer("Vic", "en")
    await vic.says("/groups")
    return vic


@pytest.mark.parametrize("field", ["place", "note"])
@pytest.mark.parametrize("way", WAYS)
async def test_who_is_not_in_the_group_reads_no_way_in_and_who_is_reads_it_whole(
    stage: Stage, field: str, way: str
) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    ana = await member(stage, here, "Ana", "Alouette")
    meeting = await plan(stage, fran, "2026-12-03 14:00 Tea and talk")
    shown = await changed(fran, meeting, field, way)
    assert "Only people in the group will read this:" in shown
    vic = await visitor_of(stage)
    for visitor in (vic, await stage.member("Eve", "Effraie")):
        seen = await visitor.forges(f"meeting:{meeting}")
        assert "Tea and talk" in seen
        assert "members see it here" in seen
        assert not [secret for secret in SECRETS if secret in seen]
    read = await ana.forges(f"meeting:{meeting}")
    assert [secret for secret in SECRETS if secret in read] == [secret for secret in SECRETS if secret in way]


async def test_words_beside_a_way_in_are_still_read_by_visitors(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    meeting = await plan(stage, fran, "2026-12-03 14:00 Tea and talk")
    await changed(
        fran, meeting, "note", "Bring a cup.\nJoin: https://meet.jit.si/secret-room code 4321\nAll are welcome."
    )
    vic = await visitor_of(stage)
    seen = await vic.forges(f"meeting:{meeting}")
    assert "Bring a cup." in seen
    assert "All are welcome." in seen
    assert "secret-room" not in seen


async def test_a_way_in_in_a_title_is_said_to_be_read_by_everybody_before_the_yes(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    told = "Visitors will read this too: "
    asked = await fran.says("/newmeeting 2026-12-03 14:00 Tea https://meet.jit.si/in-title")
    assert told + "https://meet.jit.si/in-title" in asked
    await fran.says("/cancel")
    meeting = await plan(stage, fran, "2026-12-03 14:00 Tea and talk")
    assert told + "zoom 987 654 3210" in await changed(fran, meeting, "title", "Tea on zoom 987 654 3210")


async def test_a_way_in_in_an_announcement_is_said_to_be_read_by_all_who_get_it(stage: Stage) -> None:
    here = await group(stage)
    fran = await facilitator(stage, here)
    await member(stage, here, "Ana", "Alouette")
    await fran.says("/announce")
    assert "will read it: meet.jit.si/voisins" in await fran.says("Tonight at meet.jit.si/voisins")
