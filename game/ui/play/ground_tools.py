"""Ground tools: pins with their bet, and what is done to land; by click, by drag, by keys.

Which pin is taken is the bet: the red one says "over the limit", the blue one "under". A drag with a pin samples the fields of
a line, a drag with a treatment the fields of a rectangle; each shows first what would be done and what it costs.
Next: ``tools.py``; ``ground_tiles.py``, which shows them under a tab of their own.
"""

from __future__ import annotations

from typing import Literal

from game.sim.era_definitions import TreatmentDef
from game.sim.ground_commands import EndTreatment, PlacePin, Treat
from game.sim.view import View
from game.text import Message
from game.ui.board import Marker
from game.ui.play.desk import Tile as Place
from game.ui.play.tools import BAD, GOLD, GOOD, Sight, Tool

Bet = Literal["over", "under"]
BETS: tuple[Bet, ...] = ("over", "under")
PIN_KEYS: dict[Bet, str] = {"over": "7", "under": "8"}
END_KEY = "9"


def line_between(start: Place, end: Place) -> list[Place]:
    """Return the tiles of the straightest line between two tiles, both included."""
    down, right = end[0] - start[0], end[1] - start[1]
    steps = max(abs(down), abs(right))
    if not steps:
        return [start]
    return [
        (start[0] + (2 * down * k + steps) // (2 * steps), start[1] + (2 * right * k + steps) // (2 * steps))
        for k in range(steps + 1)
    ]


def treatment_of(view: View, name: str) -> TreatmentDef:
    """Return the definition of a treatment."""
    return next(one for one in view.ground.treatments() if one.id == name)


class PinTool:
    """Takes a tube of earth and bets on what the laboratory will find."""

    name = "pin"
    lines = True
    at_once = True

    def __init__(self, bet: Bet) -> None:
        self.what: str = bet
        self.bet = bet
        self.title = Message(f"play.pin.{bet}")

    def look(self, view: View, start: Place | None, tile: Place) -> Sight:
        waiting = {(pin.row, pin.col) for pin in view.ground.pins()}
        if start is None and tile in waiting:
            return Sight(self.title, done=Message("play.pin.waits"), markers=[Marker("outline", *tile, 1, 1, GOLD)])
        left = view.ground.pins_left
        sight = Sight(self.title, notes=(Message("play.pin.left", {"count": left}),))
        for place in line_between(start or tile, tile):
            command = PlacePin(*place, self.bet)
            refusal = view.preview(command).refusal
            if refusal is None and len(sight.commands) < left:
                sight.commands.append(command)
                sight.markers.append(Marker("fill", *place, 1, 1, GOOD))
            else:
                sight.refusal = sight.refusal or refusal
                sight.markers.append(Marker("outline", *place, 1, 1, BAD))
        if sight.commands:
            sight.refusal = None
            if len(sight.commands) > 1:
                sight.notes = (Message("play.pin.line", {"count": len(sight.commands), "left": left}),)
        else:
            sight.commands = [PlacePin(*tile, self.bet)]  # its refusal is told when it is pressed all the same
        return sight


class TreatTool:
    """Does one thing to land: a tile, or all that fits of a rectangle."""

    name = "treat"
    lines = True
    at_once = True

    def __init__(self, definition: TreatmentDef) -> None:
        self.definition = definition
        self.what = definition.id
        self.title = definition.name

    def look(self, view: View, start: Place | None, tile: Place) -> Sight:
        first = start or tile
        if start is None and self.what in view.ground.treated_at(*tile):
            note = Message("play.treat.done_here")
            return Sight(self.title, done=note, markers=[Marker("outline", *tile, 1, 1, GOLD)])
        command = Treat(self.what, *first, *tile)
        preview = view.preview(command)
        inside = all(0 <= row < view.size[0] and 0 <= col < view.size[1] for row, col in (first, tile))
        tiles = command.tiles(view.world, view.rules) if inside else []
        colour = BAD if preview.refusal else GOOD
        sight = Sight(self.title, preview.cost if tiles else None, preview.refusal, commands=[command])
        sight.markers = [Marker("fill", *place, 1, 1, colour) for place in tiles]
        top, left = min(first[0], tile[0]), min(first[1], tile[1])
        wide, high = abs(first[1] - tile[1]) + 1, abs(first[0] - tile[0]) + 1
        sight.markers.append(Marker("outline", top, left, wide, high, colour))
        notes = []
        if len(tiles) > 1:
            notes.append(Message("play.treat.fits", {"tiles": len(tiles)}))
        room = view.ground.room(self.what)
        if room is not None:
            notes.append(Message("play.treat.room", {"tiles": room}))
        sight.notes = tuple(notes)
        return sight


class EndTool:
    """Ends what was done to land: the field is opened, the old crop is sown again."""

    name = "end_treatment"
    what = ""
    lines = True
    at_once = True

    def look(self, view: View, start: Place | None, tile: Place) -> Sight:
        first = start or tile
        sight = Sight(Message("play.treat.end"))
        names = []
        for treatment in view.rules.level.treatments:
            command = EndTreatment(treatment, *first, *tile)
            found = command.tiles(view.world)
            refusal = view.preview(command).refusal if found else None
            if found and refusal is None:
                sight.commands.append(command)
                names.append(treatment_of(view, treatment).name)
                sight.markers += [Marker("fill", *place, 1, 1, GOOD) for place in found]
            sight.refusal = sight.refusal or refusal
        if sight.commands:
            sight.refusal = None
            sight.notes = tuple(Message("play.treat.ends", {"what": name}) for name in names)
        else:
            sight.refusal = sight.refusal or Message("refusal.nothing_here")
            sight.markers = [Marker("outline", *place, 1, 1, BAD) for place in (first, tile)]
        return sight


def ground_tool(view: View, tool: str, what: str) -> Tool | None:
    """Return a tool of the ground; None for another kind of tool."""
    if tool == "pin" and view.ground.mode == "pins":
        return next((PinTool(bet) for bet in BETS if bet == what), None)
    if tool == "treat" and what in view.rules.level.treatments:
        return TreatTool(treatment_of(view, what))
    return EndTool() if tool == "end_treatment" else None


def ground_keys(view: View) -> dict[str, tuple[str, str]]:
    """Return which key takes which tool of the ground."""
    keys: dict[str, tuple[str, str]] = {}
    if view.ground.mode == "pins":
        keys.update({PIN_KEYS[bet]: ("pin", bet) for bet in BETS})
    for one in view.ground.treatments():
        if one.key:
            keys[one.key.lower()] = ("treat", one.id)
    if view.rules.level.treatments:
        keys[END_KEY] = ("end_treatment", "")
    return keys
