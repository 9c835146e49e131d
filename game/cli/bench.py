"""Bench: what a turn, a frame and a start take on this machine. The only place with figures of speed; no test is timed.

``parts`` are the functions that ``turn.advance`` calls, with a stopwatch laid round each. A new system may cost about 50 µs
a turn (docs/house.md). Frames are drawn into a hidden window of 1920 x 1080.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from statistics import mean, median
from time import perf_counter
from typing import Any

from game.cli import content
from game.cli.big_board import WORKS, big_city
from game.cli.output import say, say_table
from game.cli.simulate import TimedGame
from game.sim import (
    cards,
    finance,
    knowledge,
    labour,
    matter,
    modifiers,
    people,
    players,
    production,
    stories,
    treatments,
    turn,
    works,
)
from game.sim.bots import Bot
from game.sim.catalogue import Catalogue
from game.sim.game import Game, answer_defaults, begin, copy_world, replay
from game.sim.library import Library
from game.sim.whatif import most_consequential
from game.sim.world import state_hash

PARTS: tuple[tuple[Any, str], ...] = (
    (stories, "draw_outcomes"), (works, "renew_lines"), (production, "run"), (production, "sell"),
    (finance, "settle_accounts"), (matter, "spread"), (people, "live"), (matter, "harvest"), (matter, "settle_soot"),
    (stories, "keep_plans"), (turn, "_write_series"), (stories, "close_chapter"), (knowledge, "new_year"),
    (treatments, "new_year"), (knowledge, "report"), (cards, "work"), (labour, "work"), (modifiers, "expire"),
    (stories, "judge"), (stories, "open_plan"), (stories, "tell_events"),
)  # fmt: skip
LEVEL, PLAYER, AT_TURN = "industry", "record", 100
ERAS, CAMPAIGN = ("crisis", "greenway"), "campaign"
REPEATS = 15


def measure() -> dict[str, Any]:
    """Return every figure; takes about half a minute."""
    library = content.read()
    rules = content.rules_of(library, LEVEL)
    return {
        "machine": machine(),
        "turn_64": turn_at_64(rules),
        **{f"turn_{era}": turn_of_era(library, era) for era in ERAS if era in library.of("levels")},
        "level": whole_level(rules),
        **({CAMPAIGN: whole_campaign(library)} if CAMPAIGN in library.of("campaigns") else {}),
        "turn_256": turn_at_256(rules),
        "frames_1920x1080": frames(rules),
        "start": starts(),
        "memory_mb": memory_mb(),
    }


def machine() -> dict[str, Any]:
    """Return what the figures were taken on."""
    import numpy

    return {
        "system": platform.platform(), "processors": os.cpu_count(), "python": platform.python_version(),
        "numpy": numpy.__version__,
    }  # fmt: skip


@contextmanager
def stopwatches(spent: dict[str, float]) -> Iterator[None]:
    """Lay a stopwatch round each part of a turn for a while."""
    originals = [(module, name, getattr(module, name)) for module, name in PARTS]

    def watched(key: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def run(*given: Any) -> Any:
            before = perf_counter()
            try:
                return function(*given)
            finally:
                spent[key] = spent.get(key, 0.0) + perf_counter() - before

        return run

    for module, name, function in originals:
        setattr(module, name, watched(f"{module.__name__.rpartition('.')[2]}.{name.lstrip('_')}", function))
    try:
        yield
    finally:
        for module, name, function in originals:
            setattr(module, name, function)


def turn_at_64(rules: Catalogue) -> dict[str, Any]:
    """Return ms of a turn of the level at turn 100, over the four seasons, and its parts in µs."""
    game = Game.new(rules)
    Bot(rules.library.of("bots")[PLAYER]).play(game, AT_TURN)
    return turns_and_parts(game)


def turn_of_era(library: Library, level: str) -> dict[str, Any]:
    """Return ms of a turn half way through a later level, over the turns of a year, and its parts in µs."""
    rules = content.rules_of(library, level)
    bots = players.definitions(library, level)
    game = Game.new(rules)
    Bot(bots.get(PLAYER) or next(iter(bots.values()))).play(game, rules.calendar.turns // 2)
    return turns_and_parts(game)


def turns_and_parts(game: Game) -> dict[str, Any]:
    """Return ms of a turn over a year from now, and its parts in µs."""
    year = game.rules.calendar.turns_per_year
    times: list[float] = []
    spent: dict[str, float] = {}
    for _ in range(REPEATS):
        times += years_turns(game, year)
    for _ in range(REPEATS):
        years_turns(game, year, spent)
    parts = {key: round(seconds * 1e6 / (REPEATS * year), 1) for key, seconds in spent.items()}
    return {
        **figures(times), "buildings": len(game.world.buildings), "sources": len(game.world.sources),
        "parts_us": dict(sorted(parts.items(), key=lambda part: -part[1])),
    }  # fmt: skip


def years_turns(game: Game, turns: int, spent: dict[str, float] | None = None) -> list[float]:
    """Return the ms of some turns of a copy of the city; answers are not counted, first turns after a copy neither.

    With ``spent`` the parts are measured as well, which costs a little.
    """
    twin = Game(game.rules, copy_world(game.world))
    answer_defaults(twin)
    twin.advance()
    times = []
    with stopwatches(spent) if spent is not None else nullcontext():
        for _ in range(turns):
            answer_defaults(twin)
            before = perf_counter()
            twin.advance()
            times.append((perf_counter() - before) * 1000)
    return times


def whole_level(rules: Catalogue) -> dict[str, Any]:
    """Return seconds of the whole level with a bot, of a state hash, and of a copy for undo."""
    game = TimedGame(rules, begin(rules, 1))
    before = perf_counter()
    Bot(rules.library.of("bots")[PLAYER]).play(game, rules.calendar.turns)
    whole = perf_counter() - before
    return {
        "seconds_with_bot": round(whole, 3), "seconds_in_turns": round(game.seconds, 3),
        "turns_per_second": round(rules.calendar.turns / game.seconds),
        "state_hash_ms": once(lambda: state_hash(game.world)), "copy_ms": once(lambda: copy_world(game.world)),
    }  # fmt: skip


def whole_campaign(library: Library) -> dict[str, Any]:
    """Return seconds of a campaign with a bot, of playing its journal again, and of forking all its decisions."""
    rules = content.rules_of(library, CAMPAIGN)
    game = TimedGame(rules, begin(rules, 1))
    before = perf_counter()
    content.bot_of(library, CAMPAIGN, PLAYER).play(game, rules.turns_in_all)
    played = perf_counter()
    replay(game.rules, 1, game.journal, game.turns_played)
    again = perf_counter()
    search = deque(most_consequential(game), maxlen=1)[0]
    return {
        "seconds_with_bot": round(played - before, 3), "seconds_in_turns": round(game.seconds, 3),
        "turns": game.turns_played, "replay_seconds": round(again - played, 3),
        "forks": search.tried, "forks_seconds": round(perf_counter() - again, 3),
    }  # fmt: skip


def turn_at_256(rules: Catalogue) -> dict[str, Any]:
    """Return ms of a turn on the big board."""
    game = big_city(rules)
    times: list[float] = []
    for _ in range(12):
        answer_defaults(game)
        before = perf_counter()
        if not game.advance():
            break
        times.append((perf_counter() - before) * 1000)
    return {**figures(times[1:]), "sources": WORKS, "paddies": int(game.rules.board.paddies.size)}


def figures(times: list[float]) -> dict[str, float]:
    """Return mean, median and worst of some ms."""
    ordered = sorted(times)
    return {
        "ms_mean": round(mean(ordered), 3), "ms_median": round(median(ordered), 3),
        "ms_p95": round(ordered[int(len(ordered) * 0.95)], 3),
    }  # fmt: skip


def once(function: Callable[[], object]) -> float:
    """Return the median ms of a call."""
    times = []
    for _ in range(9):
        before = perf_counter()
        function()
        times.append((perf_counter() - before) * 1000)
    return round(median(times), 3)


def frames(rules: Catalogue) -> dict[str, Any]:
    """Return the ms of frames standing still, panning and zooming; one line instead where no picture can be drawn."""
    from game.cli.frames import measure_frames

    try:
        return measure_frames(rules, PLAYER, AT_TURN)
    except Exception as problem:
        return {"problem": f"{type(problem).__name__}: {problem}"}


def starts() -> dict[str, Any]:
    """Return the seconds from the command to the title, to the level, and of ``levels --json``, each in a fresh process."""
    with tempfile.TemporaryDirectory() as home:
        title, level = Path(home) / "title.script", Path(home) / "level.script"
        title.write_text("- quit\n", encoding="utf-8")
        level.write_text("- quit\n", encoding="utf-8")
        return {
            "title_s": started(home, "play", "--script", str(title)),
            "level_s": started(home, "play", LEVEL, "--script", str(level)),
            "levels_json_s": started(home, "levels", "--json"),
        }


def started(home: str, *command: str) -> float | str:
    """Return the seconds of a whole command, or its complaint."""
    environment = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", **os.environ, "KILN_HOME": home}
    if not os.environ.get("DISPLAY"):
        environment["SDL_VIDEODRIVER"] = "dummy"
    call = [sys.executable, "-c", "from game.cli import main; main()", *command]
    times = []
    for _ in range(3):
        before = perf_counter()
        run = subprocess.run(call, env=environment, capture_output=True, text=True, check=False)
        if run.returncode:
            return run.stderr.strip().splitlines()[-1] if run.stderr.strip() else f"status {run.returncode}"
        times.append(perf_counter() - before)
    return round(min(times), 3)


def memory_mb() -> int | None:
    """Return the most memory this process has held, where the system tells."""
    try:
        import resource
    except ImportError:
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(peak / (1 << 20 if sys.platform == "darwin" else 1 << 10))


def show(found: dict[str, Any]) -> None:
    """Print the figures for people."""
    for name, part in found.items():
        if not isinstance(part, dict):
            say(f"{name}: {part}")
            continue
        say(name)
        rows = [(f"  {key}", value) for key, value in part.items() if not isinstance(value, dict)]
        rows += [(f"    {k}", v) for value in part.values() if isinstance(value, dict) for k, v in value.items()]
        say_table(rows)
