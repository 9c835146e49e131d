"""Themes: the colours and the frame of one era, read from ``assets/themes.yaml``.

A theme holds colours only; sizes belong to :mod:`game.ui.kit.style`, so that scale and era change apart. Contrast is a
number here, because a test holds every theme to 4.5:1 for text and 3:1 for icons.
Next: ``game/ui/kit/style.py``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import yaml

Colour = tuple[int, int, int]


class ThemeProblem(Exception):
    """A theme file that cannot be used: one line with file, place and cure."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one era; ``ink_share`` is the opacity of panels in percent."""

    name: str
    frame: str
    ink: Colour
    ink_share: int
    raised: Colour
    raised_top: Colour
    sunken: Colour
    hairline: Colour
    edge: Colour
    band: Colour
    band_dark: Colour
    title: Colour
    text: Colour
    dim: Colour
    accent: Colour
    accent_ink: Colour
    good: Colour
    warn: Colour
    bad: Colour
    info: Colour
    focus: Colour
    chart: tuple[Colour, ...]

    def colour(self, name: str | Colour) -> Colour:
        """Return a colour by its name in the theme (``"warn"``); a colour is returned as it is."""
        if not isinstance(name, str):
            return name
        found: Colour = getattr(self, name)
        return found


FRAMES = ("celadon", "brick", "enamel", "bamboo", "glass")
_WORDS = {"frame", "ink_share", "chart", "name"}
_COLOURS = tuple(field.name for field in fields(Theme) if field.name not in _WORDS)


def _read_colour(value: object, place: str) -> Colour:
    text = str(value)
    try:
        if len(text) == 7 and text[0] == "#":
            return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)
    except ValueError:
        pass
    raise ThemeProblem(f'{place}: {text!r} is not a colour; write it as "#rrggbb"')


def _read_theme(name: str, facts: Mapping[str, Any], place: str) -> Theme:
    known = {*_COLOURS, "frame", "ink_share", "chart"}
    for key in facts:
        if key not in known:
            raise ThemeProblem(f"{place}, {key}: unknown key; known are {', '.join(sorted(known))}")
    for key in known:
        if key not in facts:
            raise ThemeProblem(f"{place}: {key} is missing; add it to the theme `default`")
    if facts["frame"] not in FRAMES:
        raise ThemeProblem(f"{place}, frame: {facts['frame']!r} is unknown; use one of {', '.join(FRAMES)}")
    return Theme(
        name=name,
        frame=facts["frame"],
        ink_share=int(facts["ink_share"]),
        chart=tuple(_read_colour(value, f"{place}, chart") for value in facts["chart"]),
        **{key: _read_colour(facts[key], f"{place}, {key}") for key in _COLOURS},
    )


def load_themes(file: Path) -> dict[str, Theme]:
    """Read every theme of a file; what a theme does not name it takes from ``default``.

    Raises ThemeProblem with one line when the file is missing or wrong.
    """
    try:
        found = yaml.safe_load(file.read_text("utf-8"))
    except OSError:
        raise ThemeProblem(f"{file}: cannot be read; reinstall the game or restore the file") from None
    except yaml.YAMLError as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 1
        raise ThemeProblem(f"{file}, line {line}: not valid YAML; mend the line") from None
    if not isinstance(found, dict) or "default" not in found:
        raise ThemeProblem(f"{file}: a theme named `default` is missing; add it")
    base = found["default"]
    return {name: _read_theme(name, {**base, **facts}, f"{file}, {name}") for name, facts in found.items()}


def luminance(colour: Colour) -> float:
    """Return the relative luminance of a colour, 0-1, as WCAG 2.1 defines it."""
    parts = [channel / 255 for channel in colour]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: Colour, second: Colour) -> float:
    """Return the contrast ratio of two colours, 1-21, as WCAG 2.1 defines it."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def blend(front: Colour, back: Colour, share: float) -> Colour:
    """Return ``front`` laid over ``back`` with ``share`` of opacity, 0-1."""
    mixed = [round(a * share + b * (1 - share)) for a, b in zip(front, back, strict=True)]
    return mixed[0], mixed[1], mixed[2]
