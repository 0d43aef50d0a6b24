"""What a killed process had handed to the wire is known afterwards; what a machine that went down had, is not."""

from pathlib import Path

import pytest

from bot.wire import underway
from bot.wire.underway import PLACES, Underway


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "entraide.sqlite3"
    path.touch()
    return path


def opened(database: Path, holder: str = "somebody") -> Underway:
    return Underway(database, database, holder)


def started(database: Path) -> Underway:
    begun = opened(database)
    begun.start()
    return begun


def test_only_what_was_on_its_way_may_have_left(database: Path) -> None:
    before = started(database)
    before.begin("stored")
    before.end(["stored"])
    before.begin("announcement:" + "x" * 40)
    after = opened(database)
    assert after.may_have_left("announcement:" + "x" * 40)
    assert not after.may_have_left("stored")
    assert not after.may_have_left("announcement:" + "x" * 39 + "y")


def test_what_has_arrived_is_not_in_doubt(database: Path) -> None:
    before = started(database)
    for letter in ("u1.01", "u2.01", "u3.01"):
        before.begin(letter)
    before.arrived("u2.01")
    before.arrived("u3.01")
    before.end(["u3.01"])
    after, letters = opened(database), ("u1.01", "u2.01", "u3.01")
    assert [letter for letter in letters if after.may_have_left(letter)] == ["u1.01"]
    assert [letter for letter in letters if after.has_arrived(letter)] == ["u2.01"]


def test_more_letters_than_places_are_all_known(database: Path) -> None:
    before, letters = started(database), [f"u{n}.01" for n in range(3 * PLACES)]
    for letter in letters:
        before.begin(letter)
    before.end(letters[::2])
    after = opened(database)
    assert [letter for letter in letters if after.may_have_left(letter)] == letters[1::2]


def test_a_process_that_never_served_leaves_what_the_one_before_it_knew(database: Path) -> None:
    started(database).begin("u1.01")
    opened(database).close()
    assert not opened(database).may_have_left("u2.01")
    assert opened(database).may_have_left("u1.01")


def test_after_the_machine_went_down_anything_may_have_left(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = started(database)
    before.begin("u1.01")
    before.arrived("u1.01")
    another = tmp_path / "boot_id"
    another.write_text("another run of the machine")
    monkeypatch.setattr(underway, "BOOT", another)
    assert opened(database).may_have_left("u2.01")
    assert not opened(database).has_arrived("u1.01")


def test_of_another_database_in_the_same_place_nothing_is_known(database: Path) -> None:
    started(database).begin("u1.01")
    other = database.with_suffix(".restored")
    other.touch()
    other.replace(database)
    assert opened(database).may_have_left("u2.01")


def test_a_disk_that_refuses_stops_no_letter_and_leaves_no_false_knowledge(database: Path) -> None:
    before = started(database)
    before._give_up(OSError("no space left"))
    before.begin("u1.01")
    before.arrived("u1.01")
    before.end(["u1.01"])
    assert opened(database).may_have_left("u2.01")


def test_who_held_the_letters_is_known_to_the_next_process(database: Path) -> None:
    assert opened(database).before is None
    begun = opened(database, "a holder of 16 b")
    begun.start()
    begun.begin("u1.01")
    after = opened(database, "another")
    assert after.before == "a holder of 16 b"
    assert after.may_have_left("u1.01")


def test_a_server_somewhere_else_is_another_database(database: Path) -> None:
    begun = Underway(database, "postgresql://one/x", "somebody")
    begun.start()
    assert Underway(database, "postgresql://one/x", "another").before == "somebody"
    assert Underway(database, "postgresql://two/x", "another").before is None
