"""Who may know whom: the imports are walked, so that the shape of the program stays what the docs say."""

import ast
import re
from functools import cache
from pathlib import Path

from tests.source import nodes, tree
from tests.walks import for_each

ROOT = Path(__file__).parents[1]

# room -> what it may import of ours (prefixes), beside itself
ROOMS: dict[str, tuple[str, ...]] = {
    "bot/domain": (),
    "bot/storage": ("bot.domain",),
    "bot/calendars.py": (),
    "bot/posters.py": (),
    "bot/attestation_paper.py": ("bot.posters",),
    "bot/credentials": (),
    "bot/public_holidays.py": (),
    "bot/imports": ("bot.dates.recurrence", "bot.domain"),
    "bot/services": (
        "bot.calendars", "bot.credentials", "bot.dates.recurrence", "bot.domain", "bot.imports", "bot.logs", "bot.loops",
        "bot.public_holidays", "bot.storage",
    ),
    "bot/texts": ("bot.domain.times", "bot.domain.order", "bot.domain.people"),
    "bot/dates": (),
    "handlers": (
        "bot.attestation_paper", "bot.credentials", "bot.domain", "bot.services", "bot.storage.people.people", "bot.storage.database",
        "bot.texts", "bot.config",
        "bot.calendars", "bot.dates", "bot.imports", "bot.posters", "bot.public_holidays", "bot.wire.gateway", "bot.wire.incoming",
    ),
    "playground": (),
    "bot/wire/transport.py": ("bot.wire.over_httpx", "bot.wire.over_pyreqwest"),
    "bot/wire/over_httpx.py": ("bot.wire.transport",),
    "bot/wire/over_pyreqwest.py": ("bot.wire.transport",),
    "bot/wire/incoming.py": (),
    "bot/wire/refusals.py": (),
    "bot/wire/limits.py": (),
    "bot/wire/conflict.py": (),
    "bot/wire/alarm.py": ("bot.domain.times",),
    "bot/wire/gateway.py": ("bot.wire.incoming", "bot.wire.refusals", "bot.wire.transport"),
    "bot/wire/lanes.py": ("bot.domain.letters", "bot.wire.limits"),
    "bot/wire/underway.py": ("bot.storage.owners", "bot.storage.database"),
    "bot/wire/leases.py": ("bot.storage.letters.outbox",),
    "bot/wire/clerk.py": (
        "bot.domain.letters", "bot.domain.times", "bot.logs", "bot.loops", "bot.storage", "bot.wire.lanes", "bot.wire.leases",
        "bot.wire.underway",
    ),
    "bot/wire/delivery.py": (
        "bot.domain.letters", "bot.logs", "bot.loops", "bot.storage", "bot.wire.answering", "bot.wire.clerk", "bot.wire.gateway",
        "bot.wire.lanes", "bot.wire.underway",
    ),
    "bot/wire/answering.py": ("bot.domain.letters", "bot.wire.gateway"),
    "bot/wire/asking.py": ("bot.storage",),
    "bot/wire/intake.py": ("bot.domain.errors", "bot.logs", "bot.storage", "bot.wire.incoming"),
    "bot/wire/polling.py": ("bot.loops", "bot.wire.asking", "bot.wire.conflict", "bot.wire.gateway", "bot.wire.intake"),
    "bot/wire/webhook.py": ("bot.loops", "bot.wire.intake"),
    "bot/wire/publishing.py": ("bot.domain", "bot.texts", "bot.wire.gateway", "bot.wire.incoming", "bot.wire.conflict"),
    "bot/loops.py": ("bot.logs", "bot.storage.errors"),
    "bot/clock.py": (),
    "bot/leading.py": ("bot.loops", "bot.storage"),
    "bot/metrics.py": ("bot.app", "bot.storage"),
    "bot/web.py": (
        "bot.app", "bot.calendars", "bot.logs", "bot.services.meetings", "bot.storage.errors", "bot.texts",
    ),
    "bot/uploads.py": ("bot.domain", "bot.imports", "bot.loops", "bot.services", "bot.storage", "bot.wire.gateway"),
    "bot/files.py": ("bot.config", "bot.storage"),
    "bot/told.py": ("bot.storage",),
    "bot/exits.py": (),
    "bot/loading.py": ("bot.domain", "bot.loops", "bot.texts"),
    "bot/memory.py": (),
    "bot/logs.py": (),
    "bot/config.py": ("bot.domain", "bot.values"),
    "bot/values.py": ("bot.domain",),
}  # fmt: skip

TELEGRAM = ("bot/wire/publishing.py", "bot/wire/transport.py", "bot/wire/over_")
STANDARD_ONLY = "bot/domain"


def modules() -> list[Path]:
    return sorted(p for top in ("bot", "handlers", "playground") for p in (ROOT / top).rglob("*.py"))


@cache
def imports(path: Path) -> list[str]:
    found: list[str] = []
    for node in nodes(path):
        if isinstance(node, ast.Import):
            found += [name.name for name in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            found += [f"{node.module}.{name.name}" for name in node.names]
    return found


def room_of(name: str) -> str | None:
    return next((room for room in ROOMS if name == room or name.startswith(room + "/")), None)


@for_each("path", modules())
def test_a_module_knows_only_what_its_room_may_know(path: Path) -> None:
    name = str(path.relative_to(ROOT))
    room = room_of(name)
    if room is None:
        outside = (
            "bot/__init__.py",
            "bot/wire/__init__.py",
            "bot/__main__.py",
            "bot/commandline.py",
            "bot/app.py",
            "bot/running.py",
            "bot/checks.py",
            "bot/elsewhere.py",
            "bot/trials.py",
            "bot/troubled.py",
            "bot/verifying.py",
        )
        assert name in outside, f"{name} is in no room"
        return
    own = room.removesuffix(".py").replace("/", ".")
    for imported in imports(path):
        if imported.split(".")[0] not in ("bot", "handlers", "playground"):
            continue
        allowed = (own, *ROOMS[room])
        assert any(imported == each or imported.startswith(each + ".") for each in allowed), (
            f"{name} imports {imported}"
        )


@for_each("path", modules())
def test_telegram_is_known_only_at_the_edges(path: Path) -> None:
    name = str(path.relative_to(ROOT))
    if not name.startswith(TELEGRAM):
        assert not [each for each in imports(path) if each.split(".")[0] == "telegram"]


def test_the_domain_knows_only_the_standard_library() -> None:
    import sys

    for path in (ROOT / STANDARD_ONLY).rglob("*.py"):
        others = {each.split(".")[0] for each in imports(path)} - set(sys.stdlib_module_names) - {"bot"}
        assert not others, f"{path.name}: {others}"


def test_sql_is_written_in_storage_only() -> None:
    for path in modules():
        name = str(path.relative_to(ROOT))
        if name.startswith(("bot/storage/", "playground/")):
            continue
        for node in nodes(path):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words = node.value.split()
                assert not (words and words[0] in ("SELECT", "INSERT", "UPDATE", "DELETE")), (
                    f"{name}:{node.lineno} holds SQL"
                )


def test_what_wires_makes_each_part_whole_and_assigns_nothing_to_it_later() -> None:
    wires = next(
        node for node in tree(ROOT / "bot/app.py").body if isinstance(node, ast.FunctionDef) and node.name == "wire_up"
    )
    assigned = [node for node in ast.walk(wires) if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)]
    assert [ast.unparse(node) for node in assigned] == []


ONLY_SQLITE = re.compile(r"\.direct\b|\.aside\(|sqlite3\.connect\(stage\.")


@for_each("path", sorted((ROOT / "tests").rglob("test_*.py")))
def test_a_stage_is_asked_what_only_sqlite_has_by_tests_with_its_mark(path: Path) -> None:
    """Whatever else opens a stage runs on every engine."""
    top = tree(path).body
    if not any(isinstance(node, ast.ImportFrom) and node.module == "tests.stage" for node in top):
        return
    if any(isinstance(node, ast.Assign) and "mark.sqlite" in ast.unparse(node) for node in top):
        return
    for node in top:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name.startswith("test_"):
            marked = any("mark.sqlite" in ast.unparse(one) for one in node.decorator_list)
            assert marked or not ONLY_SQLITE.search(ast.unparse(node)), node.name
