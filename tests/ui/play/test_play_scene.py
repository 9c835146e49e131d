"""The play scene under real events: what a player does arrives in the city, and nothing hidden reaches the screen."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pygame
from playing import Player, make_scene, played, rules

from game.sim.commands import Answer, Build
from game.sim.game import Game, answer_defaults
from game.sim.view import View
from game.text import Localized, Message
from game.ui.kit.panel import Panel
from game.ui.kit.widget import Widget
from game.ui.play import PlayScene

NewPlayer = Callable[..., Player]
SMELTER = "lead_zinc_smelter"


def rich_city(turns: int = 16) -> Game:
    """A city of 1957 with money and no open question."""
    game = played(turns)
    answer_defaults(game)
    game.world.money = 20_000_000
    return game


def free_place(game: Game, kind: str) -> tuple[int, int]:
    """The first place where a building may stand, near the middle of the board."""
    view = View(game)
    for row in range(20, 44):
        for col in range(20, 44):
            if view.preview(Build(kind, row, col)).refusal is None:
                return row, col
    raise AssertionError("no free place")


def test_a_smelter_is_placed_by_mouse_and_named(new_player: NewPlayer) -> None:
    player = new_player(rich_city())
    game = player.scene.game
    row, col = free_place(game, SMELTER)
    at = player.tile(row + 1, col + 1)
    player.press(f"build_{SMELTER}")
    player.click(at)
    assert (row, col) not in game.world.buildings, "nothing is built before it has a name"
    field = player.scene.root.modals[-1].find("name")
    assert field is not None
    assert field.text == "Victory Smelter"
    for _ in range(len(field.text)):
        player.key("backspace")
    player.write("Luo's Pride")
    player.key("return")
    assert game.world.buildings[row, col].name == "Luo's Pride"
    assert player.scene.hand.tool is None


def test_undo_takes_the_smelter_back_and_redo_builds_it_again(new_player: NewPlayer) -> None:
    player = new_player(rich_city())
    place = free_place(player.scene.game, SMELTER)
    player.scene.submit(Build(SMELTER, *place, "Victory Smelter"))
    player.key("u")
    assert place not in player.scene.game.world.buildings
    player.key("y", pygame.KMOD_CTRL)
    assert player.scene.game.world.buildings[place].name == "Victory Smelter"


def test_escape_closes_the_naming_and_builds_nothing(new_player: NewPlayer) -> None:
    player = new_player(rich_city())
    row, col = free_place(player.scene.game, SMELTER)
    at = player.tile(row + 1, col + 1)
    player.press(f"build_{SMELTER}")
    player.click(at)
    player.key("escape")
    assert not player.scene.root.modals
    assert (row, col) not in player.scene.game.world.buildings


def test_a_building_is_placed_by_keyboard_alone(new_player: NewPlayer) -> None:
    player = new_player(rich_city())
    row, col = free_place(player.scene.game, "worker_flats")
    player.scene.city.camera.look_at(row + 0.5, col - 0.5)
    player.key("h")
    player.key("right")
    assert player.scene.hand.tile == (row, col)
    player.key("return")
    assert player.scene.game.world.buildings[row, col].kind == "worker_flats"


def test_a_road_is_drawn_by_two_clicks(new_player: NewPlayer) -> None:
    player = new_player(rich_city())
    game = player.scene.game
    row, col = free_place(game, SMELTER)
    player.tile(row + 1, col + 1)
    board = player.scene.city.board
    player.press("tool_road")
    for tile in ((row, col), (row, col + 2)):
        at = board.screen_pos(tile[0] + 0.5, tile[1] + 0.5)
        assert at is not None
        player.click(at)
    assert game.world.road[row, col : col + 3].all()


def test_flats_fill_an_area_by_dragging(new_player: NewPlayer) -> None:
    player = new_player(rich_city())
    game = player.scene.game
    row, col = free_place(game, SMELTER)
    player.tile(row + 1, col + 1)
    board = player.scene.city.board
    player.scene.take("build", "worker_flats")
    start, end = (board.screen_pos(row + k + 0.5, col + 0.5) for k in (0, 2))
    assert start is not None
    assert end is not None
    player.move(start)
    player.send(pygame.MOUSEBUTTONDOWN, pos=start, button=1)
    player.send(pygame.MOUSEMOTION, pos=end, rel=(1, 1), buttons=(1, 0, 0))
    player.send(pygame.MOUSEBUTTONUP, pos=end, button=1)
    assert [game.world.buildings[row + k, col].kind for k in range(3)] == ["worker_flats"] * 3


def test_a_question_stops_time_and_is_answered_by_a_key(new_player: NewPlayer) -> None:
    player = new_player()
    scene, game = player.scene, player.scene.game
    assert game.world.questions, "the first plan asks"
    plan = game.world.questions[0].id
    player.frames(3)
    for _ in range(40):
        scene.update(0.25)
    assert game.world.turn == 0
    player.key("2")
    assert game.world.chosen[plan] == rules().plans[0].pledges[1].id
    for _ in range(60):
        scene.update(0.25)
    assert game.world.turn > 0


def test_the_answer_can_be_undone_until_time_moves(new_player: NewPlayer) -> None:
    player = new_player()
    player.scene.pace.paused = True
    for _ in range(30):
        player.frames()
    player.key("1")
    assert not player.scene.game.world.questions
    player.key("u")
    assert player.scene.game.world.questions
    assert player.scene.screen.card is not None


def test_time_waits_while_a_dialog_is_open_and_while_paused(new_player: NewPlayer) -> None:
    player = new_player(rich_city())
    scene = player.scene
    turn = scene.game.world.turn
    player.key("v")
    for _ in range(40):
        scene.update(0.25)
    assert scene.game.world.turn == turn
    player.key("escape")
    player.key("space")
    for _ in range(40):
        scene.update(0.25)
    assert scene.game.world.turn == turn


def test_a_lens_is_chosen_by_its_key_and_left_by_escape(new_player: NewPlayer) -> None:
    player = new_player(rich_city(60))
    player.key("1")
    assert player.scene.lenses.active is not None
    assert player.scene.lenses.active.name == "air"
    player.key("2")
    assert player.scene.lenses.active.name == "river"
    player.key("escape")
    assert player.scene.lenses.active is None


def test_nothing_is_drawn_while_a_paused_city_stands_still(new_player: NewPlayer) -> None:
    player = new_player(rich_city())
    player.key("space")
    player.frames(60)
    assert player.scene.draw(player.surface) == []
    assert not player.scene.busy


def test_the_pipette_takes_what_stands_under_the_middle_button(new_player: NewPlayer) -> None:
    game = rich_city()
    place = free_place(game, "worker_flats")
    game.submit(Build("worker_flats", *place))
    player = new_player(game)
    player.click(player.tile(*place), button=2)
    tool = player.scene.hand.tool
    assert tool is not None
    assert (tool.name, tool.what) == ("build", "worker_flats")


def test_a_refusal_is_said_in_words_at_the_pointer(new_player: NewPlayer) -> None:
    game = rich_city()
    player = new_player(game)
    place = free_place(game, SMELTER)
    game.submit(Build("worker_flats", *place))
    player.scene.take("build", "worker_flats")
    player.scene.hand.point(place, True)
    player.frames(2)
    assert "Occupied" in player.scene.easel.whisper.words


def test_the_ribbon_is_cut_with_a_photograph_that_is_kept(new_player: NewPlayer) -> None:
    game = rich_city()
    place = free_place(game, SMELTER)
    game.submit(Build(SMELTER, *place, "Victory Smelter"))
    player = new_player(game)
    names = []
    for _ in range(8):
        answer_defaults(game)
        player.scene.refresh()
        game.advance()
        player.frames(3)
        while player.scene.root.modals:
            names.append(player.scene.root.modals[-1].name)
            player.scene.root.close(player.scene.root.modals[-1])
            player.frames(2)
    assert "ribbon" in names
    assert player.scene.pictures[place].startswith(b"\x89PNG")


def shown(scene: PlayScene) -> str:
    """Every text on the screen, tooltips included."""
    said: list[str] = []

    def walk(widget: Widget) -> None:
        for one in widget.walk():
            for word in ("text", "markup", "title", "number", "hint", "value"):
                what = getattr(one, word, "")
                said.append(scene.ctx.say(what) if isinstance(what, str | Localized | Message) else "")
            if one.tip is not None:
                said.append(scene.ctx.say(one.tip_words()))

    for panel in scene.root.layers():
        assert isinstance(panel, Panel)
        walk(panel)
    return "\n".join(said)


def test_no_text_of_the_level_in_play_speaks_of_cadmium(new_player: NewPlayer) -> None:
    game = rich_city(90)
    player = new_player(game)
    scene = player.scene
    cited = {fact for event in rules().events.values() for fact in event.facts}
    openers = [lambda word=word: scene.press(word) for word in ("charts", "help", "leaves_out", "log")]
    openers.append(lambda: scene.show_facts(tuple(sorted(cited))))
    for open_it in openers:
        open_it()
        text = shown(scene)
        scene.root.close(scene.root.modals[-1])
        assert "admium" not in text
        assert "镉" not in text
    for building in list(View(game).buildings()):
        scene.inspect((building.row, building.col))
        assert "admium" not in shown(scene), building.kind


def test_true_soil_changes_no_pixel_and_no_text(new_player: NewPlayer) -> None:
    pictures, texts = [], []
    for poison in (False, True):
        game = rich_city(60)
        if poison:
            for soil in game.world.soils.values():
                for array in soil.state().values():
                    if array.dtype == np.int64:
                        array[...] = array * 5
        scene = make_scene(game)
        scene.pace.paused = True
        smelter = next(b for b in View(game).buildings() if b.kind == SMELTER)
        scene.city.camera.look_at(smelter.row, smelter.col)
        surface = pygame.Surface(scene.ctx.size)
        scene.inspect((smelter.row, smelter.col))
        scene.press("lens1")
        scene.settle(surface)
        texts.append(shown(scene))
        pictures.append(pygame.surfarray.array3d(surface).copy())
    assert texts[0] == texts[1]
    assert np.array_equal(pictures[0], pictures[1])


def test_the_end_card_tells_what_nobody_could_see() -> None:
    game = played(148)
    assert game.world.outcome
    player = Player(make_scene(game))
    player.frames(3)
    assert player.scene.root.modals[-1].name == "ending"
    player.press("end_next")
    assert "admium" in shown(player.scene)
    for _ in range(3):
        player.press("end_next")
    assert player.scene.root.modals[-1].find("end_next") is None, "there is no next page after the last"
    player.press("end_leave")
    assert player.scene.done == "title"


def test_a_wrong_answer_is_refused_and_said(new_player: NewPlayer) -> None:
    player = new_player(rich_city())
    assert player.scene.submit(Answer("nothing", "at_all")) is not None
    player.frames(2)
    assert player.scene.root.toasts.items




def test_a_whole_level_is_played_by_keyboard_alone(new_player: NewPlayer) -> None:
    player = new_player(briefing=True)
    scene = player.scene
    assert scene.root.modals[-1].name == "briefing"
    for _ in range(3):
        player.key("return")
    player.key("f4")
    for _ in range(2000):
        scene.update(0.25)
        if scene.root.modals and scene.root.modals[-1].name == "ending":
            break
        if scene.root.modals:
            player.key("return")
        elif scene.view.questions():
            scene.update(0.4)
            player.key("2")
            if scene.view.questions():
                player.key("1")
    assert scene.view.turn == rules().calendar.turns
    while getattr(scene.root.focus.widget, "name", "") != "end_next":
        player.key("tab")
    for _ in range(4):
        player.key("return")
    assert getattr(scene.root.focus.widget, "name", "") == "end_leave"
    player.key("return")
    assert scene.done == "title"


def test_pointing_at_a_works_says_its_name(new_player: NewPlayer) -> None:
    game = rich_city(60)
    player = new_player(game)
    smelter = next(b for b in View(game).buildings() if b.kind == SMELTER)
    player.move(player.tile(smelter.row + 1, smelter.col + 1))
    player.frames(3)
    assert "smelter" in player.scene.easel.whisper.words
