"""Text: where lines end, which marks a text wears, which characters there are."""

from pathlib import Path

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from uniseg.linebreak import line_break_boundaries

from game.text import Localized, Message
from game.ui.kit.breaks import break_places, with_marks
from game.ui.kit.fonts import FontProblem, Fonts, glyphs_missing
from game.ui.kit.gallery import ASSETS
from game.ui.kit.layout import lay_out, parse, plain_text
from game.ui.kit.style import Style
from game.ui.kit.words import Words, WordsProblem, escape

CHINESE = "建厂以后，河水变了颜色（一九五七年）。“胜利”冶炼厂点火，谁来负责？老人说：“从前不是这样的。”" * 4
NEVER_FIRST = set("，。、；：？！）》”’")
NEVER_LAST = set("（《“‘")


@settings(max_examples=300, deadline=None)
@given(
    st.text(alphabet="株洲厂清，。“”《》（）——…：；abcAB 0123.,-%()\"'/·、！¥°\u00a0\ufffc", min_size=1, max_size=40)
)
def test_lines_may_end_exactly_where_unicode_says(text: str) -> None:
    expected = [place for place in line_break_boundaries(text) if place]
    assert list(break_places(text)) == expected


@pytest.mark.parametrize("width", [60, 97, 180, 311])
def test_no_chinese_line_begins_with_a_full_stop(style: Style, width: int) -> None:
    for line in lay_out(CHINESE, width, style).lines:
        words = "".join(run.span.text for run in line.runs)
        assert words[0] not in NEVER_FIRST
        assert words[-1] not in NEVER_LAST


@pytest.mark.parametrize(
    "text", [CHINESE, "The works council writes about the yellow smoke. " * 5, "Donaudampfschiff" * 6]
)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_line_is_wider_than_asked(style: Style, text: str, scale: float) -> None:
    style.change(scale=scale)
    laid = lay_out(text, 260, style)
    assert laid.width <= 260
    assert "".join(run.span.text for line in laid.lines for run in line.runs).replace(" ", "") == text.replace(" ", "")


def test_markup_makes_bold_tones_icons_and_links() -> None:
    spans = parse("a **b** [warn]c[/] {icon:zinc} [link:fact/1]d[/]")[0].spans
    assert [(span.text, span.bold, span.tone, span.icon, span.link) for span in spans if span.text.strip()] == [
        ("a ", False, "", "", ""),
        ("b", True, "", "", ""),
        ("c", False, "warn", "", ""),
        ("\ufffc", False, "", "zinc", ""),
        ("d", False, "", "", "fact/1"),
    ]


@given(st.text(max_size=40).filter(lambda text: "\n" not in text and text.strip() and text[:2] not in ("# ", "- ")))
def test_what_a_player_types_is_never_markup(text: str) -> None:
    assert plain_text(escape(text)).split("\n") == text.split("\n")


def test_a_message_is_said_in_both_languages() -> None:
    words = Words({"built": Localized("{name} opened: {count} jobs", "{name}投产：{count}个岗位")})
    message = Message("built", {"name": Localized("Smelter [1]", "冶炼厂"), "count": 12400})
    assert words.say(message, "en") == "Smelter [1] opened: 12,400 jobs"
    assert words.say(message, "zh") == "冶炼厂投产：12,400个岗位"


def test_english_wears_narrow_quotation_marks_and_chinese_wide_ones() -> None:
    assert with_marks("“zinc”") != "“zinc”"
    assert with_marks("“锌”") == "“锌”"


def test_every_word_of_the_interface_can_be_shown() -> None:
    for file in sorted((ASSETS / "text").glob("*.yaml")):
        assert glyphs_missing(file.read_text("utf-8"), ASSETS / "fonts") == set()


def test_a_missing_character_is_named() -> None:
    assert glyphs_missing("锌 zinc \U0001f600", ASSETS / "fonts") == {"\U0001f600"}


def test_a_character_the_font_lacks_is_still_seen(style: Style) -> None:
    drawn = style.face().render("\u0e01", (255, 255, 255))
    assert pygame.mask.from_surface(drawn).count() > 10


def test_level_two_characters_appear_in_titles(style: Style) -> None:
    assert pygame.mask.from_surface(style.face("title").render("镉", (255, 255, 255))).count() > 40


def test_a_missing_font_says_so_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(FontProblem, match="characters.txt.*missing") as caught:
        Fonts(tmp_path)
    assert "\n" not in str(caught.value)


def test_a_broken_font_says_so_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "characters.txt").write_text((ASSETS / "fonts" / "characters.txt").read_text("utf-8"), "utf-8")
    with pytest.raises(FontProblem, match="sans-regular.otf: font file is missing; reinstall"):
        Fonts(tmp_path)
    whole = (ASSETS / "fonts" / "sans-regular.otf").read_bytes()
    scratched = whole[:700_000] + b"?" + whole[700_001:]
    for content in (b"", b"this is no font", whole[:200_000], scratched):
        (tmp_path / "sans-regular.otf").write_bytes(content)
        with pytest.raises(FontProblem, match="sans-regular.otf: font file is broken; reinstall"):
            Fonts(tmp_path)


def test_a_broken_file_of_texts_says_so_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "common.yaml").write_text("ok: {en: OK\nno: [", "utf-8")
    with pytest.raises(WordsProblem, match="common.yaml, line 2: cannot be read") as caught:
        Words.load(tmp_path)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("width", range(120, 300, 9))
def test_a_number_keeps_its_unit_and_no_last_character_stands_alone(style: Style, width: int) -> None:
    words = "机车一百五十台，河水Ⅲ类，三十二户人家搬进新村，住房和公约同时兑现八。"
    lines = ["".join(run.span.text for run in line.runs) for line in lay_out(words, width, style).lines]
    assert not any(line[0] in "台类户" for line in lines)
    assert lines[-1] != "八。"
