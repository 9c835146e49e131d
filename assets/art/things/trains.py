"""Engines and wagons of three ages of rail, each in four ways; on the level of the track's rails.

A train is put together by the game: an engine and wagons, or two heads with middle cars between. Next: things/railway.py.
"""

from kit import railway, vehicles
from kit.figures import standing_four
from kit.palette import shade
from pipeline.sprite import Job

LENGTH = 0.5  # of a wagon: the game couples one to every 0.56 tiles


def bogies(m, xs, radius=0.03, z=0.09):
    for x in xs:
        railway.wheels(m, (x - 0.05, x + 0.05), 0, radius, z)
        m.box(x - 0.09, x + 0.09, -0.07, 0.07, z - 0.005, z + 0.03, "soot", "metal", 0.004)


def steam(m, of="soot", trim="red", boiler=0.075):
    """A goods engine with red wheels, its tender behind."""
    for x in (0.06, 0.15, 0.24):
        for side in (-1, 1):
            y = side * 0.082
            m.tube([(x, y - 0.009, 0.11), (x, y + 0.009, 0.11)], 0.046, trim, "metal", 14)
            m.tube([(x, y + side * 0.01, 0.11), (x, y + side * 0.012, 0.11)], 0.03, "soot", "metal", 10)
    for side in (-1, 1):
        m.tube([(0.03, side * 0.097, 0.11), (0.27, side * 0.097, 0.105)], 0.007, "zinc", "metal", 5)
    railway.wheels(m, (0.34, -0.34, -0.26, -0.18), 0, 0.028, 0.094)
    m.box(-0.06, 0.38, -0.07, 0.07, 0.13, 0.155, trim, "metal", 0.004, 0)
    m.tube([(0.0, 0, 0.235), (0.36, 0, 0.235)], boiler, of, "metal", 16)
    for x in (0.08, 0.18, 0.28):
        m.tube(
            [(x, 0, 0.235), (x + 0.008, 0, 0.235)],
            boiler + 0.003,
            "gold" if trim == "green_d" else "steel_d",
            "metal",
            16,
        )
    m.tube([(0.36, 0, 0.235), (0.366, 0, 0.235)], boiler * 0.75, trim, "metal", 14)
    m.lathe(0.31, 0, [(0.032, 0.29), (0.026, 0.33), (0.034, 0.385), (0.02, 0.386)], 12, of, "metal")
    for x in (0.14, 0.22):
        m.blob((x, 0, 0.312), 0.03, of, "metal", 2, 0.9, 0)
    m.box(-0.09, 0.02, -0.09, 0.09, 0.15, 0.32, of, "paint", 0.01)
    m.box(-0.11, 0.04, -0.1, 0.1, 0.318, 0.34, shade(of, 1.3), "paint", 0.012)
    m.box(-0.06, 0.0, -0.093, 0.093, 0.23, 0.29, "glass_d", "glass", 0.002)
    m.box(-0.4, -0.12, -0.088, 0.088, 0.12, 0.25, of, "paint", 0.008)
    m.box(-0.4, -0.12, -0.09, 0.09, 0.125, 0.137, trim, "paint", 0.002, 0)
    for k in range(3):
        m.blob((-0.34 + 0.08 * k, 0, 0.24), 0.06, "coal", "ground", 2, 0.6, 0.4, 3, 0.2)
    m.blob((0.372, 0, 0.31), 0.018, vehicles.HEADLIGHT, "emit", 1, 1, 0)
    m.box(0.37, 0.4, -0.085, 0.085, 0.12, 0.15, trim, "metal", 0.004, 0)


def electric(m):
    """The green electric engine with its yellow stripe, one pantograph up."""
    railway.locomotive(m, -0.39, 0, z=0.0)
    for x, up in ((-0.22, 0.0), (0.2, 0.1)):
        m.tube([(x, 0, 0.35), (x - 0.05, 0, 0.36 + up * 0.6), (x, 0, 0.37 + up)], 0.006, "red", "metal", 4)
        m.tube([(x, -0.06, 0.372 + up), (x, 0.06, 0.372 + up)], 0.007, "steel_d", "metal", 5)


def diesel(m):
    """A blue diesel with a long bonnet."""
    bogies(m, (-0.24, 0.24))
    m.box(-0.39, 0.39, -0.09, 0.09, 0.12, 0.15, "soot", "metal", 0.008)
    m.box(-0.38, 0.16, -0.07, 0.07, 0.15, 0.29, "#3f6ab0", "paint", 0.02, 0)
    m.box(0.14, 0.3, -0.098, 0.098, 0.15, 0.345, "#3f6ab0", "paint", 0.02, 0)
    m.box(0.3, 0.385, -0.07, 0.07, 0.15, 0.25, "#3f6ab0", "paint", 0.02, 0)
    m.box(-0.382, 0.387, -0.072, 0.072, 0.185, 0.205, "plaster_w", "paint", 0.002, 0)
    m.box(0.16, 0.28, -0.101, 0.101, 0.25, 0.31, "glass_d", "glass", 0.002)
    for x in (0.138, 0.302):
        m.box(x - 0.003, x + 0.003, -0.075, 0.075, 0.26, 0.315, "glass_d", "glass", 0.001)
    for k in range(5):
        m.box(-0.34 + 0.09 * k, -0.29 + 0.09 * k, -0.072, 0.072, 0.225, 0.265, "#2f5088", "metal", 0.002)
    m.cylinder(-0.1, 0, 0.285, 0.315, 0.03, 0.03, 10, "soot", "metal")
    m.blob((0.385, 0, 0.235), 0.018, vehicles.HEADLIGHT, "emit", 1, 1, 0)


def emu(head):
    """A car of the high-speed train; its head is a long white nose with a dark eye."""

    def draw(m):
        m.lit_share = 1.0
        bogies(m, (-0.17, 0.15), 0.026, 0.088)
        m.box(-0.28, 0.28 if not head else 0.12, -0.1, 0.1, 0.1, 0.315, "white", "paint", 0.03, 0)
        m.box(-0.282, 0.282 if not head else 0.125, -0.102, 0.102, 0.165, 0.18, "#2f6ac0", "paint", 0.002, 0)
        vehicles.panes(m, -0.24, 0.24 if not head else 0.1, 0.101, 0.215, 0.268, 5 if not head else 4)
        m.box(-0.22, 0.1, -0.06, 0.06, 0.314, 0.33, "#dde4ea", "paint", 0.01, 0)
        m.box(-0.3, -0.278, -0.08, 0.08, 0.12, 0.29, "soot", "paint", 0.006)
        if not head:
            m.box(0.278, 0.3, -0.08, 0.08, 0.12, 0.29, "soot", "paint", 0.006)
            return
        sections = (
            (0.11, 0.1, 0.315),
            (0.17, 0.098, 0.305),
            (0.24, 0.088, 0.262),
            (0.31, 0.066, 0.2),
            (0.36, 0.036, 0.155),
        )
        for (xa, wa, ta), (xb, wb, tb) in zip(sections[:-1], sections[1:], strict=True):
            nose_ring(m, xa, wa, ta, xb, wb, tb)
        m.poly([(0.36, y, z) for y, z in ring(0.036, 0.155)], "white", "paint")
        m.quad(
            (0.18, -0.062, 0.303), (0.18, 0.062, 0.303), (0.252, 0.05, 0.258), (0.252, -0.05, 0.258), "glass_d", "glass"
        )
        for side in (-1, 1):
            m.blob((0.318, side * 0.048, 0.175), 0.015, vehicles.HEADLIGHT, "emit", 1, 0.7, 0)

    return draw


def ring(half, top, low=0.1):
    """The outline of the nose at one place: flat sides, round shoulders."""
    shoulder = low + (top - low) * 0.62
    return [(-half, low), (-half, shoulder), (-half * 0.62, top), (half * 0.62, top), (half, shoulder), (half, low)]


def nose_ring(m, xa, wa, ta, xb, wb, tb):
    a, b = [(xa, y, z) for y, z in ring(wa, ta)], [(xb, y, z) for y, z in ring(wb, tb)]
    m.add(a + b, [(k, k + 1, 7 + k, 6 + k) for k in range(5)], "white", "paint", True)


def coach(of, band):
    """A passenger coach."""

    def draw(m):
        m.lit_share = 0.8
        bogies(m, (-0.16, 0.16), 0.026, 0.088)
        m.box(-0.27, 0.27, -0.098, 0.098, 0.11, 0.3, of, "paint", 0.014, 0)
        for z in (0.145, 0.262):
            m.box(-0.272, 0.272, -0.1, 0.1, z, z + 0.012, band, "paint", 0.001, 0)
        vehicles.panes(m, -0.24, 0.24, 0.099, 0.19, 0.25, 7, 0.66)
        m.box(-0.275, 0.275, -0.09, 0.09, 0.298, 0.328, shade("steel", 0.8), "metal", 0.02)

    return draw


def tank(m):
    bogies(m, (-0.15, 0.15), 0.026, 0.088)
    m.box(-0.25, 0.25, -0.07, 0.07, 0.11, 0.13, "soot", "metal", 0.004)
    m.tube([(-0.24, 0, 0.21), (0.24, 0, 0.21)], 0.085, shade("steel_d", 0.8), "metal", 18)
    for x in (-0.15, 0.15):
        m.tube([(x - 0.006, 0, 0.21), (x + 0.006, 0, 0.21)], 0.088, "plaster_w", "metal", 18)
    m.cylinder(0, 0, 0.28, 0.32, 0.035, 0.035, 12, "steel_d", "metal")


def flat(m):
    """A flat wagon with two containers."""
    bogies(m, (-0.16, 0.16), 0.026, 0.088)
    m.box(-0.265, 0.265, -0.08, 0.08, 0.11, 0.135, "rust", "metal", 0.004)
    for x0, of in ((-0.25, "#c8603a"), (0.01, "#3f7fb0")):
        m.box(x0, x0 + 0.24, -0.085, 0.085, 0.136, 0.31, of, "corr", 0.005)


THINGS = {
    "loco": electric,
    "steam": steam,
    "steam2": lambda m: steam(m, "green_d", "#a8483c", 0.085),
    "diesel": diesel,
    "emu_head": emu(True),
    "emu_mid": emu(False),
    "wagon": lambda m: railway.wagon(m, -0.25, 0, "#5a4038", LENGTH, 0.0),
    "wagon_coal": lambda m: railway.wagon(m, -0.25, 0, "#4a4e54", LENGTH, 0.0, "coal"),
    "wagon_ore": lambda m: railway.wagon(m, -0.25, 0, "#6a4a3a", LENGTH, 0.0, "ore"),
    "van": lambda m: railway.van(m, -0.25, 0, length=LENGTH, z=0.0),
    "wagon_box": lambda m: railway.van(m, -0.25, 0, "#5f6b42", LENGTH, 0.0),
    "wagon_tank": tank,
    "wagon_flat": flat,
    "coach_green": coach("#3a6a48", "yellow"),
    "coach_red": coach("#b5443a", "plaster_w"),
}
JOBS = [Job(name, standing_four(draw), 0, 0, 0.5, seed=3, frames=4, cells=True) for name, draw in THINGS.items()]
