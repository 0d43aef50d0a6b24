"""C1: how long it takes to look for a call for help in a message of usual length, in the longest one, and in hostile ones."""

import random
import string
import time
from collections.abc import Iterator

from benchmarks.table import Row
from bot.domain.crisis import calls_for_help, load_ahead

USUAL_MS, LONGEST_MS = 1.0, 3.0
LONGEST = 4096  # characters, Telegram's limit

USUAL = (
    (
        "fr",
        "Bonjour à tous, je serai un peu en retard mardi, gardez-moi une place près de la fenêtre, merci et à bientôt !",
    ),
    (
        "en",
        "Hello everyone, I'll be a little late on Tuesday, please keep me a seat by the window, thanks and see you soon!",
    ),
    ("fr", "j'en peux plus, ce soir je vais avaler tous mes médocs, dites à ma fille que je l'aime"),
)
LONG = tuple((language, ((text + "\n") * 60)[:LONGEST]) for language, text in USUAL[:2])
HOSTILE = (USUAL[2][0], ((USUAL[2][1] + " ") * 60)[:LONGEST]), *(
    (language, (piece * LONGEST)[:LONGEST])
    for language in ("fr", "en")
    for piece in (
        "je ne veux pas mourir ", "i never want to die ", "je meurs de rire ", "il m a ", "my i he ", "tuer.", "a ", "ab ", "aé ", "x",
        "😭", "\u202ea", "мо", "*!@", '"suicide" ', "veuxmourir", "\n",
    )
)  # fmt: skip


def never_again(texts: int) -> Iterator[tuple[str, str]]:
    """Of random words, none of which comes again: nothing of them is remembered, nor known to the processor."""
    lot = random.Random(1)
    for number in range(texts):
        words = ("".join(lot.choices(string.ascii_lowercase, k=lot.randint(3, 9))) for _ in range(LONGEST // 4))
        yield ("fr", "en")[number % 2], " ".join(dict.fromkeys(words))[:LONGEST]


def milliseconds(language: str, text: str, times: int) -> float:
    """Of processor time, the least of several: whatever else the machine does only adds."""
    found = []
    for _ in range(times):
        began = time.thread_time()
        calls_for_help(text, language)
        found.append((time.thread_time() - began) * 1000)
    return min(found)


def rows(full: bool) -> list[Row]:
    load_ahead()
    times = 200 if full else 40
    return [
        _row("usual", "a message of usual length", USUAL_MS, USUAL, times),
        _row("long", f"{LONGEST:,} characters of ordinary talk", LONGEST_MS, LONG, times),
        _once(times),
        _row("hostile", f"{LONGEST:,} hostile characters, the worst of {len(HOSTILE)}", LONGEST_MS, HOSTILE, times),
    ]


def _once(times: int) -> Row:
    """The least of as many texts: each can be measured only once."""
    least, text = min((milliseconds(language, text, 1), text) for language, text in never_again(times))
    figures = {"worst_ms": round(least, 3), "worst_text": text[:24]}
    what = f"looking for a call for help in {LONGEST:,} characters of words that never come again"
    return Row("C1/once", what, f"<= {LONGEST_MS:g} ms", f"{least:.2f} ms", least <= LONGEST_MS, figures)


def _row(name: str, what: str, aim: float, texts: tuple[tuple[str, str], ...], times: int) -> Row:
    worst, text = max((milliseconds(language, text, times), text) for language, text in texts)
    figures = {"worst_ms": round(worst, 3), "worst_text": text[:24]}
    value = f"{worst:.2f} ms ({text[:16]!r} …)"
    return Row(f"C1/{name}", f"looking for a call for help in {what}", f"<= {aim:g} ms", value, worst <= aim, figures)
