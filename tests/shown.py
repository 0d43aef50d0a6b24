"""How much contact data is found in sentences, and how many harmless ones are asked about.

    python -m tests.shown FILE…    a table by kind, and each sentence that was judged otherwise than its file says

A file holds "contact|harmless", the kind and the sentence ("\\n" where a line ends), or "refuse|fine", the context and the pseudonym,
or "way|none", the kind and the words of a meeting; tabs between.
"""

import sys
from collections import Counter
from pathlib import Path

from bot.domain.contact_data import contact_data
from bot.domain.contact_data.ways_in import ways_in
from bot.domain.errors import Refused
from bot.domain.lookalikes import skeleton
from bot.domain.pseudonyms import read_pseudonym

Row = tuple[str, str, str]
FOUND = ("contact", "refuse", "way")
OURS = ("Entraide", "entraide_bot")


def read(path: Path) -> list[Row]:
    """Verdict, kind or context, words."""
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    return [(verdict, kind, words.replace("\\n", "\n")) for verdict, kind, words in rows]


def judged(row: Row) -> bool:
    """Whether we would ask about these words, refuse this name, or keep a part for those who come."""
    verdict, context, words = row
    if verdict in ("contact", "harmless"):
        return bool(contact_data(words))
    if verdict in ("way", "none"):
        return bool(ways_in(words))
    whose, _, name = context.partition(": ")
    if whose in ("member", "membre"):
        return skeleton(words) == skeleton(name)
    try:
        read_pseudonym(words, _real_names(name) if whose == "telegram" else [], OURS)
    except Refused:
        return True
    return False


def _real_names(shown: str) -> list[str]:
    """ "Mary Smith @marysmith": as Telegram gives them, first name, last name, both, username."""
    name, _, username = shown.partition(" @")
    first, _, last = name.partition(" ")
    return [first, last, name, username]


def count(rows: list[Row]) -> tuple[Counter[tuple[str, str]], Counter[tuple[str, str]], list[Row]]:
    """How many of each verdict and kind there are, how many were noticed, and the rows that were judged wrongly."""
    all_of: Counter[tuple[str, str]] = Counter()
    noticed: Counter[tuple[str, str]] = Counter()
    wrong: list[Row] = []
    for row in rows:
        kind = row[1].partition(":")[0]
        yes = judged(row)
        all_of[row[0], kind] += 1
        noticed[row[0], kind] += yes
        if yes != (row[0] in FOUND):
            wrong.append(row)
    return all_of, noticed, wrong


def main(names: list[str]) -> None:
    for name in names:
        all_of, noticed, wrong = count(read(Path(name)))
        print(f"\n{name}")  # noqa: T201
        for verdict in sorted({key[0] for key in all_of}):
            kinds = [key for key in all_of if key[0] == verdict]
            total, seen = sum(all_of[key] for key in kinds), sum(noticed[key] for key in kinds)
            print(f"{verdict:9} {seen:4} of {total:4} noticed ({100 * seen / total:.1f} %)")  # noqa: T201
            for key in sorted(kinds):
                print(f"          {noticed[key]:4} of {all_of[key]:4} {key[1]}")  # noqa: T201
        for row in wrong:
            print("  otherwise:", *row, sep="\t")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
