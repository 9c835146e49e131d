"""A real window, a real mouse and a real keyboard: the game as a hand plays it, on an X server of the test's own.

Title -> level -> names and builds a smelter -> undoes and redoes it -> answers events -> saves -> quits -> continues at the
same hash. The hand finds its way by the file that ``KILN_PROBE`` names (see game/ui/probe.py) and by nothing else.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from game.save.shelf import saves_in
from game.sim.bot_building import free_spots
from game.sim.catalogue import Catalogue
from game.sim.game import Game, answer_defaults

ROOT = Path(__file__).parents[2]
SIZE = (1280, 720)
SMELTER = "lead_zinc_smelter"
PANELS = ("titles", "readings", "controls", "goals", "inspector", "map", "palette", "lenses", "question", "toasts")
PATIENCE_S = 20.0


@pytest.fixture
def display(tmp_path: Path) -> Iterator[str]:
    """An X server without a screen; its display name."""
    for tool in ("Xvfb", "xdotool"):
        if shutil.which(tool) is None:
            pytest.fail(f"{tool} is missing: apt-get install xvfb xdotool")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp"]
    with (tmp_path / "xvfb.log").open("w") as log:
        server = subprocess.Popen(command, pass_fds=(write,), stdout=log, stderr=log)
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    assert number, "Xvfb did not start"
    yield f":{number}"
    server.terminate()
    server.wait(10)


class Hand:
    """One start of the game and the hand that plays it."""

    def __init__(self, display: str, home: Path) -> None:
        self.home = home
        self.probe = home / "probe.json"
        self.probe.unlink(missing_ok=True)
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("SDL_", "KILN_"))},
            "DISPLAY": display,
            "SDL_VIDEODRIVER": "x11",
            "SDL_AUDIODRIVER": "dummy",
            "SDL_VIDEO_WINDOW_POS": "0,0",
            "KILN_PROBE": str(self.probe),
            "LANG": "C.UTF-8",
        }
        command = [sys.executable, "main.py", "--home", str(home), "play", "--size", f"{SIZE[0]}x{SIZE[1]}"]
        self.log = (home / "game.log").open("a+")
        self.game = subprocess.Popen(command, cwd=ROOT, env=self.environment, stdout=self.log, stderr=self.log)

    # -- seeing
    def see(self) -> dict[str, Any]:
        """Return what the probe says."""
        assert self.game.poll() is None, "the game ended: " + self.said()
        try:
            found: dict[str, Any] = json.loads(self.probe.read_text("utf-8"))
        except FileNotFoundError:
            return {"scene": "", "widgets": {}}
        return found

    def said(self) -> str:
        """Return what the game wrote."""
        self.log.seek(0)
        return self.log.read()

    def wait(self, what: str, test: Callable[[dict[str, Any]], bool], seconds: float = PATIENCE_S) -> dict[str, Any]:
        """Wait until something is seen."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            seen = self.see()
            if test(seen):
                return seen
            time.sleep(0.05)
        raise AssertionError(f"never came: {what}; seen: {self.see()}")

    def fresh(self) -> dict[str, Any]:
        """Wait for the next word of the probe, written after what was just done."""
        for _ in range(2):
            before = self.probe.stat().st_mtime_ns
            self.wait("a probe", lambda _, before=before: self.probe.stat().st_mtime_ns != before)  # type: ignore[misc]
        return self.see()

    # -- doing
    def do(self, *words: str) -> None:
        """Use the mouse or the keyboard."""
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=10)

    def click(self, place: tuple[float, float]) -> None:
        """Press the left button."""
        self.do("mousemove", str(round(place[0])), str(round(place[1])))
        time.sleep(0.1)
        self.do("click", "1")

    def press(self, name: str) -> None:
        """Click a widget when it is there."""
        seen = self.wait(name, lambda seen: name in seen["widgets"])
        left, top, wide, high = seen["widgets"][name]
        self.click((left + wide / 2, top + high / 2))

    def key(self, name: str) -> None:
        """Press a key."""
        self.do("key", name)

    def close(self) -> None:
        """Wait for the game to end by itself."""
        assert self.game.wait(15) == 0, self.said()
        assert self.said() == "", "a quiet game says nothing"
        self.log.close()


def place_of(seen: dict[str, Any], row: float, col: float) -> tuple[float, float]:
    """Return where the middle of a tile lies on the screen."""
    board = seen["map"]
    x, y = (
        board["origin"][k] + (row + 0.5) * board["row_step"][k] + (col + 0.5) * board["col_step"][k] for k in (0, 1)
    )
    return x, y


def free_of_panels(seen: dict[str, Any], place: tuple[float, float]) -> bool:
    """Tell whether a place of the screen shows the map."""
    margin = 24
    if not (margin < place[0] < SIZE[0] - margin and margin < place[1] < SIZE[1] - margin):
        return False
    for name in PANELS:
        left, top, wide, high = seen["widgets"].get(name, (0, 0, 0, 0))
        if left - margin < place[0] < left + wide + margin and top - margin < place[1] < top + high + margin:
            return False
    return True


def try_answers(hand: Hand, questions: list[str], answers: list[str]) -> list[str]:
    """Press one answer after the other until one is taken: a poor city cannot give each."""
    for answer in answers:
        hand.press(answer)
        for _ in range(30):
            time.sleep(0.05)
            if hand.see()["questions"] != questions:
                return questions
    raise AssertionError(f"none of {answers} was taken")


def answer_what_comes(hand: Hand, until_turn: int) -> list[str]:
    """Let time run and answer what is asked with the first answer that can be given; returns what was asked."""
    asked: list[str] = []
    end = time.monotonic() + 60
    while time.monotonic() < end:
        seen = hand.see()
        if seen["turn"] >= until_turn and not seen["questions"]:
            return asked
        answers = [name for name in seen["widgets"] if name.startswith("answer_")]
        if seen["questions"] and answers:
            time.sleep(0.45)  # a card that comes unasked does not take the first moment's clicks
            asked += try_answers(hand, seen["questions"], answers)
        elif any(card in seen["widgets"] for card in ("ribbon", "chapter")):
            time.sleep(0.45)
            hand.key("1")
            hand.fresh()
        time.sleep(0.05)
    raise AssertionError(f"turn {until_turn} never came; seen: {hand.see()}")


def test_a_hand_plays_saves_quits_and_continues_at_the_same_hash(
    display: str, tmp_path: Path, industry: Catalogue
) -> None:
    hand = Hand(display, tmp_path)
    try:
        # Title -> level: two clicks.
        hand.press("title.levels")
        hand.press("levels.start")
        hand.wait("the city", lambda seen: seen["scene"] == "play")
        hand.press("skip")

        # Time runs at its fastest to 1956, when the country wants zinc; what is asked is answered.
        hand.key("F4")
        first_year = industry.buildings[SMELTER].years[0]
        asked = answer_what_comes(hand, industry.calendar.turn_of(first_year))
        assert any(question in industry.events for question in asked), "an event was answered"
        hand.key("space")
        before = hand.fresh()

        # A smelter where there is land, and a name for it.
        hand.key(industry.buildings[SMELTER].key.lower())
        seen = hand.fresh()
        valley = Game.new(industry)
        while valley.world.turn < seen["turn"]:
            answer_defaults(valley)
            valley.advance()
        spots = [
            spot
            for place in industry.places.values()
            for spot in list(free_spots(valley, SMELTER, place.row, place.col))[:40]
            if free_of_panels(seen, place_of(seen, spot[0] + 1, spot[1] + 1))
        ]
        assert spots, "there is land on the screen"
        row, col = spots[0]
        hand.click(place_of(seen, row + 1, col + 1))
        hand.wait("the name card", lambda seen: "naming" in seen["widgets"])
        time.sleep(0.3)
        hand.do("key", "ctrl+a", "BackSpace", "End", *["BackSpace"] * 30)
        hand.do("type", "--delay", "30", "Red Star")
        hand.press("name_give")
        built = hand.wait("the smelter", lambda seen: len(seen["buildings"]) == len(before["buildings"]) + 1)
        assert [SMELTER, row, col, "Red Star"] in built["buildings"]

        # Undo and redo: there and back to the very same city.
        hand.key("u")
        undone = hand.wait("undo", lambda seen: len(seen["buildings"]) == len(before["buildings"]))
        assert undone["hash"] == before["hash"]
        hand.key("ctrl+y")
        redone = hand.wait("redo", lambda seen: len(seen["buildings"]) == len(built["buildings"]))
        assert redone["hash"] == built["hash"]

        # It goes on for a while, is saved, and left.
        hand.key("F4")
        answer_what_comes(hand, redone["turn"] + 1)
        hand.key("space")
        last = hand.fresh()
        hand.key("F5")
        hand.wait("a save", lambda _: any(card.header for card in saves_in(tmp_path / "saves")))
        hand.press("menu")
        hand.press("menu.quit")
        hand.close()

        # The next start continues at the same hash.
        hand = Hand(display, tmp_path)
        hand.press("title.continue")
        again = hand.wait("the city again", lambda seen: seen["scene"] == "play")
        assert (again["turn"], again["hash"]) == (last["turn"], last["hash"])
        assert [SMELTER, row, col, "Red Star"] in again["buildings"]
        hand.press("menu")
        hand.press("menu.quit")
        hand.close()
    finally:
        if hand.game.poll() is None:
            hand.game.kill()
            hand.game.wait(10)
    assert not list((tmp_path / "saves").glob("recovery-*")), "a game that ended properly leaves no journal"
