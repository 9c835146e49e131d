"""Script: recorded input that plays the game by its own buttons, for tests and demonstrations.

A script is a YAML list of steps. It brings its own clock (a frame is a sixtieth of a second, whatever the computer does), so
the same script gives the same city everywhere; without a screen it runs as fast as it can.

    - wait: 0.5                    seconds of the script's clock
    - press: title.levels          a widget by its name, clicked in its middle (waited for at most 10 s)
    - key: ctrl+z                  a key as hotkeys are written
    - text: 胜利                   typed text
    - click: [640, 360]            the left button; right_click the right one; move only moves the pointer
    - drag: [[10, 10], [90, 60]]
    - wheel: -1
    - tile: [34, 20]               the left button on a tile of the map
    - until: {turn: 8}             waits for turn, year, scene, question (an id, or any) or outcome (any)
    - answer: default              answers every open question at once: default, or {question: choice}
    - shot: picture.png            a picture of the window
    - hash: state.txt              appends "turn hash" of the city
    - quit                         leaves the game, saving it

Next: ``scenes.py``, which lets a script take the place of mouse, keyboard and clock.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Protocol

import pygame
import yaml

from game.sim.commands import Answer
from game.sim.game import Game
from game.sim.view import View
from game.ui.board import Board
from game.ui.probe import widgets_of

FRAME_S = 1 / 60
PATIENCE_S = 10.0
LONGEST_WAIT_S = 3600.0
DRAW_EVERY = 12  # frames between pictures when nobody looks
MODIFIERS = {"ctrl": pygame.KMOD_CTRL, "shift": pygame.KMOD_SHIFT, "alt": pygame.KMOD_ALT}
Step = tuple[str, Any]
Place = tuple[int, int]


class ScriptProblem(Exception):
    """A script that cannot be read or a step that cannot be done: one line with file and step."""


class Stage(Protocol):
    """What a script sees of the application."""

    @property
    def surface(self) -> pygame.Surface:
        """The window."""

    @property
    def scene(self) -> Any:
        """The uppermost scene."""

    @property
    def scene_name(self) -> str:
        """Its word: title, levels, saves, settings, menu or play."""

    @property
    def game(self) -> Game | None:
        """The city in play."""

    def redraw(self) -> None:
        """Draw the uppermost scene now."""


def read_script(file: Path) -> list[Step]:
    """Return the steps of a file. Raises ScriptProblem."""
    try:
        found = yaml.safe_load(file.read_text("utf-8"))
    except OSError as error:
        raise ScriptProblem(f"{file}: the script cannot be read ({error.strerror})") from None
    except (UnicodeDecodeError, yaml.YAMLError) as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 1
        raise ScriptProblem(f"{file}, line {line}: not valid YAML; mend the line") from None
    if not isinstance(found, list):
        raise ScriptProblem(f"{file}: a script is a list of steps such as `- wait: 0.5`")
    steps: list[Step] = []
    for number, entry in enumerate(found, 1):
        word, value = next(iter(entry.items())) if isinstance(entry, dict) and len(entry) == 1 else (entry, None)
        if not isinstance(word, str) or not hasattr(Script, f"_do_{word}"):
            known = ", ".join(sorted(name[4:] for name in vars(Script) if name.startswith("_do_")))
            raise ScriptProblem(f"{file}, step {number}: unknown step {word!r}; known are {known}")
        steps.append((word, value))
    return steps


class Script:
    """Plays the steps; stands where the :class:`~game.ui.pace.Pace` of a played game stands."""

    def __init__(self, file: Path, live: bool = False) -> None:
        """``live``: somebody looks, so time passes as on a clock."""
        self.file = file
        self.steps = read_script(file)
        self.live = live
        self.stage: Stage | None = None
        self.frames = 0
        self._number = 0
        self._clock = pygame.time.Clock()
        self._events: list[pygame.Event] = []
        self._play = self._run()

    def now(self) -> float:
        """Return the seconds of the script."""
        return self.frames * FRAME_S

    @property
    def wants_picture(self) -> bool:
        """Whether this frame should be drawn."""
        return self.live or self.frames % DRAW_EVERY == 0

    def next_frame(self, busy: bool) -> tuple[float, list[pygame.Event]]:
        """Do what the script says for a frame. Raises ScriptProblem when a step cannot be done."""
        if self.live:
            self._clock.tick(60)
        real = [event for event in pygame.event.get() if event.type in (pygame.QUIT, pygame.VIDEORESIZE)]
        self.frames += 1
        next(self._play, None)
        events, self._events = self._events, []
        return FRAME_S, [*real, *events]

    # -- the steps; each yields once a frame
    def _run(self) -> Iterator[None]:
        for number, (word, value) in enumerate(self.steps, 1):
            self._number = number
            try:
                yield from getattr(self, f"_do_{word}")(value)
            except (TypeError, ValueError, KeyError, IndexError, pygame.error) as error:
                raise self._problem(f"{word}: {value!r} cannot be done ({' '.join(str(error).split())})") from None
            yield
        yield from self._do_quit(None)

    def _problem(self, words: str) -> ScriptProblem:
        return ScriptProblem(f"{self.file}, step {self._number}: {words}")

    @property
    def _stage(self) -> Stage:
        assert self.stage is not None
        return self.stage

    def _post(self, kind: int, **facts: Any) -> None:
        self._events.append(pygame.Event(kind, **facts))

    def _do_wait(self, seconds: Any) -> Iterator[None]:
        for _ in range(round(float(seconds) / FRAME_S)):
            yield

    def _do_press(self, name: Any) -> Iterator[None]:
        for _ in range(round(PATIENCE_S / FRAME_S)):
            found = widgets_of(getattr(self._stage.scene, "root", None)).get(str(name))
            if found is not None:
                yield from self._button(1, (found[0] + found[2] // 2, found[1] + found[3] // 2))
                return
            yield
        there = ", ".join(sorted(widgets_of(getattr(self._stage.scene, "root", None)))) or "none"
        raise self._problem(f"there is no widget {name!r} in the scene {self._stage.scene_name!r}; there are {there}")

    def _button(self, button: int, place: Place) -> Iterator[None]:
        self._stage.redraw()
        self._post(pygame.MOUSEMOTION, pos=place, rel=(0, 0), buttons=(0, 0, 0))
        yield
        self._post(pygame.MOUSEBUTTONDOWN, pos=place, button=button)
        yield
        self._post(pygame.MOUSEBUTTONUP, pos=place, button=button)
        yield

    def _do_click(self, place: Any) -> Iterator[None]:
        yield from self._button(1, (int(place[0]), int(place[1])))

    def _do_right_click(self, place: Any) -> Iterator[None]:
        yield from self._button(3, (int(place[0]), int(place[1])))

    def _do_move(self, place: Any) -> Iterator[None]:
        self._post(pygame.MOUSEMOTION, pos=(int(place[0]), int(place[1])), rel=(0, 0), buttons=(0, 0, 0))
        yield

    def _do_drag(self, places: Any) -> Iterator[None]:
        (x, y), (to_x, to_y) = places
        self._post(pygame.MOUSEMOTION, pos=(x, y), rel=(0, 0), buttons=(0, 0, 0))
        self._post(pygame.MOUSEBUTTONDOWN, pos=(x, y), button=1)
        yield
        last = (x, y)
        for step in range(1, 11):
            here = (x + (to_x - x) * step // 10, y + (to_y - y) * step // 10)
            self._post(pygame.MOUSEMOTION, pos=here, rel=(here[0] - last[0], here[1] - last[1]), buttons=(1, 0, 0))
            last = here
            yield
        self._post(pygame.MOUSEBUTTONUP, pos=last, button=1)
        yield

    def _do_wheel(self, steps: Any) -> Iterator[None]:
        self._post(pygame.MOUSEWHEEL, x=0, y=int(steps), flipped=False)
        yield

    def _do_key(self, name: Any) -> Iterator[None]:
        *held, key = str(name).split("+") if name != "+" else ["+"]
        mod = sum(MODIFIERS[word] for word in held)
        code = pygame.key.key_code(key.replace("_", " "))
        signs = key if len(key) == 1 else ""
        self._post(pygame.KEYDOWN, key=code, mod=mod, unicode=signs, scancode=0)
        yield
        self._post(pygame.KEYUP, key=code, mod=mod, unicode=signs, scancode=0)
        yield

    def _do_text(self, words: Any) -> Iterator[None]:
        self._post(pygame.TEXTINPUT, text=str(words))
        yield

    def _do_tile(self, tile: Any) -> Iterator[None]:
        self._stage.redraw()
        board = getattr(getattr(self._stage.scene, "city", None), "board", None)
        place = board.screen_pos(float(tile[0]) + 0.5, float(tile[1]) + 0.5) if isinstance(board, Board) else None
        if place is None or not self._stage.surface.get_rect().collidepoint(place):
            raise self._problem(f"tile {tile} is not on the screen")
        yield from self._button(1, place)

    def _do_until(self, what: Any) -> Iterator[None]:
        tests = [self._test(str(word), value) for word, value in dict(what).items()]
        for _ in range(round(LONGEST_WAIT_S / FRAME_S)):
            if all(test() for test in tests):
                return
            yield
        raise self._problem(f"until {what} did not come within an hour")

    def _test(self, word: str, value: Any) -> Callable[[], bool]:
        def city(ask: Callable[[Game], bool]) -> Callable[[], bool]:
            return lambda: self._stage.game is not None and ask(self._stage.game)

        if word == "turn":
            return city(lambda game: game.world.turn >= int(value))
        if word == "year":
            return city(lambda game: View(game).year >= int(value))
        if word == "scene":
            return lambda: self._stage.scene_name == value
        if word == "question":
            return city(lambda game: any(value in ("any", question.id) for question in game.world.questions))
        if word == "outcome":
            return city(lambda game: game.world.outcome != "")
        raise ValueError(f"unknown: {word}; known are turn, year, scene, question, outcome")

    def _do_answer(self, choices: Any) -> Iterator[None]:
        game = self._stage.game
        if game is None:
            raise self._problem("answer: no city is in play")
        wanted = choices if isinstance(choices, dict) else {}
        for question in list(game.world.questions):
            possible = [choice for choice, refusal in View(game).choices(question.id) if refusal is None]
            usual = next((choice for choice in possible if getattr(choice, "default", False)), possible[0])
            refusal = game.submit(Answer(question.id, wanted.get(question.id, usual.id)))
            if refusal is not None:
                raise self._problem(f"answer to {question.id!r} was refused: {refusal.key}")
        yield

    def _do_shot(self, name: Any) -> Iterator[None]:
        self._stage.redraw()
        file = Path(str(name))
        file.parent.mkdir(parents=True, exist_ok=True)
        pygame.image.save(self._stage.surface, str(file))
        yield

    def _do_hash(self, name: Any) -> Iterator[None]:
        game = self._stage.game
        if game is None:
            raise self._problem("hash: no city is in play")
        with Path(str(name)).open("a", encoding="utf-8") as out:
            out.write(f"{game.world.turn} {game.state_hash()}\n")
        yield

    def _do_quit(self, _: Any) -> Iterator[None]:
        self._post(pygame.QUIT)
        while True:
            yield
