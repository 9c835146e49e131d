"""The way from the title to a city, in both languages, at every size of text, by mouse and by keyboard."""

from collections.abc import Sequence

import pygame
import pytest

from game import paths
from game.save.file import SUFFIX
from game.save.shelf import saves_in
from game.sim.bots import Bot
from game.sim.game import Game
from game.ui.content import Content
from game.ui.kit import ScrollView, Widget
from game.ui.settings import load_settings
from game.ui.shell.backdrop import Valley
from tests.ui.shell.conftest import MakeHand


def save_city(content: Content, turns: int = 6) -> Game:
    """Leave a save of the first level in the home."""
    from game.save.shelf import autosave

    game = Game.new(content.rules("industry"))
    Bot(content.library.of("bots")["record"]).play(game, turns)
    autosave(paths.saves_folder(), game)
    return game


def test_a_newcomer_plays_after_two_clicks(make_hand: MakeHand) -> None:
    hand = make_hand()
    hand.press("title.levels")
    assert hand.app.scene_name == "levels"
    hand.press("levels.start")
    assert hand.app.scene_name == "play"
    assert hand.app.game is not None
    assert hand.app.game.world.turn == 0


def test_the_keyboard_alone_comes_to_a_city(make_hand: MakeHand) -> None:
    hand = make_hand()
    hand.key(pygame.K_DOWN)
    hand.key(pygame.K_RETURN)
    assert hand.app.scene_name == "levels"
    hand.key(pygame.K_RETURN)
    assert hand.app.scene_name == "play"


def test_continue_opens_the_newest_save_at_the_same_hash(make_hand: MakeHand, content: Content) -> None:
    saved = save_city(content)
    hand = make_hand()
    hand.press("title.continue")
    assert hand.app.game is not None
    assert hand.app.game.state_hash() == saved.state_hash()
    assert hand.app.game.world.turn == 6


def test_leaving_saves_the_city_and_a_year_later_it_is_saved_again(make_hand: MakeHand) -> None:
    hand = make_hand("industry")
    game = hand.app.game
    assert game is not None
    bot = Bot(game.rules.library.of("bots")["record"])
    bot.play(game, 3)
    hand.frame()
    assert saves_in(paths.saves_folder()) == []
    bot.play(game, 4)
    hand.frame()
    assert [card.header.turn for card in saves_in(paths.saves_folder()) if card.header] == [4]
    bot.play(game, 6)
    hand.frame()
    hand.app.leave("title")
    assert hand.app.scene_name == "title"
    assert isinstance(hand.app.scene.scenery, Valley), "the city drifts by without goals, cards and palette"
    card = saves_in(paths.saves_folder())[0]
    assert card.header is not None
    assert (card.header.turn, card.header.state_hash) == (6, game.state_hash())
    assert list(paths.saves_folder().glob("recovery-*")) == []


def test_a_killed_game_is_offered_again_at_the_same_hash(make_hand: MakeHand, monkeypatch: pytest.MonkeyPatch) -> None:
    hand = make_hand("industry")
    game = hand.app.game
    assert game is not None
    bot = Bot(game.rules.library.of("bots")["growth"])
    for turn in range(1, 4):
        bot.play(game, turn)
        hand.frame()
    # The process dies: nothing is closed properly, the lock goes with it.
    recovery = hand.app.keeper._recovery
    assert recovery is not None
    recovery._file.close()
    again = make_hand()
    assert again.app.scene.root.modals
    again.key(pygame.K_1)
    assert again.app.scene_name == "play"
    assert again.app.game is not None
    assert again.app.game.state_hash() == game.state_hash()


def test_a_damaged_save_is_shown_with_its_reason_and_changes_nothing(make_hand: MakeHand, content: Content) -> None:
    save_city(content)
    (paths.saves_folder() / f"Broken{SUFFIX}").write_bytes(b"PK\x03\x04 nonsense")
    hand = make_hand()
    hand.press("title.load")
    damaged = next(card for card in hand.app.saves() if card.header is None)
    assert "Broken" in damaged.problem
    hand.app.load(damaged.path)
    assert hand.app.scene_name == "saves"
    assert hand.app.game is None
    hand.frame()
    assert any("Broken" in hand.app.ctx.say(item.markup) for item in hand.app.scene.root.toasts.items)


def test_a_new_city_does_not_write_over_the_one_that_waits(make_hand: MakeHand, content: Content) -> None:
    waiting = save_city(content, 9)
    hand = make_hand("industry")
    hashes = [card.header.state_hash for card in saves_in(paths.saves_folder()) if card.header]
    assert hashes == [waiting.state_hash()] * 2, "the autosave got a name of its own"
    hand.app.start("industry")
    assert len(saves_in(paths.saves_folder())) == 2, "and only once"
    hand.app.load(hand.app.saves()[0].path)


def test_delete_asks_first(make_hand: MakeHand, content: Content) -> None:
    save_city(content)
    hand = make_hand()
    hand.press("title.load")
    hand.press("saves.delete")
    assert len(saves_in(paths.saves_folder())) == 1
    hand.key(pygame.K_2)
    assert saves_in(paths.saves_folder()) == []


def test_the_language_switches_at_once_and_is_kept(make_hand: MakeHand) -> None:
    hand = make_hand()
    hand.press("title.settings")
    before = spoken(hand.app.scene.root.layers())
    hand.press("settings.language.zh")
    after = spoken(hand.app.scene.root.layers())
    same = {words for words in before & after if any(sign.isalpha() for sign in words)}
    assert same <= {"English", "中文"}
    assert load_settings(paths.settings_file())[0].language == "zh"


def test_settings_opened_from_play_come_back_to_the_city(make_hand: MakeHand) -> None:
    hand = make_hand("industry")
    hand.app.ctx.ask("menu")
    hand.frame()
    assert hand.app.scene_name == "menu"
    hand.press("menu.settings")
    assert hand.app.scene_name == "settings"
    hand.key(pygame.K_ESCAPE)
    hand.key(pygame.K_ESCAPE)
    assert hand.app.scene_name == "play"


def test_the_menu_saves_and_begins_again(make_hand: MakeHand) -> None:
    hand = make_hand("industry")
    game = hand.app.game
    assert game is not None
    Bot(game.rules.library.of("bots")["record"]).play(game, 2)
    hand.app.ctx.ask("menu")
    hand.frame()
    hand.press("menu.save")
    assert [card.header.turn for card in saves_in(paths.saves_folder()) if card.header] == [2]
    hand.press("menu.restart")
    hand.key(pygame.K_2)
    assert hand.app.scene_name == "play"
    assert hand.app.game is not None
    assert hand.app.game.world.turn == 0


SCENES = ("title", "levels", "saves", "settings")


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(
    ("size", "scale"), [((1280, 720), 1.0), ((1280, 720), 2.0), ((1366, 768), 1.5), ((1024, 576), 2.0)]
)
def test_nothing_is_cut_off_and_everything_can_be_reached(
    make_hand: MakeHand, content: Content, scene: str, language: str, size: tuple[int, int], scale: float
) -> None:
    save_city(content)
    hand = make_hand("", language, scale, size)
    if scene != "title":
        hand.app.go(scene)
        hand.frame(times=2)
    root, window = hand.app.scene.root, pygame.Rect((0, 0), size)
    for panel in root.layers():
        assert window.contains(panel.rect)
        for widget in panel.walk():
            if widget.rect.width:
                assert panel.rect.left <= widget.rect.left, widget
                assert widget.rect.right <= panel.rect.right, widget
            if widget.focusable and widget.enabled:
                root.focus.set(widget)
                view = scroll_of(widget)
                assert view is None or view.rect.colliderect(widget.rect), f"{widget.name} cannot be scrolled to"


def test_a_still_title_draws_nothing(make_hand: MakeHand) -> None:
    hand = make_hand()
    hand.frame(times=4)
    hand.app.scene.update(0.05)
    assert hand.app.scene.draw(hand.app.surface) is False
    assert not hand.app.scene.busy


def test_the_valley_drifts_unless_motion_is_reduced(make_hand: MakeHand) -> None:
    hand = make_hand(calm=False)
    hand.frame(times=2)
    before = pygame.image.tobytes(hand.app.surface, "RGB")
    hand.frame(0.2, times=10)
    assert pygame.image.tobytes(hand.app.surface, "RGB") != before


def spoken(panels: Sequence[Widget]) -> set[str]:
    """Return all words that are seen."""
    return {widget.describe() for panel in panels for widget in panel.walk() if widget.describe()}


def scroll_of(widget: Widget) -> ScrollView | None:
    """Return the window that a widget scrolls in."""
    above = widget.parent
    while above is not None and not isinstance(above, ScrollView):
        above = above.parent
    return above


def test_return_presses_the_first_button_of_the_title(make_hand: MakeHand, content: Content) -> None:
    save_city(content)
    hand = make_hand()
    hand.key(pygame.K_RETURN)
    assert hand.app.scene_name == "play"
