"""Reading: a sound content folder becomes exactly these dataclasses, whatever YAML would have guessed."""

from dataclasses import is_dataclass
from pathlib import Path

import pytest
from content_town import SMALL_TOWN, only, read, spoiled, told, town
from hypothesis import given
from hypothesis import strategies as st

from game.content.library import read_library, read_shelf
from game.content.models import WHOLE
from game.content.positions import MOST_DEPTH
from game.content.recovery import read_file
from game.sim.behaviours import Makes, StackHeight, ToAir
from game.sim.bounds import Bounds
from game.sim.conditions import AnyOf, Built, Flag, MeterIs, NoneOf, Year
from game.sim.definitions import BuildingDef, SizeDef
from game.sim.effects import Change, ChangeMeter, SetFlag
from game.sim.library import KINDS
from game.sim.map_definitions import PlaceDef, TerrainDef
from game.sim.measures import Keeps, Reads
from game.sim.selectors import WorksWith
from game.sim.story_definitions import ChoiceDef, EventDef, FollowUpDef
from game.text import Localized


def test_a_building_reads_as_its_dataclass() -> None:
    assert read(SMALL_TOWN).of("buildings")["smelter"] == BuildingDef(
        id="smelter",
        name=Localized("Smelter", "冶炼厂"),
        text=Localized("It makes zinc from ore.", "把矿石炼成锌。"),
        group="works",
        cost=600,
        size=SizeDef(cols=2, rows=2),
        does=(Makes(gives={"zinc": 40}, uses={}), ToAir({"dust": 9}), StackHeight(60)),
        upgrades=("filter",),
        sprite=("smelter",),
        facts=("base-1953",),
    )


def test_an_event_reads_as_its_dataclass_with_verbs_in_the_order_of_the_file() -> None:
    assert read(SMALL_TOWN).of("events")["smoke_over_town"] == EventDef(
        id="smoke_over_town",
        title=Localized("Smoke over the town", "烟压城头"),
        years=(1956, 1980),
        when=(
            MeterIs("prestige", Bounds(at_least=30, below=80)),
            Built({"smelter": Bounds(at_least=1)}),
            AnyOf(((Year(Bounds(at_least=1960)),), (NoneOf(((Flag("filter_promised"),),)),))),
        ),
        chance=0.5,
        bind={"culprit": (WorksWith(emits_most="dust"),)},
        where="culprit",
        text=Localized(
            "Dust from {culprit.name} lies on the washing. The people ask you to act.",
            "{culprit.name}的灰落在晾着的衣服上。居民请你想想办法。",
        ),
        choices=(
            ChoiceDef(
                id="promise",
                text=Localized("Promise a filter", "答应装除尘器"),
                default=True,
                effects=(ChangeMeter("prestige", 5), SetFlag("filter_promised")),
                then=FollowUpDef(event="promise_kept", after_years=2.0),
            ),
            ChoiceDef(
                id="pay",
                text=Localized("Pay for the laundry", "赔洗衣钱"),
                requires=(MeterIs("money", Bounds(at_least=20)),),
                effects=(ChangeMeter("money", -20), ChangeMeter("prestige", Change(multiply=0.9))),
            ),
        ),
        facts=("base-1953",),
    )


def test_everything_that_is_read_is_a_definition_and_no_model() -> None:
    library = read(SMALL_TOWN)
    for key, kind in KINDS.items():
        assert all(type(entry) is kind.cls and is_dataclass(entry) for entry in library.of(key).values())
    assert library.of("meters")["prestige"].measure == (Keeps(start=50, least=0, most=100),)
    assert library.of("meters")["money"].measure == (Reads("money"),)


def test_the_places_of_a_map_are_places() -> None:
    library = read(SMALL_TOWN)
    assert library.of("places") == {"bend": PlaceDef(id="bend", name=Localized("The bend", "河湾"), row=1, col=1)}
    assert library.of("maps")["valley"].places == (library.of("places")["bend"],)


def test_text_stays_text_where_yaml_would_guess(tmp_path: Path) -> None:
    folder = spoiled(
        tmp_path, "nouns.yaml", "figures: {year: 1953}", "figures: {a: no, b: 1:30, c: 1953-05-01, d: 007}"
    )
    assert read(folder).of("facts")["base-1953"].figures == {"a": "no", "b": "1:30", "c": "1953-05-01", "d": "007"}


@pytest.mark.parametrize("value", ["yes", '"true"', "True", "1", "on"])
def test_only_true_and_false_are_true_and_false(tmp_path: Path, value: str) -> None:
    folder = spoiled(tmp_path, "nouns.yaml", "    build: false", f"    build: {value}")
    assert "expected true or false" in only([line for line in told(folder) if "wrong-type" in line])


@given(st.integers(-(10**15), 10**15))
def test_every_whole_number_reads_as_itself(number: int) -> None:
    assert WHOLE.fullmatch(str(number))


@pytest.mark.parametrize("value", ["1.5", "1e3", "0x10", "1_000", "1,000", "１２", "3 t", "''", "~", "[]", "{}", "nan"])
def test_what_is_no_whole_number_is_told_with_its_place(tmp_path: Path, value: str) -> None:
    folder = spoiled(tmp_path, "nouns.yaml", "    price: 12", f"    price: {value}")
    line = only(told(folder))
    assert ": error[wrong-type]: expected a whole number, found " in line
    assert ":1:1:" not in line


def test_a_folder_reads_the_same_on_every_machine(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    first, second = town(one), town(other)
    (second / "story.yaml").rename(second / "kept.yaml")
    (second / "kept.yaml").rename(second / "story.yaml")
    assert read(first) == read(second)
    (second / "story.yaml").write_text(
        (second / "story.yaml").read_text(encoding="utf-8") + "# a remark\n", encoding="utf-8"
    )
    assert read(first).tables == read(second).tables
    assert read(first).digest != read(second).digest


def test_windows_line_ends_and_a_byte_order_mark_do_no_harm(tmp_path: Path) -> None:
    folder = town(tmp_path)
    for file in folder.glob("*.yaml"):
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert read(folder).tables == read(SMALL_TOWN).tables


def test_deep_nesting_and_large_files_are_refused() -> None:
    problems = []
    assert read_file("deep.yaml", b"goods: " + b"[" * (MOST_DEPTH + 1), problems) is None
    assert [p.code for p in problems] == ["depth"]
    problems = []
    assert read_file("large.yaml", b" " * 2_000_001, problems) is None
    assert [str(p) for p in problems] == [
        "large.yaml:1:1: error[size]: the file is larger than 2 MB (split it into several files)"
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("goods:\n  - &a {id: x}\n", "anchor"),
        ("goods: *a\n", "alias"),
        ("goods: !!python/object:os.system x\n", "tag"),
        ("goods: []\n---\ngoods: []\n", "documents"),
        ("goods:\n  - {[a]: 1}\n", "key"),
        ("goods: [\x07]\n", "syntax"),
        ("- goods\n", "wrong-type"),
        ("goods: 3\n", "wrong-type"),
        ("goods:\n  - id：x\n", "missing-key"),
        ("goods:\n  - 　id: x\n", "full-width"),
        ("goods：\n  - id: x\n    prise: 3\n", "full-width"),
    ],
)
def test_what_a_content_file_may_not_hold(tmp_path: Path, text: str, code: str) -> None:
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    assert code in [p.code for p in read_library([tmp_path])[1]]


@given(st.binary(max_size=200))
def test_no_bytes_make_the_reader_stumble(raw: bytes) -> None:
    read_file("noise.yaml", raw, [])


@given(st.text(alphabet="ab:-{}[]'\"#&*!|> \n\t：，　0", max_size=120))
def test_no_text_makes_the_reader_stumble(text: str) -> None:
    problems = []
    read_file("noise.yaml", b"goods:\n  - id: " + text.encode(), problems)
    assert all(p.line >= 1 and p.col >= 1 for p in problems)


def test_every_key_and_value_knows_its_place() -> None:
    source = read_shelf([SMALL_TOWN]).sources["events"]["smoke_over_town"]
    lines = (SMALL_TOWN / "story.yaml").read_text(encoding="utf-8").split("\n")
    for path in (("chance",), ("choices", 1, "effects", 0, "money"), ("when", "built", "smelter", "at_least")):
        _, line, col = source.at(*path)
        _, key_line, key_col = source.key_at(*path)
        assert lines[key_line - 1][key_col - 1 :].startswith(str(path[-1]))
        assert line == key_line
        assert lines[line - 1][col - 2] == " "


def test_a_terrain_keeps_the_defaults_of_its_class() -> None:
    grass = read(SMALL_TOWN).of("terrains")["grass"]
    assert isinstance(grass, TerrainDef)
    assert (grass.build, grass.build_percent) == (True, 100)
