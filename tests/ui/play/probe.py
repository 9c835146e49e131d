"""Pictures of the play scene without a window, after a bot has played.

    python tests/ui/play/probe.py -o x.png --turns 60 --player record [--size 1280x720] [--lang zh] [--scale 2]
        [--do WORD ...] [--inspect ROW,COL] [--tool build:ID@ROW,COL] [--zoom 1] [--at ROW,COL] [--time]
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))
sys.path.insert(0, str(Path(__file__).parent))

import pygame  # noqa: E402
from playing import make_scene, played  # noqa: E402


def pair(text: str) -> tuple[int, int]:
    one, two = text.replace("x", ",").split(",")
    return int(one), int(two)


def measure(scene: object, surface: pygame.Surface) -> None:
    """Print frame times in milliseconds: running, paused, panning, hovering with a tool."""
    import gc

    import numpy as np

    gc.collect()
    gc.disable()

    def run(name: str, frames: int, step: tuple[float, float] = (0, 0)) -> None:
        times = []
        for _ in range(frames):
            start = time.perf_counter()
            if step != (0, 0):
                scene.city.camera.drag(*step)
                scene.easel.stale = True
            scene.update(1 / 60)
            scene.draw(surface)
            times.append((time.perf_counter() - start) * 1e3)
        ms = np.array(times)
        print(f"  {name:10s} mean {ms.mean():5.2f} median {np.median(ms):5.2f} p99 {np.percentile(ms, 99):6.2f}")

    scene.pace.paused = False
    scene.pace.waited_s = -1e9
    run("running", 240)
    run("panning", 200, (-6, -3))
    scene.pace.paused = True
    run("paused", 240)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("-o", default="")
    parser.add_argument("--turns", type=int, default=60)
    parser.add_argument("--player", default="record")
    parser.add_argument("--size", default="1280x720", type=pair)
    parser.add_argument("--lang", default="en")
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--zoom", type=float, default=1.0)
    parser.add_argument("--at", type=pair)
    parser.add_argument("--inspect", type=pair)
    parser.add_argument("--tool", default="")
    parser.add_argument("--do", nargs="*", default=[])
    parser.add_argument("--tab", default="")
    parser.add_argument("--briefing", action="store_true")
    parser.add_argument("--quiet", action="store_true", help="answer open questions first")
    parser.add_argument("--time", action="store_true")
    args = parser.parse_args()
    game = played(args.turns, args.player)
    if args.quiet:
        from game.sim.game import answer_defaults

        answer_defaults(game)
    start = time.perf_counter()
    scene = make_scene(game, args.size, args.lang, args.scale, args.briefing)
    print(f"scene {(time.perf_counter() - start) * 1e3:.0f} ms")
    surface = pygame.Surface(args.size)
    scene.city.camera.step_zoom({0.5: -1, 1.0: 0, 2.0: 1}[args.zoom], (args.size[0] // 2, args.size[1] // 2), surface.get_rect())
    if args.at:
        scene.city.camera.look_at(*args.at)
    for _ in range(4):
        scene.update(0.05)
        scene.draw(surface)
    if args.inspect:
        scene.inspect(args.inspect)
    if args.tool:
        word, _, place = args.tool.partition("@")
        kind, _, what = word.partition(":")
        scene.take(kind, what)
        row, col = pair(place)
        scene.city.camera.look_at(row, col)
        scene.draw(surface)
        scene.hand.point((row, col), True)
    for word in args.do:
        scene.press(word)
    for _ in range(4):
        scene.update(0.01)
    if args.tab:
        for panel in scene.root.layers():
            if (tabs := panel.find(args.tab.split(":")[0])) is not None:
                tabs.turn(int(args.tab.split(":")[1]))
    scene.settle(surface)
    if args.o:
        pygame.image.save(surface, args.o)
    if args.time:
        measure(scene, surface)


if __name__ == "__main__":
    main()
