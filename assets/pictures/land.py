"""Land: hills, water, paddies, trees and what grows, in the manner of cut paper with carved lines.

Places are (x, y) of the foot of a thing in logical pixels; ``s`` is its height unless said otherwise. Next: ``works.py``.
"""

from __future__ import annotations

import math

from ink import Ink, Point, Points, curve, mix, oval
from palette import Inks


def ridge(ink: Ink, base: float, rise: float, hills: int, rough: float = 0.35, phase: float = 0.0) -> list[Point]:
    """Return a line of hills from the left edge to the right one, ``rise`` at most above ``base``."""
    found: list[Point] = []
    for step in range(hills * 4 + 1):
        t = step / (hills * 4)
        wave = 0.5 + 0.5 * math.sin((t * hills + phase) * 2 * math.pi)
        wave = wave * (1 - rough) + rough * float(ink.rng.random())
        found.append((-6 + t * (ink.wide + 12), base - rise * wave))
    return curve(found, steps=6)


def hills(
    ink: Ink,
    base: float,
    rise: float,
    count: int,
    colour: str,
    line: str = "",
    phase: float = 0.0,
    low: float = 0,
    hatch: bool = True,
    rough: float = 0.35,
) -> list[Point]:
    """Draw a range of hills down to ``low`` (the sheet's edge if 0); returns its line."""
    top = ridge(ink, base, rise, count, rough, phase)
    low = low or ink.high + 6
    ink.fill(colour, [*top, (ink.wide + 6, low), (-6, low)])
    dark = line or mix(colour, "#1c2624", 0.55)
    ink.line(top, 1.7, dark, 1.0)
    if hatch:
        for number in range(2, len(top) - 8, 9):
            x, y = top[number]
            # Folds run down from the crest; more of them on the side away from the light.
            if top[min(len(top) - 1, number + 6)][1] > y:
                for fold in range(3):
                    dx, dy = 5 + 7 * fold, rise * (0.22 + 0.14 * fold)
                    way = [
                        (x + fold * 6, y + 3 + fold * 2.5),
                        (x + fold * 6 + dx * 0.4, y + dy * 0.5),
                        (x + fold * 6 + dx, y + dy),
                    ]
                    ink.line(curve(way, steps=4), 1.3, dark, 0.1)
    return top


def tufts(ink: Ink, top: Points, colour: str, size: float, every: int = 3, spread: float = 0.0) -> None:
    """Set round tree tops along a line, as woods on a hill."""
    dark = mix(colour, "#14211f", 0.5)
    for number in range(0, len(top), every):
        x, y = top[number]
        r = size * (0.7 + 0.6 * float(ink.rng.random()))
        y += spread * float(ink.rng.random())
        ink.shape(colour, oval(x, y - r * 0.3, r, r * 0.86, steps=14), 0.9, dark)
        ink.line(oval(x, y - r * 0.3, r * 0.55, r * 0.5, 0, 110, 6), 0.9, dark, 0.1)


def river(ink: Ink, near: Points, far: Points, inks: Inks, lines: int = 26, colour: str = "") -> list[Point]:
    """Draw water between two banks (left to right each) with carved ripples; returns its outline."""
    area = [*near, *reversed(far)]
    colour = colour or inks.water
    ink.fill(colour, area)
    top = min(y for _, y in area)
    low = max(y for _, y in area)
    left = min(x for x, _ in area)
    right = max(x for x, _ in area)
    for number in range(lines):
        t = (number + float(ink.rng.random()) * 0.8) / lines
        y = top + (low - top) * t**0.9
        x = left + (right - left) * float(ink.rng.random())
        wide = (right - left) * (0.03 + 0.1 * float(ink.rng.random())) * (0.5 + t)
        tone = inks.water_light if number % 3 else mix(colour, inks.key, 0.4)
        wave = [(x, y), (x + wide * 0.3, y - 1.3), (x + wide * 0.6, y + 0.9), (x + wide, y)]
        strip = curve(wave, steps=5)
        thick = 0.6 + 1.6 * t
        ink.inside(
            area, tone, [*[(a, b - thick / 2) for a, b in strip], *[(a, b + thick / 2) for a, b in reversed(strip)]]
        )
    ink.line(near, 1.6, inks.key, 1.0)
    ink.line(far, 1.3, inks.key, 1.0)
    return area


def paddies(
    ink: Ink,
    left: float,
    right: float,
    top: float,
    low: float,
    inks: Inks,
    rows: int = 5,
    dry: str = "",
    sprouts: bool = True,
    slope: float = 0.0,
) -> None:
    """Draw terraces that step down towards the eye: curved bunds, water that holds the sky, rows of seedlings."""
    edges: list[list[Point]] = []
    for row in range(rows + 1):
        t = (row / rows) ** 1.35
        y = top + (low - top) * t
        # A field's end is where the slope allows, never a straight cut.
        begin = left + (abs(right - left) * 0.07 * float(ink.rng.random()) if left > 0 else 0)
        finish = right - (abs(right - left) * 0.07 * float(ink.rng.random()) if right < ink.wide else 0)
        wave = [
            (begin + (finish - begin) * k / 6, y + slope * k / 6 + (2 + 7 * t) * math.sin(k * 1.25 + row * 1.1))
            for k in range(7)
        ]
        edges.append(curve(wave, steps=6))
    tones = (
        [dry] * 3
        if dry
        else [inks.water_light, mix(inks.water, inks.water_light, 0.5), mix(inks.leaf, inks.water_light, 0.35)]
    )
    for row in range(rows):
        first, last = edges[row], edges[row + 1]
        t = row / rows
        ink.fill(tones[row % 3], [*first, *reversed(last)])
        if left > 0:
            ink.line([first[0], last[0]], 2.0 + 2 * t, mix(inks.leaf, inks.earth, 0.3), 1.0)
        if right < ink.wide:
            ink.line([first[-1], last[-1]], 2.0 + 2 * t, mix(inks.leaf, inks.earth, 0.3), 1.0)
        cuts = 3 + row % 2
        for cut in range(1, cuts):
            n = min(len(first) - 1, int(len(first) * (cut + 0.4 * float(ink.rng.random())) / cuts))
            m = min(len(last) - 1, max(0, n + int(ink.rng.integers(-2, 3))))
            ink.line([first[n], last[m]], 1.6 + 2.2 * t, mix(inks.leaf, inks.earth, 0.4), 1.0)
        if sprouts:
            for _ in range(int(26 + 30 * t)):
                n = int(ink.rng.integers(0, min(len(first), len(last))))
                k = 0.2 + 0.7 * float(ink.rng.random())
                x, y = first[n][0], first[n][1] + (last[n][1] - first[n][1]) * k
                sprout(ink, x, y, 3 + 6 * t, inks.leaf_dark)
        ink.line(last, 2.2 + 3.4 * t, mix(inks.leaf, inks.earth, 0.35), 1.0)
        ink.line([(x, y + 1.6 + 1.6 * t) for x, y in last], 1.1 + 0.6 * t, inks.key, 1.0)


def sprout(ink: Ink, x: float, y: float, s: float, colour: str) -> None:
    """Draw a tuft of three blades."""
    for lean in (-0.45, 0.05, 0.5):
        ink.line(
            [(x, y), (x + lean * s * 0.5, y - s * 0.6), (x + lean * s, y - s)],
            max(0.8, s * 0.14),
            colour,
            0.1,
            light=False,
        )


def ears(ink: Ink, x: float, y: float, s: float, stem: str, grain: str, lean: float = 0.4) -> None:
    """Draw a stalk of ripe rice, bent by its ear."""
    way = curve(
        [(x, y), (x + lean * s * 0.1, y - s * 0.6), (x + lean * s * 0.45, y - s * 0.95), (x + lean * s, y - s * 0.82)],
        steps=6,
    )
    ink.line(way, max(1.0, s * 0.03), stem, 0.5, light=False)
    for number in range(len(way) // 2, len(way)):
        gx, gy = way[number]
        for side in (-1, 1):
            ink.shape(grain, oval(gx + side * s * 0.025, gy + s * 0.03, s * 0.02, s * 0.045, steps=8), 0.5)
    for side in (-1, 1):
        leaf = [(x, y - s * 0.2), (x + side * s * 0.16, y - s * 0.55), (x + side * s * 0.34, y - s * 0.5)]
        ink.line(curve(leaf, steps=5), max(1.2, s * 0.045), stem, 0.1, light=False)


def camphor(ink: Ink, x: float, y: float, s: float, inks: Inks, colour: str = "") -> None:
    """Draw a broad evergreen: a forked trunk and a crown of overlapping lobes, lit from the left."""
    colour = colour or inks.leaf
    dark = mix(colour, inks.leaf_dark, 0.8)
    for dx, bend in ((-0.03, -0.16), (0.04, 0.14)):
        way = [(x + dx * s, y), (x + dx * s * 1.2, y - s * 0.3), (x + bend * s, y - s * 0.62)]
        ink.line(curve(way, steps=5), s * 0.075, mix(inks.earth, inks.key, 0.6), 0.8)
    lobes = [
        (0.24, 0.45, 0.26),
        (-0.26, 0.47, 0.25),
        (0.02, 0.5, 0.27),
        (-0.13, 0.72, 0.25),
        (0.16, 0.72, 0.24),
        (0.02, 0.88, 0.17),
    ]
    for lx, ly, r in lobes:
        edge = [
            (
                x + lx * s + r * s * (0.93 + 0.14 * float(ink.rng.random())) * math.cos(a * math.pi / 8),
                y - ly * s + r * s * 0.82 * (0.93 + 0.14 * float(ink.rng.random())) * math.sin(a * math.pi / 8),
            )
            for a in range(16)
        ]
        lobe = curve(edge, True, 4)
        ink.shape(mix(colour, "#fff2c0", 0.12 * (0.5 - lx)), lobe, max(0.9, s * 0.014), inks.key)
        ink.hatch(
            oval(x + (lx + 0.3 * r) * s, y - (ly - 0.22 * r) * s, r * s * 0.68, r * s * 0.55),
            dark,
            max(1.8, s * 0.035),
            max(0.8, s * 0.016),
            35,
            0.9,
        )


def pine(ink: Ink, x: float, y: float, s: float, inks: Inks) -> None:
    """Draw a pine of the scrolls: a bent trunk and flat clouds of needles."""
    trunk = curve(
        [(x, y), (x + s * 0.06, y - s * 0.35), (x - s * 0.05, y - s * 0.6), (x + s * 0.03, y - s * 0.95)], steps=7
    )
    ink.line(trunk, s * 0.07, mix(inks.brick, inks.key, 0.5), 0.5)
    for lx, ly, w in ((-0.26, 0.52, 0.26), (0.27, 0.63, 0.25), (-0.17, 0.78, 0.22), (0.06, 0.95, 0.22)):
        cx, cy = x + lx * s, y - ly * s
        ink.line([(x + s * 0.01, cy + s * 0.08), (cx, cy + s * 0.02)], s * 0.03, mix(inks.brick, inks.key, 0.5), 0.6)
        pad = [
            (cx - w * s, cy + s * 0.02),
            (cx - w * s * 0.5, cy - s * 0.08),
            (cx, cy - s * 0.11),
            (cx + w * s * 0.55, cy - s * 0.07),
            (cx + w * s, cy + s * 0.02),
            (cx, cy + s * 0.05),
        ]
        ink.shape(inks.leaf_dark, curve(pad, True, 5), max(0.9, s * 0.012), inks.key)
        for number in range(7):
            bx = cx + w * s * (number / 3.5 - 0.85)
            ink.line([(bx, cy), (bx + s * 0.012, cy - s * 0.06)], max(0.7, s * 0.012), inks.leaf, 0.1)


def bamboo(ink: Ink, x: float, y: float, s: float, inks: Inks, stems: int = 5, lean: float = 0.1) -> None:
    """Draw a clump of bamboo: jointed stems and blades in fans."""
    for number in range(stems):
        sx = x + (number - stems / 2) * s * 0.09
        high = s * (0.75 + 0.3 * float(ink.rng.random()))
        tip = (sx + lean * high + (number - stems / 2) * s * 0.05, y - high)
        stem = mix(inks.leaf, inks.leaf_dark, 0.3 + 0.4 * float(ink.rng.random()))
        ink.line([(sx, y), tip], s * 0.032, inks.key, 0.8)
        ink.line([(sx, y), tip], s * 0.021, stem, 0.8, light=False)
        for joint in range(1, 8):
            t = joint / 8
            jx, jy = sx + (tip[0] - sx) * t, y - high * t
            ink.line([(jx - s * 0.016, jy), (jx + s * 0.016, jy)], 0.9, inks.key, 1.0)
            if t > 0.35:
                side = -1 if (joint + number) % 2 else 1
                for blade in range(4):
                    turn = math.radians((20 + 22 * blade) if side > 0 else (160 - 22 * blade))
                    long = s * (0.12 + 0.05 * float(ink.rng.random()))
                    bx, by = jx + long * math.cos(turn), jy + long * math.sin(turn) * 0.8
                    mx, my = (jx + bx) / 2, (jy + by) / 2
                    nx, ny = -(by - jy) / long * s * 0.014, (bx - jx) / long * s * 0.014
                    ink.fill(
                        inks.leaf if blade % 2 else inks.leaf_dark,
                        [(jx, jy), (mx + nx, my + ny), (bx, by), (mx - nx, my - ny)],
                    )


def bare_tree(ink: Ink, x: float, y: float, s: float, colour: str) -> None:
    """Draw a dead tree or one in winter: forked limbs."""

    def limb(ax: float, ay: float, turn: float, long: float, wide: float, deep: int) -> None:
        bx, by = ax + long * math.cos(turn), ay + long * math.sin(turn)
        mid = (
            (ax + bx) / 2 + float(ink.rng.normal(0, 0.05)) * long,
            (ay + by) / 2 + float(ink.rng.normal(0, 0.05)) * long,
        )
        ink.line(curve([(ax, ay), mid, (bx, by)], steps=4), wide, colour, 0.7)
        if deep:
            for side in (-1, 1):
                limb(bx, by, turn + side * (0.38 + 0.25 * float(ink.rng.random())), long * 0.68, wide * 0.62, deep - 1)

    limb(x, y, -math.pi / 2 + 0.08, s * 0.36, s * 0.075, 4)


def willow(ink: Ink, x: float, y: float, s: float, inks: Inks) -> None:
    """Draw a willow: a leaning trunk, hanging strands."""
    ink.line(
        curve([(x, y), (x + s * 0.05, y - s * 0.4), (x - s * 0.04, y - s * 0.8)], steps=6),
        s * 0.07,
        mix(inks.earth, inks.key, 0.65),
        0.5,
    )
    for number in range(26):
        t = number / 25 - 0.5
        top = (x - s * 0.04 + t * s * 0.5, y - s * (0.82 + 0.2 * math.cos(t * 3)))
        end = (x - s * 0.04 + t * s * 1.15, y - s * (0.25 + 0.2 * float(ink.rng.random())))
        way = curve([top, ((top[0] + end[0]) / 2 + t * s * 0.25, (top[1] + end[1]) / 2 - s * 0.06), end], steps=5)
        ink.line(way, s * 0.022, inks.leaf if number % 2 else inks.leaf_dark, 0.4, light=False)


def reeds(ink: Ink, x: float, y: float, s: float, inks: Inks, count: int = 9, colour: str = "") -> None:
    """Draw reeds at a foreground edge."""
    for number in range(count):
        bx = x + (number - count / 2) * s * 0.1
        lean = float(ink.rng.normal(0.08, 0.16))
        high = s * (0.6 + 0.45 * float(ink.rng.random()))
        tone = colour or (inks.leaf_dark if number % 2 else inks.key)
        ink.line(
            curve([(bx, y), (bx + lean * s * 0.3, y - high * 0.6), (bx + lean * s, y - high)], steps=5),
            s * 0.035,
            tone,
            0.15,
        )


def flowers(
    ink: Ink,
    left: float,
    right: float,
    top: float,
    low: float,
    colours: tuple[str, ...],
    count: int,
    size: float,
    stem: str,
) -> None:
    """Scatter a meadow: stems and five-petalled heads, larger towards the eye."""
    for number in range(count):
        t = number / max(1, count - 1)
        y = top + (low - top) * t
        x = left + (right - left) * float(ink.rng.random())
        r = size * (0.45 + 0.75 * t) * (0.8 + 0.4 * float(ink.rng.random()))
        ink.line([(x, y), (x + r * 0.3, y + r * 2.6)], max(0.8, r * 0.26), stem, 0.5)
        colour = colours[number % len(colours)]
        if r > 2.4:
            for petal in range(5):
                turn = petal * 2 * math.pi / 5 - 0.4
                ink.shape(
                    colour,
                    oval(x + r * 0.62 * math.cos(turn), y + r * 0.55 * math.sin(turn), r * 0.5, r * 0.44, steps=10),
                    0.5,
                )
            ink.dot("#f6cf57", x, y, r * 0.34)
        else:
            ink.dot(colour, x, y, r)


def ground(ink: Ink, points: Points, colour: str, inks: Inks, tufted: int = 30, line: float = 1.6) -> None:
    """Draw a stretch of ground with its edge (the first points up to the sheet's side) and tufts of grass."""
    ink.fill(colour, points)
    edge = [p for p in points if -4 < p[0] < ink.wide + 4 and p[1] < ink.high]
    if line and len(edge) > 1:
        ink.line(edge, line, inks.key, 1.0)
    xs = [p[0] for p in points]
    top = min(p[1] for p in points)
    for _ in range(tufted):
        x = min(xs) + (max(xs) - min(xs)) * float(ink.rng.random())
        y = top + (ink.high - top) * float(ink.rng.random())
        way = [(x - 3, y), (x - 1, y - 3), (x, y), (x + 2, y - 4), (x + 3, y)]
        if _within(points, x, y):
            ink.line(way, 0.9, mix(colour, inks.key, 0.45), 0.3)


def _within(points: Points, x: float, y: float) -> bool:
    inside = False
    for (ax, ay), (bx, by) in zip(points, [*points[1:], points[0]], strict=True):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            inside = not inside
    return inside
