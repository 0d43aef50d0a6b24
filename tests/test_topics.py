"""What people may talk about is a catalogue that the operator edits; what somebody chose stays theirs."""

from pathlib import Path

import pytest

from bot.config import BadSetting, Peers, Settings, load
from bot.domain.peers import mark_of
from bot.domain.topics import INTERESTS, TOPICS, Topic
from bot.services.peers.peers import new_request
from handlers import PRESSES
from handlers.core.ways import LONGEST
from playground.server import Playground
from tests.peers_stage import ask, helper
from tests.stage import TOKEN, Actor, StageClock, open_stage
from tests.walks import for_each

BOATS = Topic("boats", (("en", "Boats & <b>tea</b>"), ("fr", 'Bateaux "à voile" {x}')))


def offering(*topics: str | Topic, interests: tuple[str, ...] = ()) -> Peers:
    """The settings of an operator who offers these."""
    found = tuple(each if isinstance(each, Topic) else Topic(each) for each in topics)
    return Peers(topics=found, interests=tuple(map(Topic, interests)))


def read(tmp_path: Path, text: str) -> Settings:
    path = tmp_path / "config.toml"
    path.write_text(f"[peers]\n{text}")
    return load(path, {})


def test_without_a_word_all_that_come_with_the_program_are_offered(tmp_path: Path) -> None:
    offered = read(tmp_path, "").peers.offered
    assert (offered.topics, offered.interests) == (TOPICS, INTERESTS)


def test_the_operator_chooses_and_adds_their_own(tmp_path: Path) -> None:
    peers = read(tmp_path, 'topics = ["work", { key = "boats", fr = "Bateaux", en = "Boats" }]\ninterests = []').peers
    assert (peers.offered.topics, peers.offered.interests) == (("work", "boats"), ())
    assert peers.own_names == {"fr": {"boats": "Bateaux"}, "en": {"boats": "Boats"}}
    environ = {"ENTRAIDE_PEERS_TOPICS": "work, family", "ENTRAIDE_PEERS_INTERESTS": ""}
    assert load(None, environ).peers.offered.topics == ("work", "family")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('topics = ["works"]', '"works" is neither'),
        ('topics = ["work", "work"]', '"work" is there twice'),
        ('topics = [{ key = "boats", fr = "Bateaux" }]', 'for "boats": key, and a name in each language'),
        ('topics = [{ key = "boats", fr = "", en = "Boats" }]', '"fr" has 0'),
        ('topics = [{ key = "boats", fr = "Les très longs bateaux à voile", en = "Boats" }]', '"fr" has 30'),
        ('topics = [{ key = "Boats", fr = "Bateaux", en = "Boats" }]', '"Boats" is not'),
        ('topics = [{ key = "work", fr = "Travail", en = "Work" }]', '"work" is not'),
        ('topics = [{ key = "music", fr = "Musique", en = "Music" }]', '"music" is not'),
        ('topics = [{ key = 3, fr = "Musique", en = "Music" }]', "for one of your own"),
        ('topics = [{ key = "boats", fr = "a\\nb", en = "Boats" }]', "for one of your own"),
        ('interests = ["work"]', '"work" is neither'),
        ('topics = [{ key = "boats", fr = "B", en = "B" }]\ninterests = [{ key = "boats", fr = "B", en = "B" }]', "not among peers.topics"),
        ("topics = 3", "for one of your own"),
        ("topics = [3]", "for one of your own"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_the_catalogue_is_said(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(BadSetting, match=r"peers\.") as trouble:
        read(tmp_path, text)
    assert said in str(trouble.value)


async def test_a_topic_of_the_operators_own_is_chosen_asked_for_and_read_as_it_is_written(tmp_path: Path) -> None:
    async with open_stage(tmp_path, peers=offering(BOATS, "work")) as stage:
        ana, sam = await helper(stage, "Heron", "music"), await stage.member("Sam", "Tern")
        await ana.forges("helper:topics")
        await ana.presses("Boats & <b>tea</b>")
        await sam.says("/peer")
        assert "Chosen: Boats & <b>tea</b>." in await sam.presses("Boats & <b>tea</b>")
        await sam.presses("I agree, send it")
        assert "Topics: Boats & <b>tea</b>" in ana.reads
        lou = await stage.member("Lou", "Wren", "fr")
        await lou.says("/pair")
        assert 'Bateaux "à voile" {x}' in lou.buttons


async def test_only_what_is_offered_is_asked_for_and_no_topic_is_always_there(tmp_path: Path) -> None:
    async with open_stage(tmp_path, peers=offering("work", interests=("music",))) as stage:
        ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
        assert "Chosen: no topic in particular." in await sam.says("/peer")
        assert sam.buttons[:2] == ["Work", "See interests"]
        await sam.presses("See interests")
        assert sam.buttons[:2] == ["Music", "See other topics"]
        assert "no longer works" in await sam.forges("peer:topics:0-boats:0:en")
        await ana.forges("helper:topics:1")
        assert "What you like counts, too" in ana.reads
        for press in ("helper:topic:grief:1:0", "helper:refusal:music:1:0"):
            assert "no longer works" in await ana.forges(press), press
        await sam.forges("peer:topics:0:0:en")
        assert "on its way" in await sam.presses(sam.starting("peer:agree"))


async def test_with_nothing_in_the_catalogue_one_can_still_ask(tmp_path: Path) -> None:
    async with open_stage(tmp_path, peers=offering()) as stage:
        ana, sam = await helper(stage, "Heron"), await stage.member("Sam", "Tern")
        await sam.says("/peer")
        await sam.presses("I agree, send it")
        assert "no topic in particular" in ana.reads


@pytest.mark.sqlite
async def test_what_is_offered_no_more_stays_readable_and_can_be_left_out(tmp_path: Path) -> None:
    clock = StageClock()
    play = await Playground.start(token=TOKEN, now=clock.now)
    async with open_stage(tmp_path, clock, play, peers=offering(BOATS, "work", "grief")) as stage:
        ana, sam = await helper(stage, "Heron", "grief"), await stage.member("Sam", "Tern")
        await ana.forges("helper:topic:boats:1:0")
        await ask(sam, "0-boats")
    async with open_stage(tmp_path, clock, play, peers=offering("work")) as stage:
        ana = Actor(stage, ana.person)
        await ana.forges(f"offer:see:{ana.starting('offer:yes').split(':')[2]}")
        assert "Topics: Boats" in ana.reads
        await ana.says("/helper")
        assert "Topics: Grief and boats" in ana.reads
        await ana.presses("Choose my topics")
        assert {"✓ Boats", "✓ Grief", "Work"} <= set(ana.buttons)
        await ana.presses("✓ Boats")
        assert "Boats" not in ana.reads + str(ana.buttons)
        assert "no longer works" in await ana.forges("helper:topic:boats:1:0")
    await play.stop()


async def test_a_fourth_topic_of_the_operators_own_finds_no_room(tmp_path: Path) -> None:
    keys = ("boats", "chess", "bees", "birds")
    own = [Topic(key, (("en", key.capitalize()), ("fr", key.capitalize()))) for key in keys]
    async with open_stage(tmp_path, peers=offering(*own)) as stage:
        sam = await stage.member("Sam", "Tern")
        await sam.says("/peer")
        for each in ("Boats", "Chess", "Bees", "Birds"):
            await sam.presses(each)
        assert "✓ Birds" not in sam.buttons
        assert "Chosen: Bees, boats and chess." in sam.reads


LONG = "7ffffff-abcdefgh.abcdefgi.abcdefgj"  # all that come with the program, and as many long keys of one's own as there may be
FULL = {
    "mask": LONG, "language": "en", "how": "A0", "page": 9, "request_id": new_request(), "mark": mark_of("abcdefgh", "a person"),
}  # fmt: skip


@for_each("name", [name for name, press in PRESSES.items() if "mask" in press._signature.parameters])
def test_whatever_is_chosen_finds_room_in_a_button(name: str) -> None:
    press = PRESSES[name]
    assert len(press(**{part: FULL[part] for part in press._signature.parameters})) <= LONGEST
