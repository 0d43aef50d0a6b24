"""Words that answer no question: whom they are for, and what an edit changes (TALK-01)."""

from collections.abc import Mapping
from typing import Any

from bot.domain.contacts import TALK_SECONDS
from bot.domain.errors import Refused
from bot.domain.people import LANGUAGES
from bot.domain.times import MINUTE
from bot.domain.typed import Choice, meant
from bot.services.contacts import chat_topics, contacts, inbox, threads, unsent
from bot.services.contacts.contacts import TALK
from bot.services.peers import box
from bot.services.team import inquiries
from bot.wire.incoming import ASIDE, Message
from handlers.contacts import inbox_screens
from handlers.contacts import words_screens as screens
from handlers.contacts.unsent import (
    asked_since,
    choices_of,
    goes_on_to_team,
    hold,
    means_the_bot,
    medium_of,
    pass_on,
    said_in,
    stopped,
    talk_with,
    whom_again,
)
from handlers.contacts.words_screens import Choices, Why
from handlers.core.context import ASKED_IN, Context
from handlers.core.phrases import answers, command_in, greets, is_a_command, stands_on

NOTE_EVERY_SECONDS = 10 * MINUTE


async def relay(c: Context, *, rest: bool = False) -> None:
    """To the contact whose topic they stand in or whose message they answer, else to the one they are talking with, else: whom are
    they for?"""
    answers = c.dialog.answers if c.dialog is not None and c.dialog.step == TALK else {}
    try:
        thread = await _answered(c, take=True)
    except Refused as no:  # another was first, or has left: nothing was done, and the words wait for a choice
        await _for_whom(c, no)
        return
    if thread is not None and _talks_here(c, answers) and answers.get("contact") != thread:
        await _for_whom(c)  # who is talked with here is somebody else than whose topic it is
    elif thread is not None:
        await _say_to(c, thread, reply=_replied(c) is not None, rest=rest)
    elif (
        _replied(c) is not None  # to something that is no thread's, or not known as such any more
        or (c.topic is not None and not _talks_here(c, answers))
        or not answers
        or c.now - int(answers.get("at", 0)) > TALK_SECONDS
        # those of a button are asked about below, unless it stands on what another has sent since
        or (c.dialog is not None and c.dialog.aside and (c.named is None or c.by_itself))
        or (await asked_since(c, answers) and not await goes_on_to_team(c, answers))
    ):
        await _for_whom(c)
    elif "group" in answers:
        await _for_team(c, str(answers["group"]))
    else:
        await _say_to(c, str(answers["contact"]), reply=False, rest=rest)


async def answers_contact(c: Context) -> bool:
    """Whether this message replies to one of somebody, or stands in the topic of a contact."""
    if c.person is None or (_replied(c) is None and c.topic is None) or (c.question is not None and c.question.replies):
        return False
    return await _answered(c) is not None or await inbox.copy(c.tx, c.me, _replied(c)) is not None


async def says_to_contact(c: Context) -> bool:
    """Whether whatever is sent here goes to somebody: in a talk, or as a reply to their words."""
    talking = c.dialog is not None and c.dialog.step == TALK and not c.dialog.aside
    return c.private and (talking or await answers_contact(c))


async def _answered(c: Context, *, take: bool = False) -> str | None:
    """The contact whose topic this message stands in, or whose message it answers. `take`: who answers first words to those who
    facilitate opens one."""
    if c.question is not None and c.question.replies:
        return None
    here = await _of_topic(c)
    if here is not None:
        return here
    found = await threads.answered(c.tx, c.me, _replied(c))
    if found is not None or not take:
        return None if found is None else found.contact_id
    letter = await inbox.copy(c.tx, c.me, _replied(c))
    return None if letter is None else (await inbox.answer(c.tx, c.me, letter, writes=True)).id


async def _of_topic(c: Context) -> str | None:
    """The contact whose topic this is; None where a question that was asked there takes what is said."""
    if c.topic is None or not c.private:
        return None
    asked_here = c.dialog is not None and not c.dialog.aside and c.dialog.answers.get(ASKED_IN) == c.topic
    return None if c.question is not None and asked_here else await chat_topics.contact_in(c.tx, c.me, c.topic)


def _talks_here(c: Context, talk: Mapping[str, Any]) -> bool:
    """Whether it was in this topic that somebody chose whom they talk with."""
    chosen = c.topic is not None and talk.get(ASKED_IN) == c.topic
    return chosen and c.now - int(talk.get("at", 0)) <= TALK_SECONDS


def _replied(c: Context) -> int | None:
    """The message that this one answers with Telegram's own reply."""
    return c.incoming.message.replied if c.incoming.message is not None else None


async def _for_nobody(c: Context) -> bool:
    """Whether nobody is there whom a single word could be for, or it would wait with others."""
    return not await contacts.open_ones(c.tx, c.me) or await unsent.waiting(c.tx, c.me) is not None


async def _for_whom(c: Context, why: Refused | None = None) -> None:
    if why is None and is_a_command(c.text) and await _for_nobody(c):
        raise Refused("command-unknown")
    said = said_in(c)
    if c.incoming.message is not None and c.incoming.message.media_group_id:
        raise Refused("media-one")
    contacts.check_words(said.words, sure=True)
    stops = why is None and command_in(c.texts, said.words) == "cancel"
    choices = await choices_of(c, said)
    chooses = why is None and not c.by_itself and _chooses(c, choices)
    kept = await unsent.waiting(c.tx, c.me) if stops or chooses else None
    if kept is not None and (chooses or not means_the_bot(c, kept.said.words)):
        await whom_again(c)  # where "Do not send" stands
        return
    people, ending = choices.people, choices.ending
    if stops and len(people) == 1 and not ending:
        held = await hold(c, said, contact_id=people[0].id)
        c.show(screens.meant, held=held, contact=people[0].id, name=people[0].name)
        return
    if why is None and ending and not people:
        why = Refused("contact-ends-soon", name=ending[0].name)
    because = Why(why.key, why.facts) if why is not None else None
    c.show(screens.whom, held=await hold(c, said), choices=choices, page=0, why=because)


def _chooses(c: Context, choices: Choices) -> bool:
    """Whether these words, where others wait, are an answer to what is asked about those: a yes, a no, a name, a number, or what stands
    on one of its buttons. They never wait with them, though the question is not what was shown last."""
    said = answers(c.texts)
    if said.agrees_or_not(c.text) or stands_on(c.texts, c.text, "button-words-drop", "button-words-answer"):
        return True
    named = [("button-words-to", each.name) for each in (*choices.people, *choices.members)]
    named += [("button-words-group", each.name) for each in choices.groups]
    buttons = [
        Choice("", tuple(c.texts.say(language, key, name=name) for language in LANGUAGES), called=name)
        for key, name in named
    ]
    if meant(c.text, buttons, said, places=len(buttons)) is not None:
        return True
    return any(meant(c.text, [each], said, places=0) is not None for each in buttons)  # two of one name


async def _for_team(c: Context, group_id: str) -> None:
    """Words for those who facilitate a group are shown to their writer first: several people will read them."""
    said = said_in(c)
    if said.medium:
        raise Refused("only-words")
    contacts.check_words(said.words, sure=True)
    group, called = await inbox.addressed(c.tx, c.me, group_id)
    held = await hold(c, said, group_id=group_id)
    c.show(inbox_screens.check, held=held, to=group_id, group=group, called=called)


async def _say_to(c: Context, contact_id: str, *, reply: bool, rest: bool) -> None:
    """Words that are meant for this contact."""
    said = said_in(c)
    certain = contacts.check_words(said.whole, sure=False)
    try:
        contact = await contacts.talkable(c.tx, c.me, contact_id)
    except Refused as no:
        if c.dialog is not None and c.dialog.answers.get("contact") == contact_id:
            await c.end_dialog()
        await _for_whom(c, no)
        return
    if await stopped(c, contact, said, sure=False, rest=rest):
        return
    if not certain or (
        not reply and (c.named is not None or means_the_bot(c, said.words) or _may_decide(c, said.words))
    ):
        held = await hold(c, said, contact_id=contact_id)
        if certain:
            c.show(screens.meant, held=held, contact=contact_id, name=contact.other.name, named=_named(c, said.words))
        else:
            c.show(screens.sure, held=held, name=contact.other.name)
        return
    await pass_on(c, contact_id, said)
    if c.topic is not None and not reply:  # the topic says for whom; words outside of it may be for others
        if c.dialog is not None and c.dialog.step == TALK:
            await c.end_dialog()
        return
    answers = c.dialog.answers if c.dialog is not None and not c.dialog.aside else {}
    busy = c.dialog is not None and c.dialog.step != TALK  # a question stays open beside a reply
    if not busy and (answers.get("contact") != contact_id or c.now - int(answers.get("at", 0)) > NOTE_EVERY_SECONDS):
        await talk_with(c, contact_id)


def _may_decide(c: Context, words: str) -> bool:
    """A yes, a no or a number below what asks for a decision: it may be meant for that, and not for the other."""
    return c.asks_last and (answers(c.texts).agrees_or_not(words) or words.strip().isdecimal())


def _named(c: Context, words: str) -> tuple[str, str]:
    """The button whose words these are, and what it does, where it does not stand below the question anyway."""
    if c.named is None or means_the_bot(c, words):
        return "", ""
    return c.named.words[0], c.named.data.removeprefix(ASIDE)


async def talks(c: Context) -> bool:
    """Whether the next words are for whom one is talking with: no others have come to wait since, or had waited when it began."""
    if c.dialog is None or c.dialog.step != TALK or c.dialog.aside or await asked_since(c, c.dialog.answers):
        return False
    if c.now - int(c.dialog.answers.get("at", 0)) > TALK_SECONDS:
        return False
    if c.topic is not None and not _talks_here(c, c.dialog.answers):
        return False
    begins = await threads.last(c.tx, c.me) == int(c.dialog.answers.get("since", 0))
    return not begins or await unsent.waiting(c.tx, c.me) is None


async def command_said(c: Context) -> str | None:
    """The command that these words say, where nobody is talked with whom they could be meant for; a hello is for the bot then, and
    so is a yes or a no alone where nobody has asked anything."""
    yes_or_no, hello = answers(c.texts).agrees_or_not(c.text), greets(c.texts, c.text)
    name = "menu" if hello or yes_or_no else command_in(c.texts, c.text)
    if name is None or _replied(c) is not None:
        return None
    if await talks(c) and (hello or yes_or_no or not await _is_over(c)):
        return None
    if (hello or yes_or_no or name == "cancel") and await contacts.open_ones(c.tx, c.me):
        return None
    asked = yes_or_no and (
        await inquiries.waiting(c.tx, c.me) or await inbox.unanswered(c.tx, c.me) or await box.waiting(c.tx, c.me)
    )
    return None if asked else name


async def _is_over(c: Context) -> bool:
    """Whether the contact with whom one talked is over."""
    contact_id = c.dialog.answers.get("contact") if c.dialog is not None else None
    return contact_id is not None and contact_id not in [each.id for each in await contacts.open_ones(c.tx, c.me)]


async def passable(c: Context, *, interrupted: bool) -> bool:
    """Whether this is more than words, may go to somebody, answers no question and takes the place of no words that wait. `interrupted`:
    somebody has written since the open question was asked."""
    message = c.incoming.message
    if c.person is None or message is None or not medium_of(message):
        return False
    if await _answered(c) is not None:
        return True
    if (
        (c.question is not None and not interrupted)
        or await answers_contact(c)
        or not await contacts.open_ones(c.tx, c.me)
    ):
        return False
    return await talks(c) or await unsent.waiting(c.tx, c.me) is None


async def _stands_in_the_way(c: Context) -> str:
    """The token of what waits for a choice, where this could go to somebody without it."""
    message = c.incoming.message
    if c.person is None or c.question is not None or message is None or not medium_of(message):
        return ""
    kept = await unsent.waiting(c.tx, c.me)
    return kept.token if kept is not None and await contacts.open_ones(c.tx, c.me) else ""


async def no_words(c: Context) -> None:
    """Something that is no words: it goes to nobody, and who sent it to somebody hears that they got nothing."""
    waits = await _stands_in_the_way(c)
    if waits:
        c.show(screens.none_waits, token=waits)
        return
    contact_id = await _answered(c) if c.person is not None else None
    letter = await inbox.copy(c.tx, c.me, _replied(c)) if c.person is not None and contact_id is None else None
    if letter is not None:
        c.show(screens.none, name=await inbox.writer_name(c.tx, letter))
        return
    if contact_id is None and c.dialog is not None and c.dialog.step == TALK:
        contact_id = str(c.dialog.answers.get("contact", "")) or None
    if contact_id is None:
        answers = c.question is not None and c.call is None
        raise Refused("only-words-here" if answers else "only-words")
    contact = await contacts.mine(c.tx, c.me, contact_id)
    c.show(screens.none, name=contact.other.name)


# Edits


async def edited(c: Context, message: Message) -> bool:
    """Words that were changed after they had left: what the other reads changes too, or the writer hears that it does not. False
    when they were for nobody."""
    mine = await threads.answered(c.tx, c.me, message.message_id)
    letter = await inbox.written(c.tx, c.me, message.message_id) if mine is None else None
    if mine is None and letter is None:
        return await _edited_while_kept(c, message)
    if (mine is not None and not mine.own) or not message.said:
        return True
    if not message.text:  # what stands under a picture stays as it is: where it stands now it is not found again
        if message.caption or not message.points:
            c.send(screens.edit_not)
        return True
    said = said_in(c)
    try:
        allowed = contacts.check_words(said.words, sure=False)
    except Refused:
        allowed = False
    if allowed and mine is not None:
        allowed = await threads.reword(c.tx, c.me, mine, said)
    elif allowed and letter is not None:
        allowed = await inbox.reword(c.tx, c.me, letter, said)
    if not allowed:
        c.send(screens.edit_not)
    return True


async def _edited_while_kept(c: Context, message: Message) -> bool:
    """Words that still wait for a yes: the new ones wait in their place."""
    kept = await unsent.waiting(c.tx, c.me)
    if kept is None or message.message_id not in [each.source for each in kept.messages]:
        return False
    if not (message.text or message.caption):
        return False
    changed = await unsent.reword(c.tx, c.me, kept, said_in(c))
    c.send(screens.edit_held, words=changed.said.words, token=changed.token)
    return True
