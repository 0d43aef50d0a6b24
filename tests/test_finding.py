"""Groups and members are found: in the order of a directory, by the first letters of a name or a town, five to a page."""

from collections.abc import Sequence

from bot.domain import order
from tests.group_steps import join, make_facilitator, make_group
from tests.stage import Actor, Stage, first_line
from tests.walks import for_each

NAMES = ("Zinnia", "Œillet", "érable", "Orme", "Éclat", "ananas", "Âme")
SORTED = ["Âme", "ananas", "Éclat", "érable", "Œillet", "Orme", "Zinnia"]


@for_each(
    "names",
    [
        SORTED,
        ["Groupe 2", "Groupe 10", "Groupe d'été", "Groupe des amis"],
        ["L'Étoile", "« Le Fil »", "Les Amis"],
        ["IDA", "Ida", "Ïda", "Ivan"],
        ["1er étage", "Ananas", "Яна"],
    ],
)
def test_names_stand_where_people_look_for_them(names: list[str]) -> None:
    backwards = names[::-1]
    assert sorted(backwards, key=order.key) == names


@for_each(
    "typed, finds",
    [
        ("etoile", True), ("L'ÉTOILE", True), ("eto ly", True), ("lyon", True), ("", True), ("!?", True),
        ("toile", False), ("etoile paris", False),
    ],
)  # fmt: skip
def test_the_first_letters_of_a_name_or_a_town_find_it(typed: str, finds: bool) -> None:
    assert order.found(order.query(typed), "L'Étoile", "Lyon") == finds


@for_each("typed", ["é" * 500, "日本" * 90, ":::" * 30, "a" * 31 + "é", "𝒂" * 40])
def test_what_was_typed_always_fits_into_a_button(typed: str) -> None:
    assert len(order.query(typed).encode()) <= order.QUERY_BYTES
    assert ":" not in order.query(typed)
    assert order.query(order.query(typed)) == order.query(typed)


def named(actor: Actor, among: tuple[str, ...] = NAMES) -> list[str]:
    return [words for words in actor.buttons if words in among]


async def many_groups(stage: Stage, names: Sequence[str] = NAMES) -> tuple[Actor, Actor]:
    chief, ana = await stage.coordinator(), await stage.member("Ana", "Heron")
    for name in names:
        await make_group(chief, name, town="Lyon" if name == "Orme" else "Saint-Étienne")
    return chief, ana


async def test_groups_stand_in_order_five_to_a_page(stage: Stage) -> None:
    _, ana = await many_groups(stage)
    await ana.says("/groups")
    assert named(ana) == SORTED[:5]
    await ana.presses("See more")
    assert named(ana) == SORTED[5:]
    await ana.presses("Back")
    assert named(ana) == SORTED[:5]


async def test_a_group_is_found_by_its_name_or_its_town(stage: Stage) -> None:
    _, ana = await many_groups(stage)
    await ana.says("/groups")
    assert "its name or its town" in await ana.presses("Find by name")
    assert first_line(await ana.says("lyo")) == "Groups found for “lyo”."
    assert named(ana) == ["Orme"]
    await ana.presses("Look again")
    await ana.says("OEIL")
    assert named(ana) == ["Œillet"]
    await ana.presses("Back")
    assert named(ana) == SORTED[:5]


async def test_what_was_looked_for_stays_from_page_to_page(stage: Stage) -> None:
    _, ana = await many_groups(stage)
    await ana.forges("groups:find")
    await ana.says("Saint Étienne")
    assert named(ana) == [name for name in SORTED if name != "Orme"][:5]
    await ana.presses("See more")
    assert named(ana) == ["Zinnia"]
    await ana.presses("Back")
    assert len(named(ana)) == 5


async def test_who_finds_nothing_may_look_again_or_see_all(stage: Stage) -> None:
    _, ana = await many_groups(stage)
    await ana.forges("groups:find")
    assert "No group was found for “xyz”." in await ana.says("xyz")
    assert {"Look again", "See all groups", "Back"} <= set(ana.buttons)


async def test_few_groups_need_no_looking_for(stage: Stage) -> None:
    chief = await stage.coordinator()
    await make_group(chief)
    await chief.says("/groups")
    assert "Find by name" not in chief.buttons


async def test_words_after_the_list_was_found_are_no_query_any_more(stage: Stage) -> None:
    _, ana = await many_groups(stage)
    await ana.forges("groups:find")
    await ana.says("lyo")
    assert "do not know who your words are for" in await ana.says("is it far?")


async def test_a_visitor_looks_at_all_groups_and_is_asked_nothing(stage: Stage) -> None:
    await many_groups(stage)
    nina = await stage.newcomer("Nina")
    await nina.says("/groups")
    assert named(nina) == SORTED[:5]
    assert "Find by name" not in nina.buttons


async def test_members_stand_in_order_facilitators_first_and_are_found(stage: Stage) -> None:
    chief = await stage.coordinator()
    group = await make_group(chief)
    people = {name: await stage.member(f"P{n}", name) for n, name in enumerate(NAMES)}
    for actor in people.values():
        await join(actor, group)
    await make_facilitator(chief, people["Orme"], group)
    orme = people["Orme"]
    await orme.forges(f"members:list:{group}:0")
    assert orme.buttons[0] == "Orme (facilitates)"
    assert named(orme) == SORTED[:4]
    await orme.presses("See more")
    assert named(orme) == ["Œillet", "Zinnia"]
    await orme.presses("Find by name")
    assert "Nobody was found" in await orme.says("nobody")
    await orme.presses("Look again")
    await orme.says("oeil")
    assert named(orme) == ["Œillet"]
    looks = await stage.rows("SELECT count(*) AS n FROM look WHERE what = 'list'")
    assert looks[0]["n"] == 6  # of nobody who was not shown, nor of oneself


async def test_who_does_not_run_the_group_looks_for_nobody_in_it(stage: Stage) -> None:
    chief, ana = await stage.coordinator(), await stage.member("Ana", "Heron")
    group = await make_group(chief)
    await join(ana, group)
    assert "not possible" in await ana.forges(f"members:find:{group}")
    assert "not possible" in await ana.forges(f"members:list:{group}:0:her")
    assert await stage.rows("SELECT step FROM dialog") == []
