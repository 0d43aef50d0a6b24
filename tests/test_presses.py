"""A press is declared once: what its button carries is what its handler reads, and what does not fit is refused."""

from typing import Any, Literal, get_args, get_origin

import pytest

from bot.domain.errors import Refused
from bot.domain.proposals import Choice
from handlers import ANSWERS, PRESSES
from handlers.core import presses
from handlers.core.presses import Number, Press, Rest, press
from handlers.core.questions import ShownBack
from handlers.groups.presses import groups_all
from handlers.meetings.presses import Minutes, meeting_answer
from handlers.peers.presses import helper_topic, peer_home
from tests.stage import Stage, undeclared
from tests.walks import for_each

EXAMPLES: dict[Any, list[tuple[str, Any]]] = {
    str: [("x1", "x1")],
    bool: [("0", False), ("1", True)],
    Number: [("0", 0), ("9999", 9999)],
    presses.Language: [("fr", "fr"), ("en", "en")],
    Rest: [("a:b", "a:b"), ("a", "a")],
    Minutes: [("60", 60)],
    Choice: [("yes", "yes"), ("maybe", "maybe"), ("no", "no")],
}
WRONG: dict[Any, list[str]] = {
    bool: ["", "2", "yes", "٣"],
    Number: ["", "-1", "10000", "x", "1.5", "٣", "9" * 50, "<b>"],
    presses.Language: ["", "de", "FR", "fr\n"],
    Minutes: ["4", "1441", "x"],
    Choice: ["", "coming", "Yes"],
}
for _type in {each for made in PRESSES.values() for each in made.types if get_origin(each) is Literal}:
    EXAMPLES[_type], WRONG[_type] = [(each, each) for each in get_args(_type)], ["", "x"]
NAMES = sorted(PRESSES)


def parts_of(made: Press[Any]) -> list[str]:
    """What a button of this press can carry, all of it."""
    return [EXAMPLES[type_][0][0] for type_ in made.types]


@for_each("name", NAMES)
def test_a_handler_reads_what_its_button_carries(name: str) -> None:
    made = PRESSES[name]
    for n in range(max(len(each) for each in EXAMPLES.values())):
        values = [EXAMPLES[type_][n % len(EXAMPLES[type_])][1] for type_ in made.types]
        data = made(*values)
        assert data.startswith(name)
        assert made.read(data.split(":")[len(name.split(":")) :]) == values


@for_each("name", NAMES)
def test_a_press_with_a_part_too_few_or_too_many_is_refused(name: str) -> None:
    made, whole = PRESSES[name], parts_of(PRESSES[name])
    for count in range(made.fewest):
        with pytest.raises(Refused, match="old-button"):
            made.read(whole[:count])
    if name != "crisis" and Rest not in made.types:
        with pytest.raises(Refused, match="old-button"):
            made.read([*whole, "x"])


@for_each("name", NAMES)
def test_a_part_of_a_wrong_type_is_refused(name: str) -> None:
    made, whole = PRESSES[name], parts_of(PRESSES[name])
    for at, type_ in enumerate(made.types):
        for wrong in WRONG.get(type_, ()):
            with pytest.raises(Refused, match="old-button"):
                made.read([*whole[:at], wrong, *whole[at + 1 :]])


def test_what_buttons_carry_stays_as_it_is_in_messages_that_stand_in_chats() -> None:
    assert helper_topic("work", True, 2) == "helper:topic:work:1:2"
    assert meeting_answer("x1", "coming") == "meeting:answer:x1:coming"
    assert (peer_home(), peer_home(3), peer_home(page=3)) == ("peer:home", "peer:home:3", "peer:home:3")
    assert (groups_all(0), groups_all(0, ""), groups_all(1, "ab cd")) == (
        "groups:all:0",
        "groups:all:0",
        "groups:all:1:ab cd",
    )
    assert PRESSES["help"].name == "help"


async def test_a_button_of_before_that_carries_a_page_opens_the_meeting(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    gone = await ana.forges("meeting:none")
    assert await ana.forges("meeting:none:2") == gone
    assert "no longer works" not in gone


@pytest.mark.parametrize(
    "data", ["peer:change:x1", "helper:paid:yes", "helper:paid:1:1", "groups:all:x", "nobody:made:this"]
)
async def test_a_forged_press_does_nothing_and_says_so(stage: Stage, data: str) -> None:
    ana = await stage.member("Ana", "Heron")
    assert "no longer works" in await ana.forges(data)


@for_each(
    "data, fits",
    [("menu", True), ("aside:crisis:lines", True), ("en=start:yes:peer", True), ("sure:helper:refuse:x1", True),
     ("meeting:x1<menu", True), ("aside:team:see:x1<todo", True),
     ("helper:paid", False), ("helper:paid:x", False), ("nobody:made", False), ("sure:nobody", False)],
)  # fmt: skip
def test_a_button_that_nobody_would_take_is_found_wherever_a_test_shows_it(data: str, fits: bool) -> None:
    assert undeclared(data) != fits


def test_a_question_knows_its_own_buttons() -> None:
    subjects = {name.partition(":")[0] for name in PRESSES}
    for step, question in ANSWERS.items():
        assert set(question.own) <= PRESSES.keys() | subjects, step
        assert not isinstance(question.seen, ShownBack) or question.seen.yes in PRESSES, step


def test_a_press_that_nobody_handles_two_of_one_name_two_handlers_and_a_rest_in_the_middle_end_the_start(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(presses, "DECLARED", {})

    def tea_pour(cups: int) -> None: ...
    def tea_spill(where: Rest, cups: int) -> None: ...
    async def pours(c: Any, cups: int) -> None: ...

    made = press(tea_pour)
    with pytest.raises(RuntimeError, match=r"nobody handles .*tea:pour"):
        presses.handled()
    made.handled(pours)
    assert presses.handled() == {"tea:pour": made}
    with pytest.raises(RuntimeError, match="there twice"):
        press(tea_pour)
    with pytest.raises(RuntimeError, match="handled twice"):
        made.handled(pours)
    with pytest.raises(TypeError, match="the last part"):
        press(tea_spill)


def test_a_part_can_be_one_of_a_few_words() -> None:
    def tea_sort(sort: Literal["green", "black"]) -> None: ...

    made = Press(tea_sort)
    assert get_args(made.types[0]) == ("green", "black")
    assert (made("green"), made.read(["black"])) == ("tea:sort:green", ["black"])
    for wrong in ([], ["white"], ["green", "black"]):
        with pytest.raises(Refused, match="old-button"):
            made.read(wrong)


def test_every_part_is_of_a_type_that_is_tried_here() -> None:
    for name, made in PRESSES.items():
        assert all(type_ in EXAMPLES for type_ in made.types), name
