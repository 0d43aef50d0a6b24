"""What others will read is read back to who wrote it, with its readers named, and kept only after a yes (TALK-02)."""

import inspect
from collections.abc import Awaitable, Callable

import pytest

from handlers import ANSWERS, PRESSES
from handlers.core.questions import NOBODY, Question, ReadBack
from tests.group_steps import handle_of, make_facilitator, make_group
from tests.open_questions import OPENED, WHEN, House, asked, stored
from tests.peers_stage import data
from tests.stage import Actor, Stage, first_line, spaced
from tests.walks import for_each

Sentence = Callable[[House, str], Awaitable[None]]

MEMBERS = "The 2 members of Riverside will read this, and whoever looks at the group."
INSIDE = "The 2 members of Riverside will read this, and nobody outside."
ANYONE = "Whoever looks at the groups will read this."
TALK = "Quiet talk"
ROOM = "https://meet.example.org/room"
NOT_TAKEN = "This change is not taken. To say something else, write a new message."

# What answers each question that others will read: the words, what is pressed and written until the yes is asked
# (what begins with a colon is pressed), and how the readers are named there.
ANSWERED: dict[str, tuple[str, list[str], str]] = {
    "people.name": ("Sparrow", [], "Those you talk with here, and those who run your groups, will read this name."),
    "groups.name": ("Sparrow", [], "Those who run Riverside will read this name."),
    "groups.set.name": ("Lakeside", [], MEMBERS),
    "groups.set.town": ("Nantes", [], MEMBERS),
    "groups.charter": ("We listen.", [], "The 2 members of Riverside will get a message to read it, and are asked to agree."),
    "meetings.value": (TALK, [], MEMBERS),
    "meetings.reason": ("The room is taken.", [], MEMBERS),
    "meetings.word": ("The room is taken.", [], MEMBERS),
    "meetings.extra": (WHEN, [], MEMBERS),
    "newmeeting.when": (WHEN, [TALK, ":Skip this", ":1 h", ":Skip this"], MEMBERS),
    "newmeeting.hour": ("14:00", [TALK, ":Skip this", ":1 h", ":Skip this"], MEMBERS),
    "newmeeting.title": (TALK, [":Skip this", ":1 h", ":Skip this"], MEMBERS),
    "newmeeting.place": ("The library", [":1 h", ":Skip this"], MEMBERS),
    "newmeeting.minutes": ("2 h", [":Skip this"], MEMBERS),
    "newmeeting.seats": ("15", [], MEMBERS),
    "meetings.seats": ("15", [], MEMBERS),
    "meetings.needed": ("15", [":2 hours before"], MEMBERS),
    "meetings.slot": ("Set the table", [], MEMBERS),
    "newmeeting.note": ("Bring a cup.", [], MEMBERS),
    "newmeeting.check": ("16:00", [], MEMBERS),
    "newmeeting.until": ("10 times", [], MEMBERS),
    "opening.hours": ("10-12", [], MEMBERS),
    "closures.link": (ROOM, [], "The 2 members of Riverside will read this."),
    "newproposal.title": (TALK, [WHEN], INSIDE),
    "newproposal.dates": (WHEN, [], INSIDE),
    "newproposal.place": ("The library", [], INSIDE),
    "own.words": ("I like gardens.", [], "A coordinator will read this first."),
    "own.why": ("Which garden is it?", [], "Zander will read this, as words of the coordination, without your name."),
    "evidence.words": ("He called me names.", [], "Only coordinators who look at this report read it, never Zander"),
    "contacts.first": ("Marie", [], "Only Zander reads it, and only once they have told theirs."),
    "contacts.time": (WHEN, [], "Only Zander reads it, with the hours of their own clock."),
    "rota.hours": ("Tuesday 7pm-10pm", [], "Those who listen will read this."),
    "peer.word": ("The evenings are long.", [], "without your name"),
    "box.words": ("Is there a grant?", [], "Nobody of them reads who asks."),
    "box.answer": ("I had one.", [], "Only the person who asked will read this, without your name."),
    "mission.answer": ("I would like to.", [], "Zander will read this, with the name you chose."),
    "newmission.title": ("Night team", ["Lyon", "Two evenings a week."], "Whoever uses this bot can read this"),
    "newmission.town": ("Nantes", ["Two evenings a week."], "Whoever uses this bot can read this"),
    "newmission.words": ("One evening a week.", [], "Whoever uses this bot can read this"),
    "newmission.check": ("One morning a week.", [], "Whoever uses this bot can read this"),
    "proposal.reason": ("The room is taken.", [], "The person who proposed it will read this."),
    "attest.name": ("Zoé", [], "Whoever you give it to will read this."),
    "attest.check": ("Zoé", [], "Whoever you give it to will read this."),
    "newgroup.name": (
        "Lakeside", ["Lyon", ":English", "Europe/Paris", ":Let people in freely", "We listen."], ANYONE
    ),
    "newgroup.town": ("Nantes", [":English", "Europe/Paris", ":Let people in freely", "We listen."], ANYONE),
    "newgroup.charter": ("We listen.", [], ANYONE),
    "import.file": ("dates.csv", [], MEMBERS),
    "import.check": ("dates.csv", [], MEMBERS),
    "announcements.words": ("The room has changed.", [], "Members will read this"),
    "inquiries.words": ("When may we talk?", [], "Zander will read it, as a question of the coordination."),
    "announcements.group": ("The room has changed.", [":Riverside"], "Members will read this"),
}  # fmt: skip
WORDS = [
    step for step in ANSWERED if not step.startswith("import.")
]  # a file is sent anew, and takes the place of the other
TABLE = b"date;start;title\n2026-12-17;14:00;Tea\n"
# As it is read back, where that differs.
SAID = {
    WHEN: "14:00", "2026-12-04 15:00": "15:00", "2 h": "2 hours", "3 h": "3 hours", "10 times": "4 February",
    "8 times": "21 January", "10-12": "10:00–12:00", "11-13": "11:00–13:00", "dates.csv": "One new date for Riverside",
    "Tuesday 7pm-10pm": "Tuesday: 19:00", "Friday 7pm-10pm": "Friday: 19:00",
}  # fmt: skip


def yes_of(question: Question) -> str:
    """The button that keeps the answer."""
    assert question.seen is not None
    return "said:keep" if isinstance(question.seen, ReadBack) else question.seen.yes


async def answers(actor: Actor, step: str) -> str:
    """Answers the question that is open, and goes on until the yes is asked; the button that says yes."""
    words, further, _ = ANSWERED[step]
    if words.endswith(".csv"):
        actor.stage.play.world.send_file(actor.person, TABLE, words)
        await actor.stage.settle()
    else:
        await actor.says(words)
    for each in further:
        await (actor.presses(each[1:]) if each.startswith(":") else actor.says(each))
    return actor.starting(yes_of(ANSWERS[step]) + ":")


def test_each_question_says_whether_others_will_read_the_answer() -> None:
    seen = {field.name: field for field in inspect.signature(Question).parameters.values()}["seen"]
    assert seen.default is inspect.Parameter.empty
    assert ANSWERED.keys() == {step for step, question in ANSWERS.items() if question.seen is not NOBODY}
    assert {yes_of(ANSWERS[step]) for step in ANSWERED} <= PRESSES.keys()


async def is_kept_only_after_a_yes_on_a_screen_that_shows_it_and_names_its_readers(house: House, step: str) -> None:
    await OPENED[step](house)
    before = await stored(house.stage)
    yes = await answers(house.chief, step)
    words, _, read_by = ANSWERED[step]
    assert yes in data(house.chief)
    assert SAID.get(words, words) in house.chief.reads
    assert read_by in house.chief.reads
    without_drafts = {name: rows for name, rows in before.items() if name != "announcement"}
    assert {
        name: rows for name, rows in (await stored(house.stage)).items() if name in without_drafts
    } == without_drafts
    await house.chief.presses(yes)
    assert await stored(house.stage) != before


async def is_not_kept_when_another_screen_is_opened_instead(house: House, step: str) -> None:
    await OPENED[step](house)
    before = await stored(house.stage)
    await answers(house.chief, step)
    await house.chief.says("/menu")
    assert await asked(house.stage) is None
    kept = await stored(house.stage)
    assert {name for name in kept if kept[name] != before[name]} <= {"announcement"}  # a draft, which goes by itself


async def the_yes_is_asked_again_after_help_lines(house: House, step: str) -> None:
    await OPENED[step](house)
    await answers(house.chief, step)
    if await asked(house.stage) is None:  # a draft of its own: its buttons stay
        assert step.startswith("announcements.")
        return
    shown = house.chief.reads
    await house.chief.says("/crisis")
    assert await house.chief.says("hello?") == shown


READ_BY_OTHERS = [
    is_not_kept_when_another_screen_is_opened_instead,
    the_yes_is_asked_again_after_help_lines,
    is_kept_only_after_a_yes_on_a_screen_that_shows_it_and_names_its_readers,
]


@pytest.mark.parametrize("step", ANSWERED)
@for_each("what", READ_BY_OTHERS)
async def test_an_answer_that_others_will_read(house: House, step: str, what: Sentence) -> None:
    """In the same house one after the other; the last one keeps the answer."""
    await what(house, step)


async def test_an_edit_that_comes_before_the_yes_is_what_is_kept(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.forges("settings:name")
    await ana.says("Sparow")
    stage.play.world.edit(ana.person, [m for m in ana.chat if not m.from_bot][-1].id, "Sparrow")
    await stage.settle()
    assert first_line(ana.reads) == "Is this right?"
    assert "Sparrow" in ana.reads
    assert "under the name Sparrow" in await ana.presses("Yes, keep it")


async def test_an_edit_is_kept_whatever_came_between_and_where_other_words_were_asked_for(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.forges("settings:name")
    await ana.says("Sparow")
    own = [m for m in ana.chat if not m.from_bot][-1].id
    stage.play.world.send_file(ana.person, b"x", "x.jpg", kind="photo")
    await stage.settle()
    await ana.says("/crisis")
    assert "Sparow" in await ana.says("hm")
    stage.play.world.edit(ana.person, own, "Sparrow")
    await stage.settle()
    assert "Sparrow" in ana.reads
    await ana.presses("Change it")
    stage.play.world.edit(ana.person, own, "Sparrows")
    await stage.settle()
    assert "under the name Sparrows" in await ana.presses("Yes, keep it")


async def test_an_edit_after_the_yes_changes_nothing_and_says_so(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron", "fr")
    await ana.forges("settings:name")
    await ana.keeps("Moineau")
    stage.play.world.edit(ana.person, [m for m in ana.chat if not m.from_bot][-1].id, "Pinson")
    await stage.settle()
    assert first_line(ana.reads) == "Ce changement n'est pas pris. Pour dire autre chose, écrivez un nouveau message."
    assert "Pinson" not in str(await asked(stage))


async def test_an_edit_of_long_ago_or_of_nothing_that_was_written_says_nothing(stage: Stage) -> None:
    ana = await stage.member("Ana", "Heron")
    await ana.says("/meetings")
    own, before = [m for m in ana.chat if not m.from_bot][-1], len(ana.chat)
    await stage.passes(3601)
    stage.play.world.edit(ana.person, own.id, "/menu")
    await stage.settle()
    assert len(ana.chat) == before


@pytest.mark.parametrize("step", WORDS)
async def test_an_answer_that_its_writer_edits_is_read_anew_or_they_hear_that_the_first_one_stands(
    house: House, step: str
) -> None:
    await OPENED[step](house)
    words, further, _ = ANSWERED[step]
    edited = {
        WHEN: "2026-12-04 15:00", "2 h": "3 h", "14:00": "15:00", "16:00": "15:00", "15": "23", "10-12": "11-13",
        "Tuesday 7pm-10pm": "Friday 7pm-10pm",
        ROOM: ROOM.replace("room", "hall"),
    }.get(words, "Kestrel")  # fmt: skip
    world, chief = house.stage.play.world, house.chief
    said = world.say(chief.person, words)
    await house.stage.settle()
    shown = len(chief.chat)
    world.edit(chief.person, said.id, edited)
    await house.stage.settle()
    assert len(chief.chat) == shown + 1
    stands = chief.reads.startswith(NOT_TAKEN)
    assert not stands or not isinstance(ANSWERS[step].seen, ReadBack)
    for each in further:
        await (chief.presses(each[1:]) if each.startswith(":") else chief.says(each))
    kept, gone = (words, edited) if stands else (edited, words)
    yes = chief.starting(yes_of(ANSWERS[step]) + ":")
    [shown_last] = [m for m in chief.chat if yes in str(m.buttons)][-1:]
    assert SAID.get(kept, kept) in spaced(shown_last.text)
    assert SAID.get(gone, gone) not in spaced(shown_last.text)


async def test_an_answer_that_was_refused_is_taken_when_its_writer_mends_it(house: House) -> None:
    await OPENED["newmeeting.hour"](house)
    world, chief = house.stage.play.world, house.chief
    said = world.say(chief.person, "at forteen")
    await house.stage.settle()
    assert first_line(chief.reads).startswith("I did not understand the time")
    world.edit(chief.person, said.id, "14:00")
    await house.stage.settle()
    assert first_line(chief.reads) == "What is this meeting called?"


async def test_a_cry_in_the_edit_of_an_answer_is_heard_and_is_no_answer(house: House) -> None:
    await OPENED["groups.set.town"](house)
    world, chief = house.stage.play.world, house.chief
    said = world.say(chief.person, "Leeds")
    await house.stage.settle()
    world.edit(chief.person, said.id, "I want to die")
    await house.stage.settle()
    assert "findahelpline.com" in chief.reads
    found = await asked(house.stage)
    assert found is not None
    assert found[0] == "aside:groups.set.town"
    assert found[1]["said"] == "Leeds"


READ_BACK = [step for step, question in ANSWERS.items() if isinstance(question.seen, ReadBack)]


@pytest.mark.parametrize("step", READ_BACK)
async def test_an_answer_that_is_read_back_gives_way_to_words_that_come_after_it(house: House, step: str) -> None:
    await OPENED[step](house)
    old = await answers(house.chief, step)
    first = house.chief.last
    await house.chief.says("Goldfinch")
    assert "Goldfinch" in house.chief.reads
    before = await stored(house.stage)
    shown = house.chief.last
    for said in ("yes", "Non", "change it", "1"):  # typed when it is not known any more that this stands below
        house.stage.forgets_what_was_shown()
        assert (await house.chief.says(said), await stored(house.stage)) == (spaced(shown.text), before)
    await house.chief.presses(old, first)
    assert "Goldfinch" in house.chief.reads
    assert await stored(house.stage) == before
    await house.chief.presses(house.chief.starting("said:keep:"))
    assert await stored(house.stage) != before


async def can_be_changed_or_left(house: House, step: str) -> None:
    await OPENED[step](house)
    question, before = house.chief.reads, await stored(house.stage)
    await answers(house.chief, step)
    assert await house.chief.presses("Change it") == question
    await answers(house.chief, step)
    await house.chief.presses("Cancel")
    assert await asked(house.stage) is None
    assert await stored(house.stage) == before


async def is_kept_once(house: House, step: str) -> None:
    await OPENED[step](house)
    yes = await answers(house.chief, step)
    await house.chief.presses(yes)
    before = await stored(house.stage)
    await house.chief.forges(yes)
    assert await stored(house.stage) == before
    assert "no longer works" in house.chief.reads


UNTIL_THE_YES = [
    can_be_changed_or_left,
    is_kept_once,
]


@pytest.mark.parametrize("step", READ_BACK)
@for_each("what", UNTIL_THE_YES)
async def test_an_answer_that_is_read_back(house: House, step: str, what: Sentence) -> None:
    """In the same house one after the other; the last one keeps an answer."""
    await what(house, step)


async def test_a_first_name_can_be_changed_but_not_left_out(stage: Stage) -> None:
    ana = await stage.newcomer("Ana")
    await ana.says("/start")
    await ana.presses("start:yes")
    question = ana.reads
    assert first_line(await ana.says("Heron")) == "Is this right?"
    assert ana.buttons == ["Yes, keep it", "Change it", "Help lines"]
    assert await ana.presses("Change it") == question
    assert "Heron" not in await ana.says("I want to die")
    assert await ana.says("hello?") == question
    await ana.keeps("Wren")
    assert [row["n"] for row in await stage.rows("SELECT COUNT(*) AS n FROM person WHERE pseudonym IS NOT NULL")] == [1]


async def test_a_name_that_is_taken_while_it_is_read_back_is_refused(stage: Stage) -> None:
    ana, ben = await stage.member("Ana", "Heron"), await stage.member("Ben", "Wren")
    await ana.forges("settings:name")
    await ana.says("Sparrow")
    await ben.forges("settings:name")
    await ben.keeps("Sparrow")
    assert "Somebody has this name already" in await ana.presses("Yes, keep it")
    assert "under the name Swift" in await ana.keeps("Swift")


async def test_who_may_not_any_more_keeps_nothing(stage: Stage) -> None:
    chief, ana = await stage.coordinator(), await stage.member("Ana", "Heron")
    group = await make_group(chief)
    await ana.says("/groups")
    await ana.forges(f"group:yes:{group}:1")
    await make_facilitator(chief, ana, group)
    await ana.forges(f"group:set:{group}:name")
    await ana.says("Lakeside")
    await chief.forges(f"sure:team:end:{await handle_of(ana, group)}")
    before = await stage.rows("SELECT name FROM groups")
    assert "only some people" in await ana.presses("Yes, keep it")
    assert await stage.rows("SELECT name FROM groups") == before
