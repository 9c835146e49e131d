"""Ground tiles: pins and treatments under a tab of the palette of their own, with what is left of each this year.

Next: ``palette.py``; ``ground_tools.py`` for what a choice puts into the hand.
"""

from __future__ import annotations

from collections.abc import Callable

from game.sim.era_definitions import TreatmentDef
from game.text import Message
from game.ui.context import Context
from game.ui.kit import Item, ListBox, Modal, Say, ScrollView, Tile, Tip
from game.ui.play.charts import page_height
from game.ui.play.desk import Desk
from game.ui.play.ground_tools import BETS, ground_keys
from game.ui.play.wording import icon_of, plain, short_money

GROUP = "land"
TILE_WIDTH = 92
Tiles = dict[tuple[str, str], Tile]


def ground_tiles(desk: Desk) -> Tiles:
    """Return the tiles of the palette for what a level's ground can be asked and given."""
    ctx, view = desk.ctx, desk.view
    tiles: Tiles = {}
    keys = {tool: key for key, tool in ground_keys(view).items()}

    def tile(tool: str, what: str, name: Say, icon: str, cost: str, tip: Tip) -> None:
        tiles[tool, what] = Tile(
            name,
            lambda: desk.take(tool, what),
            icon=icon,
            cost=cost,
            cost_icon="tube" if tool == "pin" else "money",
            hotkey=keys.get((tool, what), ""),
            tip=tip,
            width=TILE_WIDTH,
            name=f"{tool}_{what}" if what else tool,
        )

    if view.ground.mode == "pins":
        for bet in BETS:
            tile("pin", bet, Message(f"play.pin.{bet}_short"), f"pin_{bet}", "", Message(f"play.pin.{bet}_tip"))
    for one in view.ground.treatments():
        icon = icon_of(ctx.style, one.icon, "soil")
        tile("treat", one.id, one.name, icon, tile_price(ctx, one), treatment_tip(ctx, one))
    if view.rules.level.treatments:
        tile("end_treatment", "", Message("play.treat.end_short"), "undo", "", Message("play.treat.end_tip"))
    return tiles


def refresh_ground(desk: Desk, tiles: Tiles) -> None:
    """Follow the year: what cannot be had yet is greyed, pins tell how many are left."""
    view = desk.view
    for one in view.ground.treatments():
        tile = tiles["treat", one.id]
        locked = not view.rules.years_fit(one.years, view.year)
        if locked != tile.locked:
            tile.locked = locked
            tile.enable(not locked)
            tile.touch()
    for bet in BETS:
        if ("pin", bet) in tiles:
            tiles["pin", bet].set(cost=f"{view.ground.pins_left}/{view.ground.pins_a_year}")


def relabel_ground(desk: Desk, tiles: Tiles) -> None:
    """Say the prices in the language of now."""
    for one in desk.view.ground.treatments():
        tiles["treat", one.id].set(cost=tile_price(desk.ctx, one))


def list_ground(desk: Desk) -> None:
    """Open pins and treatments as a list, for large letters in a small window."""
    ctx, view = desk.ctx, desk.view
    tools: list[tuple[str, str]] = []
    items: list[Item] = []
    if view.ground.mode == "pins":
        for bet in BETS:
            tools.append(("pin", bet))
            note = f"{view.ground.pins_left}/{view.ground.pins_a_year}"
            items.append(Item(plain(ctx, Message(f"play.pin.{bet}")), f"pin_{bet}", note))
    for one in view.ground.treatments():
        tools.append(("treat", one.id))
        items.append(Item(plain(ctx, one.name), icon_of(ctx.style, one.icon, "soil"), tile_price(ctx, one)))
    if view.rules.level.treatments:
        tools.append(("end_treatment", ""))
        items.append(Item(plain(ctx, Message("play.treat.end_short")), "undo"))

    def choose(number: int) -> None:
        modal.dismiss()
        desk.take(*tools[number])

    rows = ScrollView(ListBox(items, choose, name="ground_list"), page_height(ctx) + 60)
    modal = Modal(rows, Message("play.tab_land"), (), "soil", 560, name="build_list")
    desk.root.open(modal)


def tile_price(ctx: Context, one: TreatmentDef) -> str:
    """Return what one tile of a treatment costs, for a small place."""
    return short_money(one.cost, ctx.language) if one.cost else ""


def treatment_tip(ctx: Context, one: TreatmentDef) -> Callable[[], Say]:
    """Return what says what a treatment does, and what it costs now and every year."""

    def tip() -> str:
        price = Message("play.treat.price", {"cost": one.cost, "upkeep": one.upkeep})
        return f"**{plain(ctx, one.name)}**\n{plain(ctx, one.text)}\n\n{{icon:money}} {plain(ctx, price)}"

    return tip
