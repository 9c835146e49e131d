"""Pictures and timings of the board without a window.

python tests/ui/board/probe.py -o board.png --zoom 1 --size 1280x720 [--sick 14] [--season 2] [--clean] [--time]
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))
sys.path.insert(0, str(Path(__file__).parent))

import numpy as np  # noqa: E402
import pygame  # noqa: E402
from made_up_city import ASSETS, make_city  # noqa: E402

from game.ui.board import Board, Camera, Ghost, Overlay  # noqa: E402


def measure(board: Board, screen: pygame.Surface, camera: Camera) -> None:
    """Print frame times in milliseconds: still, panning, and after a change of season."""
    rect = screen.get_rect()
    gc.collect()
    gc.freeze()
    gc.disable()

    def run(name: str, frames: int, step: tuple[float, float]) -> None:
        times = []
        for k in range(frames):
            camera.drag(*step)
            start = time.perf_counter()
            board.draw(screen, rect, camera, k / 60)
            times.append((time.perf_counter() - start) * 1e3)
        ms = np.array(times)
        print(f"  {name:16s} median {np.median(ms):5.2f}  p99 {np.percentile(ms, 99):5.2f}  max {ms.max():5.2f}")

    print(f"zoom {camera.zoom}, {screen.get_size()}")
    start = time.perf_counter()
    board.draw(screen, rect, camera, 0)
    print(f"  first frame {(time.perf_counter() - start) * 1e3:.0f} ms")
    run("still", 200, (0, 0))
    run("pan", 200, (-6, -3))
    run("pan back", 200, (6, 3))
    run("pan fast", 100, (14, 0))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("-o", default="")
    parser.add_argument("--zoom", type=float, default=1.0)
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--sick", type=int, default=14)
    parser.add_argument("--season", type=int, default=2)
    parser.add_argument("--clean", action="store_true")
    parser.add_argument("--tiles", type=int, default=64)
    parser.add_argument("--at", default="")
    parser.add_argument("--now", type=float, default=40.0)
    parser.add_argument("--overlay", action="store_true")
    parser.add_argument("--ghost", action="store_true")
    parser.add_argument("--time", action="store_true")
    args = parser.parse_args()
    size = tuple(int(v) for v in args.size.split("x"))
    pygame.display.init()
    screen = pygame.display.set_mode(size)
    start = time.perf_counter()
    state = make_city(args.tiles, 0 if args.clean else args.sick, not args.clean, args.season)
    board = Board(ASSETS, state)
    camera = Camera(state.rows, state.cols, args.zoom)
    if args.at:
        camera.look_at(*(float(v) for v in args.at.split(",")))
    board.stage(args.zoom)
    print(f"board and tables {(time.perf_counter() - start) * 1e3:.0f} ms")
    overlay, ghost = None, None
    if args.overlay:
        overlay = Overlay("dust", state.soot, tuple((60 + 12 * k, 170 - 9 * k, 60) for k in range(16)))
    if args.ghost:
        ghost = Ghost("smelter", 34, 20, 3, 3, True, state.soot)
    board.draw(screen, screen.get_rect(), camera, args.now, overlay, ghost)
    board.settle(screen.get_rect(), camera, overlay)
    board.draw(screen, screen.get_rect(), camera, args.now, overlay, ghost)
    if args.o:
        pygame.image.save(screen, args.o)
    if args.time:
        measure(board, screen, camera)


if __name__ == "__main__":
    main()
