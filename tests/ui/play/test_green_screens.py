"""The screens of the greenway: cards with four ways, the move with its plume, the path with its line, the drawn deck."""

from __future__ import annotations

from functools import cache

import numpy as np
import pygame
import pytest
from playing import Player, level_library, make_scene

from game.sim.bots import Bot
from game.sim.catalogue import build
from game.sim.commands import Build, LayTrack
from game.sim.game import Game, answer_defaults, copy_world
from game.sim.green_commands import Settle
from game.sim.view import View
from game.ui.board.land import PAD, read_land
from game.ui.play.board_link import season_of
from game.ui.play.green_lens import CLEAR, DIRTY, LAID, YARD, path_levels
from game.ui.play.moving import MoveTool, PathTool

TURNS = 40


@cache
def _careful() -> Game:
    game = Game.new(build(level_library(), "greenway"), 1)
    Bot(game.rules.library.of("bots")["greenway_careful"]).play(game, TURNS)
    answer_defaults(game)
    game.take_notices()
    game.world.money = 50_000_000
    return game


def careful() -> Game:
    """A game of one's own in which some cards are settled, with money to settle more."""
    known = _careful()
    return Game(known.rules, copy_world(known.world), list(known.journal))


def open_park(game: Game) -> None:
    """Put up a cluster park where one may stand; it is open at once."""
    tiles = ((row, col) for row in range(game.rules.board.rows) for col in range(game.rules.board.cols))
    place = next(tile for tile in tiles if game.submit(Build("cluster_park", *tile)) is None)
    game.world.buildings[place].opens = game.world.turn
    game.world.changed()


def player(**how: object) -> Player:
    """Someone who plays it."""
    return Player(make_scene(careful(), **how))  # type: ignore[arg-type]


def open_card(game: Game, way: str) -> str:
    """Return a card that can be settled in a way now."""
    return next(
        c.id for c in View(game).green.cards() if c.status == "open" and way in c.ways and not c.ways[way].refusal
    )


def test_the_cards_open_by_key_and_by_mouse_and_close_again() -> None:
    someone = player()
    someone.key("f8")
    assert someone.scene.root.modals[-1].name == "cards"
    someone.key("escape")
    assert not someone.scene.root.modals
    someone.press("open_cards")
    assert someone.scene.root.modals[-1].name == "cards"


@pytest.mark.parametrize("way", ["close", "refit"])
def test_a_card_is_settled_by_keys_alone(way: str) -> None:
    someone = player()
    card = open_card(someone.scene.game, way)
    someone.scene.press(f"cards {card}")
    ways = list(next(c for c in someone.scene.view.green.cards() if c.id == card).ways)
    someone.key(str(ways.index(way) + 1))
    assert someone.scene.game.journal[-1].command == Settle(card, way)  # type: ignore[arg-type]
    assert not someone.scene.root.modals


@pytest.mark.parametrize(("size", "scale"), [((1280, 720), 1.0), ((1280, 720), 2.0), ((1920, 1080), 1.0)])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_way_of_a_card_can_be_reached(size: tuple[int, int], scale: float, language: str) -> None:
    someone = player(size=size, scale=scale, language=language)
    card = next(c for c in someone.scene.view.green.cards() if c.status == "open" and len(c.ways) == 4)
    someone.scene.press(f"cards {card.id}")
    someone.frames(2)
    modal = someone.scene.root.modals[-1]
    assert pygame.Rect((0, 0), size).contains(modal.rect)
    for way in card.ways:
        button = modal.find(f"way_{way}")
        assert button is not None
        assert button.rect.width > 0
        assert modal.rect.left <= button.rect.left
        assert button.rect.right <= modal.rect.right


def test_a_move_shows_its_plume_at_the_park_before_it_is_decided() -> None:
    game = careful()
    open_park(game)
    someone = Player(make_scene(game))
    card = open_card(game, "move")
    before = len(game.journal)
    someone.scene.take("move", card)
    tool, sight = someone.scene.hand.tool, someone.scene.hand.sight()
    assert isinstance(tool, MoveTool)
    assert sight is not None
    assert sight.ghost is not None
    assert len(game.journal) == before
    assert any(note.key in ("play.move.falls", "play.move.clean") for note in sight.notes)
    someone.key("return")
    assert isinstance(game.journal[-1].command, Settle)
    assert game.journal[-1].command.way == "move"


def test_the_path_tool_says_how_far_the_line_would_grow() -> None:
    game = careful()
    view = View(game)
    tool = PathTool("path", "Greenway")
    now = view.green.line()
    start, end = next(
        ((r, c), (r, c + 4))
        for r in range(view.size[0])
        for c in range(view.size[1] - 5)
        if view.green.path[r, c] and LayTrack("path", r, c, r, c + 4).check(game.world, game.rules) is None
    )
    way = LayTrack("path", *start, *end).way(game.world, game.rules)
    then = view.green.line_with(way)
    sight = tool.look(view, start, end)
    keys = [note.key for note in sight.notes]
    assert ("play.path.grows" in keys) == (then.km > now.km)
    game.submit(sight.commands[0])
    assert View(game).green.line() == then


def test_the_lens_of_the_path_agrees_with_the_rules_at_every_tile() -> None:
    view = View(careful())
    levels = path_levels(view)
    may = view.green.may_path()
    assert np.all(may[levels == CLEAR])
    assert np.all(view.green.path[levels == LAID] > 0)
    for level in (YARD, DIRTY):
        for row, col in np.argwhere(levels == level)[:6]:
            assert view.green.why_not_path(int(row), int(col)) is not None


def test_a_path_is_drawn_and_trees_leave_it_free() -> None:
    someone = player()
    state = someone.scene.city.board.state
    laid = state.laid()
    assert laid.any()
    assert np.array_equal(laid, (someone.scene.view.green.path > 0) & ~state.road & ~state.built())
    net = read_land(state).nets["greenway"][PAD:-PAD, PAD:-PAD]
    assert np.all((net > 0)[laid])


def test_a_settled_works_smokes_no_more_and_says_what_it_is() -> None:
    someone = player()
    settled = [b for b in someone.scene.view.buildings() if b.state in ("derelict", "heritage")]
    looks = {(b.row, b.col): b for b in someone.scene.city.board.state.buildings}
    assert settled
    assert all(looks[b.row, b.col].smoke == 0 for b in settled)
    someone.scene.inspect((settled[0].row, settled[0].col))
    someone.frames(2)
    assert someone.scene.inspector.panel.find("its_card") is not None
    assert someone.scene.inspector.panel.find("operate") is None


@pytest.mark.parametrize("size", [(1280, 720), (800, 600)])
def test_the_deck_lays_three_cards_on_the_table_and_one_is_kept(size: tuple[int, int]) -> None:
    game = Game.new(build(level_library(), "greenway"), 1)
    while not any(q.id == "january_deck" for q in game.world.questions):
        answer_defaults(game)
        game.advance()
        assert not game.world.outcome
    game.world.questions[:] = [q for q in game.world.questions if q.id == "january_deck"]
    game.take_notices()
    someone = Player(make_scene(game, size))
    drawn = [c for c, _ in someone.scene.view.choices("january_deck") if not c.default]  # type: ignore[union-attr]
    assert len(drawn) == 3
    someone.scene.pace.paused = True
    someone.press(f"answer_{drawn[0].id}")
    assert game.world.tally[f"taken.january_deck.{drawn[0].id}"] == game.world.turn


def test_january_is_white_and_july_is_green() -> None:
    game = careful()
    seasons = [season_of(View(game))]
    for _ in range(11):
        answer_defaults(game)
        game.advance()
        seasons.append(season_of(View(game)))
    first = 12 - TURNS % 12
    year = seasons[first:] + seasons[:first]
    assert year == [3, 3, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3]
