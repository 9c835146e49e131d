"""The crisis on the screen: pins are bets, unknown land is never green, lines fly to the stacks, families set the seals."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
import pygame
import pytest
from playing import Player, level_library

from game.sim.bots import Bot
from game.sim.catalogue import Catalogue, build
from game.sim.game import Game, copy_world
from game.sim.ground_commands import PlacePin, SetLot
from game.sim.soil import units_for
from game.sim.view import View
from game.ui.play.ground_lens import FIELD_COLOURS, GREY, NOT_KNOWN, SOIL_PATTERNS, rice_flights, soil_levels
from game.ui.play.lots_panel import open_lots, sorted_lots, wants_answer
from game.ui.play.trace import shares_of

NewPlayer = Callable[..., Player]
Tile = tuple[int, int]


@cache
def crisis() -> Catalogue:
    """The level as it is played."""
    return build(level_library(), "crisis")


@cache
def _played(turns: int, player: str) -> Game:
    game = Game.new(crisis(), 1)
    bot = Bot(crisis().library.of("bots")[f"crisis_{player}"])
    bot.play(game, turns)
    bot.answer_all(game)
    game.take_notices()
    return game


def played(turns: int, player: str = "careful") -> Game:
    """Return a game of one's own that a bot has played for some turns."""
    known = _played(turns, player)
    earlier = [entry for entry in known.journal if entry.turn < known.world.turn]  # undo begins with this turn
    return Game(known.rules, copy_world(known.world), earlier)


def hottest(view: View) -> Tile:
    """Return the sampled field with most in it."""
    samples = view.ground.samples()
    return max(samples, key=lambda place: samples[place].ug_per_kg)


def free_fields(view: View, count: int) -> list[Tile]:
    """Return fields in one row, side by side, in which nobody has put a pin."""
    free = view.ground.unknown()
    for row in range(free.shape[0]):
        for col in range(free.shape[1] - count):
            if free[row, col : col + count].all():
                return [(row, col + k) for k in range(count)]
    raise AssertionError("no fields in a row")


@pytest.fixture
def middle(new_player: NewPlayer) -> Player:
    """A city of 2001 with a laboratory, samples, limed fields and lots in doubt; time stands."""
    player = new_player(played(44))
    player.scene.pace.paused = True
    return player


def test_a_pin_of_either_colour_is_a_bet_placed_by_one_click(middle: Player) -> None:
    scene = middle.scene
    first, second = free_fields(scene.view, 2)
    for bet, tile in (("over", first), ("under", second)):
        scene.take("pin", bet)
        at = middle.tile(*tile)
        middle.click(at)
        scene.take("")
    pins = {(pin.row, pin.col): pin.bet for pin in scene.view.ground.pins()}
    assert pins[first] == "over"
    assert pins[second] == "under"


def test_the_keys_alone_take_a_pin_and_place_it(middle: Player) -> None:
    scene = middle.scene
    tile = free_fields(scene.view, 1)[0]
    middle.key("8")
    assert (scene.hand.tool.name, scene.hand.tool.what) == ("pin", "under")
    scene.hand.point(tile, True)
    middle.key("return")
    assert any((pin.row, pin.col) == tile for pin in scene.view.ground.pins())


def test_a_drag_with_a_pin_samples_the_fields_of_a_line(middle: Player) -> None:
    scene = middle.scene
    fields = free_fields(scene.view, 3)
    scene.take("pin", "over")
    scene.hand.point(fields[0])
    scene.hand.press()
    scene.hand.point(fields[-1])
    sight = scene.hand.sight()
    scene.hand.release()
    assert sight is not None
    assert len(sight.commands) == 3
    assert {(pin.row, pin.col) for pin in scene.view.ground.pins()} >= set(fields)


def test_a_pin_in_the_river_is_refused_with_the_reason(middle: Player) -> None:
    scene = middle.scene
    water = np.argwhere(np.array([kind.water == "river" for kind in scene.view.terrain_kinds])[scene.view.terrain])
    scene.take("pin", "over")
    scene.hand.point((int(water[0][0]), int(water[0][1])))
    sight = scene.hand.sight()
    assert sight is not None
    assert sight.refusal is not None
    assert sight.refusal.key == "refusal.no_field"


def test_land_that_nobody_knows_is_grey_and_hatched_never_green(middle: Player) -> None:
    view = middle.scene.view
    levels = soil_levels(view)
    assert (levels[view.ground.unknown()] == NOT_KNOWN).all()
    assert not (levels[view.ground.soil() >= 0] == NOT_KNOWN).any()
    assert FIELD_COLOURS[NOT_KNOWN] == GREY
    assert SOIL_PATTERNS[NOT_KNOWN] == 2
    assert SOIL_PATTERNS.count(2) == 1  # nothing else is hatched


def test_an_unsampled_field_names_nobody_and_no_line_flies(middle: Player) -> None:
    scene = middle.scene
    tile = free_fields(scene.view, 1)[0]
    scene.inspect(tile)
    assert shares_of(scene.view, tile) == []
    assert scene.trace.flights() == ()
    assert scene.inspector.panel.find("source_0") is None


def test_lines_fly_from_a_sampled_field_to_the_stack_and_a_plaque_opens(middle: Player) -> None:
    scene = middle.scene
    field = hottest(scene.view)
    scene.inspect(field)
    middle.frames(90)
    share = next(share for share in shares_of(scene.view, field) if share.place is not None)
    flights = scene.trace.flights()
    assert flights
    assert flights[0].grown == 1.0
    works = scene.view.building_at(*share.place)
    assert works is not None
    assert works.row <= flights[0].to_row <= works.row + works.rows
    middle.press("source_0")
    plaque = scene.root.modals[-1]
    said = " ".join(widget.describe() for widget in plaque.walk())
    assert str(share.year) in said
    assert f"{share.percent}%" in said
    assert scene.ctx.say(next(iter([works.name]))) in scene.ctx.say(plaque.title)


def test_what_was_done_to_a_field_is_seen_on_the_board(middle: Player) -> None:
    scene = middle.scene
    tile = next(iter(scene.view.ground.treated()))
    state = scene.city.board.state
    assert state.terrain[tile] >= len(scene.view.terrain_kinds)
    assert len(state.props) == len(scene.view.ground.samples())


def test_the_rice_table_puts_lots_in_doubt_on_top_and_sets_them(middle: Player) -> None:
    scene = middle.scene
    lots = sorted_lots(scene.view.ground.lots())
    open_lots(scene)
    middle.frames(1)
    lot = lots[0]
    policy = "pay" if lot.policy != "pay" else "sell"
    middle.press(f"policy_{policy}")
    assert next(one for one in scene.view.ground.lots() if one.id == lot.id).policy == policy


def test_before_a_harvest_only_lots_in_doubt_ask_and_only_once(new_player: NewPlayer) -> None:
    game = played(44)
    for lot in View(game).ground.lots():
        if lot.policy != "sell":
            game.submit(SetLot(lot.id, "sell"))
    scene = new_player(game).scene
    scene.pace.paused = True
    if not wants_answer(scene.view.ground.lots()):
        pytest.skip("nothing is in doubt in this city")
    opened = 0
    for _ in range(8):
        scene.game.advance()
        Bot(crisis().library.of("bots")["crisis_careful"]).answer_all(scene.game)
        scene.game.take_notices()
        scene.teller._cards.clear()
        scene.refresh()
        scene.update(0.02)
        opened += any(modal.name == "lots_table" for modal in scene.root.modals)
        for modal in list(scene.root.modals):
            modal.dismiss()
    assert opened >= 1


def test_lines_of_rice_end_where_people_eat_it(middle: Player) -> None:
    view = middle.scene.view
    homes = {(view.rules.places[d.place].row + 0.5, view.rules.places[d.place].col + 0.5) for d in view.rules.districts}
    flights = rice_flights(view)
    assert flights
    assert {(flight.to_row, flight.to_col) for flight in flights} <= homes


def test_a_goal_that_nobody_can_know_is_a_question_mark_until_the_end(new_player: NewPlayer) -> None:
    scene = new_player(played(44)).scene
    unknown = [goal for goal in scene.view.goals() if not goal.known]
    assert unknown
    bar = scene.goals.panel.find(f"goal_{unknown[0].id}")
    assert bar.number == "?"
    assert bar.value == 0


@pytest.mark.parametrize(("language", "size", "scale"), [("en", (1280, 720), 1.0), ("zh", (1366, 768), 2.0)])
def test_families_set_the_seals_and_write_at_the_end(
    new_player: NewPlayer, language: str, size: tuple[int, int], scale: float
) -> None:
    player = new_player(played(93), size=size, language=language, scale=scale)
    player.frames(3)
    ending = player.scene.root.modals[-1]
    assert ending.name == "ending"
    seals = [ending.find(f"seal_{goal.id}") for goal in player.scene.view.goals()]
    assert all(seals)
    assert all(goal.known for goal in player.scene.view.goals())
    assert len(player.scene.view.letters()) == 4
    ending.find("end_tabs").turn(1)
    player.frames(2)
    assert ending.rect.width <= size[0]
    assert ending.rect.height <= size[1]


def test_a_frame_with_the_soil_lens_and_all_pegs_is_cheap(middle: Player) -> None:
    scene = middle.scene
    scene.lenses.look_through("soil")
    scene.settle(middle.surface)
    scene.easel.stale = True
    drawn = scene.draw(middle.surface)
    assert drawn is None
    assert scene.easel.ground.markers() is scene.easel.ground.markers()  # kept from frame to frame


def test_a_pin_is_undone_as_anything_else(middle: Player) -> None:
    scene = middle.scene
    tile = free_fields(scene.view, 1)[0]
    before = len(scene.view.ground.pins())
    assert scene.submit(PlacePin(*tile, "over")) is None
    middle.key("z", pygame.KMOD_CTRL)
    assert len(scene.view.ground.pins()) == before


def test_many_results_are_one_message_and_stand_in_the_log_one_by_one(middle: Player) -> None:
    scene = middle.scene
    for tile in free_fields(scene.view, 4):
        assert scene.submit(PlacePin(*tile, "over")) is None
    before = len(scene.log.lines)
    open_lots(scene)  # while a dialog is open messages wait
    scene.game.advance()
    scene.teller.tell()
    waiting = [line for line in scene.teller._toasts if line.icon == "tube"]
    tested = [line for line in scene.log.lines[before:] if line.icon == "tube"]
    assert len(waiting) == 1
    assert sum(line.count for line in tested) == 4


def test_the_screen_stays_the_same_whatever_lies_in_fields_that_nobody_knows(new_player: NewPlayer) -> None:
    game, other = played(44), played(44)
    unknown = np.flatnonzero(View(other).ground.unknown().ravel())
    soil = other.world.soils["cadmium"]
    more = np.zeros((soil.lines, len(unknown)), np.int64)
    more[0] = 5000 * units_for(1)
    soil.irrigate(unknown, more)
    tile = divmod(int(unknown[len(unknown) // 2]), crisis().board.cols)
    pictures = []
    for city in (game, other):
        player = new_player(city)
        scene = player.scene
        scene.pace.paused = True
        scene.inspect(tile)
        scene.city.camera.look_at(*tile)
        found = []
        for lens in (0, 3, 4):
            scene.lenses.choose(lens)
            scene.settle(player.surface)
            found.append(pygame.image.tobytes(player.surface, "RGB"))
        pictures.append(found)
    assert (other.world.soils["cadmium"].total() > game.world.soils["cadmium"].total()).sum() == len(unknown)
    assert pictures[0] == pictures[1]


def test_a_tool_for_land_brings_the_map_of_the_soil_and_takes_it_away_again(middle: Player) -> None:
    scene = middle.scene
    scene.take("pin", "over")
    assert scene.lenses.active is not None
    assert scene.lenses.active.name == "soil"
    scene.take("")
    assert scene.lenses.active is None
    scene.lenses.look_through("rice")
    scene.take("treat", "lime")
    assert scene.lenses.active.name == "rice"  # what the player has chosen stays
