"""Whether another library reads our calendar files as they are meant: `make calendars`.

It stands in an environment of its own, since it wants an older dateutil. A thousand series of every kind are written, with dates that were
moved, called off or declined, in zones whose clocks change in every way, and read back occurrence by occurrence.
"""

import json
import random
import subprocess
import sys
from datetime import date, time, timedelta
from pathlib import Path

from bot.calendars import write
from bot.dates.recurrence import LAST, Rule
from tests.calendar_cases import EDITED, FATES, Case, case
from tests.domain.test_recurrence import ZONES

SERIES = 1000
READER = Path(__file__).with_name("calendar_reader.py")


def made(number: int, rng: random.Random) -> Case | None:
    first = date(2020, 1, 1) + timedelta(rng.randrange(20 * 365))
    rule = rng.choice([
        Rule("weekly", rng.randint(1, 5), tuple(sorted(rng.sample(range(7), rng.randint(1, 4))))),
        Rule("monthly", rng.randint(1, 3), (rng.randrange(7),), nth=rng.choice((1, 2, 3, 4, 5, LAST))),
        Rule("monthly", rng.randint(1, 3), monthday=rng.randint(1, 31)),
    ])  # fmt: skip
    if rng.random() < 0.3:
        rule = rule.ended_by(first + timedelta(rng.randrange(300)))
    clock = time(rng.randrange(24), rng.choice((0, 15, 30)))
    return case(rule, first, rng.choice(ZONES), clock, rng.choices(FATES, k=EDITED - 1), number)


def main() -> int:
    rng = random.Random(5545)
    cases = [one for number in range(SERIES) if (one := made(number, rng)) is not None]
    given = [
        {"file": write([one.entry], 0).decode(), "since": one.entry.when.starts_at - 40 * 86400, "until": one.until}
        for one in cases
    ]
    run = subprocess.run(
        [sys.argv[1], str(READER)], input=json.dumps(given), capture_output=True, text=True, check=True
    )
    wrong = [one for one, read in zip(cases, json.loads(run.stdout), strict=True) if read != one.takes_place]
    for one in wrong[:3]:
        sys.stdout.write(f"{one.entry}\nmeant: {one.takes_place}\n")
    many = sum(len(one.takes_place) for one in cases)
    sys.stdout.write(
        f"{len(cases)} series, {many} occurrences: {len(wrong)} series are read otherwise than they are meant.\n"
    )
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
