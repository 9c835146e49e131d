"""The ground as fields: from terrain, dust, roads and water to padded arrays that can be painted.

Why a step of its own: the fields are plain numpy and compared whole, so that exactly the chunks whose fields differ
are painted anew. Fields reach PAD tiles beyond the map, continuing its border. Read `ground.py` next.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from game.ui.board.hashing import patches_of
from game.ui.board.masks import PAD
from game.ui.board.state import GREENWAY, BoardState, Bytes, Flags

# Painted in this order over grass.
LAYERS = ("meadow", "flowers", "lawn", "dry", "soil", "path", "paved", "paved_modern", "plaza", "cinder")
VERGE = "flowers"  # what grows on either side of a cycle way
SUB = 4  # river cells a tile
PAVED_REACH = 3  # country roads are asphalted within so many tiles of a building
YARD_RIM = {"cinder": 205, "soil": 120, "path": 120}  # weight of a yard one tile around its building
WILTING_SOOT = 12  # dust at which rice wilts before everyone's eyes
PAVEMENT_REACH = 1  # roads so near a building have pavements
_GRASSY = ("grass", "meadow", "dry", "flowers", "lawn")


@dataclass(frozen=True, slots=True, eq=False)
class Land:
    """Padded fields, uint8 [rows + 2 PAD, cols + 2 PAD] unless said otherwise.

    `kinds`: ground patches that are anywhere; `layers`: the weight of each. `nets`: connection bits (1 west, 2 east:
    columns; 4 north, 8 south: rows; 16 is here) for 'path', 'road', 'pavement', 'greenway', 'ditch', 'deck', 'bridge', 'planks'
    (bridges from before there was asphalt) and 'cycle_bridge'. `asphalt`: 0 on roads of earth, 255 elsewhere.
    `river`: smooth field at SUB cells a tile, 128 is the water's edge. `sick`: 0..255. `rice`: 255 where rice land is;
    `wilt`: 255 where dust kills what grows on it. `beyond`: how far outside the map, 0 inside. `paving`: the patch of
    the pavements.
    """

    season: int
    kinds: tuple[str, ...]
    layers: dict[str, Bytes]
    nets: dict[str, Bytes]
    asphalt: Bytes
    river: Bytes
    sick: Bytes
    rice: Bytes
    wilt: Bytes
    beyond: Bytes
    paving: str = "paved"


def read_land(state: BoardState, river: Bytes | None = None) -> Land:
    """Fields of a state; a known `river` field may be given to save the smoothing."""
    channel, farm = state.water("river"), state.farm()
    layers = _layers(state)
    return Land(
        season=state.season,
        kinds=tuple(name for name in LAYERS if layers[name].any()),
        layers=layers,
        nets=_nets(state, channel),
        asphalt=_asphalt(state, channel),
        river=smooth_river(channel) if river is None else river,
        sick=_sickness(state),
        rice=pad(np.where(farm, 255, 0).astype(np.uint8)),
        wilt=pad(np.where(farm & (state.soot >= WILTING_SOOT), 255, 0).astype(np.uint8)),
        beyond=_beyond(state.rows, state.cols),
        paving="paved_modern" if state.roads == "asphalt" else "paved",
    )


def changed_tiles(old: Land, new: Land) -> Flags:
    """Where the ground must be painted anew; bool, padded like the fields."""
    if (old.season, old.paving) != (new.season, new.paving):
        return np.ones_like(new.beyond, dtype=bool)
    changed: Flags = (old.sick != new.sick) | (old.rice != new.rice) | (old.wilt != new.wilt)
    changed |= old.asphalt != new.asphalt
    for name in LAYERS:
        changed |= old.layers[name] != new.layers[name]
    for name, net in new.nets.items():
        changed |= old.nets[name] != net
    if old.river is not new.river:
        rows, cols = new.beyond.shape
        changed |= (old.river != new.river).reshape(rows, SUB, cols, SUB).any(axis=(1, 3))
    return changed


def pad(field: npt.NDArray[np.uint8]) -> Bytes:
    """Continue a field beyond the border of the map."""
    return np.pad(field, PAD, mode="edge")


def connections(mask: Flags, partners: Flags) -> Bytes:
    """Connection bits of every tile in `mask` towards neighbours in `partners`; padded."""
    wide, near = np.pad(mask, PAD), np.pad(partners, PAD, mode="edge")
    bits = np.zeros(wide.shape, np.uint8)
    bits[:, 1:] |= near[:, :-1] * np.uint8(1)
    bits[:, :-1] |= near[:, 1:] * np.uint8(2)
    bits[1:] |= near[:-1] * np.uint8(4)
    bits[:-1] |= near[1:] * np.uint8(8)
    return np.asarray(np.where(wide, bits | 16, 0), dtype=np.uint8)


def grow(mask: Flags, tiles: int) -> Flags:
    """A mask widened by so many tiles in all eight directions."""
    for _ in range(tiles):
        rows = mask.copy()
        rows[1:] |= mask[:-1]
        rows[:-1] |= mask[1:]
        mask = rows.copy()
        mask[:, 1:] |= rows[:, :-1]
        mask[:, :-1] |= rows[:, 1:]
    return mask


def smooth_river(channel: Flags) -> Bytes:
    """The river as a smooth field, 128 at the water's edge; uint8 at SUB cells a tile, padded.

    Three running means make nearly a bell curve: steps of the tiles vanish, a channel one tile wide survives.
    """
    field = np.repeat(np.repeat(pad(channel.astype(np.uint8)), SUB, 0), SUB, 1).astype(np.float32)
    for width in (5, 5, 3):
        for axis in (0, 1):
            field = _running_mean(field, width, axis)
    level = 0.5 + (field - 0.42) * 0.60  # a gentle slope: room for shore on one side, depth on the other
    return np.asarray(np.clip(np.where(field <= 0, 0, level), 0, 1) * 255, dtype=np.uint8)


def paved_roads(state: BoardState) -> Flags:
    """Roads with asphalt: those near buildings, unless the time has but one kind; the others are earth."""
    if state.roads != "mixed":
        return state.road & (state.roads == "asphalt")
    return state.road & grow(state.built(), PAVED_REACH)


def _running_mean(field: npt.NDArray[np.float32], width: int, axis: int) -> npt.NDArray[np.float32]:
    half = width // 2
    total = np.zeros_like(field)
    for k in range(-half, half + 1):
        total += np.roll(field, k, axis)
    return total / np.float32(width)


def _layers(state: BoardState) -> dict[str, Bytes]:
    kinds = [VERGE if look.ground == GREENWAY else look.ground for look in state.terrain_looks]
    weights: dict[str, Bytes] = {}
    for name in LAYERS:
        table = np.array([255 if kind == name else 0 for kind in kinds], np.uint8)
        weights[name] = table[state.terrain]
    plain = np.array([kind == "grass" for kind in kinds])[state.terrain]
    for name, where in _variety(state.rows, state.cols).items():
        weights[name] = np.maximum(weights[name], np.where(plain, where, 0).astype(np.uint8))
    tended = np.array([look.tended for look in state.terrain_looks])[state.terrain]
    soot = np.where(tended, 0, state.soot).astype(np.int16)
    grassy = np.array([kind in _GRASSY for kind in kinds])[state.terrain]
    bare = grassy | np.array([kind in ("soil", "path") for kind in kinds])[state.terrain]
    for name, where, start, slope in (("dry", grassy, 1, 60), ("soil", grassy, 4, 34), ("cinder", bare, 10, 44)):
        dusty = np.where(where, np.clip((soot - start) * slope, 0, 255), 0).astype(np.uint8)
        weights[name] = np.maximum(weights[name], dusty)
    weights[VERGE] = np.maximum(weights[VERGE], np.where(state.laid() & ~state.rail, 255, 0).astype(np.uint8))
    yards = [b for b in state.buildings if b.yard in LAYERS]
    for b in yards:
        around = weights[b.yard][max(b.row - 1, 0) : b.row + b.h + 1, max(b.col - 1, 0) : b.col + b.w + 1]
        np.maximum(around, YARD_RIM.get(b.yard, 0), out=around)
    for b in yards:
        for name in LAYERS[LAYERS.index(b.yard) :]:
            area = weights[name][max(b.row, 0) : b.row + b.h, max(b.col, 0) : b.col + b.w]
            area[...] = 255 if name == b.yard else 0
    return {name: pad(field) for name, field in weights.items()}


def _variety(rows: int, cols: int) -> dict[str, Bytes]:
    """Patches of meadow, dry grass and bare earth by which open grass is not one even green."""
    broad = 0.65 * patches_of(rows, cols, 6, 81) + 0.35 * patches_of(rows, cols, 2, 82)
    small = 0.5 * patches_of(rows, cols, 4, 83) + 0.5 * patches_of(rows, cols, 2, 84)
    meadow, dry, soil = (broad - 0.58) * 9, (0.40 - broad) * 7, (small - 0.76) * 9
    shares = {"meadow": meadow, "dry": dry, "soil": soil}
    return {name: (np.clip(share, 0, 0.85) * 255).astype(np.uint8) for name, share in shares.items()}


def _nets(state: BoardState, channel: Flags) -> dict[str, Bytes]:
    paved = paved_roads(state)
    ditch = state.water("ditch")
    greenway = state.cycle_way()
    over_river, cycle_bridge = _decked(state.road, channel), _decked(greenway, channel)
    deck = over_river | _decked(state.rail, channel) | cycle_bridge
    paved_bridge = over_river & (state.roads != "path")
    return {
        "ditch": _mouths(connections(ditch, ditch | channel), channel, ditch),
        "path": connections(state.road & (~paved | _beside(~paved & state.road)), state.road),
        "road": connections(paved | state.road & _beside(paved), state.road),
        "pavement": connections(paved & grow(state.built(), PAVEMENT_REACH) & ~channel, state.road),
        "greenway": _mouths(_joined(connections(greenway, greenway | state.road)), state.road, greenway),
        "deck": connections(deck, state.road | state.rail | greenway),
        "cycle_bridge": connections(cycle_bridge, greenway | state.road),
        "bridge": connections(paved_bridge, state.road),
        "planks": connections(over_river & ~paved_bridge, state.road),
    }


def _asphalt(state: BoardState, channel: Flags) -> Bytes:
    """Where roads are not of earth; a bridge that is paved at one end is paved to the other."""
    surface, over_river = paved_roads(state), _decked(state.road, channel)
    while (more := over_river & _beside(surface) & ~surface).any():
        surface = surface | more
    return pad(np.where(state.road & ~surface, 0, 255).astype(np.uint8))


def _beside(mask: Flags) -> Flags:
    """The four neighbours of the tiles of a mask."""
    wide = np.pad(mask, 1)
    return np.asarray(wide[:-2, 1:-1] | wide[2:, 1:-1] | wide[1:-1, :-2] | wide[1:-1, 2:], dtype=bool)


def _joined(net: Bytes) -> Bytes:
    """A net without the tiles that nothing joins: a lone dot is no way."""
    return np.asarray(np.where(net & 15, net, 0), dtype=np.uint8)


def _decked(way: Flags, channel: Flags) -> Flags:
    """Where a way needs a deck: over the river and on the tile before and after, where the bank may give way."""
    wide = np.pad(way & channel, 1)
    return way & (way & channel | wide[:-2, 1:-1] | wide[2:, 1:-1] | wide[1:-1, :-2] | wide[1:-1, 2:])


def _mouths(net: Bytes, channel: Flags, ditch: Flags) -> Bytes:
    """A ditch net carried on to the middle of the river tiles it runs into; water covers its end.

    The same carries a cycle way on to the middle of a road, whose surface covers its end.
    """
    into = connections(channel, ditch)
    return np.asarray(np.where((into & 15) > 0, into, net), dtype=np.uint8)


def _sickness(state: BoardState) -> Bytes:
    """Sickness spread onto the banks, so that it does not fade where the water ends."""
    wet = state.water("river") | state.water("ditch")
    field = np.where(wet, np.minimum(state.water_sick, 15) * 17, 0).astype(np.uint8)
    for _ in range(3):
        wide = np.pad(field, 1)
        near = np.maximum.reduce([wide[:-2, 1:-1], wide[2:, 1:-1], wide[1:-1, :-2], wide[1:-1, 2:]])
        field = np.where(wet, field, np.maximum(field, near)).astype(np.uint8)
    return pad(field)


def _beyond(rows: int, cols: int) -> Bytes:
    """Distance outside the map, 64 a tile: the land there fades into mist."""
    row = np.arange(-PAD, rows + PAD)[:, None]
    col = np.arange(-PAD, cols + PAD)[None, :]
    out_rows = np.maximum(np.maximum(-row, row - rows + 1), 0)
    out_cols = np.maximum(np.maximum(-col, col - cols + 1), 0)
    return np.asarray(np.clip(np.hypot(out_rows, out_cols) * 64, 0, 255), dtype=np.uint8)
