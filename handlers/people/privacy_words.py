"""How long things are kept, in words made of the very numbers by which they are erased."""

from bot.services.contacts import unsent
from bot.services.keeping import nightly
from bot.services.people import dialogs
from bot.texts import Markup, Voice


def span(v: Voice, seconds: int) -> Markup:
    """ "30 days", "6 months", "1 year": whole years, else whole months, else days."""
    for key, size in (("years", nightly.YEAR), ("months", nightly.MONTH)):
        if seconds % size == 0:
            return v.say(key, n=seconds // size)
    return v.duration(seconds)


def spans(v: Voice) -> dict[str, Markup]:
    """Every duration that people are told."""
    return {
        "contacts": span(v, nightly.CONTACTS_SECONDS),
        "unsent": span(v, unsent.KEPT_SECONDS),
        "answers": span(v, nightly.ANSWERS_SECONDS),
        "screens": span(v, nightly.SCREENS_SECONDS),
        "there": span(v, nightly.THERE_SECONDS),
        "announcements": span(v, nightly.ANNOUNCEMENTS_SECONDS),
        "reports": span(v, nightly.REPORTS_SECONDS),
        "looks": span(v, nightly.LOOKS_SECONDS),
        "asked": span(v, nightly.ASKED_SECONDS),
        "erased": span(v, nightly.ERASED_SECONDS),
        "figures": span(v, nightly.FIGURES_SECONDS),
        "proofs": span(v, nightly.PROOFS_SECONDS),
        "questions": span(v, dialogs.LASTS_SECONDS),
    }


def how_long(v: Voice) -> Markup:
    """All of it, a line each."""
    return v.say("privacy-times", **spans(v))
