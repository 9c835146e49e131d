"""The slips of a modder, all in one run: each is told once, at its place, with its cure, and none hides another."""

from pathlib import Path

import pytest
from content_town import town

from game.content.check import check_content
from game.content.library import read_library

HEAD = "    name: {en: Mill, zh: 厂}\n    text: {en: It mills., zh: 它磨。}\n    group: works\n    sprite: [mill]\n"
SLIPS: dict[str, tuple[str, list[tuple[int, int, str, str]]]] = {
    "wrong_key": (
        f"buildings:\n  - id: mill_a\n{HEAD}    cots: 300\n    facts: [base-1953]\n",
        [(7, 5, "unknown-key", "did you mean 'cost'?")],
    ),
    "misspelt_building": (
        "bots:\n  - id: eager\n    name: {en: Eager, zh: 急切}\n    text: {en: It builds., zh: 见机就建。}\n"
        "    rules: [{build: smelt, near: bend}]\n",
        [(5, 21, "unknown-building", "did you mean 'smelter'?")],
    ),
    "misspelt_meter": (
        "goals:\n  - id: rich\n    title: {en: Rich, zh: 富裕}\n    text: {en: Be rich., zh: 富起来。}\n    meter: money\n"
        "    target: 9\n    when: {mony: {at_least: 9}, prestige: {at_lest: 9}}\n",
        [(7, 12, "unknown-key", "did you mean 'money'?"), (7, 44, "unknown-key", "did you mean 'at_least'?")],
    ),
    "text_for_number": (
        f'buildings:\n  - id: mill_b\n{HEAD}    cost: about 300\n    jobs: "40"\n    facts: [base-1953]\n',
        [(7, 11, "wrong-type", "digits only"), (8, 11, "wrong-type", "remove the quotes")],
    ),
    "missing_chinese": (
        "families:\n  - id: chen\n    name: {en: Chen, zh: 陈家}\n    home: {en: A farm}\n"
        "    text: {en: They farm., zh: 种田的。}\n",
        [(4, 12, "missing-translation", "add `zh:")],
    ),
    "key_twice": (
        "goods:\n  - id: ore\n    name: {en: Ore, zh: 矿石}\n    unit: {en: t, zh: 吨}\n    icon: ore\n"
        "    price: 3\n    price: 4\n",
        [(7, 5, "duplicate-key", "keep one of the two lines")],
    ),
    "tab": (
        "groups:\n  - id: homes\n    name: {en: Homes, zh: 住房}\n\ticon: homes\n",
        [(4, 1, "tab", "use two spaces")],
    ),
    "wide_colon": (
        "groups:\n  - id: parks\n    name: {en: Parks, zh: 公园}\n    icon：parks\n",
        [(4, 9, "full-width", "use ':' and a space")],
    ),
    "anchor": (
        "goods:\n  - id: coal\n    name: &coal {en: Coal, zh: 煤}\n    unit: {en: t, zh: 吨}\n    icon: coal\n",
        [(3, 11, "anchor", "write the lines again")],
    ),
    "open_quote": (
        'goods:\n  - id: steel\n    name: {en: "Steel, zh: 钢}\n    unit: {en: t, zh: 吨}\n    icon: steel\n'
        "  - id: bricks\n    name: {en: Bricks, zh: 砖}\n    unit: {en: t, zh: 吨}\n    icon: bricks\n    prise: 4\n",
        [(3, 16, "syntax", "unexpected end"), (10, 5, "unknown-key", "did you mean 'price'?")],
    ),
    "unknown_fact": (
        "upgrades:\n  - id: pond\n    name: {en: Pond, zh: 沉淀池}\n    text: {en: It settles., zh: 沉淀。}\n    cost: 5\n"
        "    facts: [base-1935]\n",
        [(2, 9, "unused", "add it to `upgrades:`"), (6, 13, "unknown-fact", "did you mean 'base-1953'?")],
    ),
    "two_defaults": (
        "events:\n  - id: visit\n    title: {en: A visit, zh: 来访}\n    where: bend\n    status: invented\n"
        "    text: {en: What now?, zh: 怎么办？}\n    choices:\n"
        "      - {id: yes_, text: {en: Yes, zh: 好}, default: true}\n"
        "      - {id: no_, text: {en: No, zh: 不}, default: true}\n",
        [(9, 42, "default-choice", "keep one")],
    ),
    "comma_in_braces": (
        "events:\n  - id: hands\n    title: {en: Steel hands, new trades, zh: 新手艺}\n    where: bend\n    status: invented\n"
        "    text: {en: Look., zh: 看。}\n",
        [(3, 30, "unknown-key", "a comma inside { } starts a new key")],
    ),
    "wrong_word": (
        "upgrades:\n  - id: tall_stack\n    name: {en: Stack, zh: 烟囱}\n    text: {en: It is tall., zh: 很高。}\n    cost: 5\n"
        "    outlet: pip\n    years: [1960]\n    status: invented\n",
        [(6, 13, "wrong-type", "did you mean 'pipe'?"), (7, 12, "wrong-length", "")],
    ),
    "effect_as_condition": (
        "goals:\n  - id: sworn\n    title: {en: Sworn, zh: 守诺}\n    text: {en: Keep it., zh: 守住。}\n    meter: money\n"
        "    target: 9\n    when: {set_flag: filter_promised}\n",
        [(7, 12, "unknown-key", "'set_flag' is an effect, not a condition")],
    ),
    "unknown_kind": ("event:\n  - id: x\n", [(1, 1, "unknown-kind", "did you mean 'events'?")]),
    "works_again": (
        "groups:\n  - id: works\n    name: {en: Works, zh: 工厂}\n    icon: works\n",
        [(2, 5, "duplicate-id", "extends: works")],
    ),
}
GBK = "groups:\n  - id: schools\n    name: {en: Schools, zh: 学校}\n    icon: schools\n"


def test_every_slip_is_told_once_at_its_place_with_its_cure(tmp_path: Path) -> None:
    folder = town(tmp_path, **{name: text for name, (text, _) in SLIPS.items()})
    (folder / "gbk.yaml").write_bytes(GBK.encode("gbk"))
    (folder / "gbk_too.yaml").write_bytes(GBK.replace("schools", "steel").replace("学校", "钢厂").encode("gbk"))
    problems = check_content([folder])
    found = {(Path(p.path).stem, p.line, p.col, p.code): p.hint for p in problems}
    expected = {(name, line, col, code): hint for name, (_, slips) in SLIPS.items() for line, col, code, hint in slips}
    # These two characters are good UTF-8 by chance; the next file is not.
    expected["gbk", 3, 29, "encoding"] = "it looks like GBK"
    expected["gbk_too", 3, 29, "encoding"] = "it looks like GBK"
    # A level offers no building, goal or upgrade of these files; that is beside the point.
    found = {key: hint for key, hint in found.items() if key in expected or key[3] != "unused"}
    assert found.keys() == expected.keys()
    for key, hint in expected.items():
        assert hint in found[key], f"{key}: {found[key]!r}"


def test_the_other_place_of_a_double_is_named(tmp_path: Path) -> None:
    folder = town(tmp_path, key_twice=SLIPS["key_twice"][0], works_again=SLIPS["works_again"][0])
    messages = {p.code: p.message for p in check_content([folder])}
    assert messages["duplicate-key"] == "key 'price' stands in line 6 and again in line 7"
    line = (folder / "nouns.yaml").read_text(encoding="utf-8").split("\n").index("  - id: works") + 1
    assert f"nouns.yaml:{line}" in messages["duplicate-id"]


def test_an_entry_with_slips_still_counts_as_known(tmp_path: Path) -> None:
    folder = town(
        tmp_path,
        goods='goods:\n  - id: ore\n    name: {en: "Ore, zh: 矿}\n',
        uses="bots:\n  - id: b\n    name: {en: B, zh: 乙}\n    text: {en: It., zh: 它。}\n    rules:\n"
        "      - {when: {made: {ore: {at_least: 1}}}, build: smelter}\n",
    )
    assert [p.code for p in check_content([folder])] == ["syntax"]


def test_a_hundred_slips_end_in_a_count(tmp_path: Path) -> None:
    lines = "".join(f"  - id: f{n}\n    document: essay\n    line: x\n" for n in range(50))
    problems = check_content([town(tmp_path, many=f"facts:\n{lines}")])
    assert len(problems) == 41
    assert problems[-1].message == "and 160 more problems in this file"


def test_a_problem_prints_on_one_line_and_as_json(tmp_path: Path) -> None:
    problem = check_content([town(tmp_path, wrong_key=SLIPS["wrong_key"][0])])[0]
    path = problem.path
    assert str(problem) == f"{path}:7:5: error[unknown-key]: unknown key 'cots' (did you mean 'cost'?)"
    assert problem.as_json() == {
        "path": path, "line": 7, "col": 5, "severity": "error", "code": "unknown-key",
        "message": "unknown key 'cots'", "hint": "did you mean 'cost'?",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("line", "place", "words"),
    [
        ("en: {culprit.name} smokes", "4:26", "a text that starts with { or [ must stand in quotes"),
        ("en: Note: the works", "4:15", "a second ':' in one line"),
        ('en: "He said "yes" to me"', "4:21", "the quote ends before the text does"),
        ("en: @town", "4:11", "this character cannot start a value"),
        ("en: [a, b", "4:11", "a ',' or a closing bracket is missing"),
        ("en:Steel", "4:7", "expected a text in both languages, found 'en:Steel' (write a space after ':')"),
        ("en: {year}", "4:11", "expected text, found `key: value` lines (put a text that starts with { in quotes)"),
        ("- en", "4:7", "expected a text in both languages, found a list"),
    ],
)
def test_what_yaml_says_is_said_in_plain_words(tmp_path: Path, line: str, place: str, words: str) -> None:
    (tmp_path / "a.yaml").write_text(f"groups:\n  - id: a\n    name:\n      {line}\n    icon: a\n", encoding="utf-8")
    problem = read_library([tmp_path])[1][0]
    assert f"{problem.line}:{problem.col}" == place
    assert words in str(problem)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert [p.code for p in read_library([tmp_path / "nowhere"])[1]] == ["missing-folder"]
