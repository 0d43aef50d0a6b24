"""The question box: asking several who listen, without a name; answering once; reporting."""

from typing import Any

from bot.domain.box import Asked
from bot.domain.contacts import REPORT_CATEGORIES
from bot.domain.errors import Refused
from bot.services.contacts import unsent
from bot.services.peers import box, helpers
from bot.services.peers.box_told import BoxAsked
from bot.services.people import people
from bot.services.team import reports
from handlers.core import questions
from handlers.core.context import Context
from handlers.core.presses import Language, Number
from handlers.core.questions import Question, ReadBack
from handlers.core.readers import Readers
from handlers.peers import box_presses as presses
from handlers.peers import box_screens as screens
from handlers.peers.topics import chosen_in

WORDS, ANSWER = "box.words", "box.answer"


# Asking


@presses.box.handled
async def home(c: Context) -> None:
    """What waits for answers; else what it is, the topics, and the way to write."""
    await c.end_dialog()
    waits = await box.mine(c.tx, c.me)
    if waits is not None:
        question, asked = waits
        c.show(screens.on_its_way, question=question.id, asked=asked, until=question.deadline)
    elif not await people.has_consent(c.tx, c.me, "peer"):
        c.show(screens.first)
    else:
        _choose(c, (), 0, c.me.language)


@presses.box_agree.handled
async def agree(c: Context) -> None:
    await people.set_consent(c.tx, c.me, "peer", True)
    await home(c)


@presses.box_choose.handled
async def choose(c: Context, mask: str, page: Number = 0, language: Language = "") -> None:
    """What was chosen so far is in the button itself; words that wait go on waiting, a question without any is left."""
    if c.dialog is not None and c.dialog.step == WORDS and "said" not in c.dialog.answers:
        await c.end_dialog()
    _choose(c, chosen_in(c, mask), page, language or c.me.language)


def _choose(c: Context, topics: tuple[str, ...], page: int, language: str) -> None:
    c.show(screens.choose, topics=topics, page=page, language=language, offered=c.settings.peers.offered)


@presses.box_write.handled
async def write(c: Context, mask: str, language: Language) -> None:
    """The question is asked for; words that wait already are shown again, with who reads them now."""
    topics = chosen_in(c, mask)
    await box.may_ask(c.tx, c.me)
    about = {"topics": list(topics), "language": language}
    if c.dialog is not None and c.dialog.step == WORDS and "said" in c.dialog.answers:
        c.dialog.answers.update(about)
        await questions.ask_again(c, ANSWERS[WORDS])
    else:
        await _ask(c, about | {"id": box.new_question()})


async def _ask(c: Context, about: dict[str, Any]) -> None:
    await c.ask(WORDS, **about)
    c.show(screens.write, topics=about["topics"], language=about["language"])


def _about(c: Context, step: str) -> dict[str, Any]:
    if c.dialog is None or c.dialog.step != step:
        raise Refused("box-over")
    return dict(c.dialog.answers)


async def ask_again(c: Context) -> None:
    await _ask(c, _about(c, WORDS))


async def _read(c: Context) -> str:
    return box.check(c.text)


async def _who_reads(c: Context) -> Readers:
    return Readers("box", back=presses.box())


async def written(c: Context) -> None:
    """The yes: it is put to those who fit; with nobody, the words wait for another choice."""
    about = _about(c, WORDS)
    asked = Asked(c.text, tuple(about["topics"]), str(about["language"]))
    sent = await box.ask(c.tx, c.me, str(about["id"]), asked)
    if not sent.asked:
        c.show(
            screens.nobody, topics=asked.topics, language=asked.language, free=sent.free_topics, wider=sent.wider
        )  # fmt: skip
        return
    await c.end_dialog()
    c.show(screens.on_its_way, question=str(about["id"]), asked=sent.asked, until=sent.until, just=True)


@presses.box_withdraw.handled
async def withdraw(c: Context, question_id: str) -> None:
    await box.withdraw(c.tx, c.me, question_id)
    c.show(screens.withdrawn)


# Answering


@presses.box_see.handled
async def see(c: Context, answer_id: str) -> None:
    """The question once more."""
    question, asked = await box.put_to(c.tx, c.me, answer_id)
    c.show(screens.asked, box.as_read(answer_id, asked, question.deadline))


@presses.box_answer.handled
async def answer(c: Context, answer_id: str) -> None:
    await _ask_answer(c, answer_id)


async def _ask_answer(c: Context, answer_id: str) -> None:
    await box.put_to(c.tx, c.me, answer_id)
    await c.ask(ANSWER, answer=answer_id)
    c.show(screens.answer, answer=answer_id)


async def replied(c: Context, answer_id: str) -> None:
    """The question was answered with Telegram's own reply."""
    await box.put_to(c.tx, c.me, answer_id)
    await questions.takes(c, ANSWER, ANSWERS[ANSWER], answer=answer_id)


@presses.box_words.handled
async def with_words(c: Context, answer_id: str, token: str) -> None:
    """So do words that waited for their writer to say whom they are for."""
    await box.put_to(c.tx, c.me, answer_id)
    c.text = (await unsent.take(c.tx, c.me, token)).said.words
    await questions.takes(c, ANSWER, ANSWERS[ANSWER], answer=answer_id)


async def ask_answer_again(c: Context) -> None:
    await _ask_answer(c, str(_about(c, ANSWER)["answer"]))


async def _read_answer(c: Context) -> str:
    return box.check_answer(c.text)


async def _who_reads_answer(c: Context) -> Readers:
    return Readers("box-asker", back=presses.box_see(str(_about(c, ANSWER)["answer"])))


async def answered(c: Context) -> None:
    until = await box.answer(c.tx, c.me, str(_about(c, ANSWER)["answer"]), c.text)
    await c.end_dialog()
    c.show(screens.answered, until=until)


@presses.box_no.handled
async def decline(c: Context, answer_id: str) -> None:
    await box.decline(c.tx, c.me, answer_id)
    c.show(screens.declined, paused=False)


@presses.box_pause.handled
async def decline_and_pause(c: Context, answer_id: str) -> None:
    await box.decline(c.tx, c.me, answer_id)
    await helpers.pause_for(c.tx, c.me, "monday")
    c.show(screens.declined, paused=True)


# Reporting


@presses.box_which.handled
async def which(c: Context, question_id: str) -> None:
    """Which of the answers somebody would like to report."""
    c.show(screens.which, answers=await box.answers_of(c.tx, c.me, question_id))


@presses.box_report.handled
async def report_screen(c: Context, answer_id: str) -> None:
    about = await box.others_side(c.tx, c.me, answer_id)
    c.show(screens.report, answer=answer_id, looked_at=await reports.is_looked_at(c.tx, c.me, about))


@presses.box_tell.handled
async def report(c: Context, answer_id: str, category: str) -> None:
    if category not in REPORT_CATEGORIES:
        raise Refused("old-button")
    about = await box.others_side(c.tx, c.me, answer_id)
    looked_at = await reports.report_person(c.tx, c.me, about, category)
    c.show(screens.reported, looked_at=looked_at, operator=c.settings.operator)


REPLIED = {BoxAsked.screen: replied}
OWN = (presses.box_write.name, presses.box_choose.name)
ANSWERS = {
    WORDS: Question(ask_again, OWN, ReadBack(_read, _who_reads, yes="button-box-send", passed_on=True), written),
    ANSWER: Question(
        ask_answer_again,
        (presses.box_answer.name,),
        ReadBack(_read_answer, _who_reads_answer, yes="button-box-send", passed_on=True),
        answered,
    ),
}
