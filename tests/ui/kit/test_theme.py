"""Themes: contrast over any ground, and one clear line for a mistake."""

from pathlib import Path

import pytest

from game.ui.kit.gallery import ASSETS
from game.ui.kit.style import ROLES, Style
from game.ui.kit.theme import ThemeProblem, blend, contrast, load_themes

THEMES = load_themes(ASSETS / "themes.yaml")
SNOW, NIGHT = (215, 215, 210), (0, 0, 0)  # the lightest and darkest ground that the map shows
WORDS = ("text", "dim", "title", "good", "warn", "bad", "info", "accent")


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ground", [SNOW, NIGHT])
def test_words_stand_out_from_the_panel_over_any_ground(name: str, ground: tuple[int, int, int]) -> None:
    theme = THEMES[name]
    panel = blend(theme.ink, ground, theme.ink_share / 100)
    for word in WORDS:
        assert contrast(theme.colour(word), panel) >= 4.5, word
    for line in theme.chart:
        assert contrast(line, panel) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_words_stand_out_from_buttons_and_title_bands(name: str) -> None:
    theme = THEMES[name]
    for face in (theme.raised, theme.raised_top, theme.sunken):
        assert contrast(theme.text, face) >= 4.5
    for band in (theme.band, theme.band_dark):
        assert contrast(theme.title, band) >= 4.5
    assert contrast(theme.accent_ink, theme.accent) >= 4.5
    assert contrast(theme.focus, theme.ink) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_words_stand_out_from_every_kind_of_button(style: Style, name: str) -> None:
    from game.ui.kit.frames import control_look

    theme = THEMES[name]
    tones = {"primary": "title"}
    for kind in ("button", "primary", "danger", "tile", "field", "tip"):
        for state in ("normal", "hover", "on"):
            look = control_look(theme, 1.0, kind, state)
            words = theme.colour(tones.get(kind, "text"))
            assert min(contrast(words, look.top), contrast(words, look.bottom)) >= 4.5, (kind, state)


def test_icons_stand_out_from_the_panel(style: Style) -> None:
    panel = blend(style.theme.ink, SNOW, style.theme.ink_share / 100)
    for name in style.icons.names():
        picture = style.icons.get(name, 32)
        opaque = [picture.get_at((x, y)) for x in range(32) for y in range(32) if picture.get_at((x, y)).a > 200]
        bright = sum(contrast((c.r, c.g, c.b), panel) >= 3 for c in opaque)
        assert bright >= 40, f"{name}: {bright} of {len(opaque)} pixels"


def test_no_words_are_smaller_than_18_pixels() -> None:
    assert min(size for _, size in ROLES.values()) >= 18


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("default: [", "line 1: not valid YAML"),
        ("other: {}", "a theme named `default` is missing"),
        ("default: {inkk: '#000000'}", "inkk: unknown key"),
        ("default: {frame: brick}", "is missing; add it"),
    ],
)
def test_a_mistake_in_a_theme_is_one_line(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "themes.yaml"
    file.write_text(text, "utf-8")
    with pytest.raises(ThemeProblem) as caught:
        load_themes(file)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)
