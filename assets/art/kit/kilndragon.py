"""The dragon kiln: a ribbed vault of brick that climbs a hill under tiled roofs, at work, fallen in, or shown to visitors.

It lies along x, its fire mouth faces +x at the foot, its stoke holes face -y, its smoke leaves at the top. One plan
serves every length. Next: things/kilnworks.py.
"""

import math
from dataclasses import dataclass

from mathutils import Vector
from mathutils import noise as lattice

from kit import ageing, kilnhill, kilnroofs, museum, walls
from kit import kilnwares as wares
from kit.kilnhill import ease, wave
from kit.palette import mix, shade

RADIUS, FOOT, CROWN = 0.25, 0.1, 0.23  # half the width, upright foot and arch of the vault
RED, DARK = "#c2673f", "#96503a"


@dataclass(frozen=True)
class Plan:
    """A kiln's measures in tiles: footprint, its two ends, the middle line, its rise, what covers it, how dry its grass is."""

    width: float = 3.0
    depth: float = 2.0
    top: float = 0.42
    mouth: float = 2.42
    line: float = -0.9
    rise: float = 0.82
    roofs: tuple[tuple[float, float], ...] = ((0.34, 0.8), (0.96, 1.38), (2.16, 2.62))
    tiles: tuple[str, ...] = ("#6a6660", "#5d6468", "#70685e")
    state: str = ""
    dry: float = 0.0

    def floor(self, x):
        """Height of the kiln's floor."""
        return self.rise * min(1.0, max(0.0, (self.mouth - x) / (self.mouth - self.top)))

    def height(self, x, y):
        """Height of the hill."""
        side = abs(y - self.line) + 0.1 * wave(x, y, 1.7, 3.0)
        reach = self.depth + self.line if y < self.line else -self.line
        shoulder = 1 - ease((side - 0.36) / (reach - 0.4))
        back = ease((x - 0.03 - 0.09 * wave(y, 1.0, 2.2)) / 0.42)
        rim = ease(-y / 0.12) * ease((y + self.depth) / 0.12)
        lump = 0.04 * wave(x, y, 4.0, 8.0) * ease(self.floor(x) * 4) * ease((side - 0.4) * 5)
        return max(0.0, self.floor(x) * shoulder * back * rim + lump * back * rim * shoulder)


def arch(radius, foot, crown, n=12):
    """Profile (across, up) of a vault from its -y foot to its +y foot."""
    turns = [math.pi - math.pi * k / n for k in range(n + 1)]
    return [(-radius, 0.0), *((radius * math.cos(a), foot + crown * math.sin(a)) for a in turns), (radius, 0.0)]


def vault(m, plan, gaps=()):
    """Ring after ring of brick; every third is a rib. Rings in `gaps` (from, to) have fallen in."""
    length, x = plan.mouth - plan.top, plan.top
    n = round(length / 0.066)
    for k in range(n):
        xa, xb = x + length * k / n, x + length * (k + 1) / n
        if any(a < xb and xa < b for a, b in gaps):
            continue
        rib = 1.1 if k % 4 == 0 else 1.0
        ring = arch(RADIUS * rib, FOOT, CROWN * rib)
        za, zb = plan.floor(xa) - 0.04, plan.floor(xb) - 0.04
        points = [(xa, plan.line + u, za + v) for u, v in ring] + [(xb + 0.001, plan.line + u, zb + v) for u, v in ring]
        c, base = len(ring), m.jitter(mix(RED, DARK, 0.5 + 0.5 * lattice.noise(Vector((xa * 3, 5, 1)))), 0.09)
        faces = [(q, q + 1, c + q + 1, c + q) for q in range(c - 1)]
        tints = [m.jitter(shade(base, 0.86 + 0.16 * math.sin(math.pi * q / c)), 0.07) for q in range(c - 1)]
        m.add(points, faces, tints, "brick", rib == 1.0)
        if rib > 1:
            for end, z in ((xa, za), (xb, zb)):
                inner = arch(RADIUS * 0.98, FOOT, CROWN * 0.98)
                both = [(end, plan.line + u, z + v) for u, v in ring] + [(end, plan.line + u, z + v) for u, v in inner]
                m.add(both, [(q, q + 1, c + q + 1, c + q) for q in range(c - 1)], base, "brick")


def mouth(m, plan, fire=True):
    """The front wall with the fire box; its arch faces +x."""
    x, y, z = plan.mouth, plan.line, 0.0
    m.box(x - 0.04, x + 0.07, y - 0.27, y + 0.27, z, z + 0.2, DARK, "brick", 0.01)
    m.box(x - 0.035, x + 0.065, y - 0.23, y + 0.23, z + 0.2, z + 0.33, RED, "brick", 0.01)
    m.box(x - 0.03, x + 0.06, y - 0.15, y + 0.15, z + 0.33, z + 0.42, DARK, "brick", 0.01)
    opening(m, x + 0.072, y, 0.02, 0.1, 0.17, fire)
    for side in (-0.19, 0.19):
        opening(m, x + 0.072, y + side, 0.02, 0.04, 0.08, fire)
    if fire:
        m.mark("fire", x + 0.1, y, 0.02)


def opening(m, x, y, z, half, height, fire):
    """An arched hole in a wall at x that faces +x, with embers in it."""
    n = 8

    def outline(grow, at):
        side = half + grow
        top = [
            (
                at,
                y + side * math.cos(math.pi * k / n),
                z + height * 0.5 + (height * 0.5 + grow) * math.sin(math.pi * k / n),
            )
            for k in range(n + 1)
        ]
        return [(at, y - side, z), (at, y + side, z), *top]

    m.poly(outline(0.02, x), shade(RED, 0.6), "brick")
    m.poly(outline(0, x + 0.004), "#2a1a14")
    if fire:
        embers = [
            (
                x + 0.008,
                y + half * 0.85 * math.cos(math.pi * k / n),
                z + 0.004 + height * 0.42 * math.sin(math.pi * k / n),
            )
            for k in range(n + 1)
        ]
        m.poly(embers, "#ff7a22", "emit")


def stoke_holes(m, plan, fire=True, every=0.3):
    """Holes along the -y flank, doors between them; every second one shows flames while it burns."""
    n = int((plan.mouth - plan.top - 0.25) / every)
    for k in range(n):
        x = plan.mouth - 0.28 - every * k
        z = plan.floor(x) - 0.04 + FOOT + CROWN * 0.42
        y = plan.line - RADIUS * 0.9
        m.box(x - 0.042, x + 0.042, y - 0.03, y + 0.05, z - 0.045, z + 0.05, DARK, "brick", 0.006)
        walls.on_wall(m, "-y", y - 0.03, x - 0.024, x + 0.024, z - 0.03, z + 0.032, 0, 0.003, "#2a1a14")
        if fire:
            walls.on_wall(
                m, "-y", y - 0.03, x - 0.02, x + 0.02, z - 0.027, z + 0.015, 0.003, 0.006, "#ff8a30", "emit", 0
            )
            if k % 2 == 0:
                m.mark("fire_small", x, y - 0.05, z - 0.024)
        if k % 2:
            u = x - every / 2
            at, foot = plan.line - RADIUS - 0.022, plan.floor(u) - 0.03
            door = [(u - 0.075, at, foot), (u + 0.075, at, foot)]
            door += [
                (u + 0.075 * math.cos(math.pi * q / 8), at, foot + 0.12 + 0.07 * math.sin(math.pi * q / 8))
                for q in range(9)
            ]
            m.box(u - 0.095, u + 0.095, at + 0.002, at + 0.08, foot, foot + 0.21, shade(RED, 0.8), "brick", 0.02)
            m.poly([(a, b - 0.004, c) for a, b, c in door], "#d0a27a" if k % 4 == 1 else "#31211a", "brick")


def chimney(m, plan, smoke=True):
    """The squat stack at the head, with three vents."""
    z, x, y = plan.floor(plan.top) - 0.05, plan.top - 0.06, plan.line
    m.box(x - 0.08, x + 0.08, y - 0.22, y + 0.22, z, z + 0.36, DARK, "brick", 0.012)
    m.box(x - 0.1, x + 0.1, y - 0.13, y + 0.13, z + 0.36, z + 0.95, RED, "brick", 0.014)
    m.box(x - 0.12, x + 0.12, y - 0.15, y + 0.15, z + 0.93, z + 0.985, DARK, "brick", 0.01)
    m.box(x - 0.065, x + 0.065, y - 0.095, y + 0.095, z + 0.98, z + 0.99, "soot", "paint", 0)
    for h in (0.55, 0.75):
        m.box(x - 0.104, x + 0.104, y - 0.134, y + 0.134, z + h, z + h + 0.02, shade(DARK, 0.8), "brick", 0.004)
    if smoke:
        m.mark_smoke(x, y, z + 1.0)


def cover(m, plan, skip=()):
    """Roofs on posts, step above step."""
    for k, (x0, x1) in enumerate(plan.roofs):
        if k in skip:
            continue
        z = plan.floor((x0 + x1) / 2)
        half = 0.38 if x1 < plan.mouth else 0.42
        eave, ridge = z + 0.47, z + 0.7
        kilnroofs.shed(
            m,
            x0,
            x1,
            plan.line - half,
            plan.line + half,
            eave,
            ridge,
            plan.tiles[k % len(plan.tiles)],
            plan.height,
            over=0.07,
            bays=1,
        )


def bare(plan):
    """Where feet have worn the grass away: along the kiln and before its mouth."""

    def share(x, y):
        d = abs(y - plan.line + 0.12) + 0.06 * wave(x, y, 5.0, 6.0)
        along = 1 - ease((d - 0.36) / 0.14)
        return 0.95 * along * ease((x - plan.top + 0.2) / 0.3)

    return share


def busy(plan):
    """Where nothing grows."""
    worn = bare(plan)
    return lambda x, y: worn(x, y) > 0.3


def site(m, plan, tufts=300, bushes=12, flowers=60, stones=14):
    """Hill, yard before the mouth, steps."""
    w, d = plan.width, plan.depth
    kilnhill.net(m, 0.0, w - 0.1, -d, 0.0, plan.height, kilnhill.meadow(m, bare(plan), dry=plan.dry))
    m.plot(plan.mouth - 0.35, w - 0.02, plan.line - 0.72, plan.line + 0.6, mix("path", "soil", 0.25), wobble=0.07)
    kilnhill.grown(m, 0.08, w - 0.5, -d + 0.08, -0.08, plan.height, tufts, bushes, flowers, stones, busy(plan), 0.02)
    kilnhill.stair(m, [(plan.mouth - 0.02, plan.line - 0.47), (plan.top + 0.05, plan.line - 0.47)], plan.height, 0.065)


def goods(m, plan):
    """Wood along the flank, saggars, wares drying before the mouth, people who stoke and carry."""
    h, y = plan.height, plan.line
    x = plan.mouth
    wares.woodpile(m, x - 0.18, x + 0.22, y - 0.82, 0, 0.22, 0.17)
    wares.woodpile(m, x + 0.2, x + 0.5, y + 0.42, 0, 0.17, 0.15)
    for u in (0.36, 0.72, 1.14, 1.6):
        at = x - u
        if at > plan.top + 0.2:
            wares.faggots(m, at, y - 0.64, h(at, y - 0.64), 3, 90 if u < 1 else 84, 0.038)
    wares.saggars(m, x + 0.2, y - 0.47, 3, 2, 3)
    wares.drying(m, x + 0.05, y - 0.98, 1, 2, count=6)
    wares.jar(m, x + 0.5, y - 0.52, 0, 0.085)
    wares.shards(m, x - 0.45, y - 0.93, h(x - 0.45, y - 0.93), 0.13, 50, 0.06)
    wares.folk(m, "stoker", x + 0.25, y + 0.02, 0, 180)
    wares.folk(m, "porter", x + 0.42, y - 0.2, 0, -30, 1)
    a = (plan.top + plan.mouth) / 2 + 0.1
    wares.folk(m, "stoker", a, y - 0.38, h(a, y - 0.38), 90)
    wares.folk(m, "porter", plan.top + 0.45, y - 0.47, h(plan.top + 0.45, y - 0.47) + 0.02, 180, 1)


def at_work(m, plan):
    """The kiln in fire."""
    site(m, plan)
    vault(m, plan)
    stoke_holes(m, plan)
    mouth(m, plan)
    chimney(m, plan)
    cover(m, plan)
    goods(m, plan)


def fallen(m, plan):
    """Left for a hundred years: vault broken open, roofs down to their posts, trees through it."""
    site(m, plan, 0, 0, 0, 30)
    a = plan.mouth - plan.top
    vault(m, plan, ((plan.top + a * 0.28, plan.top + a * 0.46), (plan.top + a * 0.68, plan.top + a * 0.76)))
    stoke_holes(m, plan, False)
    mouth(m, plan, False)
    cover(m, plan, (1,))
    ageing.ruined(m, 0.2, offset=2.0)
    for k, (x0, x1) in enumerate(plan.roofs[1:2]):
        z = plan.floor((x0 + x1) / 2)
        for x, y in ((x0, plan.line - 0.36), (x1, plan.line + 0.36), (x1, plan.line - 0.36)):
            m.tube([(x, y, plan.height(x, y)), (x + 0.05 * (k + 1), y + 0.03, z + 0.4)], 0.02, "#6a5a48", "wood", 7)
        m.tube([(x0, plan.line - 0.38, z + 0.36), (x1 + 0.1, plan.line - 0.3, z + 0.12)], 0.016, "#5f5142", "wood", 6)
    for x in (plan.top + a * 0.37, plan.top + a * 0.72):
        z = plan.floor(x)
        m.quad(
            (x - a * 0.1, plan.line - RADIUS, z + 0.08),
            (x + a * 0.1, plan.line - RADIUS, z - 0.02),
            (x + a * 0.1, plan.line + RADIUS, z - 0.02),
            (x - a * 0.1, plan.line + RADIUS, z + 0.08),
            "#3a2c22",
            "ground",
        )
        for _ in range(26):
            u, v = m.rng.uniform(-0.2, 0.2), m.rng.uniform(-0.3, 0.16)
            h = max(plan.height(x + u, plan.line + v), plan.floor(x + u) if abs(v) < RADIUS else 0)
            with m.at(x + u, plan.line + v, h, m.rng.uniform(0, 90)):
                m.box(-0.03, 0.03, -0.018, 0.018, 0, 0.03, m.jitter(mix(RED, "stone_d", 0.35), 0.2), "ground", 0.006)
    x = plan.top - 0.06
    m.box(
        x - 0.1,
        x + 0.1,
        plan.line - 0.14,
        plan.line + 0.14,
        plan.rise - 0.05,
        plan.rise + 0.3,
        shade(DARK, 0.85),
        "brick",
        0.03,
    )
    kilnhill.grown(m, 0.08, plan.width - 0.12, -plan.depth + 0.1, -0.1, plan.height, 420, 22, 10, 0, None, 0.0)
    for share, off in ((0.36, 0.0), (0.72, 0.05), (0.12, -0.5), (0.55, 0.46)):
        u, v = plan.top + a * share, plan.line + off
        ageing.birch(m, u, v, 0.55 if off else 0.66, max(0.0, plan.height(u, v)))
    ageing.ivy(
        m,
        "-y",
        plan.line - RADIUS - 0.03,
        plan.top + a * 0.5,
        plan.top + a * 0.68,
        plan.floor(plan.top + a * 0.6) + 0.25,
    )
    wares.shards(m, plan.mouth + 0.2, plan.line - 0.3, 0, 0.16, 60, 0.06)


def museum_piece(m, plan):
    """Swept and roofed anew: a path for visitors, a lawn, a name stone, tables under parasols."""
    w, d, y = plan.width, plan.depth, plan.line
    kilnhill.net(m, 0.0, w - 0.1, -d, 0.0, plan.height, kilnhill.meadow(m, None, 2.4))
    museum.lawn(m, plan.mouth - 0.45, w - 0.02, -d + 0.02, -0.04, 120, 20, 0.03)
    kilnhill.grown(m, 0.08, w - 0.5, -d + 0.08, -0.08, plan.height, 320, 0, 60, 6, lambda a, b: abs(b - y) < 0.3, 0.02)
    kilnhill.stair(m, [(plan.mouth - 0.02, y - 0.47), (plan.top + 0.05, y - 0.47)], plan.height, 0.08, "#d8cdb4", 0.075)
    for k in range(7):
        u = plan.mouth - 0.1 - (plan.mouth - plan.top - 0.2) * k / 6
        z = plan.height(u, y - 0.58)
        m.tube([(u, y - 0.58, z), (u, y - 0.58, z + 0.13)], 0.009, "wood_l", "wood", 6)
        if k < 6:
            v = plan.mouth - 0.1 - (plan.mouth - plan.top - 0.2) * (k + 1) / 6
            m.tube(
                [(u, y - 0.58, z + 0.12), (v, y - 0.58, plan.height(v, y - 0.58) + 0.12)], 0.008, "wood_l", "wood", 5
            )
    vault(m, plan)
    stoke_holes(m, plan, False)
    mouth(m, plan, False)
    chimney(m, plan, False)
    cover(m, plan)
    for x, y0 in ((plan.mouth + 0.15, y - 0.5), (plan.mouth + 0.15, y + 0.42)):
        m.cylinder(x, y0, 0, 0.05, 0.05, 0.05, 12, "stone", "concrete")
        wares.jar(m, x, y0, 0.05, 0.1, "celadon")
    museum.path(m, [(plan.mouth + 0.1, y - 0.02), (w - 0.04, y - 0.02)], 0.09)
    museum.path(m, [(plan.mouth + 0.34, y - 0.1), (plan.mouth + 0.34, -d + 0.06)], 0.07)
    museum.banner(m, w - 0.16, y + 0.28, 0.7, "#4f8f78")
    museum.banner(m, w - 0.16, y - 0.36, 0.7, "#4f8f78")
    m.blob((plan.mouth + 0.1, -d + 0.3, 0.05), 0.15, "stone", "ground", 3, 0.75, 0.5, 2.4, 0.2)
    walls.board(m, "-y", plan.mouth + 0.02, plan.mouth + 0.18, 0.05, 0.12, -d + 0.18, "#5a4a3c", 3)
    museum.umbrella(m, w - 0.18, -d + 0.26, "#4f8f78")
    museum.bench(m, plan.mouth + 0.4, -0.2)
    museum.flower_bed(m, w - 0.2, -0.22, 0.1)
    for kind, u, v, turn in (
        ("visitor", 0.2, 0.06, 180),
        ("visitor2", 0.32, -0.3, 150),
        ("pupil", 0.4, -0.26, 150),
        ("visitor3", 0.46, 0.05, 170),
    ):
        wares.folk(m, kind, plan.mouth + u, y + v, 0.01, turn)
    for kind, share in (("visitor3", 0.3), ("visitor2", 0.62), ("visitor", 0.66)):
        u = plan.top + (plan.mouth - plan.top) * share
        wares.folk(m, kind, u, y - 0.46, plan.height(u, y - 0.46) + 0.02, 100)
    m.lit_tint = "#ffe2b0"
    for x0, x1 in plan.roofs:
        z = plan.floor((x0 + x1) / 2) + 0.46
        for x in (x0, x1):
            m.blob((x, y - 0.4, z), 0.022, "#ffcf8a", "emit", 2, 1.1, 0)


SHAPES = {"": at_work, "derelict": fallen, "heritage": museum_piece}


def builder(plan):
    """The builder of a kiln of this plan and state."""
    return lambda m: SHAPES[plan.state](m, plan)
