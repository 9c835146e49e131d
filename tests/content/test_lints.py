"""Lints: content that can be read and is still no good. Each test spoils the small town in one place."""

from pathlib import Path

import pytest
from content_town import SMALL_TOWN, only, spoiled, told

from game.content.check import as_json, check_content, has_errors
from game.content.lint_texts import count_characters, count_words, reading_grade

LONG = "The people of the town stand at the gate of the works and ask "
HARD = (
    "Notwithstanding extremely considerable administrative deliberation regarding environmental contamination, metallurgical "
    "installations perpetually necessitate extraordinary infrastructural investments throughout numerous municipalities."
)
SPOILS = {
    "no Chinese": ("nouns.yaml", "{en: Zinc, zh: 锌}", "{en: Zinc}", "missing-translation", "'name' has no Chinese text"),
    "empty Chinese": ("nouns.yaml", "{en: Zinc, zh: 锌}", "{en: Zinc, zh: ''}", "missing-translation", "add `zh: ...`"),
    "too many words": ("nouns.yaml", "It makes zinc from ore.", f"{LONG * 4}.", "too-long", "its box holds 45"),
    "too many characters": ("nouns.yaml", "把矿石炼成锌", "炼" * 81, "too-long", "81 Chinese characters"),
    "hard words": ("nouns.yaml", "It makes zinc from ore.", f'"{HARD}"', "hard-to-read", "use shorter sentences"),
    "Latin marks": ("nouns.yaml", "把矿石炼成锌。", '"把矿石,炼成锌。"', "punctuation", "石,"),
    "unknown gap": ("story.yaml", "Dust from {culprit.name}", "Dust from {clprit.name}", "unknown-gap",
                    "did you mean 'culprit.name'?"),
    "gap in one language": ("story.yaml", "Dust from {culprit.name}", "Dust from it", "gap-differs", "one language only"),
    "a name that no player could give": (
        "nouns.yaml",
        "    sprite: [smelter]",
        "    names: [{en: The Most Glorious Smelter of the Whole Valley, zh: 光荣}]\n    sprite: [smelter]",
        "too-long",
        "at most 40 letters",
    ),
    "a goal that shows a secret": (
        "nouns.yaml",
        "{keeps: {start: 50, least: 0, most: 100}}",
        "{keeps: {start: 50, least: 0, most: 100}}\n    hidden: true",
        "leak",
        "shows the hidden meter 'prestige'",
    ),
    "no default": ("story.yaml", "答应装除尘器}\n        default: true", "答应装除尘器}", "default-choice", "no choice of"),
    "default with requires": (
        "story.yaml",
        "答应装除尘器}\n        default: true",
        "答应装除尘器}\n        default: true\n        requires: {money: {at_least: 3}}",
        "default-choice",
        "must always be possible",
    ),
    "same choice twice": ("story.yaml", "- id: pay", "- id: promise", "duplicate-id", "stands twice"),
    "outside every level": ("story.yaml", "years: [1956, 1980]", "years: [1990, 1999]", "outside-levels", "1953-1989"),
    "years run backwards": ("story.yaml", "years: [1956, 1980]", "years: [1980, 1956]", "years", "run backwards"),
    "follow-up nobody starts": (
        "story.yaml",
        "        then: {event: promise_kept, after_years: 2}\n",
        "",
        "never-started",
        "promise_kept",
    ),
    "follow-up that also comes by itself": ("story.yaml", "    trigger: follow_up\n", "", "follow-up", "by itself"),
    "flag never set": ("story.yaml", ", set_flag: filter_promised", "", "flag-never-set", "no effect sets"),
    "flag misspelt": ("story.yaml", "- flag: filter_promised", "- flag: filter_promise", "flag-never-set", "did you mean"),
    "limits that exclude each other": (
        "story.yaml",
        "{at_least: 30, below: 80}",
        "{at_least: 80, below: 30}",
        "never-holds",
        "prestige",
    ),
    "limit beyond the meter": ("story.yaml", "when: {prestige: {at_least: 60}}", "when: {prestige: {at_least: 160}}",
                               "never-holds", "it is 0 to 100"),
    "limit that says nothing": ("story.yaml", "when: {prestige: {at_least: 60}}", "when: {prestige: {at_least: 0}}",
                                "always-holds", "always so"),
    "year after the event": ("story.yaml", "year: {at_least: 1960}", "year: {at_least: 1981}", "never-holds", "1956 to 1980"),
    "count below nothing": ("story.yaml", "built: {smelter: {at_least: 1}}", "built: {smelter: {below: 0}}",
                            "never-holds", "built.smelter"),
    "place misspelt": ("story.yaml", "where: culprit", "where: culpritt", "unknown-place", "did you mean 'culprit'?"),
    "answer misspelt": ("story.yaml", "smoke_over_town: pay", "smoke_over_town: pray", "unknown-choice", "did you mean 'pay'?"),
    "question misspelt": ("story.yaml", "chose: {first_plan: bold}", "chose: {last_plan: bold}", "unknown-event", "first_plan"),
    "unbound word": ("story.yaml", "effects: {prestige: 5,", "effects: {prestige: 5, close: culprits,", "unbound-word",
                     "did you mean 'culprit'?"),
    "no source": ("story.yaml", "    status: invented\nplans:", "plans:", "no-source", "status: invented"),
    "effect on what is worked out": ("nouns.yaml", "measure: {reads: money}", "measure: {reads: people}", "cannot-change",
                                     "no effect can change 'money'"),
    "text lost in a comment": ("nouns.yaml", "    unit: {en: t, zh: 吨}\n    price",
                               "    unit:\n      en: ton #1\n      zh: 吨\n    price",
                               "comment", "'#1' and what follows is a comment"),
    "year in one language": ("nouns.yaml", "zh: 1953年，这里", "zh: 1935年，这里", "year-differs",
                             "1935 is missing in the English"),
    "effect that does nothing": ("story.yaml", "effects: {prestige: 5,", "effects: {prestige: 0,", "does-nothing", "as it is"),
    "effect without a change": ("story.yaml", "{multiply: 0.9}", "{}", "does-nothing", "add, set, multiply"),
    "effect beyond the meter": ("story.yaml", "{multiply: 0.9}", "{set: 200}", "out-of-range", "within 0 to 100"),
    "meter that rests on itself": ("nouns.yaml", "measure: {reads: money}", "measure: {sum: [prestige, money]}", "endless",
                                   "worked out from itself"),
    "two measures": ("nouns.yaml", "measure: {reads: money}", "measure: {reads: money, made: zinc}", "measure", "exactly one"),
    "figure not in the archive": ("story.yaml", "The people ask you to act.", "In 1935 the people ask.", "figure", "1935"),
    "plan leaves years out": ("story.yaml", "五年计划}\n    years: [1953, 1989]",
                              "五年计划}\n    years: [1954, 1989]", "years-gap", "leaves out 1953-1953"),
    "chapter ends early": ("story.yaml", "自豪}\n    years: [1953, 1989]",
                          "自豪}\n    years: [1953, 1980]", "years-gap", "ends in 1980"),
    "ragged grid": ("story.yaml", "tracks_grid: |\n      ......", "tracks_grid: |\n      .....", "grid", "row 0 of 'tracks_grid'"),
    "letter without meaning": ("story.yaml", "land: |\n      ggggww", "land: |\n      ggggqw", "grid", "'q' at column 4"),
    "water without a reach": ("story.yaml", "reaches_grid: |\n      ....xx", "reaches_grid: |\n      .....x", "grid",
                              "water without a reach at row 0, column 4"),
    "track without meaning": ("story.yaml", "      ==....", "      =-....", "grid", "'-' at column 1"),
    "place off the map": ("story.yaml", "row: 1, col: 1}", "row: 9, col: 1}", "off-map", "rows 0-4, columns 0-5"),
    "works in the river": ("story.yaml", "place: bend, row: 1}", "place: bend, col: 2}", "standing", "stands on river"),
    "wind with a gap": ("story.yaml", "wind: [1, 1,", "wind: [1,", "wind", "15 numbers, 16 are needed"),
    "river in a circle": ("story.yaml", "length_km: 5}", "length_km: 5, into: xiang}", "reach", "flows in a circle"),
    "seasons": ("story.yaml", "turns_per_year: 1", "turns_per_year: 2", "seasons", "1 names for 2 turns"),
    "bot with two deeds": ("story.yaml", "{build: smelter, near", "{build: smelter, expand: smelter, near", "bot-rule", "does 2"),
    "bot without level": ("story.yaml", "    level: town", "    level: city", "unknown-level", "city"),
    "building nobody offers": ("story.yaml", "    buildings: [smelter]\n    plans: [first_plan]",
                               "    buildings: []\n    plans: [first_plan]", "bot-rule", "not among the buildings"),
}  # fmt: skip


def test_the_small_town_checks_clean() -> None:
    assert told(SMALL_TOWN) == []


@pytest.mark.parametrize("name", SPOILS)
def test_what_is_no_good_is_told(tmp_path: Path, name: str) -> None:
    file, right, wrong, code, words = SPOILS[name]
    lines = told(spoiled(tmp_path, file, right, wrong))
    assert any(f"[{code}]" in line and words in line for line in lines), "\n".join(lines)
    assert not any(":1:1:" in line for line in lines)


def test_a_fact_that_no_content_of_its_era_cites_is_told(tmp_path: Path) -> None:
    copy = spoiled(tmp_path, "nouns.yaml", "    facts: [base-1953]\n", "    status: model\n")
    story = copy / "story.yaml"
    story.write_text(story.read_text(encoding="utf-8").replace("facts: [base-1953]", "status: model"), encoding="utf-8")
    assert "warning[unused-fact]: no content of the era industry cites 'base-1953'" in only(told(copy))


def test_a_building_that_no_level_offers_is_told(tmp_path: Path) -> None:
    copy = spoiled(tmp_path, "story.yaml", "    buildings: [smelter]\n", "    buildings: []\n")
    story = copy / "story.yaml"
    text = story.read_text(encoding="utf-8").replace("      - {building: smelter, place: bend, row: 1}\n", "")
    story.write_text(text[: text.index("bots:")].replace("    standing:\n", ""), encoding="utf-8")
    assert "warning[unused]: no level has 'smelter' among its buildings" in only(told(copy))


def test_follow_ups_may_not_chase_each_other_without_time_passing(tmp_path: Path) -> None:
    copy = spoiled(
        tmp_path,
        "story.yaml",
        "大家记得你的承诺。}\n",
        "大家记得你的承诺。}\n    choices:\n"
        "      - {id: a, text: {en: A, zh: 甲}, default: true, then: {event: promise_kept}}\n"
        "      - {id: b, text: {en: B, zh: 乙}}\n",
    )
    assert "error[endless]: 'promise_kept' leads back to itself" in only(told(copy))


def test_pictures_that_are_missing_are_told(tmp_path: Path) -> None:
    assets = tmp_path / "assets"
    for name in ("sprites", "icons", "ground"):
        (assets / name).mkdir(parents=True)
    (assets / "sprites" / "sprites.json").write_text('{"smelter": {}, "bush2": {}}', encoding="utf-8")
    for name in ("icons/zinc.png", "icons/works.png", "ground/ground_grass.png"):
        (assets / name).touch()
    lines = [str(problem).split(": ", 1)[1] for problem in check_content([SMALL_TOWN], assets)]
    assert lines == [
        "error[unknown-sprite]: there is no sprite 'bush1' (did you mean 'bush2'?)",
        "error[unknown-ground]: there is no ground 'water' (known: grass)",
    ]


def test_a_print_that_a_mod_misspells_is_told_with_the_nearest_name(tmp_path: Path) -> None:
    right = "    where: culprit\n"
    copy = spoiled(tmp_path, "story.yaml", right, f"{right}    portrait: doctr\n    picture: riverr\n")
    assets = tmp_path / "assets"
    for name in ("sprites", "icons", "ground", "pictures"):
        (assets / name).mkdir(parents=True)
    (assets / "pictures" / "pictures.json").write_text('{"river": {}, "doctor": {}}', encoding="utf-8")
    lines = [str(problem) for problem in check_content([copy], assets) if problem.code == "unknown-picture"]
    assert len(lines) == 2
    assert "there is no picture 'doctr' (did you mean 'doctor'?)" in lines[0]
    assert "there is no picture 'riverr' (did you mean 'river'?)" in lines[1]


def test_characters_that_no_font_has_are_told() -> None:
    problems = check_content([SMALL_TOWN], missing=lambda text: "锌" if "锌" in text else "")
    assert {problem.code for problem in problems} == {"glyph"}
    assert not has_errors(problems)
    assert as_json(problems)["problems"][0]["message"] == "no font of the game has 锌"


def test_words_and_characters_are_counted_as_a_reader_would() -> None:
    assert count_words("It's 300 t a year, {culprit.name}: well-made.") == 7
    assert count_characters("1953年，{culprit.name}炼出300吨锌。") == 8


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("The cat sat on the mat. The dog ran to the cat. The cat ran up the tree and sat there.", -2, 3),
        ("The smelter works day and night. Its smoke drifts over the fields when the wind blows from the north.", 0, 6),
        (HARD, 20, 60),
        ("Too short to tell.", 0, 0),
    ],
)
def test_the_reading_level_grows_with_long_words_and_sentences(text: str, least: float, most: float) -> None:
    assert least <= reading_grade(text) <= most
