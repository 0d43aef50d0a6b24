"""Figures for those who coordinate: counted once, whatever happens, read from five up, and never so that a small number shows."""

import random
from collections import defaultdict
from itertools import product

from bot.domain import figures
from bot.domain.figures import WEEK, Counts
from bot.domain.topics import TOPICS
from bot.services.keeping import nightly
from bot.storage.peers import figures as store
from tests.peers_stage import ask, coordinator_of, helper, opened
from tests.stage import NOON, Actor, Stage, first_line

DAY = 86400
MONDAY = figures.week_of(int(NOON), "Europe/Paris")
QUESTIONS = "Two short questions, if you like."


async def counted(stage: Stage) -> dict[str, int]:
    async with stage.program.database.read(int(stage.clock.at)) as tx:
        return dict(await store.between(tx, 0, 2**40))


async def happened(stage: Stage, week: int, **often: int) -> None:
    """So often in a week; names are written with "_"."""
    names = [name.replace("_", "-") for name, n in often.items() for _ in range(n)]
    async with stage.program.database.write(int(stage.clock.at)) as tx:
        await store.count(tx, week, names)


# What is counted


async def test_a_request_counts_once_for_each_thing_that_happens_to_it(stage: Stage) -> None:
    owl, sam = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await ask(sam)
    assert await counted(stage) == {"asked": 1}
    await owl.presses(owl.starting("offer:no"))
    nobody = {"asked": 1, "at-afternoon": 1, "on-work": 1}
    assert await counted(stage) == nobody
    await sam.presses(sam.starting("peer:wait"))
    await stage.passes(3600)
    assert await counted(stage) == nobody, "in vain a second time"
    robin = await helper(stage, "Robin", "work")
    await stage.passes(3600)
    yes = robin.starting("offer:yes")
    await robin.presses(yes)
    assert await counted(stage) == nobody | {"yes-hours": 1}
    await robin.forges(yes)
    await robin.forges(yes.replace("yes", "no"))
    wren = await helper(stage, "Wren", "work")
    await stage.passes(3600)
    await wren.presses(wren.starting("offer:yes"))
    assert await counted(stage) == nobody | {"yes-hours": 1}, "another yes to the same request"


async def test_the_figures_name_nobody_and_are_sealed_and_go_after_four_hundred_days(stage: Stage) -> None:
    await happened(stage, MONDAY, asked=1)
    (row,) = await stage.rows("SELECT * FROM figures")
    assert row.keys() == {"week", "counts"}
    assert b"asked" not in row["counts"]
    await nightly.tidy(stage.program.database, MONDAY + 400 * DAY)
    assert await stage.rows("SELECT 1 FROM figures")
    await nightly.tidy(stage.program.database, MONDAY + 400 * DAY + 1)
    assert not await stage.rows("SELECT 1 FROM figures")


# What is read


async def test_who_coordinates_reads_where_help_is_missing_and_nobody_else_does(stage: Stage) -> None:
    chief, ana = await coordinator_of(stage), await stage.member("Ana", "Heron")
    await chief.forges("team")
    await chief.presses("See the figures")
    assert first_line(chief.reads) == "The figures of four weeks."
    assert "Fewer than five people asked" in chief.reads
    assert "until Sunday 29 November" in chief.reads
    late = {"asked": 17, "on_home": 12, "on_grief": 5, "on_work": 4, "at_evening": 13, "at_night": 4}
    await happened(stage, MONDAY, asked=9, on_home=9, at_morning=9)
    await happened(stage, MONDAY - WEEK, **late)
    await happened(stage, MONDAY - 5 * WEEK, asked=5, yes_hour=6, yes_days=5, helped_yes=7, helped_no=4, again_yes=4)
    said = await chief.forges("figures")
    for words in ("15 to 19", "Street and housing: 10 to 14 times", "Grief: 5 to 9 times", "It was in the evening. At"):
        assert words in said
    for words in ("Work", "morning", "night", "in 10", "yeses", "help?"):
        assert words not in said, "too few, of the week that is running, or of three months"
    said = await chief.presses("See three months")
    for words in (
        "20 to 24",
        "About 5 in 10",
        "within an hour",
        "Did it help? 10 to 14 answers. Five or more said: yes.",
    ):
        assert words in said
    assert "ask again?" not in said
    assert first_line(await chief.presses("See what they mean")) == "What the figures mean."
    assert first_line(await chief.presses("Back")) == "The figures of three months."
    await chief.presses("See four weeks")
    await chief.presses("Back")
    assert "See the figures" in chief.buttons
    for press in ("figures", "figures:13", "figures:how:4"):
        assert "only some people" in await ana.forges(press) + ana.toast
    assert "no longer works" in await chief.forges("figures:5") + chief.toast


async def test_les_chiffres_se_lisent_aussi_en_francais(stage: Stage) -> None:
    chief = await coordinator_of(stage)
    await chief.forges("language:set:fr")
    await happened(stage, MONDAY - WEEK, asked=14, yes_hours=13, on_=6, at_night=2, helped_little=5, again_no=6)
    said = await chief.forges("figures:13")
    for words in ("10 à 14", "toutes sauf moins de cinq", "moins de six heures", "Aucun sujet", "un peu", "non"):
        assert words in said


# What cannot be worked out


Span = tuple[int, int]
FREE = (0, 10**6)


def hidden(values: set[int]) -> bool:
    """Whether nobody can say that it lies between one and four."""
    return not values <= {1, 2, 3, 4}


def test_of_requests_yeses_and_what_is_left_over_no_small_number_can_be_worked_out() -> None:
    """Every world of up to 26 requests, as somebody sees it who knows how the figures are made."""
    worlds = defaultdict(list)
    for asked in range(27):
        for yes in range(asked + 1):
            for soon in range(yes + 1):
                counts = Counts({"asked": asked, "yes-hour": soon, "yes-days": yes - soon})
                worlds[figures.publish(counts, TOPICS, whole=True)].append((asked, yes, asked - yes, soon, yes - soon))
    for published, seen in worlds.items():
        for values in zip(*seen, strict=True):
            assert hidden(set(values)), published


def test_of_answers_and_of_requests_that_found_somebody_no_small_number_can_be_worked_out() -> None:
    answers, found = defaultdict(list), defaultdict(set)
    for each in (each for each in product(range(15), repeat=3) if sum(each) < 15):
        counts = Counts(dict(zip(figures.HELPED, each, strict=True), asked=30))
        answers[figures.publish(counts, TOPICS, whole=True).helped].append((*each, sum(each)))
    for published, seen in answers.items():
        for values in zip(*seen, strict=True):
            assert hidden(set(values)), published
    for asked in range(41):
        for vain in range(asked + 1):
            said = figures.publish(Counts({"asked": asked, "on-work": vain, "at-night": vain}), TOPICS, whole=False)
            found[said].add(asked - vain)
    assert all(hidden(values) for values in found.values())


def test_of_what_lies_between_four_weeks_and_three_months_no_small_number_can_be_worked_out() -> None:
    between = defaultdict(set)
    for whole in range(41):
        for short in range(whole + 1):
            said = [
                figures.publish(Counts({"asked": n, "on-work": n, "at-night": n}), TOPICS, whole=False)
                for n in (whole, short)
            ]
            for part in ("requests", "topics", "hours"):
                between[part, *(getattr(each, part) for each in said)].add(whole - short)
    assert all(hidden(values) for values in between.values())


TIGHT = (  # all of one kind are as large as they can be without being said
    ({"at-morning": 4, "at-afternoon": 4, "at-evening": 4, "at-night": 3}, {"on-work": 15}),
    (
        {"at-morning": 5, "at-evening": 5, "at-night": 5},
        dict.fromkeys(["on-", "on-daily", "on-papers"], 4) | {"on-home": 3},
    ),
)


def drawn(n: int) -> tuple[dict[str, int], dict[str, int]]:
    """Requests for which nobody was free, at some hours and about some topics, one or two each."""
    lot = random.Random(n)
    hours, topics = lot.sample(figures.HOURS, lot.randint(1, 4)), lot.sample(["", *TOPICS], lot.randint(1, 9))
    at, on = Counts(), Counts()
    for _ in range(lot.randint(5, 60)):
        at[f"at-{lot.choice(hours)}"] += 1
        on.update({f"on-{each}" for each in lot.choices(topics, k=lot.randint(1, 2))})
    return at, on


def test_of_topics_and_hours_together_no_small_number_can_be_worked_out() -> None:
    """Both tell of the same requests: as many as all hours, at least as many as of any topic, at most as many as of all."""
    for (hours, topics), offered in product([*TIGHT, *map(drawn, range(200))], (TOPICS, TOPICS[:3])):
        known = {name: n for name, n in topics.items() if name.removeprefix("on-") in ("", *offered)}
        vain = sum(hours.values())
        if vain > sum(known.values()):
            continue  # no such world with these topics only
        said = figures.publish(Counts(hours | known | {"asked": vain}), offered, whole=False)
        at = [(5, FREE[1]) if each in said.hours else (0, 4) for each in figures.HOURS]
        at = at if len(offered) >= figures.TOPICS_FEWEST else [FREE] * len(at)
        on = [_span_of(said, each) for each in ("", *offered)]
        for spans, others in ((at, on), (on, at)):
            for place, (low, high) in enumerate(spans):
                possible = {
                    value
                    for value in range(low, min(high, 5) + 1)
                    if _could_be(
                        [*spans[:place], (value, value), *spans[place + 1 :]], others, said, of_hours=spans is at
                    )
                }
                assert not possible or hidden(possible), (said, spans, place)


def _span_of(said: figures.Figures, topic: str) -> Span:
    told = dict(said.topics)
    if topic not in told:
        return (0, told[said.topics[-1][0]] + 4) if said.more_topics else (0, 4)
    open_ended = not said.hours and told[topic] == figures.NO_HOURS_MOST
    return told[topic], FREE[1] if open_ended else told[topic] + 4


def _could_be(spans: list[Span], others: list[Span], said: figures.Figures, *, of_hours: bool) -> bool:
    """Whether there is a world with these counts, in which hours add up to all and no topic is more than all."""
    at, on = (spans, others) if of_hours else (others, spans)
    least = max([sum(low for low, _ in at), *(low for low, _ in on)])
    most = min(sum(high for _, high in at), sum(high for _, high in on), said.requests + 4)
    return least <= most


# After a contact


async def ended(stage: Stage, language: str = "en") -> tuple[Actor, Actor, str]:
    owl, sam = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift", language)
    contact = await opened(sam, owl)
    await owl.forges(f"contact:stop:{contact}")
    await stage.passes(61)
    return owl, sam, contact


async def test_some_days_after_a_contact_two_taps_are_counted_and_nothing_else_is_kept(stage: Stage) -> None:
    owl, sam, contact = await ended(stage)
    before = await counted(stage)
    await stage.passes(3 * DAY - 120)
    assert not sam.heard(QUESTIONS)
    await stage.passes(DAY)
    (message,) = sam.heard(QUESTIONS)
    assert not owl.heard(QUESTIONS)
    (row,) = await stage.rows("SELECT * FROM afterwards")
    assert contact not in row.values()
    first = sam.starting("after:helped")
    assert "or over" in await owl.forges(first) + owl.toast, "somebody else's"
    second = first.replace("helped", "again")
    assert "or over" in await sam.forges(second) + sam.toast, "not its turn"
    await sam.presses("It helped a little", message)
    assert "last question" in message.text
    await sam.forges(first)
    await sam.presses("Yes, I would", message)
    assert "It is counted" in message.text
    assert await stage.rows("SELECT * FROM afterwards") == []
    for late in (first, second):
        assert "or over" in await sam.forges(late) + sam.toast
    assert await counted(stage) == before | {"helped-little": 1, "again-yes": 1}


async def test_words_answer_them_too_and_who_says_nothing_is_asked_no_more(stage: Stage) -> None:
    _, sam, _ = await ended(stage)
    await stage.passes(4 * DAY)
    first = sam.starting("after:helped")
    await sam.says("no")
    assert "last question" in await sam.presses("It did not help")
    assert "findahelpline.com" in await sam.says("I want to die") + sam.chat[-1].text
    await nightly.tidy(stage.program.database, int(stage.clock.at) + 15 * DAY)
    assert await stage.rows("SELECT * FROM afterwards") == []
    assert "or over" in await sam.forges(first.replace("helped", "again")) + sam.toast
    assert (await counted(stage))["helped-no"] == 1


NOT_ASKED = {
    "blocked": "contact:block:{}",
    "reported": "contact:tell:{}:money",
    "agreement taken back": "privacy:end:peer:sure",
    "erased": "forgetme",
}


async def test_nobody_is_asked_after_a_block_a_report_or_when_they_have_left(stage: Stage) -> None:
    owl = await helper(stage, "Owl", "work", most=9)
    people = [await stage.member(f"Sam {n}", f"Swift {'abcd'[n]}") for n in range(len(NOT_ASKED))]
    for each, press in zip(people, NOT_ASKED.values(), strict=True):
        contact = await opened(each, owl)
        await each.forges(f"contact:stop:{contact}")
        await stage.passes(61)
        await each.forges(press.format(contact))
        if press == "forgetme":
            await each.presses(each.starting("forgetme:yes"))
    assert len(await stage.rows("SELECT 1 FROM occasion WHERE kind = 'afterwards'")) == len(people)
    await stage.passes(5 * DAY)
    assert [why for why, each in zip(NOT_ASKED, people, strict=True) if each.heard(QUESTIONS)] == []
    assert await stage.rows("SELECT 1 FROM occasion WHERE kind = 'afterwards'") == []


async def test_a_contact_that_was_blocked_from_the_start_of_its_end_plans_nothing_and_nights_are_quiet(
    stage: Stage,
) -> None:
    owl, sam = await helper(stage, "Owl", "work"), await stage.member("Sam", "Swift")
    await sam.forges(f"contact:block:{await opened(sam, owl)}")
    assert await stage.rows("SELECT 1 FROM occasion WHERE kind = 'afterwards'") == []
    robin = await helper(stage, "Robin", "work")
    contact = await opened(sam, robin)
    await stage.passes(10 * 3600)
    await robin.forges(f"contact:stop:{contact}")
    await stage.passes(61)
    await stage.passes(3 * DAY)
    assert not sam.heard(QUESTIONS), "an hour of the night"
    await robin.forges(f"contact:tell:{contact}:other")
    await stage.passes(DAY)
    assert not sam.heard(QUESTIONS), "what was reported during that night"
