"""The works of 2022-30: batteries, research, logistics, halls full of machines behind glass.

White metal, bands of blue, planted roofs; each has one thing that tells at a glance what it does.
Next: things/livestream.py for the street, things/towers.py for the skyline.
"""

from kit import greenery, modern, parkland, plant, walls
from kit.palette import mix, shade
from pipeline.sprite import Job

from things.towers import night, plaza, ring, storey

WHITE, PALE, BLUE, CYAN = "#eef2f2", "#d8e0e2", "#2f7fc0", "#7fe0ff"


def hall(m, x0, x1, y0, y1, height, band=BLUE, ribs=12, of=WHITE):
    """A hall of ribbed white metal with one band of colour and a strip of high windows."""
    m.box(x0, x1, y0, y1, 0, height, of, "corr", 0.012, 0)
    m.box(x0 - 0.012, x1 + 0.012, y0 - 0.012, y1 + 0.012, 0, 0.07, "#b9c2c6", "concrete", 0.006, 0)
    for face, at, u0, u1 in (("-y", y0, x0, x1), ("+x", x1, y0, y1)):
        walls.on_wall(m, face, at, u0, u1, height * 0.44, height * 0.54, 0, 0.012, band, "paint", 0.002, 0)
        n = max(2, round((u1 - u0) / 0.16))
        for k in range(n):
            a = u0 + (u1 - u0) * (k + 0.12) / n
            with m.window():
                walls.on_wall(m, face, at, a, a + (u1 - u0) / n * 0.76, height * 0.66, height * 0.86, -0.01, 0.004,
                              m.jitter("#8fc2d6", 0.14), "glass", 0.001)  # fmt: skip
    for k in range(ribs):
        x = x0 + (x1 - x0) * (k + 0.5) / ribs
        m.box(x - 0.006, x + 0.006, y0 + 0.02, y1 - 0.02, height, height + 0.022, PALE, "metal", 0.002, 0)
    m.box(x0 - 0.02, x1 + 0.02, y0 - 0.02, y1 + 0.02, height - 0.03, height + 0.012, PALE, "metal", 0.006, 0)


def dock(m, u, at, of="#4a545a"):
    """A loading door on the lit wall with its cushion and a lamp."""
    walls.on_wall(m, "-y", at, u - 0.085, u + 0.085, 0.02, 0.24, 0, 0.02, "#2f363a", "paint", 0.004, 0)
    walls.on_wall(m, "-y", at, u - 0.065, u + 0.065, 0.03, 0.22, 0.01, 0.026, of, "corr", 0.002, 0)
    walls.on_wall(m, "-y", at, u - 0.012, u + 0.012, 0.25, 0.265, 0.01, 0.03, "#fff2d0", "emit", 0.002, 0)


def air(m, places, z):
    """Cooling boxes on a roof, each with a fan that turns."""
    for x, y in places:
        m.box(x - 0.08, x + 0.08, y - 0.07, y + 0.07, z, z + 0.09, "#c9d0d2", "metal", 0.006)
        m.cylinder(x, y, z + 0.09, z + 0.105, 0.055, 0.055, 16, "#6a7479", "metal")
        m.mark("fan", x, y, z + 0.106)


def lorry(m, x, y, box="#eceff0", cab=BLUE, turn_deg=0):
    """A lorry that stands; it looks along +x."""
    with m.at(x, y, 0, turn_deg):
        m.box(-0.2, 0.1, -0.06, 0.06, 0.045, 0.2, box, "corr", 0.006, 0)
        m.box(0.11, 0.19, -0.055, 0.055, 0.035, 0.16, cab, "paint", 0.012, 0)
        m.box(0.165, 0.193, -0.045, 0.045, 0.095, 0.145, "#31444e", "glass", 0.003, 0)
        for a in (-0.15, -0.08, 0.14):
            for side in (-1, 1):
                with m.at(a, side * 0.052, 0.03):
                    m.tube([(0, -0.008, 0), (0, 0.008, 0)], 0.03, "#2a2c2e", "paint", 10)


def container(m, x, y, z, of, long=0.36, turn_deg=0):
    with m.at(x, y, z, turn_deg):
        m.box(-long / 2, long / 2, -0.075, 0.075, 0, 0.145, of, "corr", 0.006, 0.05)
        m.box(-long / 2 - 0.003, long / 2 + 0.003, -0.078, 0.078, 0.13, 0.148, shade(of, 0.85), "metal", 0.003, 0)


def cell_works(m):
    """Makes sodium cells: a clean white hall, a glass front, tanks, racks of cells going out."""
    night(m, 0.55, "#e4f2ff", 0.6)
    parkland.paving(m, 0.03, 2.97, -1.97, -0.03, "#c6cacb", 0.3)
    hall(m, 0.2, 2.2, -1.5, -0.2, 0.62)
    front = modern.rectangle(0.2, 1.2, -1.74, -1.5, 9, 2)
    for f in range(3):
        storey(m, front, 0.02 + f * 0.19, 0.19, f / 2, modern.PANES)
    modern.extrude(m, modern.grow(front, 0.03), 0.59, 0.63, WHITE)
    ring(m, front, 0.565, CYAN, 0.02, 0.034)
    for k in range(5):  # a giant cell as a sign: its plus end up
        m.cylinder(1.36 + 0.13 * k, -1.62, 0.02, 0.3, 0.05, 0.05, 16, ("#58c48a", BLUE)[k % 2], "metal")
        m.cylinder(1.36 + 0.13 * k, -1.62, 0.3, 0.325, 0.022, 0.022, 10, "#e9edf0", "metal")
        m.cylinder(1.36 + 0.13 * k, -1.62, 0.2, 0.22, 0.0515, 0.0515, 16, CYAN, "emit", False)
    for u in (1.42, 1.68, 1.94):
        dock(m, u, -1.5)
    lorry(m, 1.68, -1.82, cab="#3a9a6a")
    air(m, ((0.5, -0.45), (0.86, -0.45), (1.22, -0.45), (1.58, -0.45)), 0.635)
    modern.solar(m, 0.32, 2.08, -1.36, -0.66, 0.64, 9, 4)
    for x, y in ((2.42, -0.42), (2.74, -0.42), (2.42, -0.78)):
        plant.tank(m, x, y, 0.13, 0.5, WHITE, hoop=BLUE, roof=PALE)
    plant.pipe_rack(m, (2.2, -1.0), (2.86, -1.0), 0.3, (WHITE, BLUE, "zinc"))
    for k in range(4):
        container(m, 2.52, -1.3 - 0.17 * k, 0, (WHITE, "#58c48a", WHITE, BLUE)[k])
    for x in (0.14, 0.5, 0.86, 1.16):
        parkland.tree(m, x, -1.88, 0.32, 0.1, m.rng.choice(("leaf", "leaf_l")))
    parkland.strollers(m, ((0.7, -1.84), (1.0, -1.82), (2.2, -1.84)))


def research_institute(m):
    """Laboratories around an atrium; a dish listens on the roof."""
    night(m, 0.5, "#eaf2ff", 0.5)
    plaza(m, 2.0, ((0.16, -1.84), (1.86, -0.3), (1.86, -1.1)))
    wing = modern.rectangle(0.2, 0.96, -1.6, -0.2, 6, 10)
    lab = modern.rectangle(0.96, 1.76, -0.86, -0.2, 6, 5)
    for f in range(6):
        storey(m, wing, 0.02 + f * 0.2, 0.2, f / 6, ("#7fb0c8", "#5f98b4", "#98c4d4"))
    for f in range(4):
        storey(m, lab, 0.02 + f * 0.2, 0.2, f / 6, ("#8fc0b8", "#6fa8a0", "#a8d0c4"), "#f4f1e8")
    modern.fins(m, wing, 0.02, 1.22, "#f4f6f6", 0.014, 0.026)
    atrium(m)
    parkland.green_roof(m, wing, 1.22, 26, trees=1)
    parkland.green_roof(m, lab, 0.82, 22)
    m.cylinder(0.56, -0.62, 1.22, 1.42, 0.05, 0.035, 10, WHITE, "metal")
    m.mark("radar", 0.56, -0.62, 1.42)
    m.lathe(1.5, -0.5, [(0.13, 0.83), (0.15, 0.9), (0.12, 1.0), (0.02, 1.06)], 18, "#dfe8ea", "metal")
    ring(m, wing, 1.19, CYAN, 0.018, 0.03)
    parkland.strollers(m, ((0.5, -1.8), (0.9, -1.74), (1.3, -1.5), (1.5, -1.3)))


def atrium(m):
    """A quarter dome of glass in the corner of the two wings, a tree inside."""
    greenery.tree(m, 1.22, -1.14, 0.52, 0.2, "leaf_l")
    for k in range(7):
        t0, t1 = k / 7, (k + 1) / 7
        r0, r1 = 0.5 * (1 - t0**2.2), 0.5 * (1 - t1**2.2)
        low = modern.outline(1.2, -1.12, max(r0, 0.03), max(r0, 0.03), 18, 2.2)
        high = modern.outline(1.2, -1.12, max(r1, 0.02), max(r1, 0.02), 18, 2.2)
        for q in range(18):
            if (k + q) % 3 == 0:  # every third pane stands open, so that the tree is seen
                continue
            a, b, c, d = low[q], low[(q + 1) % 18], high[(q + 1) % 18], high[q]
            z0, z1 = 0.62 * t0 + 0.02, 0.62 * t1 + 0.02
            m.quad((*a, z0), (*b, z0), (*c, z1), (*d, z1), m.jitter("#bfe2ea", 0.06), "glass")
        m.tube([(x, y, 0.62 * t0 + 0.02) for x, y in [*low, low[0]]], 0.007, WHITE, "metal", 4)


def academy(m):
    """A school for grown people: workshops below, classrooms above, a broad stair to sit on."""
    night(m, 0.5, "#ffe0a8", 0.5)
    parkland.paving(m, 0.03, 1.97, -0.97, -0.03, "#d6cfc0", 0.22)
    body = modern.rectangle(0.16, 1.84, -0.62, -0.14, 12, 3)
    for f in range(3):
        storey(m, body, 0.02 + f * 0.22, 0.22, f / 3, ("#8fb8c0", "#6f9eaa", "#a4c8cc"), "#f0e2c4", 0.05)
    for k in range(9):
        x = 0.26 + 0.19 * k
        walls.on_wall(m, "-y", -0.62, x, x + 0.05, 0.24, 0.68, 0, 0.05, ("#d98a3a", "#e2a452")[k % 2], "wood", 0.003)
    modern.extrude(m, modern.grow(body, 0.04), 0.68, 0.72, "#f4ead4")
    modern.solar(m, 0.9, 1.76, -0.56, -0.2, 0.73, 6, 2)
    parkland.green_roof(m, modern.rectangle(0.22, 0.84, -0.56, -0.2), 0.73, 16)
    for k in range(5):
        m.box(
            0.6 + 0.05 * k,
            1.4 - 0.05 * k,
            -0.94 + 0.06 * k,
            -0.62,
            0.0,
            0.03 * (k + 1),
            "#cfc5b2",
            "concrete",
            0.004,
            0.02,
        )
    parkland.strollers(m, ((0.8, -0.86), (1.05, -0.8), (1.25, -0.88), (0.4, -0.84), (1.6, -0.84)))
    parkland.bicycle_row(m, 1.52, -0.78, 4)
    parkland.tree(m, 0.2, -0.86, 0.36, 0.12, "leaf_l")


def solar_roofs(m):
    """A workshop hall under panels, its saw teeth all leaning to the sun."""
    night(m, 0.4, "#ffe6bc")
    parkland.paving(m, 0.03, 0.97, -0.97, -0.03, "#c9c6bc", 0.24)
    m.box(0.12, 0.88, -0.84, -0.14, 0, 0.3, "#e6e2d6", "corr", 0.01, 0)
    for k in range(3):
        y1 = -0.14 - 0.233 * k
        y0 = y1 - 0.233
        m.quad((0.1, y0, 0.3), (0.9, y0, 0.3), (0.9, y1, 0.44), (0.1, y1, 0.44), "#3c4b55", "metal")
        m.poly([(0.9, y0, 0.3), (0.9, y1, 0.3), (0.9, y1, 0.44)], "#d9d4c6", "paint")
        with m.at(0, 0, 0):
            for q in range(6):
                a = 0.13 + 0.126 * q
                m.quad((a, y0 + 0.02, 0.318), (a + 0.112, y0 + 0.02, 0.318), (a + 0.112, y1 - 0.02, 0.434),
                       (a, y1 - 0.02, 0.434), m.jitter("#234b86", 0.14), "still")  # fmt: skip
    for u in (0.26, 0.5, 0.74):
        walls.window(m, "-y", u, 0.1, 0.15, 0.12, -0.84, WHITE, "#86b4c4", 0.01)
    m.box(0.9, 0.94, -0.5, -0.4, 0.04, 0.2, "#58c48a", "paint", 0.006)
    parkland.planter(m, 0.2, 0.5, -0.94, -0.89)


def storage_park(m):
    """Rows of white battery boxes behind a fence; green lights say that they are full."""
    night(m, 0.3, "#e4f2ff")
    parkland.lawn(m, 0.03, 1.97, -0.97, -0.03, 26)
    m.box(0.1, 1.9, -0.9, -0.1, 0.0, 0.02, "#c2c4c0", "concrete", 0.006)
    for row in range(3):
        for k in range(5):
            x, y = 0.3 + 0.3 * k, -0.24 - 0.26 * row
            m.box(x - 0.12, x + 0.12, y - 0.07, y + 0.07, 0.03, 0.22, WHITE, "corr", 0.006, 0.02)
            walls.on_wall(m, "-y", y - 0.07, x - 0.12, x + 0.12, 0.16, 0.185, 0, 0.006, BLUE, "paint", 0.001, 0)
            walls.on_wall(m, "-y", y - 0.07, x + 0.07, x + 0.1, 0.1, 0.12, 0, 0.01, "#6cf09a", "emit", 0.001, 0)
            if (k + row) % 2:
                m.mark("fan", x, y, 0.222)
    m.box(1.72, 1.86, -0.5, -0.2, 0.02, 0.3, "#9fb0b6", "metal", 0.008)
    for k in range(3):
        m.tube([(1.79, -0.26 - 0.1 * k, 0.3), (1.79, -0.26 - 0.1 * k, 0.42)], 0.014, "#c2a070", "paint", 8)
    m.tube([(1.79, -0.2, 0.43), (1.79, -0.52, 0.43)], 0.006, "steel_d", "metal", 5)
    for k in range(11):
        x = 0.1 + 0.18 * k
        m.box(x - 0.006, x + 0.006, -0.936, -0.924, 0, 0.14, "steel", "metal", 0.001, 0)
    m.box(0.1, 1.9, -0.934, -0.926, 0.1, 0.11, "steel", "metal", 0.001, 0)
    m.mark("ev_charge", 1.79, -0.52, 0.3)


def smart_node(m):
    """A mast with eyes, a screen, a bin that reports itself."""
    night(m, 0.5, "#dff2ff")
    parkland.paving(m, 0.1, 0.9, -0.9, -0.1, "#cfd2d0", 0.16)
    m.cylinder(0.5, -0.5, 0, 0.06, 0.12, 0.1, 16, "#b9c2c6", "concrete")
    m.tube([(0.5, -0.5, 0), (0.5, -0.5, 1.05)], [0.03, 0.018], WHITE, "metal", 12)
    ring(m, modern.outline(0.5, -0.5, 0.05, 0.05, 12, 2), 0.84, CYAN, 0.03, 0)
    for turn in (20, 140, 260):
        with m.at(0.5, -0.5, 0.94, turn):
            m.tube([(0, 0, 0), (0.16, 0, 0.03)], 0.008, "steel", "metal", 6)
            m.box(0.13, 0.21, -0.02, 0.02, 0.01, 0.05, WHITE, "paint", 0.004)
    m.cylinder(0.5, -0.5, 1.05, 1.1, 0.07, 0.05, 14, "#5a6a72", "metal")
    walls.on_wall(m, "-y", -0.62, 0.4, 0.6, 0.24, 0.62, -0.02, 0.0, "#2a333a", "paint", 0.004, 0)
    m.mark("screen_wall", 0.5, -0.64, 0.43)
    for k, of in enumerate(("#3a9a6a", BLUE, "#e2a452")):
        m.box(0.2 + 0.12 * k, 0.29 + 0.12 * k, -0.84, -0.76, 0, 0.14, of, "paint", 0.012)
        m.box(0.2 + 0.12 * k, 0.29 + 0.12 * k, -0.846, -0.84, 0.1, 0.112, "#bfffd8", "emit", 0.001, 0)
    parkland.bench(m, 0.72, -0.78)
    parkland.planter(m, 0.62, 0.84, -0.24, -0.16)
    parkland.strollers(m, ((0.36, -0.68), (0.8, -0.6)))


def logistics_hub(m):
    """Two long halls, a yard full of containers under a crane, lorries at every dock."""
    night(m, 0.4, "#ffeccc", 0.6)
    m.plot(0.02, 2.98, -1.98, -0.02, "asphalt", "concrete", wobble=0.01)
    hall(m, 0.16, 2.4, -0.72, -0.16, 0.46, "#e07a2f", 14)
    hall(m, 0.16, 1.3, -1.36, -0.92, 0.4, "#e07a2f", 8)
    for k in range(7):
        dock(m, 0.36 + 0.29 * k, -0.72)
    for k in range(3):
        lorry(m, 1.44 + 0.29 * k, -0.9, cab=("#c0392f", BLUE, "#e2a452")[k], turn_deg=90)
    for row in range(2):
        for k in range(4):
            for level in range(2 if (row + k) % 3 else 3):
                of = m.rng.choice(("#c0533f", "#2f6f9a", "#3a8a6a", "#d9a03a", "#7a8a92", "#8a4f6a"))
                container(
                    m, 1.62 + 0.02 * level, -1.24 - 0.17 * k - 0.0 * row, 0.148 * level, of
                ) if row == 0 else container(m, 2.06, -1.24 - 0.17 * k, 0.148 * level, of)
    for x in (1.36, 2.34):
        for y in (-1.14, -1.9):
            m.box(x - 0.02, x + 0.02, y - 0.02, y + 0.02, 0, 0.72, "#e2a452", "paint", 0.004, 0)
    for y in (-1.14, -1.9):
        m.box(1.34, 2.36, y - 0.025, y + 0.025, 0.7, 0.76, "#e2a452", "paint", 0.004, 0)
    m.box(1.7, 1.78, -1.92, -1.12, 0.76, 0.82, "#d9862f", "paint", 0.004, 0)
    m.mark("container_crane", 1.74, -1.6, 0.76)
    air(m, ((0.6, -0.4), (1.2, -0.4), (1.8, -0.4)), 0.475)
    modern.solar(m, 0.26, 1.2, -1.28, -1.0, 0.42, 6, 2)
    m.box(2.56, 2.9, -0.6, -0.2, 0, 0.5, "#e6eaea", "concrete", 0.01)
    for f in range(2):
        for k in range(3):
            walls.window(m, "-y", 2.63 + 0.1 * k, 0.1 + 0.22 * f, 0.07, 0.1, -0.6, WHITE, "#7fa8b8", 0.008, False)
            walls.window(m, "+x", -0.5 + 0.11 * k, 0.1 + 0.22 * f, 0.07, 0.1, 2.9, WHITE, "#7fa8b8", 0.008, False)
    lorry(m, 0.5, -1.62)
    lorry(m, 0.9, -1.82, "#d9a03a", "#3a4a52")


def print_park(m):
    """Bowls by the thousand: printing arms in a row behind one long pane."""
    night(m, 0.75, "#e4f0ff", 0.6)
    parkland.paving(m, 0.03, 1.97, -0.97, -0.03, "#c9ccca", 0.24)
    m.box(0.14, 1.86, -0.6, -0.12, 0, 0.5, "#dfe5e4", "paint", 0.012, 0)
    m.box(0.14, 1.86, -0.72, -0.6, 0, 0.06, "#b9c2c6", "concrete", 0.006)
    m.box(0.12, 1.88, -0.76, -0.1, 0.46, 0.52, WHITE, "paint", 0.01, 0)
    for k in range(6):
        x = 0.28 + 0.29 * k
        m.cylinder(x, -0.66, 0.06, 0.09, 0.06, 0.06, 14, "#5a6a72", "metal")
        m.lathe(
            x + 0.08, -0.66, [(0.02, 0.09), (0.05, 0.12), (0.056, 0.15)], 14, ("#e8eef0", "#a9c9b0")[k % 2], "paint"
        )
        m.mark("robot_arm", x, -0.67, 0.09)
    for k in range(7):
        x = 0.14 + 1.72 * k / 6
        m.box(x - 0.01, x + 0.01, -0.74, -0.72, 0.06, 0.46, WHITE, "paint", 0.002, 0)
    ring(m, modern.rectangle(0.12, 1.88, -0.76, -0.1), 0.455, CYAN, 0.014, 0.004)
    for k in range(5):
        walls.window(m, "+x", -0.54 + 0.1 * k, 0.14, 0.07, 0.2, 1.86, WHITE, "#7fb0c0", 0.008, False)
    modern.solar(m, 0.3, 1.7, -0.6, -0.2, 0.53, 8, 3)
    for k in range(3):
        m.box(0.3 + 0.14 * k, 0.4 + 0.14 * k, -0.92, -0.84, 0, 0.1 + 0.04 * (k % 2), "#c9a878", "wood", 0.006)
    parkland.strollers(m, ((1.2, -0.86), (1.5, -0.9)))


def maglev_works(m):
    """A test hall from which the nose of a white train looks out."""
    night(m, 0.45, "#e4f0ff", 0.6)
    parkland.paving(m, 0.03, 2.97, -1.97, -0.03, "#c9ccca", 0.3)
    hall(m, 0.14, 2.5, -1.0, -0.14, 0.66, "#3a6fb0", 14)
    for k in range(9):
        m.quad((0.12 + 0.3 * k, -1.02, 0.66), (0.27 + 0.3 * k, -1.02, 0.66), (0.27 + 0.3 * k, -0.57, 0.86),
               (0.12 + 0.3 * k, -0.57, 0.86), "#e8eeee", "metal")  # fmt: skip
    m.box(0.06, 2.94, -1.56, -1.3, 0.1, 0.16, "#d2d6d4", "concrete", 0.008)
    for k in range(7):
        m.box(0.2 + 0.42 * k, 0.3 + 0.42 * k, -1.48, -1.38, 0, 0.1, "#b9beba", "concrete", 0.006)
    for k in range(3):
        x0 = 0.3 + 0.68 * k
        m.box(x0, x0 + 0.64, -1.53, -1.33, 0.17, 0.36, "#f2f5f6", "paint", 0.05, 0)
        m.box(x0, x0 + 0.64, -1.536, -1.33, 0.2, 0.225, "#3a6fb0", "paint", 0.004, 0)
        for q in range(4):
            with m.window():
                walls.on_wall(
                    m, "-y", -1.53, x0 + 0.06 + 0.15 * q, x0 + 0.17 + 0.15 * q, 0.26, 0.32, 0, 0.005, "#2f4858", "glass"
                )
    nose = [(2.34, 0.36), (2.52, 0.33), (2.66, 0.26), (2.74, 0.19)]
    for (xa, za), (xb, zb) in zip(nose[:-1], nose[1:], strict=True):
        m.quad((xa, -1.53, za), (xb, -1.52, zb), (xb, -1.34, zb), (xa, -1.33, za), "#f4f7f8", "paint")
        m.quad((xa, -1.53, 0.17), (xb, -1.52, 0.17), (xb, -1.52, zb), (xa, -1.53, za), "#e4eaec", "paint")
    m.quad((2.46, -1.5, 0.352), (2.62, -1.5, 0.292), (2.62, -1.36, 0.292), (2.46, -1.36, 0.352), "#2f4858", "glass")
    m.box(2.735, 2.745, -1.5, -1.46, 0.18, 0.2, "#fff4d0", "emit", 0.002, 0)
    ring(m, modern.rectangle(0.14, 2.5, -1.0, -0.14), 0.6, CYAN, 0.016, 0.014)
    for x in (0.4, 1.1, 1.8, 2.5):
        parkland.tree(m, x, -1.82, 0.34, 0.11, m.rng.choice(("leaf", "leaf_l")))
    parkland.strollers(m, ((0.8, -1.74), (1.5, -1.76), (2.2, -1.72)))
    air(m, ((2.7, -0.4), (2.7, -0.7)), 0.02)


def data_centre(m):
    """A dark ribbed box that hums; rows of coolers on the roof, one line of light."""
    night(m, 0.2, "#9fd8ff")
    parkland.paving(m, 0.03, 1.97, -0.97, -0.03, "#b9bfc2", 0.3)
    m.box(0.14, 1.86, -0.76, -0.14, 0, 0.6, "#5a6b76", "corr", 0.014, 0)
    for k in range(14):
        x = 0.2 + 0.122 * k
        walls.on_wall(m, "-y", -0.76, x, x + 0.02, 0.06, 0.56, 0, 0.02, "#46555f", "metal", 0.002, 0)
        if k % 2:
            walls.on_wall(
                m, "-y", -0.76, x + 0.05, x + 0.062, 0.16, 0.48, 0, 0.008, mix(CYAN, BLUE, 0.4), "emit", 0.001, 0
            )
    air(m, [(0.34 + 0.26 * k, y) for k in range(6) for y in (-0.32, -0.58)], 0.6)
    parkland.hedge(m, 0.2, 1.8, -0.92, -0.86)


JOBS = [
    Job("cell_works", cell_works, 3, 2, 1.0, seed=31),
    Job("research_institute", research_institute, 2, 2, 1.75, seed=32),
    Job("academy", academy, 2, 1, 1.0, seed=33),
    Job("solar_roofs", solar_roofs, 1, 1, 0.6, seed=34),
    Job("storage_park", storage_park, 2, 1, 0.55, seed=35),
    Job("smart_node", smart_node, 1, 1, 1.25, seed=36),
    Job("logistics_hub", logistics_hub, 3, 2, 1.0, seed=37),
    Job("print_park", print_park, 2, 1, 0.75, seed=38),
    Job("maglev_works", maglev_works, 3, 2, 1.1, seed=39),
    Job("data_centre", data_centre, 2, 1, 0.85, seed=40),
]
