"""Parts of what drives: wheels, cabs, bodies with panes, lamps before and behind; modelled along +x.

Next: things/traffic.py and things/trains.py, which put them together.
"""

import math

from kit.palette import shade

HEADLIGHT, TAIL_LIGHT = "#fff2c0", "#ff4a2c"


def wheels(m, xs, half, radius=0.035, rim="zinc"):
    """Rubber tyres in pairs."""
    for x in xs:
        for side in (-1, 1):
            m.tube([(x, side * half - 0.014, radius), (x, side * half + 0.014, radius)], radius, "soot", "paint", 14)
            outer = half + 0.015
            m.tube([(x, side * outer, radius), (x, side * (outer + 0.002), radius)], radius * 0.5, rim, "metal", 10)


def cart_wheel(m, x, y, radius, of="wood_d"):
    """A spoked wooden wheel."""
    ring = [
        (x + radius * math.cos(a), y, radius + radius * 0.97 * math.sin(a))
        for a in [math.tau * k / 14 for k in range(15)]
    ]
    m.tube(ring, 0.011, of, "wood", 5)
    for k in range(4):
        a = math.pi * k / 4
        u, v = radius * math.cos(a), radius * math.sin(a)
        m.tube([(x - u, y, radius - v), (x + u, y, radius + v)], 0.006, of, "wood", 4)


def lamps(m, front, back, half, z, z_back=None):
    """Two lamps before, two behind."""
    for side in (-1, 1):
        m.blob((front, side * half, z), 0.014, HEADLIGHT, "emit", 1, 1, 0)
        low = z if z_back is None else z_back
        m.box(
            back - 0.004,
            back + 0.002,
            side * half - 0.012,
            side * half + 0.012,
            low - 0.008,
            low + 0.008,
            TAIL_LIGHT,
            "emit",
            0,
        )


def panes(m, x0, x1, half, z0, z1, count, share=0.76):
    """A row of windows along both sides."""
    step = (x1 - x0) / count
    for k in range(count):
        a = x0 + step * (k + (1 - share) / 2)
        for side in (-1, 1):
            m.box(a, a + step * share, side * half - 0.003, side * half + 0.003, z0, z1, "glass_d", "glass", 0.001)


def screen(m, x, half, z0, z1, lean=0.0):
    """A pane across the front (x is its foot, the top leans back) or the back (negative lean)."""
    m.quad((x, -half, z0), (x, half, z0), (x - lean, half * 0.9, z1), (x - lean, -half * 0.9, z1), "glass_d", "glass")


def saloon(m, of, length=0.44, half=0.085, height=0.17, cabin=(-0.6, 0.42), roof=None, bonnet=0.1):
    """A car: body, a cabin whose panes lean, lamps. `cabin` in shares of half the length."""
    x0, x1 = -length / 2, length / 2
    wheels(m, (x0 + length * 0.2, x1 - length * 0.2), half - 0.008, 0.036)
    m.box(x0, x1, -half, half, 0.035, bonnet, of, "paint", 0.02, 0)
    m.box(x0 - 0.004, x1 + 0.004, -half + 0.01, half - 0.01, 0.036, 0.052, shade("steel_d", 0.8), "paint", 0.004, 0)
    back, front = cabin[0] * length / 2, cabin[1] * length / 2
    lean, top, inner = 0.06, half * 0.8, half * 0.94
    low = [(back, -inner, bonnet), (front, -inner, bonnet), (front, inner, bonnet), (back, inner, bonnet)]
    high = [
        (back + lean * 0.7, -top, height),
        (front - lean, -top, height),
        (front - lean, top, height),
        (back + lean * 0.7, top, height),
    ]
    for k in range(4):
        a, b = k, (k + 1) % 4
        m.quad(low[a], low[b], high[b], high[a], "glass_d", "glass")
    for a, b in zip(low, high, strict=True):
        m.tube([a, b], 0.007, of, "paint", 4)
    for side in (-1, 1):
        middle = (back + front) / 2
        m.tube([(middle, side * inner, bonnet), (middle, side * top, height)], 0.006, of, "paint", 4)
    m.box(
        back + lean * 0.6, front - lean * 0.9, -top, top, height - 0.004, height + 0.012, roof or of, "paint", 0.008, 0
    )
    lamps(m, x1 - 0.002, x0, half * 0.7, 0.078)


def coach(m, of, trim, length=0.64, half=0.092, z0=0.045, z1=0.26, windows=7, roof="plaster_w", tail=True, nose=0.02):
    """A bus or a tram car: body, band below the panes, panes all round, lamps."""
    x0, x1 = -length / 2, length / 2
    m.box(x0, x1, -half, half, z0, z1, of, "paint", nose, 0)
    m.box(x0 - 0.002, x1 + 0.002, -half - 0.002, half + 0.002, z0 + 0.015, z0 + 0.08, trim, "paint", 0.006, 0)
    panes(m, x0 + 0.03, x1 - 0.03, half + 0.001, z0 + 0.105, z1 - 0.035, windows)
    m.box(x1 - 0.004, x1 + 0.005, -half * 0.8, half * 0.8, z0 + 0.1, z1 - 0.03, "glass_d", "glass", 0.004)
    m.box(x0 - 0.005, x0 + 0.004, -half * 0.7, half * 0.7, z0 + 0.11, z1 - 0.04, "glass_d", "glass", 0.004)
    m.box(x0 + 0.05, x1 - 0.05, -half * 0.7, half * 0.7, z1 - 0.002, z1 + 0.018, shade(roof, 0.94), "metal", 0.006)
    if tail:
        lamps(m, x1 + 0.003, x0, half * 0.65, z0 + 0.05)


def bed(m, x0, x1, half, z0, z1, of, load="", heap=0.07):
    """An open wooden or steel bed with its load."""
    m.box(x0, x1, -half, half, z0, z0 + 0.02, shade(of, 0.7), "wood", 0.003)
    for side in (-1, 1):
        m.box(x0, x1, side * half - 0.006, side * half + 0.006, z0 + 0.02, z1, of, "wood", 0.003)
    for x in (x0 + 0.006, x1 - 0.006):
        m.box(x - 0.006, x + 0.006, -half, half, z0 + 0.02, z1, of, "wood", 0.003)
    if load:
        n = max(2, round((x1 - x0) / 0.085))
        for k in range(n):
            m.blob(
                (x0 + (x1 - x0) * (k + 0.5) / n, 0, z0 + 0.04),
                heap,
                m.jitter(load, 0.1),
                "ground",
                2,
                0.75,
                0.35,
                3,
                0.2,
            )
