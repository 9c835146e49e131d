"""Pointer, dialogs and cards in each other's way: events are posted to the real queue, as a mouse would."""

from __future__ import annotations

from collections.abc import Callable

import pygame
from playing import Player
from test_play_scene import SMELTER, free_place, rich_city

from game.sim.commands import LONGEST_NAME

NewPlayer = Callable[..., Player]


def post(player: Player, kind: int, **facts: object) -> None:
    """Send an event through the queue of the system."""
    pygame.event.clear()
    pygame.event.post(pygame.Event(kind, **facts))
    for event in pygame.event.get():
        player.scene.handle(event)
    player.frames()


def post_move(player: Player, at: tuple[int, int], rel: tuple[int, int] = (0, 0), left: int = 0) -> None:
    """Move the mouse there; ``left``: 1 while its left button is down."""
    post(player, pygame.MOUSEMOTION, pos=at, rel=rel, buttons=(left, 0, 0), touch=False)


def post_click(player: Player, at: tuple[int, int]) -> None:
    """Press and let go the left button."""
    post_move(player, at)
    post(player, pygame.MOUSEBUTTONDOWN, pos=at, button=1, touch=False)
    post(player, pygame.MOUSEBUTTONUP, pos=at, button=1, touch=False)


def name_a_smelter(player: Player) -> tuple[int, int]:
    """Click a smelter onto free land, so that its dialog is open; returns where it will stand."""
    row, col = free_place(player.scene.game, SMELTER)
    at = player.tile(row + 1, col + 1)
    player.scene.take("build", SMELTER)
    post_click(player, at)
    assert player.scene.root.modals[-1].name == "naming"
    return row, col


def test_after_naming_a_works_the_map_does_not_stick_to_the_mouse(new_player: NewPlayer) -> None:
    player = new_player(rich_city())
    scene = player.scene
    name_a_smelter(player)
    give = scene.root.modals[-1].find("name_give")
    assert give is not None
    post_click(player, give.rect.center)
    assert not scene.root.modals
    before = scene.city.camera.centre
    for step in range(6):
        post_move(player, (640 + 20 * step, 300), (20, 0))
    assert scene.city.camera.centre == before
    assert not scene.control.dragging
    post_click(player, player.tile(*free_place(scene.game, "worker_flats")))
    assert scene.inspector.place is not None, "the very next click counts"


def test_a_drag_that_a_dialog_interrupts_is_over(new_player: NewPlayer) -> None:
    player = new_player(rich_city())
    scene = player.scene
    at = player.tile(*free_place(scene.game, SMELTER))
    scene.take("track", "road")
    post_move(player, at)
    post(player, pygame.MOUSEBUTTONDOWN, pos=at, button=1, touch=False)
    assert scene.hand.held
    scene.press("help")
    post(player, pygame.MOUSEBUTTONUP, pos=at, button=1, touch=False)
    scene.root.close(scene.root.modals[-1])
    assert not scene.hand.held, "time would stand still for ever"
    assert not scene.control.dragging


def test_a_refused_name_keeps_the_dialog_open_with_the_reason(new_player: NewPlayer) -> None:
    player = new_player(rich_city())
    scene = player.scene
    row, col = name_a_smelter(player)
    scene.game.world.money = 0
    player.key("return")
    modal = scene.root.modals[-1]
    assert modal.name == "naming"
    reason = modal.find("name_refused")
    assert reason is not None
    assert reason.visible
    assert "missing" in reason.describe()
    assert not scene.root.toasts.items, "the dialog says it"
    scene.game.world.money = 20_000_000
    player.key("return")
    assert not scene.root.modals
    assert (row, col) in scene.game.world.buildings


def test_a_name_takes_no_more_letters_than_the_rules_allow(new_player: NewPlayer) -> None:
    player = new_player(rich_city())
    row, col = name_a_smelter(player)
    player.write("A" * (LONGEST_NAME + 10))
    player.key("return")
    assert player.scene.game.world.buildings[row, col].name == "A" * LONGEST_NAME


def test_no_words_of_the_hand_lie_over_a_question(new_player: NewPlayer) -> None:
    player = new_player()
    scene = player.scene
    card = scene.screen.card
    assert card is not None, "the first plan asks"
    player.key("h")
    assert scene.hand.tool is not None
    whispered = scene.easel._whispered
    assert whispered is None or not whispered.colliderect(card.rect)
    scene.hand.point(scene.city.board.pick(card.rect.center), True)
    scene.easel.stale = True
    player.frames(2)
    assert scene.easel._whispered is None
    player.key("return")
    assert not scene.game.journal, "nothing is built unseen"
    player.key("escape")
    assert scene.hand.tool is None, "one Escape is enough"
    assert scene.screen.card is card


def test_a_tool_taken_by_key_says_its_price_at_once(new_player: NewPlayer) -> None:
    player = new_player(rich_city())
    scene = player.scene
    for _ in range(2):  # also the second time, after it was given back
        player.key("h")
        assert scene.easel._whispered is not None
        assert "¥" in scene.easel.whisper.words
        player.key("escape")


def test_what_was_just_built_is_a_success_until_the_pointer_leaves(new_player: NewPlayer) -> None:
    player = new_player(rich_city())
    scene = player.scene
    row, col = free_place(scene.game, "worker_flats")
    at = player.tile(row, col)
    scene.take("build", "worker_flats")
    post_click(player, at)
    assert (row, col) in scene.game.world.buildings
    sight = scene.hand.sight()
    assert sight is not None
    assert sight.done is not None
    assert sight.refusal is None
    assert sight.ghost is None
    assert "Built" in scene.easel.whisper.words
    post_move(player, player.tile(row + 3, col))
    post_move(player, player.tile(row, col))
    sight = scene.hand.sight()
    assert sight is not None
    assert sight.refusal is not None


def test_a_jump_on_the_small_map_shows_at_once_while_paused(new_player: NewPlayer) -> None:
    player = new_player(rich_city())
    scene = player.scene
    scene.press("pause")
    player.frames(60)
    assert scene.draw(player.surface) == []
    before = pygame.surfarray.array3d(player.surface)
    rect = scene.minimap.rect
    post(player, pygame.MOUSEBUTTONDOWN, pos=(rect.left + rect.width // 3, rect.centery), button=1, touch=False)
    after = pygame.surfarray.array3d(player.surface)
    middle = (slice(400, 900), slice(120, 480))
    assert (before[middle] != after[middle]).mean() > 0.5


def test_the_words_of_a_button_do_not_lie_over_the_legend_it_brought(new_player: NewPlayer) -> None:
    player = new_player(rich_city())
    scene = player.scene
    post_click(player, scene.lenses.buttons[0].rect.center)
    player.frames(60)
    assert scene.lenses.active is not None
    assert all(panel.kind != "tip" for panel in scene.root.layers())


def ask_for_a_site(player: Player) -> None:
    """Answer the first plan and let time bring the first event."""
    player.scene.update(0.4)  # a card comes unasked: it takes no answer at once
    player.key("1")
    for _ in range(40):
        player.scene.update(0.25)
        if player.scene.view.questions():
            break
    assert player.scene.view.questions()[0].event is not None
    player.frames(2)


def test_a_toast_stands_beside_a_question(new_player: NewPlayer) -> None:
    player = new_player()
    ask_for_a_site(player)
    scene = player.scene
    scene.press("task")
    player.frames(2)
    toasts = next(panel for panel in scene.root.layers() if panel.name == "toasts")
    assert scene.screen.card is not None
    assert not toasts.rect.colliderect(scene.screen.card.rect)
    assert pygame.Rect((0, 0), scene.ctx.size).contains(toasts.rect)


def test_a_toast_waits_where_a_question_leaves_no_room_and_is_read_afterwards(new_player: NewPlayer) -> None:
    player = new_player(scale=2.0)
    scene = player.scene
    scene.root.toast("The plan is met", "goals", "good")
    for _ in range(120):
        scene.root.update(250)
    assert all(panel.name != "toasts" for panel in scene.root.layers())
    assert scene.root.toasts.items, "it has not run away unread"
    scene.update(0.4)
    player.key("1")
    player.frames(2)
    assert any(panel.name == "toasts" for panel in scene.root.layers())


def test_a_question_leaves_the_inspector_readable_or_folds_it(new_player: NewPlayer) -> None:
    player = new_player()
    scene, inspector = player.scene, player.scene.inspector.panel
    scene.inspect((24, 24))
    player.frames(2)
    assert inspector.folded, "three pledges need the width"
    scene.screen.arrange(pygame.Rect((0, 0), scene.ctx.size), 1.0)
    assert scene.screen.card is not None
    assert not scene.screen.card.rect.colliderect(inspector.rect)
    ask_for_a_site(player)
    assert not inspector.folded
    assert scene.screen.card is not None
    assert not scene.screen.card.rect.colliderect(inspector.rect)


def test_no_name_of_a_place_shows_through_a_panel(new_player: NewPlayer) -> None:
    player = new_player(rich_city())
    scene = player.scene
    (label, *_) = scene.city.labels()
    pictures = []
    for labels in ((label,), ()):
        surface = pygame.Surface(scene.ctx.size)
        scene.city.camera.look_at(label.row, label.col)
        rect = pygame.Rect(600, 320, 80, 80)
        scene.city.draw(surface, 40.0, None, None, labels, True, [rect])
        pictures.append(pygame.surfarray.array3d(surface))
    assert (pictures[0] == pictures[1]).all()
    scene.city.draw(surface, 40.0, None, None, (label,), True, [])
    assert (pygame.surfarray.array3d(surface) != pictures[1]).any()
