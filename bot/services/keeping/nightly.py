"""What is forgotten at night, and after how long (GDPR-06). People read these durations in /privacy."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.domain.times import DAY
from bot.services import subjects
from bot.services.keeping.backups import LISTED_SECONDS
from bot.services.peers import referents
from bot.services.people import privacy
from bot.services.team import nominations
from bot.storage import ended, retention
from bot.storage.database import Database, Transaction
from bot.storage.meetings import shown

MONTH = 365 * DAY // 12
YEAR = 365 * DAY

CONTACTS_SECONDS = 30 * DAY
ANSWERS_SECONDS = 30 * DAY
ANNOUNCEMENTS_SECONDS = 6 * MONTH
REPORTS_SECONDS = 6 * MONTH
SCREENS_SECONDS = DAY
THERE_SECONDS = 2 * DAY
LOOKS_SECONDS = YEAR
ASKED_SECONDS = 12 * MONTH
ERASED_SECONDS = 13 * MONTH
PROOFS_SECONDS = 3 * YEAR
FIGURES_SECONDS = 400 * DAY  # the same weeks of the year before can be looked at
UPDATES_SECONDS = 7 * DAY

SLICE = 200

Forget = Callable[[Transaction, int, int], Awaitable[int]]
"""Forgets up to so many things older than an instant; gives how many."""


@dataclass(frozen=True, slots=True)
class Rule:
    """`after`: seconds a thing is kept; `most`: how many go in one transaction."""

    forget: Forget
    after: int
    most: int = SLICE


async def ask_silent(tx: Transaction, before: int, most: int) -> int:
    """Asks those who have not been heard since whether they stay, once."""
    silent = await retention.now_asked(tx, before, most)
    for person in silent:
        privacy.ask_to_stay(tx, person, tx.now + ERASED_SECONDS - ASKED_SECONDS)
    return len(silent)


async def erase_silent(tx: Transaction, before: int, most: int) -> int:
    """Erases those who were asked and have not answered; nobody is erased less than a month after the question."""
    asked_before = tx.now - (ERASED_SECONDS - ASKED_SECONDS)
    silent = await retention.asked_in_vain(tx, asked_before, before, most)
    for person in silent:
        await privacy.erase(tx, person)
    return len(silent)


RULES = (
    Rule(retention.forget_updates, UPDATES_SECONDS),
    Rule(retention.forget_failures, UPDATES_SECONDS),
    Rule(retention.forget_dialogs, 0),
    Rule(retention.forget_unsent, 0),
    Rule(retention.forget_invites, 0),
    Rule(retention.forget_contacts, CONTACTS_SECONDS),
    Rule(retention.forget_relayed, CONTACTS_SECONDS),
    Rule(retention.forget_inbox, CONTACTS_SECONDS),
    Rule(retention.forget_requests, CONTACTS_SECONDS),
    Rule(retention.forget_box, CONTACTS_SECONDS),
    Rule(retention.forget_situations, referents.AGAIN_SECONDS),
    Rule(retention.forget_turns, 0),
    Rule(retention.forget_answers, ANSWERS_SECONDS, most=20),
    Rule(retention.forget_proposals, ANSWERS_SECONDS),
    Rule(retention.forget_announcements, ANNOUNCEMENTS_SECONDS),
    Rule(retention.forget_missions, ANNOUNCEMENTS_SECONDS),
    Rule(retention.forget_reports, REPORTS_SECONDS),
    Rule(retention.forget_evidence, REPORTS_SECONDS),
    Rule(nominations.forget, nominations.NOMINATED_SECONDS),
    Rule(retention.forget_there, THERE_SECONDS),
    Rule(retention.forget_closures, ANSWERS_SECONDS),
    Rule(retention.forget_undo, 0),
    Rule(retention.forget_figures, FIGURES_SECONDS),
    Rule(retention.forget_afterwards, 0),
    Rule(shown.forget, SCREENS_SECONDS),
    Rule(retention.forget_looks, LOOKS_SECONDS),
    Rule(ask_silent, ASKED_SECONDS),
    Rule(erase_silent, ERASED_SECONDS, most=5),
    Rule(retention.forget_proofs, PROOFS_SECONDS),
    Rule(ended.forget_erased, LISTED_SECONDS),
)


async def tidy(database: Database, now: int) -> None:
    """Every rule, and what the subjects make and mend, in slices: replies go on between two of them. One that breaks keeps no
    other from its work."""
    troubles: list[Exception] = []
    work = (Rule(night.does, 0, night.most) for night in subjects.at_night())
    for rule in (*RULES, *work):
        try:
            while await _slice(database, rule, now) >= rule.most:
                pass
        except Exception as trouble:
            troubles.append(trouble)
    if troubles:
        raise ExceptionGroup("nightly work", troubles)


async def _slice(database: Database, rule: Rule, now: int) -> int:
    async with database.write(now) as tx:
        return await rule.forget(tx, now - rule.after, rule.most)
