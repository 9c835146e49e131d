"""Every text that a rule or a screen may say exists in both languages, and numbers are said as readers expect."""

import re
from pathlib import Path

import pytest

import game
from game import paths
from game.text import Localized, Message
from game.ui.kit import glyphs_missing
from game.ui.texts import Texts, say_change, say_money

CODE = Path(game.__file__).parent
KEY = re.compile(r"""Message\(\s*f?["']([a-z_]+(?:\.[a-z_0-9]+)?)["']\s*[,)]""")
GAPS = re.compile(r"\{([a-z_.]+)[:}]")


@pytest.fixture(scope="module")
def texts() -> Texts:
    return Texts.load(paths.assets_folder() / "text")


def test_every_key_in_the_code_has_a_text(texts: Texts) -> None:
    samples = {CODE / "ui" / "kit" / name for name in ("__init__.py", "sample.py", "gallery.py")}
    files = [file for file in CODE.rglob("*.py") if file not in samples]
    used = {key: file for file in files for key in KEY.findall(file.read_text("utf-8"))}
    missing = sorted(f"{file.relative_to(CODE)}: {key}" for key, file in used.items() if not texts.has(key))
    assert len(used) > 60
    assert missing == []


def test_every_reason_of_the_rules_has_a_text(texts: Texts) -> None:
    rules = "".join(file.read_text("utf-8") for file in (CODE / "sim").glob("*.py"))
    reasons = set(re.findall(r'\.reason(?:, building\.reason_of)? = "([a-z_]+)"', rules))
    assert "no_rail" in reasons
    assert [reason for reason in reasons if not texts.has(f"reason.{reason}")] == []


def test_both_languages_say_the_same_gaps(texts: Texts) -> None:
    wrong = [
        key for key, text in texts.texts.items()
        if not text.en.strip() or not text.zh.strip() or set(GAPS.findall(text.en)) != set(GAPS.findall(text.zh))
    ]  # fmt: skip
    assert wrong == []


def test_every_character_can_be_drawn(texts: Texts) -> None:
    fonts = paths.assets_folder() / "fonts"
    assert {key: lost for key, text in texts.texts.items() if (lost := glyphs_missing(text.en + text.zh, fonts))} == {}


def test_a_gap_is_filled_with_money_years_names_and_messages(texts: Texts) -> None:
    refusal = Message("refusal.no_money", {"cost": 1600, "lacks": 40})
    assert texts.say(refusal, "en") == "Costs ¥16\u00a0m; ¥0.4\u00a0m are missing."
    assert texts.say(refusal, "zh") == "需要1,600 万元，还差40 万元。"
    later = Message("refusal.not_yet", {"building": Localized("Zinc smelter", "锌冶炼厂"), "year": 1956})
    assert texts.say(later, "en") == "Zinc smelter: not before 1956."
    assert texts.say(later, "zh") == "锌冶炼厂：1956年以后才能建。"
    nested = Message("refusal.occupied", {"building": Message("ok")})
    assert texts.say(nested, "en") == "Occupied: OK"


def test_what_a_player_typed_cannot_become_markup_or_a_gap(texts: Texts) -> None:
    said = texts.say(Message("refusal.unknown_building", {"building": "[bad]{year}**"}), "en")
    assert r"\[bad\]\{year\}\*\*" in said


def test_texts_of_the_content_are_filled_in_every_language(texts: Texts) -> None:
    text = Localized("{culprit.name} since {culprit.year}", "{culprit.name}，{culprit.year}年")
    filled = texts.fill(text, {"culprit.name": Localized("The smelter", "冶炼厂"), "culprit.year": 1957})
    assert (filled.en, filled.zh) == ("The smelter since 1957", "冶炼厂，1957年")


@pytest.mark.parametrize(
    ("amount", "en", "zh"),
    [
        (160, "¥1.6 m", "160 万元"),
        (-5, "−¥0.05 m", "−5 万元"),
        (12_345, "¥123.5 m", "1.23 亿元"),
        (0, "¥0 m", "0 万元"),
        (234_567, "¥2,345.7 m", "23.46 亿元"),
    ],
)
def test_money_is_said_in_the_units_of_each_language(amount: int, en: str, zh: str) -> None:
    assert say_money(amount, "en").replace("\u00a0", " ") == en
    assert say_money(amount, "zh") == zh
    assert say_change(20, "zh") == "+20 万元"
