"""The gallery: nothing is clipped or covered at any scale, and a still screen costs nothing."""

import time

import pygame
import pytest

from game.ui.kit import Badge, Button, Chart, Label, Modal, Panel, Reading, Root, Tile, Toggle
from game.ui.kit.gallery import ASSETS, make_root
from game.ui.kit.signs import BADGES
from game.ui.kit.style import SCALES, Style

SIZES = [(1280, 720), (1366, 768), (1920, 1080)]


@pytest.fixture(params=[(kind, lang) for kind in ("play", "controls", "dialog") for lang in ("en", "zh")], ids="-".join)
def sight(request: pytest.FixtureRequest) -> tuple[str, str]:
    found: tuple[str, str] = request.param
    return found


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_no_panel_covers_another_or_leaves_the_screen(
    sight: tuple[str, str], scale: float, size: tuple[int, int]
) -> None:
    root = make_root(*sight, scale, size)
    panels = [panel for panel in root.layers() if panel not in root.modals]
    for number, panel in enumerate(panels):
        assert pygame.Rect((0, 0), size).contains(panel.rect), panel.name
        for other in panels[number + 1 :]:
            assert not panel.rect.colliderect(other.rect), (panel.name, other.name)


@pytest.mark.parametrize("scale", SCALES)
def test_no_words_are_clipped_by_their_widget(sight: tuple[str, str], scale: float) -> None:
    root = make_root(*sight, scale, (1280, 720))
    for panel in root.layers():
        for widget in panel.walk():
            if isinstance(widget, Button | Tile | Toggle | Label | Badge | Reading):
                wide, high = widget.measure(widget.rect.width)
                assert wide <= widget.rect.width, (type(widget).__name__, widget.describe())
                assert high <= widget.rect.height, (type(widget).__name__, widget.describe())


@pytest.mark.parametrize("scale", SCALES)
def test_every_child_lies_inside_its_panel_or_scrolls(sight: tuple[str, str], scale: float) -> None:
    root = make_root(*sight, scale, (1280, 720))
    for panel in root.layers():
        for widget in panel.child.walk() if not panel.folded else ():
            assert panel.rect.left <= widget.rect.left
            assert widget.rect.right <= panel.rect.right


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("large", [False, True])
def test_every_control_is_large_enough_to_hit(sight: tuple[str, str], scale: float, large: bool) -> None:
    root = make_root(*sight, scale, (1280, 720))
    root.style.change(large_targets=large)
    root.arrange()
    least = (44 if large else 24) * scale
    for panel in root.layers():
        for widget in panel.walk():
            if isinstance(widget, Button | Tile | Toggle | Badge) and widget.focusable:
                assert widget.rect.height >= least
                assert widget.rect.width >= least


def test_a_folded_panel_opens_by_keyboard_and_gives_its_content_back() -> None:
    root = make_root("play", "en", 2.0, (1280, 720))
    goals = next(panel for panel in root.layers() if panel.name == "goals")
    child = goals.child
    assert goals.folded
    root.focus.set(goals)
    root.consumes(pygame.Event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0, unicode=""))
    assert root.modals[0].child is child
    root.consumes(pygame.Event(pygame.KEYDOWN, key=pygame.K_ESCAPE, mod=0, unicode=""))
    assert not root.modals
    assert goals.child is child


def test_the_focus_is_seen_on_every_control(sight: tuple[str, str]) -> None:
    root = make_root(*sight, 1.0, (1280, 720))
    target = pygame.display.get_surface()
    assert target is not None
    for _ in range(30):
        root.consumes(pygame.Event(pygame.KEYDOWN, key=pygame.K_TAB, mod=0, unicode=""))
        widget = root.focus.widget
        assert widget is not None
        target.fill((0, 0, 0))
        root.draw(target)
        around = widget.rect.inflate(10, 10).clip(target.get_rect())
        shown = pygame.mask.from_threshold(target.subsurface(around), root.style.theme.focus, (12, 12, 12, 255)).count()
        assert shown >= 30, (type(widget).__name__, widget.describe())


def test_a_change_redraws_its_own_place_only() -> None:
    root = make_root("play", "en", 1.0, (1280, 720))
    target = pygame.Surface((1280, 720))
    root.draw(target, root.damage())
    reading = next(w for panel in root.layers() for w in panel.walk() if isinstance(w, Reading))
    reading.show_value("48,901", "+1,240")
    regions = root.damage()
    assert len(regions) == 1
    assert regions[0].width * regions[0].height < 12_000
    before = target.copy()
    for region in regions:
        target.fill((0, 0, 0), region)
    root.draw(target, regions)
    whole = pygame.Surface((1280, 720))
    root.draw(whole)
    assert target.subsurface(regions[0]).copy().get_buffer().raw == whole.subsurface(regions[0]).copy().get_buffer().raw
    assert before.get_at((5, 5)) == target.get_at((5, 5))


def test_a_still_screen_of_twelve_panels_costs_less_than_a_third_of_a_millisecond() -> None:
    root = make_root("play", "en", 1.0, (1280, 720))
    assert root.screen is not None
    for number in range(6):
        root.screen.add(Panel(Label(str(number))), "left")
    target = pygame.Surface((1280, 720))
    root.update(16)
    root.draw(target, root.damage())
    best = min(_frame_ms(root, target) for _ in range(20))
    assert len(root.layers()) == 12
    assert best < 0.3


def _frame_ms(root: Root, target: pygame.Surface) -> float:
    start = time.perf_counter()
    for _ in range(10):
        root.update(0)
        root.draw(target, root.damage())
    return (time.perf_counter() - start) * 100


def test_a_dialog_of_five_hundred_characters_opens_in_fifty_milliseconds() -> None:
    root = make_root("play", "zh", 1.0, (1280, 720))
    target = pygame.Surface((1280, 720))
    root.draw(target, root.damage())
    spent = []
    for number in range(3):
        text = f"{number}一九五七年，冶炼厂点火投产，黄烟压在东边的稻田上。" * 20
        start = time.process_time()
        modal = root.open(Modal(text, "来信", [("好", None), ("不", None)]))
        root.draw(target, [modal.outer()])
        spent.append(time.process_time() - start)
        root.close(modal)
    assert len(text) >= 500
    assert min(spent) < 0.05


def test_changing_language_and_scale_redraws_everything() -> None:
    root = make_root("play", "en", 1.0, (1280, 720))
    root.damage()
    root.style.change(language="zh", scale=1.5)
    root.update(16)
    assert root.damage() == [pygame.Rect(0, 0, 1280, 720)]


def test_every_badge_has_its_own_icon_word_and_pattern() -> None:
    style = Style(ASSETS, "industry")
    icons = {pygame.image.tobytes(style.icons.get(f"badge_{status}", 24), "RGBA") for status in BADGES}
    assert len(icons) == len(BADGES) == 7
    assert len({pattern for _, pattern in BADGES.values()}) == 7
    for language in ("en", "zh"):
        assert len({style.words.texts[f"badge_{status}"].in_(language) for status in BADGES}) == 7


def test_the_chart_reads_values_by_keyboard() -> None:
    root = make_root("controls", "en", 1.0, (1280, 720))
    chart = next(w for panel in root.layers() for w in panel.walk() if isinstance(w, Chart))
    root.focus.set(chart)
    for _ in range(3):
        root.consumes(pygame.Event(pygame.KEYDOWN, key=pygame.K_LEFT, mod=0, unicode=""))
    assert chart.labels[chart.reading or 0] == chart.labels[-3]
