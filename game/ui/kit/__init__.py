"""The interface kit: a small, fast toolkit for panels, dialogs and a HUD. This page is its manual.

**Four objects.** A :class:`Style` knows how things look now (theme of the era, scale, language, fonts, icons, words). A
:class:`Root` is what the application talks to. A :class:`Screen` holds :class:`Panel`\\ s in docks (top, bottom, left, right,
middle); the docks arrange themselves and never let one panel cover another. A panel holds one widget, usually a
:class:`Column`; what is too tall scrolls, what is too cramped folds to its title.

**A play screen**::

    style = Style(assets_folder(), theme="industry", language="zh", scale=1.25)
    root = Root(style, window.get_size())
    screen = root.push(Screen())
    money = Reading("money", "48,900", tip=Message("tip_money"))
    tiles = [Tile(b.name, partial(pick, b), picture=b.sprite, cost=group(b.cost), hotkey=b.key) for b in palette]
    screen.add(Panel(Flow([money, people, trust], gap=14)), "top", "centre")
    screen.add(Panel(Flow(tiles, gap=6, align="centre", even=True)), "bottom", "centre")
    screen.add(Panel(Column([Meter(9.2, 12, goal.name, number="9.2 / 12 kt")]), goals_title, "goals", width=276), "left")
    inspector = screen.add(Panel(Column([...]), works.name, "zinc", width=330, on_close=unselect), "right")

    while playing:                                    # a frame
        for event in pygame.event.get():
            if not root.consumes(event):
                board.use(event)                      # the map gets the rest
        root.update(clock.tick(60))
        regions = root.damage() + board.damage()
        board.draw(window, regions)                   # panels are translucent: first the map,
        root.draw(window, regions)                    # then the panels, in the same regions (None: everywhere)

**Dialogs and messages**::

    root.open(Modal(text, title, [(yes, build), (no, None)], icon="letter"))   # or Modal(Column([...]), ...)
    root.open(event_dialog, guard_ms=350)    # unasked: a key meant for the city must not decide
    root.toast(Message("plan_met"), "goals", "good", on_press=jump_there)

**Change** through the methods of a widget (``label.say``, ``reading.show_value``, ``meter.show_value``, ``button.enable``,
``tile.select``, ``widget.show``, ``box.fill``, ``panel.put``, ``widget.set``): they redraw the smallest region, or lay out
anew when a size changed. ``style.change(scale=2, language="en")`` redraws everything.

**Words** are a ``str``, a ``Localized`` or a ``Message``. :class:`RichText`, dialogs, banners, tooltips, toasts and list rows read
markup (``**bold**``, ``[warn]tone[/]``, ``[link:id]words[/]``, ``{icon:zinc}``; see layout.py); labels, buttons and titles show
what they are given. :func:`escape` what a player has typed.

**Sizes** are logical pixels, which the scale (1-2) multiplies. **Keys**: Tab and Shift+Tab, arrows, Enter, Space, Esc, Page up and
down; while nothing is in focus the arrows and Space belong to the map. ``hotkey="b"`` presses from anywhere except a
text field; names as :func:`key_name` gives them. Every widget can ``describe()`` itself as text.

**A new widget** is a subclass of :class:`Widget` with ``measure``, ``paint`` and the inputs it uses; ``Stars`` is a short one.
``python -m game.ui.kit.gallery -o sheet.png --lang zh --scale 2`` shows all of them.

Files, from the ground up: theme, breaks, fonts, icons, prints, words, style; shapes, bands, ornaments, frames, canvas, layout;
widget, boxes, labels, signs, buttons, inputs, lists, meters, chart, scroll; panel, screen, focus, toasts, tooltip, router, root;
sample, gallery.
"""

from game.ui.kit.boxes import Box, Card, Column, Divider, Flow, Row, Spacer
from game.ui.kit.buttons import Button, Pressable, Tile, Toggle, key_label
from game.ui.kit.canvas import Canvas
from game.ui.kit.chart import Chart, Limit, Series
from game.ui.kit.focus import key_name
from game.ui.kit.fonts import FontProblem, Fonts, glyphs_missing
from game.ui.kit.icons import IconProblem
from game.ui.kit.inputs import Slider, TextField
from game.ui.kit.labels import Icon, Label, Picture, RichText, Vista
from game.ui.kit.lists import Item, ListBox, Tabs
from game.ui.kit.meters import Meter
from game.ui.kit.panel import Modal, Panel
from game.ui.kit.root import Root
from game.ui.kit.screen import Screen
from game.ui.kit.scroll import ScrollView
from game.ui.kit.signs import BADGES, Badge, Banner, KeyCap, Reading, Stars
from game.ui.kit.style import SCALES, Style
from game.ui.kit.theme import ThemeProblem
from game.ui.kit.widget import Tip, Widget
from game.ui.kit.words import Say, Words, WordsProblem, escape, group

__all__ = [
    "BADGES",
    "SCALES",
    "Badge",
    "Banner",
    "Box",
    "Button",
    "Canvas",
    "Card",
    "Chart",
    "Column",
    "Divider",
    "Flow",
    "FontProblem",
    "Fonts",
    "Icon",
    "IconProblem",
    "Item",
    "KeyCap",
    "Label",
    "Limit",
    "ListBox",
    "Meter",
    "Modal",
    "Panel",
    "Picture",
    "Pressable",
    "Reading",
    "RichText",
    "Root",
    "Row",
    "Say",
    "Screen",
    "ScrollView",
    "Series",
    "Slider",
    "Spacer",
    "Stars",
    "Style",
    "Tabs",
    "TextField",
    "ThemeProblem",
    "Tile",
    "Tip",
    "Toggle",
    "Vista",
    "Widget",
    "Words",
    "WordsProblem",
    "escape",
    "glyphs_missing",
    "group",
    "key_label",
    "key_name",
]
