"""Every benchmark: the short version, or all of it with --full; the table, and one JSON file with --keep."""

import argparse
import importlib
import json
import os
import sys
from pathlib import Path

from benchmarks.table import Row, printed, versions

KEPT = Path(__file__).parent / "results" / "figures.json"
MODULES = (
    "throughput",
    "in_process",
    "latency",
    "engines",
    "due",
    "series",
    "growth",
    "limits",
    "backup",
    "footprint",
    "outage",
    "detection",
    "months",
    "matching",
    "asking",
)
"""Each has `rows(full: bool) -> list[Row]` and runs in a process that it may pin or fill as it likes."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("only", nargs="*", metavar="BENCHMARK", help=f"some of: {', '.join(MODULES)}")
    parser.add_argument("--full", action="store_true", help="as long as it takes to be sure")
    parser.add_argument("--keep", action="store_true", help="write the figures to benchmarks/results/")
    given = parser.parse_args()
    rows = []
    for name in given.only or MODULES:
        print(f"{name} …", file=sys.stderr, flush=True)
        os.sched_setaffinity(0, range(os.cpu_count() or 1))  # an earlier one may have pinned this process
        rows += importlib.import_module(f"benchmarks.{name}").rows(given.full)
    print(", ".join(f"{name} {number}" for name, number in versions().items()), end="\n\n")
    print(printed(rows))
    if given.keep:
        _keep(rows, full=given.full)


def _keep(rows: list[Row], *, full: bool) -> None:
    """Figures that were not measured this time stay as they were."""
    kept = json.loads(KEPT.read_text()) if KEPT.exists() else {"rows": {}}
    kept["versions"] = versions()
    for row in rows:
        kept["rows"][row.id] = {
            "what": row.what, "aim": row.aim, "value": row.value, "met": row.met, "full": full, "figures": row.figures,
        }  # fmt: skip
    KEPT.parent.mkdir(exist_ok=True)
    KEPT.write_text(json.dumps(kept, indent=1, ensure_ascii=False, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
