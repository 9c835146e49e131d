"""A save that is cut short, altered, foreign, too new or too large gives one clear line, never a traceback."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from game.save.file import read_header, read_save, resume, write_save
from game.save.problem import SaveProblem
from game.sim.catalogue import Catalogue
from tests.towns import played


@pytest.fixture
def good(small: Catalogue, tmp_path: Path) -> Path:
    path = tmp_path / "city.kiln"
    write_save(path, played(small, "growth", 12))
    return path


def rewritten(path: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def edited(path: Path, member: str, change: Callable[[object], object]) -> Path:
    def edit(members: dict[str, bytes]) -> None:
        members[member] = json.dumps(change(json.loads(members[member]))).encode()

    return rewritten(path, edit)


def line_of(path: Path) -> str:
    with pytest.raises(SaveProblem) as caught:
        read_save(path)
    line = str(caught.value)
    assert "\n" not in line
    assert str(path) in line
    return line


def hash_or_line(path: Path) -> str:
    """Return the hash of the city read, or the line that says why there is none."""
    try:
        return read_save(path).header.state_hash
    except SaveProblem as problem:
        return str(problem)


def test_a_save_cut_short_says_so_at_every_length(good: Path) -> None:
    whole = good.read_bytes()
    for part in range(20):
        good.write_bytes(whole[: len(whole) * part // 20])
        assert "damaged or not a save" in line_of(good)


def test_no_flipped_byte_gives_a_traceback_or_another_city(good: Path, small: Catalogue) -> None:
    whole = good.read_bytes()
    hash_before = read_save(good).header.state_hash
    for at in range(0, len(whole), max(1, len(whole) // 300)):
        good.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
        hash_read = hash_or_line(good)
        assert hash_read == hash_before or hash_read.startswith(str(good))


def test_a_damaged_save_names_the_one_before_it(good: Path, small: Catalogue) -> None:
    write_save(good, played(small, "growth", 13))
    good.write_bytes(good.read_bytes()[:500])
    assert "the save before it is city.kiln.1" in line_of(good)
    assert read_save(good.with_name("city.kiln.1")).header.turn == 12


def test_a_foreign_zip_is_no_save(tmp_path: Path) -> None:
    path = tmp_path / "homework.kiln"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("essay.txt", "my holidays")
    assert "not a save of this game" in line_of(path)


def test_a_missing_file_and_a_folder_say_so(tmp_path: Path) -> None:
    assert "No such file" in line_of(tmp_path / "none.kiln")
    assert "directory" in line_of(tmp_path)


def test_a_save_of_a_newer_game_says_to_update(good: Path) -> None:
    edited(good, "header.json", lambda h: {**h, "format": 99, "game_version": "7.0"})  # type: ignore[dict-item]
    assert "made by game version 7.0, which is newer" in line_of(good)
    with pytest.raises(SaveProblem, match="newer"):
        read_header(good)


def test_an_altered_treasury_is_noticed(good: Path) -> None:
    def richer(document: object) -> object:
        assert isinstance(document, dict)
        document["facts"]["world"][3] += 1
        return document

    assert "altered or damaged" in line_of(edited(good, "world.json", richer))


@pytest.mark.parametrize("value", [None, "x", True, 1.5, [1], {"a": 1}, [[1, 2]] * 3, []])
def test_every_fact_of_a_wrong_type_is_refused(good: Path, value: object) -> None:
    whole = good.read_bytes()
    for field, right in enumerate(read_facts(good)):
        if value == right:
            continue
        good.write_bytes(whole)

        def spoil(document: object, field: int = field) -> object:
            assert isinstance(document, dict)
            document["facts"]["world"][field] = value
            return document

        line_of(edited(good, "world.json", spoil))


def read_facts(path: Path) -> list[object]:
    with zipfile.ZipFile(path) as archive:
        facts = json.loads(archive.read("world.json"))["facts"]["world"]
    assert isinstance(facts, list)
    return facts


@pytest.mark.parametrize(
    "journal",
    [
        {},
        ["x"],
        [[1, "fly", {}]],
        [[1, "operate", {"row": 1, "col": 2, "open": 1}]],
        [[1, "operate", {"row": 1, "col": 2}]],
        [["1", "demolish", {"row": 1, "col": 2}]],
        [[1, "demolish", {"row": True, "col": 2}]],
        [[1, "lay", {"track": "canal", "row": 1, "col": 2, "to_row": 1, "to_col": 3}]],
        [[5, "demolish", {"row": 1, "col": 2}], [4, "demolish", {"row": 1, "col": 2}]],
        [[1, "name", {"row": 1, "col": 2, "name": "x" * 10_000}]],
    ],
)
def test_a_wrong_journal_is_refused(good: Path, journal: object) -> None:
    assert "journal" in line_of(edited(good, "journal.json", lambda _: journal))


def test_a_layer_of_another_kind_shape_or_size_is_refused(good: Path) -> None:
    whole = good.read_bytes()
    wrong = [np.zeros((12, 12), np.float64), np.zeros(3, np.uint8), np.zeros((5, 12), np.uint8)]
    for array in wrong:
        good.write_bytes(whole)
        buffer = io.BytesIO()
        np.save(buffer, array)
        rewritten(good, lambda m, b=buffer: m.update({"layers/world/rail.npy": b.getvalue()}))  # type: ignore[misc]
        line_of(good)


def test_an_array_that_promises_more_than_it_holds_takes_no_memory(good: Path) -> None:
    buffer = io.BytesIO()
    header = {"descr": "<i8", "fortran_order": False, "shape": (1 << 40, 1 << 20)}
    np.lib.format.write_array_header_1_0(buffer, header)
    rewritten(good, lambda m: m.update({"layers/world/rail.npy": buffer.getvalue()}))
    assert "damaged" in line_of(good)


def test_a_pickled_array_is_never_opened(good: Path) -> None:
    buffer = io.BytesIO()
    np.save(buffer, np.array([print], dtype=object), allow_pickle=True)
    rewritten(good, lambda m: m.update({"layers/world/rail.npy": buffer.getvalue()}))
    assert "damaged" in line_of(good)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "bomb.kiln"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("header.json", "w") as member:
        for _ in range(140):
            member.write(bytes(1 << 20))
    assert path.stat().st_size < 1 << 20
    assert "larger than" in line_of(path)


def test_deep_nesting_is_refused(good: Path) -> None:
    rewritten(good, lambda m: m.update({"journal.json": b"[" * 200_000}))
    assert "damaged" in line_of(good)


def test_a_save_whose_content_is_gone_names_what_is_missing(good: Path, small: Catalogue) -> None:
    save = read_save(good)
    poorer = {k: v for k, v in small.buildings.items() if k != "smelter"}
    from dataclasses import replace

    with pytest.raises(SaveProblem, match="uses the building 'smelter', which is not installed"):
        resume(save, replace(small, buildings=poorer))
