"""People who walk: a figure in four steps, dressed and laden for its era.

A figure faces +x and is about 0.25 tall, larger than life, so that it reads at every zoom. Steps 0 and 2 have the legs
together (0 is also how it stands), 1 and 3 apart. Next: things/people.py, which dresses them.
"""

import math
from dataclasses import dataclass

from kit.palette import shade

HIP, SHOULDER, HEAD = 0.082, 0.142, 0.17
TURNS = (0, 90, 180, 270)  # east, north, west, south
LARGER = 1.24  # than life
STRIDE = (0.0, 1.0, 0.0, -1.0)
HEAD_RADIUS = 0.027


@dataclass(frozen=True)
class Dress:
    """What a figure wears; a robe or a skirt hides the legs down to its hem."""

    coat: str = "cobalt"
    trousers: str = "steel_d"
    hat: str = ""
    hair: str = "soot"
    hem: float = 0.0  # height of a robe's hem above the ground; 0 = trousers
    skirt: str = ""
    sash: str = ""
    sleeves: str = ""
    arms: str = "swing"  # swing, hold (before the chest), up (one raised), behind
    size: float = 1.0


def walking(draw, size=1.0):
    """The builder of a job of 16 cells: `draw(m, step)` draws the thing facing +x."""

    def build(m, k):
        with m.at(turn_deg=TURNS[k // 4], scale=size):
            draw(m, k % 4)

    return build


def standing_four(draw, size=1.0):
    """The builder of a job of 4 cells, one for each way."""

    def build(m, k):
        with m.at(turn_deg=TURNS[k], scale=size):
            draw(m)

    return build


def figure(m, dress, step=0, x=0.0, y=0.0, z=0.0, legs=True):
    """One person; `legs` off for those who sit or whose legs are drawn otherwise."""
    swing = STRIDE[step]
    lift = 0.004 if step % 2 == 0 else 0.0
    with m.at(x, y, z, 0, dress.size):
        if legs:
            _legs(m, dress, swing)
        with m.at(z=lift):
            _body(m, dress)
            _arms(m, dress, swing)
            _head(m, dress)


def _legs(m, dress, swing):
    reach = 0.034 if not dress.hem else 0.02
    for side in (-1, 1):
        foot = side * swing * reach
        knee = (foot * 0.62 + 0.006, side * 0.015, 0.045)
        of = dress.trousers
        m.tube([(0, side * 0.013, HIP), knee, (foot, side * 0.015, 0.008)], [0.0165, 0.014, 0.012], of, "paint", 6)
        m.box(foot - 0.012, foot + 0.022, side * 0.015 - 0.011, side * 0.015 + 0.011, 0, 0.014, "soot", "paint", 0.004)


def _body(m, dress):
    if dress.hem:
        m.lathe(0, 0, [(0.043, dress.hem), (0.03, HIP + 0.012)], 10, shade(dress.skirt or dress.coat, 0.94))
    elif dress.skirt:
        m.lathe(0, 0, [(0.042, 0.05), (0.026, HIP + 0.016)], 10, dress.skirt)
    m.lathe(
        0, 0, [(0.026, HIP - 0.012), (0.027, 0.1), (0.034, SHOULDER - 0.008), (0.016, SHOULDER + 0.008)], 10, dress.coat
    )
    if dress.sash:
        m.cylinder(0, 0, HIP + 0.002, HIP + 0.016, 0.031, 0.03, 10, dress.sash, cap=False)


def _arms(m, dress, swing):
    of = dress.sleeves or dress.coat
    for side in (-1, 1):
        top = (0, side * 0.031, SHOULDER - 0.006)
        if dress.arms == "hold":
            elbow, hand = (0.012, side * 0.038, 0.108), (0.042, side * 0.016, 0.112)
        elif dress.arms == "up" and side < 0:
            elbow, hand = (0.024, side * 0.042, 0.128), (0.034, side * 0.034, 0.162)
        elif dress.arms == "behind":
            elbow, hand = (-0.016, side * 0.038, 0.11), (-0.03, side * 0.012, 0.096)
        else:
            reach = -side * swing * 0.03
            elbow, hand = (reach * 0.3 - 0.004, side * 0.042, 0.112), (reach + 0.006, side * 0.041, 0.086)
        m.tube([top, elbow, hand], [0.0125, 0.012, 0.01], of, "paint", 6)
        m.blob(hand, 0.011, "skin", "paint", 1, 1, 0, gradient=0)


def _head(m, dress):
    m.cylinder(0, 0, SHOULDER, HEAD, 0.011, 0.011, 6, "skin", cap=False)
    m.blob((0.002, 0, HEAD + 0.004), HEAD_RADIUS, "skin", "paint", 2, 1.05, 0, gradient=0.08)
    HATS.get(dress.hat, _hair)(m, dress)


def _hair(m, dress):
    m.blob((-0.006, 0, HEAD + 0.013), 0.0275, dress.hair, "paint", 2, 0.86, 0, gradient=0.15)


def _bun(m, dress):
    _hair(m, dress)
    m.blob((-0.014, 0, HEAD + 0.04), 0.014, dress.hair, "paint", 1, 1, 0)


def _braids(m, dress):
    _hair(m, dress)
    for side in (-1, 1):
        m.tube([(-0.012, side * 0.024, HEAD + 0.006), (-0.016, side * 0.03, 0.128)], 0.008, dress.hair, "paint", 5)


def _long(m, dress):
    _hair(m, dress)
    m.blob((-0.017, 0, HEAD - 0.012), 0.022, dress.hair, "paint", 2, 1.4, 0, gradient=0)


def _straw(m, dress):
    m.lathe(0, 0, [(0.058, HEAD + 0.01), (0.055, HEAD + 0.014), (0.002, HEAD + 0.05)], 14, "straw", "wood")


def _cap(m, dress):
    _hair(m, dress)
    m.lathe(0, 0, [(0.028, HEAD + 0.012), (0.031, HEAD + 0.026), (0.004, HEAD + 0.034)], 12, shade(dress.coat, 0.86))
    m.box(0.018, 0.044, -0.018, 0.018, HEAD + 0.012, HEAD + 0.017, shade(dress.coat, 0.7), "paint", 0.002)


def _helmet(of):
    def made(m, dress):
        m.lathe(0, 0, [(0.036, HEAD + 0.01), (0.03, HEAD + 0.016), (0.026, HEAD + 0.03), (0.003, HEAD + 0.041)], 12, of)

    return made


def _nurse(m, dress):
    _hair(m, dress)
    m.box(-0.014, 0.018, -0.02, 0.02, HEAD + 0.028, HEAD + 0.043, "white", "paint", 0.004)


def _official(m, dress):
    """The black gauze cap of a scholar, with its two wings."""
    m.lathe(
        0, 0, [(0.027, HEAD + 0.008), (0.027, HEAD + 0.03), (0.018, HEAD + 0.045), (0.002, HEAD + 0.047)], 10, "soot"
    )
    m.box(-0.02, -0.012, -0.062, 0.062, HEAD + 0.022, HEAD + 0.03, "soot", "paint", 0.002)


def _turban(m, dress):
    _hair(m, dress)
    m.cylinder(0, 0, HEAD + 0.008, HEAD + 0.024, 0.03, 0.028, 10, dress.sash or "white")
    m.blob((-0.012, 0, HEAD + 0.034), 0.014, dress.hair, "paint", 1, 1, 0)


def _bald(m, dress):
    m.blob((-0.002, 0, HEAD + 0.011), 0.0255, shade("skin", 0.93), "paint", 2, 0.9, 0, gradient=0.1)


def _tufts(m, dress):
    """A child of old times: a shaved head and two tufts."""
    _bald(m, dress)
    for side in (-1, 1):
        m.blob((-0.004, side * 0.02, HEAD + 0.034), 0.013, dress.hair, "paint", 1, 1, 0)


def _sun(m, dress):
    m.lathe(
        0,
        0,
        [(0.047, HEAD + 0.014), (0.028, HEAD + 0.02), (0.024, HEAD + 0.036), (0.002, HEAD + 0.041)],
        12,
        "plaster_w",
    )
    m.cylinder(0, 0, HEAD + 0.019, HEAD + 0.027, 0.029, 0.028, 12, "coral", cap=False)


def _peaked(m, dress):
    """A baseball cap."""
    _hair(m, dress)
    m.blob((0, 0, HEAD + 0.016), 0.0285, dress.sash or "red", "paint", 2, 0.75, 0, gradient=0.1)
    m.box(0.016, 0.05, -0.017, 0.017, HEAD + 0.014, HEAD + 0.019, dress.sash or "red", "paint", 0.002)


HATS = {
    "": _hair,
    "bun": _bun,
    "braids": _braids,
    "long": _long,
    "straw": _straw,
    "cap": _cap,
    "helmet": _helmet("yellow"),
    "white_helmet": _helmet("white"),
    "nurse": _nurse,
    "official": _official,
    "turban": _turban,
    "bald": _bald,
    "tufts": _tufts,
    "sun": _sun,
    "peaked": _peaked,
}


def pole(m, step, load, of="wood_l"):
    """A shoulder pole with two hanging loads that sway; `load(m)` draws one, its rim at z = 0."""
    bend = (0.0, 0.006, 0.0, 0.006)[step]
    ends = [(-0.115, -0.012, 0.142 - bend), (0, -0.012, 0.158), (0.115, -0.012, 0.142 - bend)]
    m.tube(ends, [0.005, 0.008, 0.005], of, "wood", 6)
    for side in (-1, 1):
        x, low = side * 0.11, 0.075 - bend
        for u, v in ((-0.024, 0), (0.024, 0)):
            m.tube([(x, -0.012, 0.142 - bend), (x + u, -0.012 + v, low)], 0.003, "straw", "paint", 4)
        with m.at(x, -0.012, low):
            load(m)


def basket(of="leaf_l"):
    """A basket heaped with something."""

    def draw(m):
        m.lathe(0, 0, [(0.026, -0.045), (0.04, 0.0)], 10, "wood_l", "wood")
        m.blob((0, 0, 0.0), 0.036, of, "leaf", 2, 0.6, 0.3)

    return draw


def pots(m):
    """A tray with celadon bowls."""
    m.cylinder(0, 0, -0.012, 0.0, 0.042, 0.042, 10, "wood_l", "wood")
    for u, v in ((-0.018, 0.012), (0.018, 0.012), (0.0, -0.018)):
        m.lathe(u, v, [(0.01, 0.0), (0.019, 0.018), (0.014, 0.026)], 8, "celadon", "glass")


def bundle(m):
    """Firewood."""
    for k in range(5):
        y = (k % 3 - 1) * 0.014
        m.tube([(-0.035, y, -0.01 + 0.013 * (k // 3)), (0.035, y, -0.01 + 0.013 * (k // 3))], 0.008, "wood", "wood", 5)


def bicycle(m, step, of="soot", basket_of=""):
    """A bicycle along +x; wheels do not show their turning, pedals do."""
    for u in (-0.068, 0.068):
        ring = [
            (u + 0.042 * math.cos(a), 0, 0.044 + 0.042 * math.sin(a)) for a in [math.tau * k / 14 for k in range(15)]
        ]
        m.tube(ring, 0.006, "soot", "paint", 5)
    frame = (((-0.068, 0.044), (-0.03, 0.098)), ((-0.03, 0.098), (0.046, 0.102)), ((-0.03, 0.1), (-0.005, 0.042)))
    frame += (((-0.005, 0.042), (0.046, 0.098)), ((0.046, 0.122), (0.068, 0.044)), ((-0.068, 0.044), (-0.005, 0.042)))
    for (ua, za), (ub, zb) in frame:
        m.tube([(ua, 0, za), (ub, 0, zb)], 0.0065, of, "metal", 5)
    m.tube([(0.04, -0.03, 0.128), (0.046, 0, 0.122), (0.04, 0.03, 0.128)], 0.006, "zinc", "metal", 5)
    if basket_of:
        m.box(0.06, 0.1, -0.024, 0.024, 0.085, 0.12, basket_of, "wood", 0.004)


def rider(m, dress, step, seat=0.105, reach=0.05):
    """Someone on a saddle, feet on turning pedals, hands on the bar."""
    turn = math.tau * step / 4
    with m.at(z=seat - HIP):
        _body(m, dress)
        _head(m, dress)
        of = dress.sleeves or dress.coat
        for side in (-1, 1):
            m.tube([(0, side * 0.031, SHOULDER - 0.006), (reach, side * 0.03, 0.108)], 0.0115, of, "paint", 6)
            m.blob((reach, side * 0.03, 0.108), 0.011, "skin", "paint", 1, 1, 0)
    for side in (-1, 1):
        phase = turn + (math.pi if side > 0 else 0)
        foot = (0.004 + 0.02 * math.cos(phase), side * 0.018, 0.034 + 0.02 * math.sin(phase))
        knee = (0.034, side * 0.02, 0.078 + 0.012 * math.sin(phase))
        m.tube([(-0.012, side * 0.014, seat), knee, foot], [0.016, 0.013, 0.011], dress.trousers, "paint", 6)


def sitter(m, dress, x=0.0, y=0.0, z=0.0, row=None):
    """Someone who sits, knees forward; `row` 0..3 = hands follow an oar."""
    with m.at(x, y, z - HIP + 0.02, 0, dress.size):
        _body(m, dress)
        lean = 0.0 if row is None else (0.02, 0.0, -0.02, 0.0)[row]
        with m.at(x=lean):
            _head(m, dress)
            for side in (-1, 1):
                hand = (0.045 + lean, side * 0.03, 0.112)
                m.tube([(0, side * 0.031, SHOULDER - 0.006), hand], 0.0115, dress.sleeves or dress.coat, "paint", 6)
        for side in (-1, 1):
            m.tube([(0, side * 0.015, HIP), (0.05, side * 0.018, HIP + 0.008)], 0.015, dress.trousers, "paint", 6)
