"""The gallery: every widget drawn without a window, for looking and for tests.

``python -m game.ui.kit.gallery -o sheet.png --lang zh --scale 2`` writes three pictures: the play screen, the controls and a
dialog over the play screen (``sheet.png``, ``sheet-controls.png``, ``sheet-dialog.png``). ``--ground FILE`` lays a picture of
the map underneath.
Next: ``game/ui/kit/sample.py``.
"""

import argparse
import os
import sys
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game.paths import assets_folder
from game.ui.kit.fonts import FontProblem
from game.ui.kit.icons import IconProblem
from game.ui.kit.root import Root
from game.ui.kit.sample import make_controls, make_dialog, make_play
from game.ui.kit.style import Style
from game.ui.kit.theme import ThemeProblem

ASSETS = assets_folder()
GROUND = (112, 102, 72)


def paint_ground(size: tuple[int, int], file: Path | None) -> pygame.Surface:
    """Return a stand-in for the map: a picture, or a checkered field that shows how translucent panels are."""
    ground = pygame.Surface(size)
    ground.fill(GROUND)
    if file is not None:
        ground.blit(pygame.transform.smoothscale(pygame.image.load(str(file)), size), (0, 0))
        return ground
    for number in range(-size[1] // 32, (size[0] + size[1]) // 64):
        left = number * 64
        shift = 2 * size[1]
        pygame.draw.line(ground, (124, 114, 80), (left, 0), (left + shift, size[1]), 2)
        pygame.draw.line(ground, (98, 92, 64), (left + shift, 0), (left, size[1]), 2)
    return ground


def make_root(
    kind: str, language: str, scale: float, size: tuple[int, int], theme: str = "industry", assets: Path = ASSETS
) -> Root:
    """Return a root that shows one of the gallery's screens: play, controls or dialog."""
    root = Root(Style(assets, theme, language, scale), size)
    root.push(make_controls() if kind == "controls" else make_play())
    if kind == "dialog":
        root.open(make_dialog())
    root.arrange()
    return root


def main(arguments: list[str] | None = None) -> int:
    """Draw the gallery; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--lang", default="en")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--theme", default="industry")
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--ground", type=Path)
    options = parser.parse_args(arguments)
    wide, high = (int(part) for part in options.size.split("x"))
    pygame.display.init()
    pygame.display.set_mode((wide, high))
    try:
        for kind in ("play", "controls", "dialog"):
            root = make_root(kind, options.lang, options.scale, (wide, high), options.theme)
            sheet = paint_ground((wide, high), options.ground)
            if kind == "play":
                root.toast("{icon:zinc} +240 t · **1958**", "info", "good")
                root.update(1)
            root.draw(sheet)
            suffix = "" if kind == "play" else f"-{kind}"
            pygame.image.save(sheet, str(options.output.with_stem(options.output.stem + suffix)))
    except (FontProblem, IconProblem, ThemeProblem) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
