"""The coal washery: a tall washing house on legs over the track, its inclined conveyor, heaps and a black pond."""

from kit import greenery, motion, plant, railway, roofs, walls
from kit.palette import mix
from pipeline.sprite import Job

SHEET = mix("greybrick", "coal", 0.25)


def coal_washery(m):
    """2x2: washing house in the middle over a loading track, raw coal at the right, slurry pond in front."""
    m.plot(0.02, 1.98, -1.98, -0.02, "#4a4542", wobble=0.04, round_=0.7)
    x0, x1, y0, y1 = 0.3, 0.98, -0.86, -0.26
    railway.track(m, (0, -0.56), (2, -0.56))
    for x in (x0 + 0.04, (x0 + x1) / 2, x1 - 0.04):
        for y in (y0 + 0.04, y1 - 0.04):
            m.box(x - 0.035, x + 0.035, y - 0.035, y + 0.035, 0, 0.46, "concrete", "concrete", 0.005)
    for k in range(2):
        plant.hopper(m, x0 + 0.06 + 0.3 * k, x0 + 0.3 + 0.3 * k, -0.68, -0.44, 0.3, 0.48, "rust", legs=False)
    m.box(x0 - 0.03, x1 + 0.03, y0 - 0.03, y1 + 0.03, 0.45, 0.5, "concrete", "concrete", 0.008)
    m.box(x0, x1, y0, y1, 0.5, 1.32, SHEET, "concrete", 0.008, 0)
    for row in range(3):
        z = 0.58 + 0.26 * row
        for k in range(4):
            walls.steel_window(m, "-y", x0 + (x1 - x0) * (k + 0.5) / 4, z, 0.11, 0.15, y0, 2, 3)
        for k in range(3):
            walls.steel_window(m, "+x", y0 + (y1 - y0) * (k + 0.5) / 3, z, 0.12, 0.15, x1, 2, 3)
        m.box(x0 - 0.01, x1 + 0.01, y0 - 0.012, y1, z - 0.045, z - 0.025, "concrete", "concrete", 0.003)
        m.box(x0, x1 + 0.012, y0 - 0.01, y1 + 0.01, z - 0.045, z - 0.025, "concrete", "concrete", 0.003)
    roofs.gable(m, x0, x1, y0, y1, 1.32, 1.5, "roofing", 0.05, end=SHEET, end_material="concrete")
    m.box(0.42, 0.86, -0.66, -0.46, 1.4, 1.66, mix(SHEET, "rust", 0.2), "corr", 0.006)
    roofs.gable(m, 0.42, 0.86, -0.66, -0.46, 1.66, 1.74, "roofing", 0.03, end="steel_d", end_material="corr")
    motion.winding_frame(m, 0.64, -0.56, 1.73)
    motion.belt(m, 0.9, -1.12)
    walls.board(m, "-y", 0.38, 0.9, 1.24, 1.3, y0, letters=4)
    plant.conveyor(m, (1.72, -1.6, 0.08), (0.93, -0.62, 1.12), "#6f665c", "roofing", 0.07, 0.14, 16)
    plant.conveyor(m, (0.36, -0.84, 0.62), (0.24, -1.5, 0.1), "#6f665c", "roofing", 0.05, 0.1, 8)
    m.box(1.6, 1.84, -1.74, -1.5, 0, 0.24, "#6f665c", "corr", 0.008)
    plant.heap(m, 1.52, -1.26, 0.27, 0.24, "coal", 60)
    plant.heap(m, 1.84, -1.22, 0.14, 0.11, "coal")
    plant.heap(m, 0.24, -1.62, 0.18, 0.14, "#4a4a50")
    # thickener and slurry pond
    m.cylinder(1.5, -0.2, 0, 0.14, 0.17, 0.17, 28, "concrete", "concrete", lid="#26272b")
    m.cylinder(1.5, -0.2, 0.14, 0.143, 0.15, 0.15, 28, "#1f2226", "still")
    m.box(1.32, 1.68, -0.21, -0.19, 0.16, 0.18, "steel_d", "metal", 0.004)
    for a, b, c, d in (
        (0.5, 1.42, -1.86, -1.8),
        (0.5, 1.42, -1.32, -1.26),
        (0.5, 0.56, -1.8, -1.32),
        (1.36, 1.42, -1.8, -1.32),
    ):
        m.box(a, b, c, d, 0, 0.06, mix("mud", "coal", 0.4), "ground", 0.02)
    m.quad((0.56, -1.8, 0.028), (1.36, -1.8, 0.028), (1.36, -1.32, 0.028), (0.56, -1.32, 0.028), "#1b1d22", "still")
    plant.pipe(m, [(0.8, -0.88, 0.4), (0.8, -1.18, 0.3), (0.8, -1.34, 0.12)], 0.025, "rust")
    for x in (1.08, 1.52):
        railway.wagon(m, x, -0.56, "#4a4f54" if x < 1.3 else "#5a4038", load="coal")
    walls.fence(m, [(1.96, -1.96), (1.96, -1.0)])
    walls.fence(m, [(0.9, -1.96), (1.96, -1.96)])
    greenery.weeds(m, 0.1, 0.9, -1.96, -1.88, 10, ("straw", "soil"))


JOBS = [Job("coal_washery", coal_washery, 2, 2, 2.1)]
