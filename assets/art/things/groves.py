"""Groves: several trees with their undergrowth in one picture, so that a forest closes its canopy at little cost.

Also orchards' and tea's rows and a hedge. Next: levels/common/terrains.yaml, which says where they stand.
"""

import math
from dataclasses import replace

from kit import greenery
from kit.crowns import Dress, Form, tree
from kit.palette import mix
from pipeline.job import Job

from things import wilds
from things.trees import DRESSES, FORMS

SPOTS = ((-0.02, 0.3), (0.3, 0.06), (-0.28, -0.02), (0.06, -0.12), (0.02, -0.34))  # from behind to the front


def grove(names, season="", scale=0.86, undergrowth=7):
    """The builder of a grove of broad-leaved trees, in the dress of a season where a tree has one."""

    def build(m):
        ferns(m, undergrowth)
        for (x, y), name in zip(SPOTS, names, strict=False):
            forms = DRESSES[name]
            dress = forms.get(season or "summer", forms[""])
            if season == "winter" and dress:
                dress = replace(dress, leaf=mix(dress.leaf, "#6f6a50", 0.42), tip=mix(dress.tip, "#8f8a68", 0.5))
            state = m.rng.getstate()
            at = x + m.rng.uniform(-0.05, 0.05), y + m.rng.uniform(-0.05, 0.05)
            tree(m, FORMS[name], dress, *at, scale * m.rng.uniform(0.85, 1.08))
            m.rng.setstate(state)  # a bare tree and a green one use other numbers of dice
            m.rng.random()

    return build


def ferns(m, count):
    """Undergrowth: low bushes and ferns in the shade at the grove's edge."""
    form = Form(0.2, 0.15, 6, 0.1, 1.2, 0.012, "#5f4c3c", 0.55)
    for k in range(count):
        a = k * 2.4 + 0.4
        x, y = 0.42 * math.cos(a) * (0.6 + 0.4 * (k % 2)), 0.4 * math.sin(a) * (0.6 + 0.4 * (k % 2))
        tree(
            m, form, Dress(("#4a6f36", "#5f8440", "#3f6434")[k % 3], "#8cac50", card=0.028), x, y, m.rng.uniform(0.6, 1)
        )
    greenery.weeds(m, -0.4, 0.4, -0.38, 0.38, 30, ("grass", "grass_l", "grass_d"))


def pines(m):
    ferns(m, 5)
    for (x, y), plant, scale in zip(
        SPOTS, (wilds.pine, wilds.fir, wilds.pine, wilds.pine), (0.9, 0.95, 0.8, 0.7), strict=False
    ):
        with m.at(x, y, 0, 0, scale):
            plant(m)


def bamboos(m):
    ferns(m, 3)
    for x, y, scale in ((0.05, 0.24, 1.0), (-0.22, -0.02, 0.95), (0.2, -0.12, 0.86)):
        with m.at(x, y, 0, 0, scale):
            wilds.bamboo(m, 13, 0.2)


def tea_rows(flush):
    """The builder of three clipped rows of tea along the columns."""

    def build(m):
        leaf, tip = ("#6f9a3c", "#b8d464") if flush else ("#3f6a34", "#7ea04a")
        for y in (0.3, 0.0, -0.3):
            lumps = [(x * 0.1 - 0.42, y + m.rng.gauss(0, 0.012), 0.075, 0.095) for x in range(9)]
            base = m.jitter(leaf, 0.05)
            for p in lumps:
                m.blob(p[:3], p[3], base, "leaf", 2, 0.8, 0.3, 3, 0.4)
            greenery.leaves(m, lumps, base, tip, 0, 0.16, 620, 0.022)

    return build


def hedge(m):
    """A clipped hedge along the columns."""
    lumps = [(x * 0.1 - 0.45, 0, 0.08, 0.075) for x in range(10)]
    m.box(-0.5, 0.5, -0.06, 0.06, 0, 0.13, "#46703a", "leaf", 0.02)
    greenery.leaves(m, lumps, "#4f7a3a", "#8fb050", 0, 0.17, 620, 0.022)


MIXED = {
    "grove1": ("camphor1", "camphor3", "camphor2", "camphor2"),
    "grove2": ("camphor3", "maple", "ginkgo", "camphor2"),
    "grove3": ("plane2", "camphor1", "maple", "blossom"),
    "grove4": ("camphor2", "camphor1", "plane2", "persimmon"),
}
TURNING = ("grove2", "grove3", "grove4")
JOBS = [
    Job(f"{name}_{season}" if season else name, grove(names, season), 0, 0, 1.3, seed=60 + k)
    for k, (name, names) in enumerate(MIXED.items())
    for season in (("", "spring", "autumn", "winter") if name in TURNING else ("",))
]
JOBS += [
    Job("grove_pine", pines, 0, 0, 1.45, seed=71),
    Job("grove_bamboo", bamboos, 0, 0, 1.4, seed=72),
    Job("tea_rows", tea_rows(False), 0, 0, 0.4, seed=73),
    Job("tea_rows_spring", tea_rows(True), 0, 0, 0.4, seed=73),
    Job("hedge", hedge, 0, 0, 0.4, seed=74),
]
