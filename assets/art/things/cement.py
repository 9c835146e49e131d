"""The cement works: an inclined rotary kiln, preheater tower, silos, and dust on everything."""

import math

from kit import clutter, greenery, plant, roofs, walls
from kit.palette import mix, shade
from mathutils import Vector
from pipeline.sprite import Job

DUST = "#c6bfae"


def rotary_kiln(m, a, b, radius):
    """The turning tube on piers, with tyres, girth gear and a burner hood at its lower end b."""
    a, b = Vector(a), Vector(b)
    n = 16
    for k in range(n):
        p, q = a + (b - a) * (k / n), a + (b - a) * ((k + 1) / n)
        heat = max(0.0, (k - 10) / 6)
        m.tube(
            [tuple(p), tuple(q)],
            radius,
            m.jitter(mix(mix("steel", "rust", 0.45), "#b0583a", heat * 0.6), 0.04),
            "metal",
            24,
        )
    along = (b - a).normalized()
    for t in (0.12, 0.38, 0.64, 0.88):
        p = a + (b - a) * t
        m.tube([tuple(p - along * 0.035), tuple(p + along * 0.035)], radius * 1.16, "steel_d", "metal", 24)
        m.box(
            p.x - 0.08,
            p.x + 0.08,
            p.y - radius * 1.25,
            p.y + radius * 1.25,
            0,
            p.z - radius * 0.8,
            DUST,
            "concrete",
            0.01,
        )
    p = a + (b - a) * 0.5
    m.tube([tuple(p - along * 0.02), tuple(p + along * 0.02)], radius * 1.3, "rust", "metal", 24)
    m.box(p.x - 0.06, p.x + 0.06, p.y - radius * 2.2, p.y - radius * 1.3, 0, 0.12, "green_d", "metal", 0.01)


def cement_works(m):
    """3x2: preheater tower left, kiln tube along the front, four silos right, stone heap and sacks."""
    m.plot(0.02, 2.98, -1.98, -0.02, DUST, wobble=0.03, round_=0.7)
    # preheater tower: open frame with cyclones
    x0, x1, y0, y1 = 0.2, 0.68, -0.72, -0.24
    for level in range(5):
        z = level * 0.34
        for x in (x0, x1):
            for y in (y0, y1):
                m.box(x - 0.03, x + 0.03, y - 0.03, y + 0.03, z, z + 0.34, DUST, "concrete", 0.004)
        m.box(x0 - 0.04, x1 + 0.04, y0 - 0.04, y1 + 0.04, z + 0.31, z + 0.34, DUST, "concrete", 0.006)
        if level < 4:
            for k, (cx, cy) in enumerate(((x0 + 0.12, y0 + 0.13), (x1 - 0.12, y0 + 0.15))):
                zz = z + 0.04 + 0.05 * k
                m.cylinder(cx, cy, zz, zz + 0.1, 0.02, 0.09, 14, mix(DUST, "steel", 0.5), "metal", cap=False)
                m.cylinder(cx, cy, zz + 0.1, zz + 0.2, 0.09, 0.09, 14, mix(DUST, "steel", 0.4), "metal")
    m.box(x0 - 0.02, x1 + 0.02, y0 - 0.02, y1 + 0.02, 1.7, 1.9, mix(DUST, "steel", 0.5), "corr", 0.006)
    roofs.gable(
        m,
        x0 - 0.02,
        x1 + 0.02,
        y0 - 0.02,
        y1 + 0.02,
        1.9,
        2.0,
        "roofing_l",
        0.04,
        end=mix(DUST, "steel", 0.5),
        end_material="corr",
    )
    plant.chimney(m, 1.02, -0.26, 2.25, 0.12, "concrete", top=DUST)
    plant.duct(m, [(0.68, -0.4, 1.6), (0.85, -0.36, 1.2), (1.0, -0.3, 0.5)], 0.06, mix(DUST, "steel", 0.5))
    rotary_kiln(m, (0.6, -1.05, 0.5), (2.3, -1.05, 0.32), 0.14)
    m.mark("kiln_turn", 1.02, -1.05, 0)
    m.box(0.44, 0.64, -1.24, -0.84, 0, 0.72, DUST, "concrete", 0.012)
    plant.duct(m, [(0.54, -0.9, 0.7), (0.54, -0.72, 0.9)], 0.06, mix(DUST, "steel", 0.4))
    # burner house and clinker cooler
    walls.hall(
        m,
        2.22,
        2.72,
        -1.3,
        -0.82,
        0.56,
        2,
        2,
        ((0.14, 0.3),),
        wall=mix("brick_l", DUST, 0.35),
        pier=mix("brick", DUST, 0.35),
    )
    roofs.gable(m, 2.22, 2.72, -1.3, -0.82, 0.56, 0.72, mix("roofing", DUST, 0.5), 0.05)
    # silos with a gallery on top
    for k, x in enumerate((1.5, 1.86, 2.22, 2.58)):
        plant.silo(m, x, -0.36, 0.17, 1.05 if k else 0.9, mix("cement", DUST, 0.3))
    m.box(1.66, 2.72, -0.46, -0.26, 1.08, 1.26, mix(DUST, "steel", 0.35), "corr", 0.008)
    roofs.gable(
        m,
        1.66,
        2.72,
        -0.46,
        -0.26,
        1.26,
        1.33,
        mix("roofing", DUST, 0.5),
        0.03,
        end=mix(DUST, "steel", 0.35),
        end_material="corr",
    )
    for k in range(8):
        u = 1.72 + k * 0.125
        m.box(u, u + 0.07, -0.468, -0.45, 1.13, 1.21, "glass_d", "glass", 0.002)
    walls.board(m, "-y", 1.72, 2.4, 0.66, 0.8, -0.54, letters=4)
    plant.conveyor(
        m, (2.86, -1.56, 0.1), (2.7, -0.36, 1.06), mix(DUST, "steel", 0.3), mix("roofing", DUST, 0.5), 0.06, 0.12, 12
    )
    # packing shed, stone, sacks, lorry bay
    m.box(0.2, 1.1, -1.82, -1.46, 0, 0.34, mix("brick_l", DUST, 0.4), "brick", 0.01)
    roofs.gable(m, 0.2, 1.1, -1.82, -1.46, 0.34, 0.5, mix("roofing", DUST, 0.55), 0.06)
    for k in range(4):
        walls.works_door(m, "-y", 0.31 + 0.225 * k, -1.82, 0.14, 0.24, "teal" if k % 2 else "steel")
    plant.heap(m, 2.05, -1.62, 0.28, 0.22, "limestone")
    plant.heap(m, 2.5, -1.7, 0.2, 0.14, mix("limestone", "ochre", 0.3))
    plant.heap(m, 1.66, -1.76, 0.15, 0.09, "#8f6a5a")
    for row in range(3):
        for k in range(5 - row):
            with m.at(1.2 + 0.075 * (k + row * 0.5), -1.56, 0.035 * row):
                m.blob((0, 0, 0.02), 0.045, m.jitter("plaster", 0.06), "plaster", 2, 0.45, 0.1, 2, 0.1)
    clutter.drum(m, 1.3, -1.86, 0, 0.033, 0.1, "rust")
    for k in range(26):
        a = 2 * math.pi * k / 26
        m.plot(
            1.5 + 1.3 * math.cos(a) - 0.08,
            1.5 + 1.3 * math.cos(a) + 0.08,
            -1.2 + 0.6 * math.sin(a) - 0.05,
            -1.2 + 0.6 * math.sin(a) + 0.05,
            shade(DUST, 1.12),
            z=0.008 + 0.0004 * k,
            wobble=0.2,
            corners=5,
        )
    greenery.bush(m, 0.1, -1.92, 0.06, mix("leaf", DUST, 0.4), tip=mix("leaf_l", DUST, 0.5))
    greenery.bush(m, 2.92, -0.1, 0.07, mix("leaf", DUST, 0.4), tip=mix("leaf_l", DUST, 0.5))


JOBS = [Job("cement_works", cement_works, 3, 2, 2.35)]
