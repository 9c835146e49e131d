"""Writes a replay file: a journal and what the city was like every year, so that a changed rule shows what it changed.

``python -m tests.replays.make growth careful record`` writes one for each bot of the small town. A bug becomes a replay
file too: save the city, take the journal out of the save, and keep it here with the numbers that are right.
"""

import json
import sys
from typing import Any

from game.save.journal import entries_from, plain_all
from game.sim import measures
from game.sim.catalogue import Catalogue, build
from game.sim.game import Game, answer_defaults
from tests.towns import SMALL, TESTS, library_of, played

FOLDER = TESTS / "replays"


def summaries(rules: Catalogue, seed: int, lines: list[Any], turns: int) -> list[dict[str, int]]:
    """Play a journal again; return the city's numbers at the end of every year."""
    waiting, game, found = entries_from(lines), Game.new(rules, seed), []
    while game.world.turn < turns and not game.world.outcome:
        while waiting and waiting[0].turn <= game.world.turn:
            game.submit(waiting.pop(0).command)
        answer_defaults(game)
        game.advance()
        if rules.calendar.season(game.world.turn) == 0:
            found.append({m: measures.value(m, game.world, rules) for m in rules.meters})
    return found


def main() -> None:
    """Write the files of the bots named."""
    rules = build(library_of(SMALL), "small")
    for bot in sys.argv[1:]:
        lines = plain_all(played(rules, bot, 40).journal)
        document = {"level": "small", "seed": 1, "turns": 40, "journal": lines, "years": summaries(rules, 1, lines, 40)}
        text = json.dumps(document, ensure_ascii=False, indent=None, separators=(",", ":"))
        text = text.replace("],[", "],\n[").replace("},{", "},\n{")
        (FOLDER / f"small-{bot}.json").write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
