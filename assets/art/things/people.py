"""People of five eras, each walking four ways in four steps; and groups that stand about.

One figure a sprite: a crowd is made of many, so no two streets are alike. Next: things/animals.py.
"""

import math

from kit import clutter
from kit.figures import LARGER, Dress, basket, bicycle, bundle, figure, pole, pots, rider, standing_four, walking
from pipeline.sprite import Job

INDIGO, LINEN, JADE, MADDER, ARMY = "#3d5a8a", "#d9c9a4", "#6f9c86", "#a8483c", "#5f6b42"


def plain(**dress):
    """A walker with nothing in hand."""
    worn = Dress(**dress)
    return lambda m, step: figure(m, worn, step)


def with_pole(load, **dress):
    worn = Dress(**dress)

    def draw(m, step):
        figure(m, worn, step)
        pole(m, step, load)

    return draw


def laden(thing, **dress):
    """A walker with something: `thing(m, step)` is drawn in the figure's space."""
    worn = Dress(**dress)

    def draw(m, step):
        figure(m, worn, step)
        with m.at(scale=worn.size):
            thing(m, step)

    return draw


def potter(m, step):
    """A board of fresh bowls on the shoulder."""
    m.box(-0.075, 0.075, -0.062, -0.022, 0.152, 0.16, "wood_l", "wood", 0.003)
    for k in range(4):
        m.lathe(-0.054 + 0.036 * k, -0.042, [(0.008, 0.16), (0.017, 0.178), (0.013, 0.186)], 8, "celadon", "glass")


def scroll(m, step):
    m.tube([(0.045, -0.03, 0.112), (0.045, 0.03, 0.112)], 0.011, "plaster_w", "paint", 7)


def staff(m, step):
    m.tube([(0.036, -0.042, 0.0), (0.03, -0.042, 0.2)], 0.006, "wood_d", "wood", 5)


def beads(m, step):
    m.cylinder(0.004, 0, 0.118, 0.127, 0.037, 0.031, 10, "wood_d", cap=False)


def fan(m, step):
    m.blob((0.056, -0.016, 0.128), 0.022, "plaster_w", "paint", 1, 1, 0)


def satchel(of, red=False):
    def draw(m, step):
        m.box(-0.026, 0.022, 0.03, 0.048, 0.06, 0.1, of, "paint", 0.006)
        m.tube([(0, 0.036, 0.1), (0, 0.0, 0.15), (0, -0.032, 0.12)], 0.004, of, "paint", 4)
        if red:
            m.cylinder(0, 0, 0.132, 0.147, 0.03, 0.019, 8, "red", cap=False)

    return draw


def briefcase(m, step):
    m.box(-0.026, 0.03, 0.036, 0.052, 0.05, 0.086, "wood_d", "paint", 0.005)


def pack(of, blanket=""):
    def draw(m, step):
        m.box(-0.07, -0.026, -0.028, 0.028, 0.085, 0.15, of, "paint", 0.01)
        if blanket:
            m.tube([(-0.05, -0.036, 0.16), (-0.05, 0.036, 0.16)], 0.017, blanket, "paint", 8)

    return draw


def migrant_bag(m, step):
    """The striped bag of the years on the move, on the shoulder."""
    for k in range(5):
        x = -0.05 + 0.02 * k
        m.box(x, x + 0.02, -0.072, -0.018, 0.138, 0.186, ("red", "white", "cobalt")[k % 3], "paint", 0.004, 0)


def hoe(m, step):
    m.tube([(0.03, -0.036, 0.085), (-0.06, -0.03, 0.19)], 0.006, "wood_l", "wood", 5)
    m.box(-0.08, -0.055, -0.042, -0.018, 0.178, 0.186, "steel", "metal", 0.002)


def shopping(m, step):
    m.lathe(0.006, 0.05, [(0.014, 0.03), (0.022, 0.045), (0.02, 0.072)], 8, "red")
    m.blob((0.006, 0.05, 0.076), 0.019, "leaf_l", "leaf", 1, 0.8, 0.2)


def clipboard(m, step):
    m.box(0.036, 0.05, -0.028, 0.028, 0.1, 0.138, "plaster_w", "paint", 0.003)
    m.box(0.051, 0.054, -0.02, 0.02, 0.106, 0.13, "skyblue", "paint", 0)


def stripes(m, step):
    for z in (0.098, 0.12):
        m.cylinder(0, 0, z, z + 0.009, 0.034, 0.036, 10, "plaster_w", cap=False)


def broom(m, step):
    m.tube([(0.05, -0.036, 0.02), (0.026, -0.036, 0.16)], 0.0055, "wood_l", "wood", 5)
    m.lathe(0.052, -0.036, [(0.024, 0.0), (0.008, 0.034)], 7, "straw", "wood")


def phone(m, step):
    m.box(0.048, 0.055, -0.012, 0.012, 0.112, 0.14, "soot", "paint", 0.002)
    m.box(0.044, 0.048, -0.01, 0.01, 0.115, 0.137, "#cfe8ff", "paint", 0)


def streamer(m, step):
    """A telephone on a long stick, with a ring of light."""
    m.tube([(0.034, -0.034, 0.15), (0.085, -0.02, 0.2)], 0.004, "zinc", "metal", 4)
    ring = [
        (0.087, 0.02 * math.cos(a) - 0.018, 0.212 + 0.02 * math.sin(a)) for a in [math.tau * k / 10 for k in range(11)]
    ]
    m.tube(ring, 0.004, "#fff2dc", "emit", 4)


def thermos_box(m, step):
    m.box(-0.085, -0.028, -0.042, 0.042, 0.082, 0.168, "yellow", "paint", 0.008)
    m.box(-0.087, -0.026, -0.044, 0.044, 0.112, 0.128, "cobalt", "paint", 0.002, 0)


def camera(m, step):
    m.box(0.03, 0.046, -0.016, 0.016, 0.108, 0.128, "soot", "paint", 0.003)
    pack("skyblue")(m, step)


def parent_child(m, step):
    figure(m, Dress("coral", "steel_d", "long", skirt="plaster_w"), step, 0, 0.036)
    figure(m, Dress("yellow", "cobalt", "peaked", sash="skyblue", size=0.66), (step + 2) % 4, 0.01, -0.042)
    m.tube([(0.004, 0.0, 0.096), (0.008, -0.022, 0.086)], 0.008, "skin", "paint", 5)


def couple(m, step):
    figure(m, Dress("skyblue", "plaster", ""), step, 0, 0.036)
    figure(m, Dress("pink", "skin", "long", skirt="pink"), (step + 2) % 4, 0, -0.036)


def elder(m, step):
    """Grey hair, a stick, a bird cage in a blue cloth."""
    figure(m, Dress("plaster_w", "steel_d", "", hair="#c9c6c0", arms="hold"), step)
    m.cylinder(0.06, 0.02, 0.07, 0.112, 0.022, 0.022, 8, "wood_l", "wood")
    m.blob((0.06, 0.02, 0.112), 0.021, "cobalt", "paint", 1, 0.7, 0)


def robot_walker(m, step):
    """A four-legged robot on its round."""
    swing = (0.0, 0.022, 0.0, -0.022)[step]
    m.box(-0.075, 0.075, -0.034, 0.034, 0.085, 0.135, "white", "paint", 0.014, 0)
    m.box(-0.05, 0.05, -0.036, 0.036, 0.1, 0.118, "steel_d", "paint", 0.003, 0)
    for u in (-0.06, 0.06):
        for side in (-1, 1):
            foot = u + swing * side * (1 if u > 0 else -1)
            m.tube(
                [(u, side * 0.036, 0.1), (u - 0.022, side * 0.04, 0.055), (foot, side * 0.04, 0.004)],
                0.011,
                "steel_d",
                "metal",
                6,
            )
    m.box(0.072, 0.1, -0.026, 0.026, 0.105, 0.145, "soot", "paint", 0.008, 0)
    m.box(0.1, 0.104, -0.018, 0.018, 0.118, 0.13, "#7fe0ff", "emit", 0)


def smaller(draw, size):
    """The same thing at another size."""

    def made(m, step):
        with m.at(scale=size):
            draw(m, step)

    return made


def cyclist(of, basket_of="", **dress):
    worn = Dress(**dress)

    def draw(m, step):
        bicycle(m, step, of, basket_of)
        with m.at(x=-0.022):
            rider(m, worn, step, 0.112, 0.062)

    return draw


def vendor_bike(m, step):
    """A bicycle with two bins of vegetables."""
    cyclist("steel_d", coat="plaster", trousers="steel_d", hat="straw")(m, step)
    for side in (-1, 1):
        m.box(-0.115, -0.04, side * 0.055 - 0.025, side * 0.055 + 0.025, 0.04, 0.09, "wood_l", "wood", 0.004)
        m.blob((-0.078, side * 0.055, 0.09), 0.032, ("leaf_l", "coral")[side > 0], "leaf", 2, 0.6, 0.3)


def motor(of, dress, box=""):
    """A light motorcycle or a scooter with its rider."""

    def draw(m):
        for u in (-0.075, 0.075):
            m.tube([(u, -0.011, 0.036), (u, 0.011, 0.036)], 0.036, "soot", "paint", 12)
            m.tube([(u, -0.013, 0.036), (u, 0.013, 0.036)], 0.016, "zinc", "metal", 8)
        m.box(-0.09, 0.03, -0.022, 0.022, 0.045, 0.095, of, "paint", 0.012, 0)
        m.box(-0.085, 0.005, -0.02, 0.02, 0.094, 0.106, "soot", "paint", 0.005, 0)
        m.tube([(0.075, 0, 0.04), (0.052, 0, 0.13)], 0.013, of, "paint", 6)
        m.tube([(0.046, -0.04, 0.134), (0.052, 0, 0.13), (0.046, 0.04, 0.134)], 0.006, "soot", "paint", 5)
        m.blob((0.068, 0, 0.112), 0.012, "#fff2c0", "emit", 1, 1, 0)
        m.box(-0.097, -0.09, -0.01, 0.01, 0.07, 0.082, "#ff5a3c", "emit", 0)
        with m.at(x=-0.03):
            rider(m, dress, 1, 0.115, 0.07)
        if box:
            m.box(-0.125, -0.06, -0.036, 0.036, 0.108, 0.17, box, "paint", 0.008, 0)

    return draw


WALKERS = {
    # kilns
    "han_man": plain(coat=INDIGO, trousers="plaster", hat="bun", hem=0.03, sash="soil_d"),
    "han_woman": plain(coat=MADDER, hat="bun", hem=0.012, skirt="ochre", sash="plaster_w", arms="hold"),
    "song_man": plain(coat="#7d8f6a", trousers="plaster", hat="turban", hem=0.045, sash="plaster_w"),
    "song_woman": plain(coat="pink", hat="bun", hem=0.012, skirt=JADE, sash="coral", arms="hold"),
    "potter": laden(potter, coat=LINEN, trousers=INDIGO, hat="turban", sash="cobalt"),
    "porter": with_pole(pots, coat=INDIGO, trousers="soil_d", hat="straw"),
    "woodman": with_pole(bundle, coat="soil", trousers="soil_d", hat="turban", sash="red"),
    "scholar": laden(scroll, coat="plaster_w", hat="official", hem=0.014, sash="cobalt", arms="hold"),
    "merchant": laden(fan, coat="violet", hat="official", hem=0.014, sash="gold", arms="hold"),
    "monk": laden(beads, coat="ochre", hat="bald", hem=0.016, skirt="#b5762e", arms="hold"),
    "child_old": plain(coat="red", trousers=JADE, hat="tufts", size=0.72, arms="up"),
    # the base
    "worker": plain(coat="cobalt", trousers="#2a4a80", hat="cap"),
    "worker_woman": plain(coat="#4a73b8", trousers="steel_d", hat="braids", sleeves="plaster_w"),
    "smelter_man": plain(coat="#7a6a58", trousers="#5a5048", hat="helmet"),
    "cadre": laden(briefcase, coat="#6a7078", trousers="#565c64", hat="cap"),
    "farmer": laden(hoe, coat="plaster", trousers="#3f5a7a", hat="straw"),
    "farmer_pole": with_pole(basket("leaf_l"), coat="soil", trousers="soil_d", hat="straw"),
    "farm_woman": with_pole(basket("gold"), coat="red", trousers="cobalt", hat="straw"),
    "pupil": laden(satchel(ARMY, red=True), coat="plaster_w", trousers="cobalt", size=0.76),
    "nurse": plain(coat="white", trousers="plaster_w", hat="nurse", hem=0.05),
    "cyclist_old": cyclist("soot", coat="cobalt", trousers="steel_d", hat="cap"),
    "cyclist_woman": cyclist("soot", coat="plaster_w", trousers="steel_d", hat="braids"),
    # the crisis
    "townsman": plain(coat="#8a8f98", trousers="#3a3c44", hat=""),
    "townswoman": laden(shopping, coat="coral", trousers="#3a4664", hat="long"),
    "migrant": laden(migrant_bag, coat="#6f7f5a", trousers="#4a4c50", hat="", arms="up"),
    "student90": laden(pack("cobalt"), coat="white", trousers="#3f66b0", hat="", sleeves="cobalt", size=0.88),
    "inspector": laden(clipboard, coat="white", trousers="#3a3c44", hat="", hem=0.05, arms="hold"),
    "masked": plain(coat="#5f7f5a", trousers="#4a4c50", hat="peaked", sash="steel"),
    "grandma": laden(shopping, coat="violet", trousers="#3a3c44", hat="bun", hair="#d0ccc6", size=0.92),
    "vendor_bike": vendor_bike,
    # the greenway
    "jogger": plain(coat="#e8503c", trousers="#2c3240", hat="", sleeves="skin"),
    "jogger_woman": plain(coat="#38b0c8", trousers="#30343f", hat="long", sleeves="skin"),
    "cyclist_new": cyclist("#e8603c", coat="#f0d040", trousers="#2c3240", hat="white_helmet", sleeves="skin"),
    "parent_child": parent_child,
    "elder": elder,
    "tourist": laden(camera, coat="plaster_w", trousers="path", hat="sun", sleeves="skin", arms="hold"),
    "crew": laden(broom, coat="#f0782c", trousers="#f0782c", hat="straw"),
    "crew_man": laden(stripes, coat="#f0782c", trousers="#3a4664", hat="white_helmet"),
    "couple": couple,
    # tomorrow
    "techie": laden(pack("#30343f"), coat="#5f86c8", trousers="#30343f", hat=""),
    "techie_woman": laden(phone, coat="#f0ece4", trousers="#30343f", hat="long", skirt="#3f66b0", arms="hold"),
    "courier": laden(thermos_box, coat="yellow", trousers="#30343f", hat="white_helmet"),
    "streamer": laden(streamer, coat="#c86ad0", trousers="skin", hat="long", skirt="#30343f", arms="up"),
    "student_new": laden(pack("coral"), coat="white", trousers="#2f5aa8", hat="", sleeves="#2f5aa8", size=0.86),
    "retiree": plain(coat="#d86a7a", trousers="plaster", hat="sun", arms="behind"),
    "robot_walker": smaller(robot_walker, 0.74),
}
RIDERS = {
    "motorbike": motor("red", Dress("#4a4c54", "#30343f", "white_helmet")),
    "scooter": motor("skyblue", Dress("coral", "steel_d", "white_helmet")),
    "courier_scooter": motor("yellow", Dress("yellow", "#30343f", "helmet"), "cobalt"),
}

GROUP_SIZE = 1.22  # clutter.person is drawn at the size of those in yards
SPOTS = ((-0.08, 0.03), (0.06, -0.03), (0.0, 0.09), (0.1, 0.07), (-0.02, -0.08))


def group(coats, hats, scale=1.0):
    """The builder of a group: a coat and a hat for each."""

    def build(m):
        for (x, y), coat, hat in zip(SPOTS, coats, hats, strict=False):
            trousers = m.rng.choice(["steel_d", "cobalt", "soil_d"])
            clutter.person(m, x, y, m.jitter(coat, 0.06), hat, trousers, scale=scale * GROUP_SIZE)

    return build


def porters(m):
    """Two farmers with loads, and a friend."""
    for x, y, turn in ((-0.06, 0.07, 20), (0.09, -0.06, 200)):
        with m.at(x, y, turn_deg=turn):
            with_pole(basket(m.rng.choice(["leaf_l", "gold", "straw"])), coat="soil", trousers="soil_d", hat="straw")(
                m, 0
            )


def villagers(m):
    with m.at(-0.06, 0.05, turn_deg=30):
        with_pole(basket("leaf_l"), coat="soil", trousers="soil_d", hat="straw")(m, 0)
    clutter.person(m, 0.09, -0.02, "redwood", None, scale=GROUP_SIZE)
    clutter.person(m, 0.03, 0.12, "cobalt", "straw", scale=GROUP_SIZE)


def parked_riders(m):
    for k, (x, y) in enumerate(((-0.06, 0.06), (0.07, -0.05))):
        with m.at(x, y, turn_deg=12 * k):
            cyclist("soot", coat=("cobalt", "steel")[k], hat=("cap", "")[k])(m, 0)


GROUPS = {
    "people": group(("coral", "skyblue", "yellow"), (None, None, None)),
    "workers1": group(("cobalt", "steel", "cobalt"), ("cap", None, "helmet")),
    "workers2": group(("cobalt", "cobalt", "green_d", "steel"), ("helmet", "cap", "cap", None)),
    "children": group(("coral", "plaster_w", "skyblue", "yellow"), (None,) * 4, 0.74),
    "villagers": villagers,
    "farmers": porters,
    "cyclists": parked_riders,
}
JOBS = [Job(name, build, 0, 0, 0.45, seed=2 + k) for k, (name, build) in enumerate(GROUPS.items())]
JOBS += [Job(name, walking(draw, LARGER), 0, 0, 0.3, seed=5, frames=16, cells=True) for name, draw in WALKERS.items()]
JOBS += [
    Job(name, standing_four(draw, LARGER), 0, 0, 0.35, seed=5, frames=4, cells=True) for name, draw in RIDERS.items()
]
