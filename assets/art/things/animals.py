"""Beasts and birds: those that walk have four steps, those on water bob, a flock beats its wings.

Egrets and ducks come back when the river heals; which of them is seen is the game's choice. Next: things/boats.py.
"""

import math

from kit.figures import LARGER, STRIDE, Dress, sitter, walking
from kit.palette import mix, shade
from pipeline.sprite import Job


def four_legs(m, step, xs, half, height, thick, of):
    """Legs that step crosswise."""
    swing = STRIDE[step]
    for k, x in enumerate(xs):
        for side in (-1, 1):
            foot = x + swing * side * (1 if k else -1) * height * 0.28
            m.tube([(x, side * half, height), (foot, side * half, 0.0)], [thick * 1.2, thick * 0.8], of, "paint", 6)


def trunk(m, of, half, radius, z):
    """The body of a large beast: a barrel with rump and shoulders."""
    places = ((-1, 0.45), (-0.86, 0.84), (-0.45, 1.0), (0.1, 0.97), (0.62, 1.02), (0.9, 0.8), (1.04, 0.5))
    m.tube([(half * x, 0, z) for x, _ in places], [radius * r for _, r in places], of, "paint", 12)


def buffalo(m, step):
    """A water buffalo with a child on its back."""
    four_legs(m, step, (-0.085, 0.085), 0.034, 0.09, 0.016, "hide")
    trunk(m, "hide", 0.14, 0.062, 0.12)
    nod = (0.0, 0.006, 0.0, -0.006)[step]
    m.blob((0.155, 0, 0.132 + nod), 0.04, "hide", "paint", 2, 0.9, 0.1, gradient=0.25)
    m.blob((0.192, 0, 0.114 + nod), 0.027, mix("hide", "stone", 0.25), "paint", 2, 0.8, 0)
    for side in (-1, 1):
        horn = [
            (0.146, side * 0.024, 0.158 + nod),
            (0.124, side * 0.08, 0.17 + nod),
            (0.086, side * 0.084, 0.196 + nod),
        ]
        m.tube(horn, [0.012, 0.01, 0.003], "stone", "paint", 6)
        m.blob((0.135, side * 0.046, 0.142 + nod), 0.016, "hide", "paint", 1, 0.6, 0)
    m.tube([(-0.135, 0, 0.13), (-0.158, (0.0, 0.014, 0.0, -0.014)[step], 0.06)], 0.008, "hide", "paint", 5)
    with m.at(-0.01, 0, 0.15):
        sitter(m, Dress("coral", "cobalt", "straw", size=0.82))


def ox(m, step):
    """A yellow ox of the south."""
    of = "#b5773f"
    four_legs(m, step, (-0.08, 0.08), 0.03, 0.09, 0.014, of)
    trunk(m, of, 0.13, 0.055, 0.118)
    m.blob((0.145, 0, 0.145), 0.034, of, "paint", 2, 0.95, 0.1)
    m.blob((0.172, 0, 0.13), 0.022, mix(of, "plaster", 0.5), "paint", 2, 0.8, 0)
    for side in (-1, 1):
        m.tube([(0.14, side * 0.022, 0.172), (0.15, side * 0.05, 0.196)], [0.009, 0.003], "plaster", "paint", 5)


def dog(m, step):
    of = "#c98f4a"
    four_legs(m, step, (-0.036, 0.036), 0.014, 0.045, 0.009, of)
    m.blob((-0.018, 0, 0.058), 0.03, of, "paint", 2, 0.85, 0, gradient=0.2)
    m.blob((0.022, 0, 0.06), 0.03, of, "paint", 2, 0.9, 0, gradient=0.2)
    m.blob((0.06, 0, 0.086), 0.023, of, "paint", 2, 0.95, 0, gradient=0.2)
    m.blob((0.082, 0, 0.08), 0.012, "plaster_w", "paint", 1, 0.8, 0)
    for side in (-1, 1):
        m.tube([(0.056, side * 0.014, 0.1), (0.052, side * 0.018, 0.118)], [0.008, 0.003], shade(of, 0.8), "paint", 5)
    wag = (0.012, 0.0, -0.012, 0.0)[step]
    m.tube([(-0.045, 0, 0.068), (-0.066, wag, 0.092), (-0.058, wag, 0.108)], 0.008, of, "paint", 5)


def cat(m, step):
    of = "#f0ece4"
    four_legs(m, step, (-0.026, 0.026), 0.011, 0.032, 0.007, of)
    m.blob((-0.014, 0, 0.043), 0.022, of, "paint", 2, 0.85, 0)
    m.blob((0.014, 0, 0.043), 0.02, "#d88a3c", "paint", 2, 0.85, 0)
    m.blob((0.042, 0, 0.06), 0.018, of, "paint", 2, 0.95, 0)
    for side in (-1, 1):
        m.tube([(0.04, side * 0.01, 0.072), (0.04, side * 0.013, 0.086)], [0.007, 0.001], "#d88a3c", "paint", 5)
    m.tube([(-0.032, 0, 0.048), (-0.05, 0.006, 0.075), (-0.044, 0.008, 0.096)], 0.006, "#d88a3c", "paint", 5)


def hen(m, step):
    """A hen that pecks, with two chicks behind."""
    down = (0.0, 0.03, 0.05, 0.02)[step]
    for side in (-1, 1):
        m.tube([(0, side * 0.01, 0.024), (0.004, side * 0.011, 0)], 0.004, "gold", "paint", 4)
    m.blob((0, 0, 0.042), 0.03, "#b5562c", "paint", 2, 0.85, 0, gradient=0.25)
    m.tube([(-0.018, 0, 0.05), (-0.042, 0, 0.082)], [0.02, 0.006], "#5a3420", "paint", 6)
    head = (0.036 + down * 0.4, 0, 0.078 - down)
    m.tube([(0.016, 0, 0.052), head], [0.016, 0.011], "#c96a34", "paint", 6)
    m.blob(head, 0.014, "#c96a34", "paint", 1, 1, 0)
    m.blob((head[0], 0, head[2] + 0.015), 0.009, "red", "paint", 1, 1, 0)
    m.tube([(head[0] + 0.01, 0, head[2]), (head[0] + 0.024, 0, head[2] - 0.004)], [0.006, 0.001], "gold", "paint", 4)
    for x, y in ((-0.07, 0.03), (-0.085, -0.022)):
        m.blob((x, y, 0.016 + 0.003 * (step % 2)), 0.014, "yellow", "paint", 1, 0.9, 0)
        m.blob((x + 0.012, y, 0.03 - 0.004 * (step % 2)), 0.009, "yellow", "paint", 1, 1, 0)


def ducks(m, step):
    """Three white ducks and a brown one, each with its ring on the water."""
    for k, (x, y) in enumerate(((0.09, 0.0), (0.0, 0.075), (-0.02, -0.07), (-0.12, 0.02))):
        bob = 0.004 * math.sin(math.tau * (step / 4 + k / 4))
        of = "#8a6a48" if k == 3 else "white"
        m.blob((x, y, 0.014 + bob), 0.036, of, "paint", 2, 0.62, 0, gradient=0.2)
        m.tube([(x - 0.028, y, 0.02 + bob), (x - 0.05, y, 0.036 + bob)], [0.014, 0.003], of, "paint", 5)
        m.tube([(x + 0.022, y, 0.022 + bob), (x + 0.03, y, 0.052 + bob)], 0.011, of, "paint", 6)
        m.blob((x + 0.034, y, 0.058 + bob), 0.015, "#3d6a34" if k == 3 else of, "paint", 2, 1, 0)
        m.box(x + 0.045, x + 0.064, y - 0.007, y + 0.007, 0.051 + bob, 0.058 + bob, "#f0902c", "paint", 0.002)
        for side in (-1, 1):
            m.tube(
                [(x - 0.03, y + side * 0.034, 0.002), (x - 0.085, y + side * 0.055, 0.002)], 0.003, "#cfe0dc", "flat", 4
            )


def wader(of, wing, legs, crown):
    """A white bird on long legs that looks for fish."""

    def draw(m, step):
        swing = STRIDE[step] * 0.022
        for side in (-1, 1):
            m.tube(
                [(0, side * 0.01, 0.085), (side * swing - 0.006, side * 0.011, 0.045), (side * swing, side * 0.011, 0)],
                0.0052,
                legs,
                "paint",
                5,
            )
        m.blob((-0.008, 0, 0.102), 0.033, of, "paint", 2, 0.72, 0, gradient=0.15)
        m.tube([(-0.03, 0, 0.104), (-0.07, 0, 0.086)], [0.022, 0.004], wing, "paint", 6)
        dip = (0.0, 0.0, 0.03, 0.012)[step]
        neck = [
            (0.018, 0, 0.11),
            (0.036, 0, 0.14 - dip * 0.4),
            (0.022 + dip, 0, 0.168 - dip),
            (0.038 + dip, 0, 0.188 - dip),
        ]
        m.tube(neck, [0.014, 0.0095, 0.0085, 0.009], of, "paint", 6)
        m.blob((0.042 + dip, 0, 0.192 - dip), 0.0135, of, "paint", 1, 1, 0)
        if crown:
            m.blob((0.04 + dip, 0, 0.204 - dip), 0.008, crown, "paint", 1, 0.7, 0)
        m.tube([(0.052 + dip, 0, 0.192 - dip), (0.086 + dip, 0, 0.184 - dip)], [0.0055, 0.001], "gold", "paint", 4)

    return draw


def birds(m, step):
    """A flock high up: white birds in an open wedge; no shadow could be seen, so they carry none far below."""
    for k, (x, y) in enumerate(((0.16, 0.0), (0.04, 0.11), (0.06, -0.1), (-0.1, 0.2), (-0.08, -0.19))):
        z = 1.5 + 0.05 * math.sin(k * 2.1)
        beat = math.sin(math.tau * (step + k * 0.7) / 4) * 0.05
        m.blob((x, y, z), 0.02, "white", "paint", 1, 0.7, 0)
        m.tube([(x - 0.01, y, z), (x - 0.05, y, z)], [0.014, 0.004], "plaster_w", "paint", 5)
        m.tube([(x + 0.01, y, z), (x + 0.045, y, z + 0.004)], [0.01, 0.004], "white", "paint", 5)
        for side in (-1, 1):
            tip = (x - 0.024, y + side * 0.085, z + beat)
            m.add(
                [(x + 0.018, y, z), (x - 0.02, y, z), tip, (x + 0.006, y + side * 0.045, z + beat * 0.6)],
                [(0, 1, 2, 3)],
                shade("white", 0.96 + 0.06 * side),
            )


WALKING = {
    "buffalo": buffalo,
    "ox": ox,
    "dog": dog,
    "cat": cat,
    "hen": hen,
    "ducks": ducks,
    "egret": wader("white", "plaster_w", "soot", ""),
    "crane_bird": wader("white", "soot", "steel_d", "red"),
}
JOBS = [Job(name, walking(draw, LARGER), 0, 0, 0.4, seed=3, frames=16, cells=True) for name, draw in WALKING.items()]
JOBS.append(Job("birds", walking(birds), 0, 0, 1.8, seed=3, frames=16, cells=True))
