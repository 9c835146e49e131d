"""Lenses: maps over the land - dust, class of the river - with legend and the number under the pointer.

A lens shows what people of the era can measure. Soil appears only where the truth may be seen (tests, sandbox).
Each level differs by colour and pattern. Next: ``lens.py``; ``game/ui/board/overlay.py``, which paints it.
"""

import numpy as np
from numpy.typing import NDArray

from game.sim.view import View
from game.text import Message
from game.ui.board import Overlay
from game.ui.kit import Button, Column, Label, Panel, Row, Widget
from game.ui.play.desk import Desk, Tile
from game.ui.play.green_lens import green_lenses
from game.ui.play.ground_lens import ground_lenses
from game.ui.play.keys import key_of
from game.ui.play.lens import Lens, Swatches, shades, to_levels
from game.ui.play.wording import river_class

DUST_DAYS = (0, 2, 5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 110, 150, 220)
"""Lower bounds of the levels of the dust lens; the limit of 30 days begins the eighth."""
SOIL_UG = (0, 60, 110, 140, 170, 200, 250, 300, 400, 500, 700, 900, 1200, 1600, 2200)
CLASS_LEVELS = (0, 2, 4, 6, 9, 12, 15)
YEAR_PER_100_T = 10_000
MOST_BELOW_EACH_OTHER = 3
"""More lenses than so many stand in pairs."""
LOOKING = (("charts", "charts"), ("log", "log"), ("hour", "hour"), ("book", "leaves_out"), ("question", "help"))


DUST = shades((214, 216, 190), (236, 196, 110), (208, 112, 52), (112, 40, 44))
WATER = shades((64, 148, 214), (96, 190, 170), (226, 214, 96), (222, 128, 54), (150, 52, 60))
SOIL = shades((206, 222, 190), (240, 214, 110), (214, 92, 60), (96, 26, 60))


def dust_days(view: View) -> NDArray[np.int64]:
    """Return int64[rows, cols]: days a year with dust, from all dust that people can measure."""
    fallen = np.zeros(view.size, np.int64)
    for name, substance in view.rules.substances.items():
        if substance.known and not substance.soil and substance.deposition_m_s > 0:
            fallen += view.air(name)
    return np.minimum(365, fallen * view.rules.constants["dust_days_per_100_t_km2"] // YEAR_PER_100_T)


def water_substance(view: View) -> str:
    """Return the substance by whose limits the river is classed; empty when there is none that people know."""
    return next((n for n, s in view.rules.substances.items() if s.known and s.water_limits_ug_per_l), "")


def soil_substance(view: View) -> str:
    """Return what the soil keeps, for the lens of the truth."""
    return next((n for n, s in view.rules.substances.items() if s.soil), "")


def water_levels(view: View) -> NDArray[np.uint8]:
    """Return the classes of all water as levels."""
    classes = view.water_classes(water_substance(view)).clip(0, 6)
    return np.asarray(np.array(CLASS_LEVELS, np.uint8)[classes], np.uint8)


def water_words(view: View, tile: Tile) -> Message | None:
    """Say the class of the water at a tile."""
    found = view.class_at(*tile, water_substance(view))
    return Message("play.lens.river_here", {"class": river_class(found)}) if found else None


def lenses_of(view: View) -> list[Lens]:
    """Return the lenses of a level."""
    dust = Lens(
        "air",
        "dust",
        DUST,
        lambda v: to_levels(dust_days(v), DUST_DAYS),
        lambda v, tile: Message("play.lens.air_here", {"days": int(dust_days(v)[tile])}),
        tuple((k, Message("play.lens.days", {"days": DUST_DAYS[k - 1]})) for k in (2, 4, 6, 8, 11, 14)),
    )
    river = Lens(
        "river",
        "river",
        WATER,
        water_levels,
        water_words,
        tuple((CLASS_LEVELS[k], river_class(k, True)) for k in range(1, 7)),
    )
    found = [dust]
    if water_substance(view):
        found.append(river)
    if not view.true_state or not soil_substance(view):
        found += ground_lenses(view)
        found += green_lenses(view)
    else:
        soil = soil_substance(view)
        found.append(
            Lens(
                "soil",
                "soil",
                SOIL,
                lambda v: to_levels(v.soil(soil), SOIL_UG),
                lambda v, tile: Message("play.lens.soil_here", {"amount": float(v.soil(soil)[tile]) / 1000}),
                tuple(
                    (k, Message("play.lens.soil_from", {"amount": SOIL_UG[k - 1] / 1000}))
                    for k in (3, 6, 8, 10, 12, 14)
                ),
            )
        )
    return found


class LensPanel:
    """The buttons of the lenses and the legend of the one in use."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.lenses = lenses_of(desk.view)
        self.active: Lens | None = None
        self.compact = False
        self.buttons = [self._button(number, lens) for number, lens in enumerate(self.lenses)]
        looking = (("rice_lot", "rice"), *LOOKING) if desk.view.rules.level.rice_trade else LOOKING
        looking = (("firm", "cards"), *looking) if desk.view.rules.level.cards else looking
        self.looks = [self._look(icon, word) for icon, word in looking]
        self.panel = Panel(Column(), padding=7, name="lenses")
        self._known: tuple[object, ...] = ()
        self._overlay: Overlay | None = None
        self._fill()

    def _button(self, number: int, lens: Lens) -> Button:
        return Button(
            Message(f"play.lens.{lens.name}"),
            lambda: self.choose(number + 1),
            icon=lens.icon,
            hotkey=str(number + 1),
            kind="quiet",
            tip=Message(f"play.lens.{lens.name}_tip"),
            align="left",
            grow=1,
            name=f"lens_{lens.name}",
        )

    def _look(self, icon: str, word: str) -> Button:
        tip = Message("play.tip_key", {"what": Message(f"play.key.{word}"), "key": key_of(word).upper()})
        return Button("", lambda: self.desk.press(word), icon=icon, kind="quiet", tip=tip, name=word)

    def set_compact(self, compact: bool) -> None:
        """Show icons in a row, or words below each other."""
        if compact != self.compact:
            self.compact = compact
            for button, lens in zip(self.buttons, self.lenses, strict=True):
                button.say("" if compact else Message(f"play.lens.{lens.name}"))
            self._fill()

    def _fill(self) -> None:
        if self.compact:
            self._fill_compact()
        else:
            self._fill_whole()

    def _fill_compact(self) -> None:
        bar = Row([*self.buttons, *self.looks], gap=2)
        self.panel.put(Column([bar, Swatches(self.active)], gap=4) if self.active else bar)

    def _fill_whole(self) -> None:
        rows: list[Widget] = []
        many = len(self.lenses) > MOST_BELOW_EACH_OTHER
        for button, lens in zip(self.buttons, self.lenses, strict=True):
            if not many:
                rows.append(button)
            if lens is self.active:
                rows.append(Label(Message(f"play.lens.{lens.name}_unit"), colour="dim"))
                rows.append(Row([Swatches(lens)]))
        if many:
            pairs = [self.buttons[n : n + 2] for n in range(0, len(self.buttons), 2)]
            rows = [*(Row([*pair], gap=4) for pair in pairs), *rows]
        looks = Row(self.looks, gap=2)
        self.panel.put(Column([*rows, looks], gap=4))

    def choose(self, number: int) -> None:
        """Look through a lens, 1 the first; the same again or 0 takes it away."""
        lens = self.lenses[number - 1] if 1 <= number <= len(self.lenses) else None
        self.active = None if lens is self.active else lens
        for button, one in zip(self.buttons, self.lenses, strict=True):
            button.select(one is self.active)
        self._fill()

    def look_through(self, name: str) -> None:
        """Look through the lens of a name, unless it is in use already or there is none."""
        number = next((n for n, lens in enumerate(self.lenses, 1) if lens.name == name), 0)
        if number and self.active is not self.lenses[number - 1]:
            self.choose(number)

    def overlay(self) -> Overlay | None:
        """Return the map of now; made again only when the city changed."""
        if self.active is None:
            return None
        key = (self.active.name, self.desk.view.revision)
        if key != self._known:
            self._known = key
            lens = self.active
            levels = lens.levels(self.desk.view)
            self._overlay = Overlay(lens.name, levels, lens.palette, lens.patterns, lens.crisp)
        return self._overlay

    def words_at(self, tile: Tile | None) -> Message | None:
        """Say the number under the pointer."""
        return self.active.words(self.desk.view, tile) if self.active and tile else None
