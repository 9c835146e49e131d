"""Moving parts of 2022-30: arms that print bowls, fans, drones, screens, woks; each a loop of frames at a marked point.

Next: things/works_motion.py for those of the older works.
"""

import math

from kit.palette import mix
from pipeline.sprite import Job

TURN = 2 * math.pi
SMALL = 20  # samples: small and lively, nobody sees the grain
WHITE, CYAN = "#f2f5f6", "#7fe0ff"


def robot_arm(m, k):
    """Swings from the tray to the bowl and back."""
    t = 0.5 - 0.5 * math.cos(TURN * k / 8)
    m.cylinder(0, 0, 0, 0.04, 0.03, 0.026, 10, "#e8862f", "paint")
    elbow = (0.05 - 0.03 * t, -0.02, 0.15)
    hand = (-0.06 + 0.13 * t, -0.03, 0.09 + 0.04 * math.sin(math.pi * t))
    m.tube([(0, 0, 0.04), elbow], 0.016, "#e8862f", "paint", 7)
    m.tube([elbow, hand], 0.012, "#f2b04a", "paint", 7)
    m.blob(elbow, 0.02, "#3a4248", "paint", 1, 1, 0)
    m.cylinder(hand[0], hand[1], hand[2] - 0.03, hand[2], 0.004, 0.012, 8, "#3a4248")
    m.blob((hand[0], hand[1], hand[2] - 0.034), 0.008, CYAN, "emit", 1, 1, 0)


def drone(m, k):
    """Hovers; a light blinks."""
    z = 0.05 + 0.016 * math.sin(TURN * k / 8)
    m.box(-0.03, 0.03, -0.025, 0.025, z, z + 0.025, "#3a4248", "paint", 0.008, 0)
    for n in range(4):
        a = TURN * (n / 4 + 0.125)
        x, y = 0.075 * math.cos(a), 0.075 * math.sin(a)
        m.tube([(0, 0, z + 0.016), (x, y, z + 0.024)], 0.006, "#5a646a", "metal", 5)
        m.cylinder(x, y, z + 0.024, z + 0.03, 0.042, 0.042, 14, "#cfd8da", "flat")
        turn = TURN * k / 8 * 3 + n
        m.box(-0.001, 0.001, 0, 0.001, z, z + 0.001, "#cfd8da")
        m.tube([(x - 0.04 * math.cos(turn), y - 0.04 * math.sin(turn), z + 0.033),
                (x + 0.04 * math.cos(turn), y + 0.04 * math.sin(turn), z + 0.033)], 0.006, "#4a5258", "paint", 4)  # fmt: skip
    m.box(-0.03, 0.03, -0.03, 0.03, z - 0.05, z - 0.006, "#c79a62", "wood", 0.004, 0)
    if k < 4:
        m.blob((0.03, -0.03, z + 0.01), 0.009, "#ff5a4a", "emit", 1, 1, 0)


def fan(m, k):
    """The blades of a roof fan in its ring."""
    m.cylinder(0, 0, 0, 0.006, 0.05, 0.05, 16, "#39434a", "paint")
    for n in range(5):
        a = TURN * (n / 5 + k / 40)
        c, s = math.cos(a), math.sin(a)
        m.quad((0.008 * c, 0.008 * s, 0.012), (0.046 * c - 0.012 * s, 0.046 * s + 0.012 * c, 0.012),
               (0.046 * c + 0.006 * s, 0.046 * s - 0.006 * c, 0.018), (0.01 * c, 0.01 * s, 0.018), "#b9c4c8", "metal")  # fmt: skip
    m.cylinder(0, 0, 0.01, 0.022, 0.012, 0.01, 8, "#dfe6e8", "metal")


def radar(m, k):
    """A dish that turns."""
    with m.at(0, 0, 0.02, 360 * k / 12):
        m.tube([(0, 0, 0), (0, 0, 0.08)], 0.012, "#cfd6d8", "metal", 6)
        for r, z, tint in ((0.15, 0.14, WHITE), (0.1, 0.115, "#dde4e6"), (0.05, 0.1, "#cdd6d8")):
            ring = [
                (
                    r * math.cos(TURN * q / 14) * 0.5 + 0.07 * (r / 0.15),
                    r * math.sin(TURN * q / 14),
                    z + r * 0.75 * math.cos(TURN * q / 14),
                )
                for q in range(14)
            ]
            m.poly(ring, tint, "paint")
        m.tube([(0.02, 0, 0.13), (0.16, 0, 0.13)], 0.006, "#8a969a", "metal", 5)


def container_crane(m, k):
    """The trolley of the yard crane: goes out, lowers, comes back with a box."""
    t = math.sin(TURN * k / 12)
    y, down = 0.3 * t, 0.2 + 0.12 * math.cos(TURN * k / 6)
    m.box(-0.07, 0.07, y - 0.06, y + 0.06, -0.02 + 0.06, 0.12, "#c0533f", "metal", 0.008, 0)
    for x in (-0.05, 0.05):
        m.tube([(x, y, 0.04), (x, y, 0.04)], 0.004, "soot", "paint", 4)
    m.box(-0.05, 0.05, y - 0.04, y + 0.04, 0.12, 0.15, "#e9edf0", "paint", 0.004, 0)
    m.blob((0.05, y - 0.06, 0.1), 0.012, "#ffd23f", "emit", 1, 1, 0) if down > 0.2 else None


def led_screen(m, k):
    """A tall screen of coloured bands that climb."""
    colours = ("#ff5a8a", "#ffb43c", "#5ad0ff", "#7cf29a", "#b07aff")
    m.box(-0.09, 0.09, -0.01, 0.01, 0, 0.62, "#22282e", "paint", 0.004, 0)
    for q in range(8):
        of = mix(colours[(q + k) % 5], "#101418", 0.1 if (q + k) % 2 else 0.35)
        m.box(-0.08, 0.08, -0.016, -0.01, 0.02 + 0.074 * q, 0.086 + 0.074 * q, of, "emit", 0.001, 0)


def neon_sign(m, k):
    """An upright sign whose characters light one after the other."""
    m.box(-0.05, 0.05, -0.012, 0.012, 0, 0.4, "#2a2630", "paint", 0.004, 0)
    for q in range(4):
        lit = k >= q or k == 7
        z = 0.33 - 0.095 * q
        of = ("#ff5a8a", "#5ad0ff")[q % 2] if lit else "#4a3a48"
        for x0, x1, z0, z1 in ((-0.03, 0.03, 0.04, 0.052), (-0.006, 0.006, -0.01, 0.05), (-0.026, 0.026, 0.012, 0.022)):
            m.box(x0, x1, -0.018, -0.012, z + z0, z + z1, of, "emit" if lit else "paint", 0.001, 0)


def wok(m, k):
    """A flame, a toss, steam of the kitchen."""
    toss = max(0.0, math.sin(TURN * k / 8))
    for n in range(5):
        a = TURN * n / 5 + k
        m.blob(
            (0.025 * math.cos(a), 0.025 * math.sin(a), 0.015 + 0.012 * ((n + k) % 3)),
            0.014,
            ("#5ab0ff", "#ffb04a", "#ff7a2a")[(n + k) % 3],
            "emit",
            1,
            1.6,
            0.1,
        )
    m.lathe(0, 0, [(0.02, 0.045), (0.05, 0.06), (0.058, 0.075)], 14, "#33363a", "metal")
    m.tube([(0.055, -0.01, 0.075), (0.11, -0.03, 0.09 + 0.03 * toss)], 0.007, "wood", "wood", 5)
    for n in range(7):
        a = TURN * n / 7
        z = 0.078 + toss * (0.04 + 0.05 * ((n * 5) % 3) / 2)
        m.blob(
            (0.03 * math.cos(a), 0.03 * math.sin(a), z),
            0.012,
            ("#8a5a2a", "#d9a84a", "leaf_l")[n % 3],
            "paint",
            1,
            1,
            0.2,
        )


def livestream(m, k):
    """A telephone in a ring of light; hearts rise from it."""
    m.tube([(0, 0, 0), (0, 0, 0.16)], 0.006, "#3a4248", "metal", 5)
    for n in range(3):
        a = TURN * n / 3
        m.tube([(0, 0, 0.05), (0.05 * math.cos(a), 0.05 * math.sin(a), 0)], 0.005, "#3a4248", "metal", 4)
    ring = [
        (
            0.055 * math.cos(TURN * q / 16),
            -0.055 * math.cos(TURN * q / 16) * 0.15,
            0.22 + 0.055 * math.sin(TURN * q / 16),
        )
        for q in range(17)
    ]
    m.tube(ring, 0.009, "#fff6e4", "emit", 6)
    m.box(-0.018, 0.018, -0.006, 0.004, 0.19, 0.25, "#20262a", "paint", 0.003, 0)
    m.box(-0.014, 0.014, -0.009, -0.006, 0.196, 0.244, ("#ff9ac0", "#9ad8ff")[k % 2], "emit", 0.001, 0)
    for n in range(3):
        t = (k / 8 + n / 3) % 1
        x, z, r = 0.05 + 0.03 * math.sin(5 * t + n), 0.24 + 0.24 * t, 0.016 * (1 - 0.5 * t)
        of = ("#ff5a7a", "#ff8ab0", "#ffb04a")[n]
        for side in (-1, 1):
            m.blob((x + side * r * 0.55, -0.02, z), r * 0.72, of, "emit", 1, 1, 0)
        m.blob((x, -0.02, z - r * 0.6), r * 0.6, of, "emit", 1, 1, 0)


def ev_charge(m, k):
    """A green light that breathes."""
    share = 0.5 - 0.5 * math.cos(TURN * k / 8)
    m.blob((0, 0, 0.012), 0.009 + 0.007 * share, mix("#1f5a3a", "#7cffb0", share), "emit", 1, 1, 0)


JOBS = [
    Job("robot_arm", robot_arm, 0, 0, 0.3, frames=8, frame_ms=160, samples=SMALL),
    Job("drone", drone, 0, 0, 0.25, frames=8, frame_ms=90, samples=SMALL, shadow=False),
    Job("fan", fan, 0, 0, 0.12, frames=8, frame_ms=70, samples=SMALL),
    Job("radar", radar, 0, 0, 0.4, frames=12, frame_ms=170, samples=SMALL),
    Job("container_crane", container_crane, 0, 0, 0.35, frames=12, frame_ms=260, samples=SMALL),
    Job("led_screen", led_screen, 0, 0, 0.75, frames=5, frame_ms=260, samples=SMALL),
    Job("neon_sign", neon_sign, 0, 0, 0.55, frames=8, frame_ms=220, samples=SMALL),
    Job("wok", wok, 0, 0, 0.35, frames=8, frame_ms=110, samples=SMALL),
    Job("livestream", livestream, 0, 0, 0.6, frames=8, frame_ms=150, samples=SMALL),
    Job("ev_charge", ev_charge, 0, 0, 0.1, frames=8, frame_ms=140, samples=SMALL),
]
