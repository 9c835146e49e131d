"""Reel: the journal of a city played again, a picture of the board every few turns and the moments that counted.

Nothing is kept while playing: the same commands give the same city, so the film is made when somebody wants to see it, a few
turns at a time. Moments come from what the city told on the way: ribbons, answers, ends of chapters. Next: ``film.py``.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from game.sim.commands import Answer
from game.sim.game import Game, Replay
from game.sim.view import View
from game.text import Message
from game.ui.board import BoardState
from game.ui.context import Context
from game.ui.kit import Say
from game.ui.play.board_link import board_state, terrain_looks, wind_on_screen
from game.ui.play.news import line_of
from game.ui.play.wording import plain

PICTURES = 38
"""About so many pictures tell an era: one a year of the longest."""
SUMMER = 1
MOST_MOMENTS = 9
APART = 0.085
"""Share of the film that one caption needs to be read."""
WEIGHTS = {"ribbon": 5, "chapter_end": 4, "answer": 3, "plan_reckoned": 2}


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture of the film: the board in a year, and how many turns were played."""

    turn: int
    year: int
    state: BoardState


@dataclass(frozen=True, slots=True)
class Moment:
    """A caption: words (markup), icon, what it is worth, and when and where it was."""

    turn: int
    year: int
    words: Say
    icon: str
    weight: int
    place: tuple[int, int] | None = None


def played_again(game: Game) -> Iterator[Game]:
    """Play the journal of a game from its beginning; yield the game before its first turn and after each."""
    again = Replay(Game.new(game.rules.first_part, game.world.seed), game.journal, game.turns_played)
    yield again.game
    while again.step():
        yield again.game
    yield again.game


class Reel:
    """The film of one level of a city; ``develop`` until it says that it is done."""

    def __init__(
        self, ctx: Context, source: Callable[[], Iterator[Game]], turns: int, level: str, sprites: set[str]
    ) -> None:
        """``source`` plays it turn by turn; ``turns``: of ``level``, where the film ends."""
        self.ctx = ctx
        self.turns = turns
        self.level = level
        self.sprites = sprites
        self.frames: list[Frame] = []
        self.moments: list[Moment] = []
        self.done = False
        self.first_year = self.last_year = 0
        self._every = max(1, round(turns / PICTURES))
        self._source = source
        self._play: Iterator[Game] | None = None
        self._answered = 0

    def develop(self) -> bool:
        """Play one more turn; returns whether the film is done."""
        if self.done:
            return True
        if self._play is None:
            self._play = self._source()
        game = next(self._play, None)
        if game is None:
            self._finish()
        elif game.world.level == self.level:
            self._take(game)
        else:
            self._answered = len(game.journal)
            game.take_notices()
        return self.done

    def _take(self, game: Game) -> None:
        """Keep a picture when one is due, and what was told."""
        view = View(game)
        turn = game.world.turn
        self.first_year = self.first_year or view.year
        for notice in game.take_notices():
            weight = WEIGHTS.get(notice.kind, 0)
            if notice.kind == "ribbon" and notice.place is not None:
                weight += self._is_large(view, notice.place)
            line = line_of(self.ctx, view, notice.kind, notice.id, notice.place, notice.data) if weight else None
            if line is not None:
                self.moments.append(Moment(turn, view.year, line.words, line.icon, weight, line.place))
        self._take_answers(view, game)
        due = turn % self._every == 0 or turn >= self.turns or bool(game.world.outcome)
        if due and (not self.frames or self.frames[-1].turn < turn):
            state = board_state(view, terrain_looks(view, self.sprites), wind_on_screen(view), self.sprites)
            # One season for the whole film: else the ground flickers from green to gold and back.
            self.frames.append(Frame(turn, view.year, replace(state, season=SUMMER)))

    def _is_large(self, view: View, place: tuple[int, int]) -> int:
        building = view.building_at(*place)
        return int(building is not None and view.rules.buildings[building.kind].large)

    def _take_answers(self, view: View, game: Game) -> None:
        """Remember what the player answered to events since the last look."""
        for entry in game.journal[self._answered :]:
            command = entry.command
            event = view.rules.events.get(command.question) if isinstance(command, Answer) else None
            if event is None or not isinstance(command, Answer):
                continue
            choice = next((c for c in event.choices if c.id == command.choice), None)
            if choice is not None and "{" not in event.title.en + choice.text.en:
                words = Message("campaign.film_answer", {"event": event.title, "choice": choice.text})
                self.moments.append(Moment(game.world.turn, view.year, words, "question", WEIGHTS["answer"]))
        self._answered = len(game.journal)

    def _finish(self) -> None:
        self.done = True
        self.last_year = self.frames[-1].year if self.frames else self.first_year
        self.moments = chosen(self.moments, max(1, self.turns))

    def say(self, words: Say) -> str:
        """Return a caption in the language of now, as markup."""
        return self.ctx.say(words) if not isinstance(words, str) else plain(self.ctx, words)


def chosen(moments: Sequence[Moment], turns: int) -> list[Moment]:
    """Return the moments that a film of so many turns has room for: the weightiest first, none too near another."""
    taken: list[Moment] = []
    for moment in sorted(moments, key=lambda m: (-m.weight, m.turn)):
        if len(taken) < MOST_MOMENTS and all(abs(moment.turn - other.turn) >= APART * turns for other in taken):
            taken.append(moment)
    return sorted(taken, key=lambda m: m.turn)
