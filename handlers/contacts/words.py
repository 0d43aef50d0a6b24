"""Words that answer no question: whom they are for, and what an edit changes (TALK-01)."""

import re

from bot.domain.contacts import TALK_SECONDS
from bot.domain.errors import Refused
from bot.domain.times import MINUTE
from bot.services.contacts import contacts, inbox, threads, unsent
from bot.services.contacts.contacts import TALK
from bot.wire.incoming import Message
from handlers.contacts import inbox_screens
from handlers.contacts import words_screens as screens
from handlers.contacts.unsent import ask_whom, asked_since, hold, pass_on, said_in, talk_with
from handlers.core.context import Moment

NOTE_EVERY_SECONDS = 10 * MINUTE
COMMAND = re.compile(r"/[A-Za-z0-9_]+(@\w+)?")
TO_THE_BOT = frozenset(
    {
        "accueil", "aide", "annuler", "arrête", "arrêter", "back", "cancel", "end", "exit", "fin", "help", "home", "menu",
        "pause", "quit", "retour", "start", "stop", "stopp",
    }
)  # fmt: skip


async def relay(m: Moment) -> None:
    """To the contact whose message they answer, else to the one they are talking with, else: whom are they for?"""
    answers = m.dialog.answers if m.dialog is not None and m.dialog.step == TALK else {}
    try:
        thread = await _answered(m, take=True)
    except Refused as no:  # another was first, or has left: nothing was done, and the words wait for a choice
        await _for_whom(m, no)
        return
    if thread is not None:
        await _say_to(m, thread, reply=True)
    elif (
        _replied(m) is not None  # to something that is no thread's, or not known as such any more
        or not answers
        or m.now - int(answers.get("at", 0)) > TALK_SECONDS
        or await threads.others_since(m.tx, m.me, str(answers.get("contact", "")), int(answers.get("since", 0)))
        or await asked_since(m, answers)
    ):
        await _for_whom(m)
    elif "group" in answers:
        await _for_team(m, str(answers["group"]))
    else:
        await _say_to(m, str(answers["contact"]), reply=False)


async def answers_contact(m: Moment) -> bool:
    """Whether this message replies to one of somebody."""
    if m.person is None or _replied(m) is None:
        return False
    return await _answered(m) is not None or await inbox.copy(m.tx, m.me, _replied(m)) is not None


async def _answered(m: Moment, *, take: bool = False) -> str | None:
    """The contact whose message this one answers. `take`: who answers first words to those who facilitate opens one."""
    found = await threads.answered(m.tx, m.me, _replied(m))
    if found is not None or not take:
        return None if found is None else found.contact_id
    letter = await inbox.copy(m.tx, m.me, _replied(m))
    return None if letter is None else (await inbox.answer(m.tx, m.me, letter, writes=True)).id


def _replied(m: Moment) -> int | None:
    """The message that this one answers with Telegram's own reply."""
    return m.incoming.message.replied if m.incoming.message is not None else None


async def _for_whom(m: Moment, why: Refused | None = None) -> None:
    if why is None and COMMAND.fullmatch(m.text) and not await contacts.open_ones(m.tx, m.me):
        raise Refused("command-unknown")
    said = said_in(m)
    contacts.check_words(said.words, sure=True)
    await ask_whom(m, said, why)


async def _for_team(m: Moment, group_id: str) -> None:
    """Words for those who facilitate a group are shown to their writer first: several people will read them."""
    said = said_in(m)
    contacts.check_words(said.words, sure=True)
    group, called = await inbox.addressed(m.tx, m.me, group_id)
    held = await hold(m, said, group_id=group_id)
    m.show(inbox_screens.check, held=held, to=group_id, group=group, called=called)


async def _say_to(m: Moment, contact_id: str, *, reply: bool) -> None:
    """Words that are meant for this contact."""
    said = said_in(m)
    certain = contacts.check_words(said.words, sure=False)
    try:
        contact = await contacts.talkable(m.tx, m.me, contact_id)
    except Refused as no:
        if m.dialog is not None and m.dialog.answers.get("contact") == contact_id:
            await m.end_dialog()
        await _for_whom(m, no)
        return
    if not certain or (not reply and (m.names_button or _means_the_bot(said.words))):
        held = await hold(m, said, contact_id=contact_id)
        if certain:
            m.show(screens.meant, held=held, contact=contact_id, name=contact.other.name)
        else:
            m.show(screens.sure, held=held, name=contact.other.name)
        return
    await pass_on(m, contact_id, said)
    answers = m.dialog.answers if m.dialog is not None else {}
    busy = m.dialog is not None and m.dialog.step != TALK  # a question stays open beside a reply
    if not busy and (answers.get("contact") != contact_id or m.now - int(answers.get("at", 0)) > NOTE_EVERY_SECONDS):
        await talk_with(m, contact_id)


def _means_the_bot(words: str) -> bool:
    """A single word that may be said to the bot rather than to the other."""
    return bool(COMMAND.fullmatch(words)) or words.strip(" .!?…").casefold() in TO_THE_BOT


async def no_words(m: Moment) -> None:
    """Something that is no words: it goes to nobody, and who sent it to somebody hears that they got nothing."""
    contact_id = await _answered(m) if m.person is not None else None
    letter = await inbox.copy(m.tx, m.me, _replied(m)) if m.person is not None and contact_id is None else None
    if letter is not None:
        m.show(screens.none, name=await inbox.writer_name(m.tx, letter))
        return
    if contact_id is None and m.dialog is not None and m.dialog.step == TALK:
        contact_id = str(m.dialog.answers.get("contact", "")) or None
    if contact_id is None:
        raise Refused("only-words")
    contact = await contacts.mine(m.tx, m.me, contact_id)
    m.show(screens.none, name=contact.other.name)


# Edits


async def edited(m: Moment, message: Message) -> None:
    """Words that were changed after they had left: what the other reads changes too, or the writer hears that it does not."""
    mine = await threads.answered(m.tx, m.me, message.message_id)
    letter = await inbox.written(m.tx, m.me, message.message_id) if mine is None else None
    if mine is None and letter is None:
        await _edited_while_kept(m, message)
        return
    if (mine is not None and not mine.own) or not message.text:
        return
    said = said_in(m)
    try:
        allowed = contacts.check_words(said.words, sure=False)
    except Refused:
        allowed = False
    if allowed and mine is not None:
        allowed = await threads.reword(m.tx, m.me, mine, said)
    elif allowed and letter is not None:
        allowed = await inbox.reword(m.tx, m.me, letter, said)
    if not allowed:
        m.send(screens.edit_not)


async def _edited_while_kept(m: Moment, message: Message) -> None:
    """Words that still wait for a yes: the new ones wait in their place."""
    kept = await unsent.waiting(m.tx, m.me)
    if kept is None or kept.said.source != message.message_id or not message.text:
        return
    said = said_in(m)
    await unsent.reword(m.tx, m.me, kept, said)
    m.send(screens.edit_held, words=said.words)
