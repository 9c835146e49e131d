"""Input: the keyboard alone and the mouse alone reach and use everything."""

import pygame
import pytest

from game.ui.kit import (
    Button,
    Column,
    Item,
    Label,
    ListBox,
    Modal,
    Panel,
    RichText,
    Root,
    Row,
    Screen,
    ScrollView,
    Slider,
    Style,
    Tabs,
    TextField,
    Toggle,
    Widget,
)


def key(code: int, mod: int = 0) -> pygame.Event:
    return pygame.Event(pygame.KEYDOWN, key=code, mod=mod, unicode="")


def show(style: Style, child: Widget) -> Root:
    root = Root(style, (1280, 720))
    screen = Screen()
    screen.add(Panel(child), "middle")
    root.push(screen)
    root.arrange()
    return root


def click(root: Root, place: tuple[int, int]) -> bool:
    root.consumes(pygame.Event(pygame.MOUSEMOTION, pos=place, rel=(0, 0), buttons=(0, 0, 0)))
    used = root.consumes(pygame.Event(pygame.MOUSEBUTTONDOWN, pos=place, button=1))
    root.consumes(pygame.Event(pygame.MOUSEBUTTONUP, pos=place, button=1))
    return used


def grid(pressed: list[str]) -> tuple[Widget, dict[str, Button]]:
    buttons = {name: Button(name, lambda name=name: pressed.append(name), name=name) for name in "abcd"}
    rows = [Row([buttons["a"], buttons["b"]]), Row([buttons["c"], buttons["d"]])]
    return Column(rows), buttons


def test_tab_goes_through_all_in_reading_order_and_back(style: Style) -> None:
    child, buttons = grid([])
    root = show(style, child)
    walked = []
    for _ in range(5):
        assert root.consumes(key(pygame.K_TAB))
        walked.append(root.focus.widget)
    assert walked == [buttons[name] for name in "abcda"]
    root.consumes(key(pygame.K_TAB, pygame.KMOD_LSHIFT))
    assert root.focus.widget is buttons["d"]


def test_arrows_go_to_the_neighbour(style: Style) -> None:
    child, buttons = grid([])
    root = show(style, child)
    root.consumes(key(pygame.K_TAB))
    for code, name in ((pygame.K_RIGHT, "b"), (pygame.K_DOWN, "d"), (pygame.K_LEFT, "c"), (pygame.K_UP, "a")):
        assert root.consumes(key(code))
        assert root.focus.widget is buttons[name]


@pytest.mark.parametrize("code", [pygame.K_RETURN, pygame.K_SPACE])
def test_enter_and_space_press_what_is_in_focus(style: Style, code: int) -> None:
    pressed: list[str] = []
    root = show(style, grid(pressed)[0])
    root.consumes(key(pygame.K_TAB))
    root.consumes(key(code))
    assert pressed == ["a"]


def test_the_map_keeps_its_keys_while_nothing_is_in_focus(style: Style) -> None:
    root = show(style, grid([])[0])
    for code in (pygame.K_LEFT, pygame.K_SPACE, pygame.K_w, pygame.K_ESCAPE):
        assert not root.consumes(key(code))
    assert not root.consumes(pygame.Event(pygame.MOUSEBUTTONDOWN, pos=(3, 3), button=1))


def test_escape_gives_the_keyboard_back_to_the_map(style: Style) -> None:
    root = show(style, grid([])[0])
    root.consumes(key(pygame.K_TAB))
    assert root.consumes(key(pygame.K_ESCAPE))
    assert root.focus.widget is None


def test_a_click_presses_once_and_a_slip_off_does_not(style: Style) -> None:
    pressed: list[str] = []
    child, buttons = grid(pressed)
    root = show(style, child)
    assert click(root, buttons["c"].rect.center)
    root.consumes(pygame.Event(pygame.MOUSEBUTTONDOWN, pos=buttons["a"].rect.center, button=1))
    root.consumes(pygame.Event(pygame.MOUSEBUTTONUP, pos=(2, 2), button=1))
    assert pressed == ["c"]


def test_a_hotkey_presses_its_button_but_not_a_disabled_one(style: Style) -> None:
    pressed: list[str] = []
    live = Button("x", lambda: pressed.append("x"), hotkey="ctrl+z")
    dead = Button("y", lambda: pressed.append("y"), hotkey="b", enabled=False)
    root = show(style, Column([live, dead]))
    assert root.consumes(key(pygame.K_z, pygame.KMOD_LCTRL))
    assert not root.consumes(key(pygame.K_b))
    assert pressed == ["x"]


def test_a_slider_follows_keys_and_a_single_click(style: Style) -> None:
    heard: list[float] = []
    slider = Slider("volume", 50, 0, 100, heard.append, step=10)
    root = show(style, slider)
    root.consumes(key(pygame.K_TAB))
    for code in (pygame.K_RIGHT, pygame.K_HOME, pygame.K_LEFT, pygame.K_END):
        root.consumes(key(code))
    assert heard == [60, 0, 100]
    click(root, (slider.rect.centerx, slider.rect.bottom - 10))
    assert slider.value == 50


def test_a_toggle_turns_by_key_and_by_click(style: Style) -> None:
    heard: list[bool] = []
    toggle = Toggle("motion", False, heard.append)
    root = show(style, toggle)
    root.consumes(key(pygame.K_TAB))
    root.consumes(key(pygame.K_SPACE))
    click(root, toggle.rect.center)
    assert heard == [True, False]


def test_a_text_field_takes_composed_chinese(style: Style) -> None:
    entered: list[str] = []
    field = TextField("", on_enter=entered.append, limit=6)
    root = show(style, Column([field, Button("h", lambda: entered.append("hotkey"), hotkey="h")]))
    root.consumes(key(pygame.K_TAB))
    root.consumes(pygame.Event(pygame.TEXTEDITING, text="sheng", start=0, length=5))
    assert field.composed == "sheng"
    assert root.consumes(key(pygame.K_RETURN))  # chooses a word of the input method; it does not send the field
    assert entered == []
    root.consumes(pygame.Event(pygame.TEXTINPUT, text="胜利冶炼"))
    assert root.consumes(key(pygame.K_h))
    root.consumes(key(pygame.K_LEFT))
    root.consumes(key(pygame.K_BACKSPACE))
    root.consumes(pygame.Event(pygame.TEXTINPUT, text="锌厂一二三"))
    root.consumes(key(pygame.K_RETURN))
    assert entered == ["胜利锌厂一炼"]


def test_lists_and_tabs_are_walked_with_arrows(style: Style) -> None:
    chosen: list[int] = []
    rows = ListBox([Item(str(number)) for number in range(30)], chosen.append)
    window = ScrollView(rows, tallest=150)
    tabs = Tabs([("one", Label("1")), ("two", window)])
    root = show(style, tabs)
    root.consumes(key(pygame.K_TAB))
    root.consumes(key(pygame.K_RIGHT))
    root.update(1)
    root.consumes(key(pygame.K_TAB))
    assert root.focus.widget is rows
    for _ in range(20):
        root.consumes(key(pygame.K_DOWN))
    root.consumes(key(pygame.K_RETURN))
    assert chosen == [20]
    assert window.rect.contains(rows.rows()[20])


def test_the_wheel_scrolls_and_what_is_out_of_sight_cannot_be_clicked(style: Style) -> None:
    pressed: list[int] = []
    buttons = [Button(str(n), lambda n=n: pressed.append(n)) for n in range(20)]
    window = ScrollView(Column(buttons), tallest=150)
    root = show(style, window)
    place = (window.rect.centerx - 20, window.rect.top + 20)
    root.consumes(pygame.Event(pygame.MOUSEMOTION, pos=place, rel=(0, 0), buttons=(0, 0, 0)))
    assert root.consumes(pygame.Event(pygame.MOUSEWHEEL, x=0, y=-30, flipped=False))
    seen = next(button for button in buttons if window.rect.contains(button.rect))
    click(root, seen.rect.center)
    assert pressed == [buttons.index(seen)]
    assert pressed[0] > 10
    assert not click(root, (window.rect.centerx, window.rect.top - 60))


def test_links_in_a_text_open_by_key_and_by_click(style: Style) -> None:
    opened: list[str] = []
    text = RichText("[link:one]first[/] and [link:two]second[/]", opened.append)
    root = show(style, text)
    root.consumes(key(pygame.K_TAB))
    root.consumes(key(pygame.K_RIGHT))
    root.consumes(key(pygame.K_RETURN))
    click(root, (text.rect.left + 5, text.rect.centery))
    assert opened == ["two", "one"]


def test_a_dialog_takes_all_input_and_gives_the_focus_back(style: Style) -> None:
    pressed: list[str] = []
    child, buttons = grid(pressed)
    root = show(style, child)
    root.consumes(key(pygame.K_TAB))
    modal = Modal("Shall it be built?", "Works", [("Yes", lambda: pressed.append("yes")), ("No", None)])
    root.open(modal)
    assert root.focus.widget is modal.choices[0]
    assert root.consumes(pygame.Event(pygame.MOUSEBUTTONDOWN, pos=buttons["d"].rect.topleft, button=1))
    assert root.consumes(key(pygame.K_w))
    root.consumes(key(pygame.K_1))
    assert pressed == ["yes"]
    assert not root.modals
    assert root.focus.widget is buttons["a"]


def test_escape_closes_a_dialog_only_if_it_may_be_closed(style: Style) -> None:
    root = show(style, Label("city"))
    root.open(Modal("read", closable=True))
    root.consumes(key(pygame.K_ESCAPE))
    assert not root.modals
    root.open(Modal("decide", choices=[("a", None), ("b", None)], closable=False))
    assert root.consumes(key(pygame.K_ESCAPE))
    assert root.modals


def test_a_tooltip_comes_after_rest_and_goes_with_the_next_key(style: Style) -> None:
    button = Button("zinc", lambda: None, tip="**12,000 t**")
    root = show(style, button)
    root.consumes(pygame.Event(pygame.MOUSEMOTION, pos=button.rect.center, rel=(0, 0), buttons=(0, 0, 0)))
    root.update(100)
    assert len(root.layers()) == 1
    root.update(500)
    tip = root.layers()[-1]
    assert len(root.layers()) == 2
    assert not tip.rect.colliderect(button.rect)
    root.consumes(key(pygame.K_TAB))
    assert len(root.layers()) == 1


def test_the_same_toast_is_counted_and_goes_in_time(style: Style) -> None:
    root = show(style, Label("city"))
    for _ in range(3):
        root.toast("The plan is met", "goals", "good")
    root.update(1)
    assert [item.count for item in root.toasts.items] == [3]
    root.update(60_000)
    root.update(1)
    assert not root.toasts.items
    assert len(root.layers()) == 1


def test_a_key_meant_for_the_city_does_not_decide(style: Style) -> None:
    pressed: list[str] = []
    root = show(style, Label("city"))
    choices = [(name, lambda name=name: pressed.append(name)) for name in "abc"]
    modal = Modal("Which?", choices=choices, closable=False)
    root.open(modal, guard_ms=300)
    assert root.focus.widget is None
    for code in (pygame.K_SPACE, pygame.K_1):
        assert root.consumes(key(code))
    assert click(root, modal.choices[0].rect.center)
    assert pressed == []
    root.update(301)
    assert root.consumes(key(pygame.K_SPACE))
    assert pressed == []
    root.consumes(key(pygame.K_2))
    assert pressed == ["b"]
