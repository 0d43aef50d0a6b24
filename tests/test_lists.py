"""Lists: five to a page, in few rows of buttons, none cut off, and none higher than a phone, whatever the names in them."""

import ast
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from bot.domain.contacts import REPORT_CATEGORIES
from bot.domain.times import DAY, HOUR
from bot.services.announcements import PAGE as HISTORY
from bot.texts import Voice, catalogue
from handlers import SCREENS
from handlers.core.keyboards import Button, Screen, cut_off, whole
from handlers.core.paging import ALONE, SCREEN, Item, height, listed
from handlers.peers.rota_screens import PAGE as TURNS
from tests.source import tree
from tests.stage import NOON, Actor, Stage
from tests.test_finding import many_groups
from tests.walks import for_each

ROOT = Path(__file__).parents[1]
TEXTS = catalogue()
ROWS_MOST = 5  # three of what is listed, the ways through it, the way back
SHORT, LONG = "Le Fil", "W" * 24 + " Groupe d'entraide mutuelle des environs"


def voice(language: str, *, plain: bool) -> Voice:
    return Voice(TEXTS, language, "Europe/Paris", plain, NOON)


def groups(names: list[str], **more: object) -> dict[str, Any]:
    rows = [
        {
            "id": f"{n:012}", "name": name[:60], "town": name[:60], "language": "fr", "zone": "Europe/Paris",
            "role": "facilitator", "state": "stepped_back", "muted": False,
        }
        for n, name in enumerate(names)
    ]  # fmt: skip
    return {"groups": rows, "page": 1, "more": True, **more}


def people(names: list[str]) -> dict[str, Any]:
    found = [{"id": f"{n:012}", "name": name[:32]} for n, name in enumerate(names)]
    return {"people": found, "more": True, "page": 1}


def members(names: list[str]) -> dict[str, Any]:
    rows = [{"handle": f"{n:012}", "name": name[:32], "role": "facilitator"} for n, name in enumerate(names)]
    return {"id": "x" * 12, "name": LONG[:60], "members": rows, "page": 1, "more": True, "query": "W"}


def progress(names: list[str], n: int) -> dict[str, Any]:
    return {
        "id": f"{n:012}", "group_id": "x" * 12, "state": "stopped", "going": False, "spread": True, "recipients": 90,
        "waiting": 0, "resting": 0, "delivered": 80, "unreachable": 5, "doubtful": 5, "chats": 1, "chats_reached": 1,
    }  # fmt: skip


def meeting_lines(names: list[str], apart: int) -> list[dict[str, Any]]:
    """Cancelled, or answered in the longest words, so many seconds from each other."""
    return [
        {
            "id": f"{n:012}", "title": name[:100], "starts_at": NOON + n * apart, "group": f"{n} {name}"[:60],
            "cancelled": n % 2 == 1, "choice": "maybe",
        }
        for n, name in enumerate(names)
    ]  # fmt: skip


def turns(names: list[str]) -> list[dict[str, Any]]:
    """Of the rota, each promised by who reads."""
    return [
        {
            "id": f"{n:012}", "span": {"starts": NOON + 17 * n * DAY, "ends": NOON + 17 * n * DAY + 5 * HOUR, "free": 1},
            "taken": 1, "most": 3, "mine": "on",
        }
        for n in range(len(names[:TURNS]))
    ]  # fmt: skip


Facts = Callable[[list[str]], dict[str, Any]]
# Every screen that lists: what it shows of these names.
LISTS: dict[str, Facts] = {
    "groups-mine": groups,
    "messages-groups": groups,
    "groups-all": lambda names: groups(names, query="W", coordinator=True, finds=True),
    "group-choose": lambda names: groups(names, then="newmeeting:group"),
    "members-list": members,
    "members-waiting": members,
    "helper-waiting": people,
    "own-words-waiting": people,
    "reports": lambda names: {
        "reports": [
            {"id": f"{n:012}", "category": REPORT_CATEGORIES[n % len(REPORT_CATEGORIES)], "at": NOON}
            for n in range(len(names))
        ],
        "more": True, "page": 1,
    },
    "meetings": lambda names: {"page": 1, "more": True, "anywhere": False, "rows": meeting_lines(names, DAY)},
    "meetings-for-helpers": lambda names: {"page": 1, "more": True, "rows": meeting_lines(names, DAY)},
    "situation": lambda names: {
        "names": {f"{n:012}": name[:32] for n, name in enumerate(names)}, "waits": None, "refers": True,
    },
    "month-day": lambda names: {
        "date": "2026-12-03", "which": "2026-12", "page": 1, "more": True, "plans": True, "rows": meeting_lines(names, HOUR),
    },
    "rota": lambda names: {"turns": turns(names), "more": True, "page": 1, "plans": True},
    "rota-swaps": lambda names: {
        "mine": "x" * 12, "span": turns(names)[0]["span"], "turns": turns(names), "more": True, "page": 1,
    },
    "rota-plan": lambda names: {
        "page": 0,
        "hours": [
            {"id": f"{n:012}", "zone": "Europe/Paris", "weekday": n % 7, "since": 1350, "minutes": 300, "most": 3}
            for n in range(TURNS + 1)
        ],
    },
    "routine-list": lambda names: {
        "page": 1, "more": True,
        "routines": [
            {
                "id": f"{n:012}", "person_id": "p", "words": name[:100], "first_day": "2026-12-01", "clock": "10:00",
                "rule": "FREQ=WEEKLY;BYDAY=TU,TH", "paused": n % 2 == 1,
            }
            for n, name in enumerate(names)
        ],
    },
    "record-list": lambda names: {
        "page": 1, "more": True,
        "noted": [
            {
                "id": f"{n:012}", "person_id": "p", "kind": ("hours", "training", "words")[n % 3], "words": name[:300],
                "day": "" if n % 3 == 2 else "2025-12-01", "minutes": 0 if n % 3 else 150,
            }
            for n, name in enumerate(names)
        ],
    },
    "attest-choose": lambda names: {
        "page": 1, "more": True, "count": 3, "chosen": ["0" * 12],
        "items": [
            {
                "id": f"{n:012}", "of": ("training", "words", "hours")[n % 3], "words": name[:300] if n % 3 < 2 else "",
                "day": "" if n % 3 == 1 else "2025-12-01", "count": 12345, "paid": False, "known": False,
            }
            for n, name in enumerate(names)
        ],
    },
    "proposals": lambda names: {
        "group_id": "x" * 12, "group": LONG[:60], "page": 1, "more": True,
        "rows": [
            {"id": f"{n:012}", "title": name[:100], "closes_at": NOON + 86400 * (n % 2)} for n, name in enumerate(names)
        ],
    },
    "missions-list": lambda names: {
        "page": 1, "more": True, "topic": "", "town": "abcdef01", "town_name": LONG[:60],
        "missions": [
            {"id": f"{n:012}", "title": name[:60], "town": name[:60], "paid": n % 2 == 0} for n, name in enumerate(names)
        ],
    },
    "missions-by": lambda names: {
        "what": "town", "page": 1, "more": True, "choices": [(f"{n:08}", name[:60]) for n, name in enumerate(names)],
    },
    "missions-posted": lambda names: {
        "page": 1, "more": True,
        "missions": [
            {"id": f"{n:012}", "title": name[:60], "until": NOON - DAY, "withdrawn": n % 2 == 0} for n, name in enumerate(names)
        ],
    },
    "contact-blocked-ones": lambda names: {
        "people": [{"sign": f"{n:016}", "name": name[:32] if n % 4 else None} for n, name in enumerate(names * 2)], "page": 1,
    },
    "announcement-history": lambda names: {
        "group": LONG[:60], "group_id": "x" * 12, "page": 1, "more": True,
        "items": [
            {"progress": progress(names, n), "beginning": name[:60], "at": NOON} for n, name in enumerate(names[:HISTORY])
        ],
    },
}  # fmt: skip


def listing() -> set[str]:
    """Every screen whose function calls `listed`, itself or through one of its own module."""
    found = set()
    for path in (ROOT / "handlers").rglob("*.py"):
        body = tree(path).body
        if "listed" not in [each.name for node in body if isinstance(node, ast.ImportFrom) for each in node.names]:
            continue
        functions = [node for node in body if isinstance(node, ast.FunctionDef)]
        calls = {node.name: {n.id for n in ast.walk(node) if isinstance(n, ast.Name)} for node in functions}
        lists = {name for name, used in calls.items() if "listed" in used}
        lists |= {name for name, used in calls.items() if used & lists}
        for node in functions:
            for shown in node.decorator_list:
                if node.name in lists and isinstance(shown, ast.Call) and isinstance(shown.args[0], ast.Constant):
                    found.add(str(shown.args[0].value))
    return found


def test_every_screen_that_lists_is_measured_here() -> None:
    assert LISTS.keys() == listing()


@for_each("screen, name, language, plain", product(LISTS, [SHORT, LONG], ["en", "fr"], [False, True]))
def test_a_full_page_has_five_rows_of_buttons_and_fits(screen: str, name: str, language: str, *, plain: bool) -> None:
    shown = SCREENS[screen](voice(language, plain=plain), LISTS[screen]([name] * 5))
    rows = whole(shown.rows)
    assert len(rows) <= ROWS_MOST, rows
    assert height(shown.text, len(rows)) <= SCREEN, shown.text


@pytest.mark.parametrize("n", range(1, 8))
@pytest.mark.parametrize("names", [[SHORT], [LONG], [SHORT, LONG]])
def test_each_name_has_its_button_and_is_read_in_full(names: list[str], n: int) -> None:
    items = [Item((names * n)[i], f"open:{i}") for i in range(n)]
    told, rows = listed(items, [Button("More", "more")])
    assert [each.data for row in rows for each in row] == [*(f"open:{i}" for i in range(n)), "more"]
    assert not any(cut_off([each.words for each in row]) for row in rows)
    if n > ALONE and LONG in names:
        assert told == [f"{i}. {Screen(item.words).text}" for i, item in enumerate(items, 1)]
    elif SHORT == names[0] == names[-1]:
        assert [each.words for row in rows[:-1] for each in row] == [SHORT] * n


async def test_a_name_that_its_button_cannot_show_in_full_is_understood_when_typed(stage: Stage) -> None:
    _, ana = await with_long_names(stage)
    await ana.says("/groups")
    assert ana.buttons[1] == "2. The people of …"
    opened = await ana.says("the people of the river number bee")
    assert "The people of the river number bee" in opened
    await ana.presses("Back")
    assert await ana.says("2") == opened


async def with_long_names(stage: Stage) -> tuple[Actor, Actor]:
    return await many_groups(
        stage, [f"The people of the river number {n}" for n in ("ant", "bee", "cow", "doe", "emu")]
    )
