"""What goes on roads in five eras, from wheelbarrow to robot taxi, each in four ways.

Headlamps and windows glow at night. Light is baked, so every way is drawn. Next: things/trains.py.
"""

from kit import clutter, vehicles
from kit.figures import LARGER, Dress, figure, rider, sitter, standing_four, walking
from kit.palette import mix, shade
from pipeline.sprite import Job

from things.animals import ox, trunk

SIZE = 1.1  # a little larger than life, as people are


def barrow(m, step):
    """A single-wheeled barrow of crates and its man."""
    vehicles.cart_wheel(m, 0.1, 0, 0.06)
    for side in (-1, 1):
        m.tube([(0.17, side * 0.03, 0.09), (-0.12, side * 0.06, 0.11)], 0.009, "wood_d", "wood", 5)
    clutter.crate(m, 0.01, -0.06, 0.1, 0.09)
    clutter.pot(m, 0.14, -0.045, 0.1, 0.05)
    clutter.pot(m, 0.14, 0.045, 0.1, 0.05)
    with m.at(-0.16, 0, 0, 0, LARGER):
        figure(m, Dress("#d9c9a4", "#3d5a8a", "turban", sash="red", arms="hold"), step)


def drawn_cart(m, x0, x1, load, of="wood_l"):
    """A two-wheeled cart with its load; `load(m)` is drawn on its floor."""
    middle = (x0 + x1) / 2
    for side in (-1, 1):
        vehicles.cart_wheel(m, middle, side * 0.105, 0.075)
    vehicles.bed(m, x0, x1, 0.085, 0.085, 0.14, of)
    for side in (-1, 1):
        m.tube([(x1, side * 0.06, 0.1), (x1 + 0.3, side * 0.045, 0.11)], 0.009, "wood_d", "wood", 5)
    load(m)


def sacks(m):
    for k in range(6):
        m.blob(
            (-0.3 + 0.07 * (k % 3), -0.035 + 0.07 * (k // 3), 0.135),
            0.045,
            m.jitter("plaster", 0.1),
            "paint",
            2,
            0.8,
            0.15,
        )


def straw(m):
    m.blob((-0.24, 0, 0.17), 0.12, "straw", "leaf", 3, 0.75, 0.35)
    m.blob((-0.15, 0, 0.16), 0.09, "straw", "leaf", 2, 0.8, 0.35)


def ox_cart(m, step):
    drawn_cart(m, -0.37, -0.09, straw)
    with m.at(0.16, 0, 0):
        ox(m, step)
    with m.at(-0.02, 0.13, 0, 0, LARGER):
        figure(m, Dress("soil", "soil_d", "straw"), step)


def horse_cart(m, step):
    """A rubber-tyred cart of the communes, its driver on the shaft."""
    drawn_cart(m, -0.38, -0.08, sacks)
    of = "#6f4a30"
    swing = (0.0, 1.0, 0.0, -1.0)[step] * 0.024
    with m.at(0.17, 0, 0):
        for k, x in enumerate((-0.075, 0.075)):
            for side in (-1, 1):
                foot = x + swing * side * (1 if k else -1)
                m.tube([(x, side * 0.028, 0.1), (foot, side * 0.028, 0.0)], [0.016, 0.009], of, "paint", 6)
        trunk(m, of, 0.115, 0.046, 0.128)
        m.tube([(0.1, 0, 0.14), (0.145, 0, 0.205)], [0.036, 0.022], of, "paint", 7)
        m.tube([(0.14, 0, 0.212), (0.195, 0, 0.182)], [0.024, 0.015], of, "paint", 7)
        m.tube([(0.09, 0, 0.175), (0.135, 0, 0.235)], [0.012, 0.008], "soot", "paint", 5)
        m.tube([(-0.12, 0, 0.14), (-0.15, 0, 0.07)], [0.014, 0.005], "soot", "paint", 5)
    with m.at(-0.07, -0.05, 0.12, 0, LARGER):
        sitter(m, Dress("cobalt", "steel_d", "cap"))


def tricycle(m, step):
    """A cargo tricycle with cabbages."""
    vehicles.wheels(m, (-0.11,), 0.085, 0.042, "soot")
    vehicles.bed(m, -0.2, -0.02, 0.07, 0.07, 0.115, "cobalt", "leaf_l", 0.06)
    m.tube([(0.15, -0.006, 0.045), (0.15, 0.006, 0.045)], 0.045, "soot", "paint", 12)
    m.tube([(-0.02, 0, 0.08), (0.11, 0, 0.1), (0.15, 0, 0.045)], 0.009, "cobalt", "metal", 5)
    m.tube([(0.1, -0.04, 0.15), (0.105, 0, 0.14), (0.1, 0.04, 0.15)], 0.007, "zinc", "metal", 5)
    m.tube([(0.105, 0, 0.14), (0.12, 0, 0.09)], 0.008, "cobalt", "metal", 5)
    with m.at(0.04, 0, 0, 0, LARGER):
        rider(m, Dress("plaster", "steel_d", "straw"), step, 0.11, 0.055)


def truck(m, of="green_d", load="coal"):
    """A Liberation lorry with a round bonnet and a wooden bed."""
    vehicles.wheels(m, (-0.16, -0.09, 0.16), 0.07)
    m.box(-0.24, 0.22, -0.05, 0.05, 0.04, 0.065, "soot", "metal", 0.004)
    vehicles.bed(m, -0.26, 0.04, 0.088, 0.07, 0.155, mix(of, "wood", 0.35), load, 0.08)
    m.box(0.05, 0.145, -0.078, 0.078, 0.07, 0.2, of, "paint", 0.02)
    m.box(0.141, 0.15, -0.062, 0.062, 0.13, 0.182, "glass_d", "glass", 0.003)
    m.box(0.07, 0.125, -0.081, 0.081, 0.135, 0.18, "glass_d", "glass", 0.003)
    m.box(0.14, 0.26, -0.05, 0.05, 0.07, 0.132, of, "paint", 0.022)
    m.box(0.256, 0.264, -0.035, 0.035, 0.075, 0.12, "zinc", "metal", 0.003)
    for side in (-1, 1):
        m.box(0.12, 0.23, side * 0.07 - 0.02, side * 0.07 + 0.02, 0.068, 0.082, of, "paint", 0.006)
    vehicles.lamps(m, 0.255, -0.26, 0.058, 0.1)


def truck90(m):
    """A blue flat-fronted lorry with a green tarpaulin."""
    vehicles.wheels(m, (-0.2, -0.12, 0.2), 0.078, 0.04)
    m.box(-0.3, 0.28, -0.06, 0.06, 0.045, 0.07, "soot", "metal", 0.004)
    m.box(-0.31, 0.1, -0.095, 0.095, 0.075, 0.24, "#4a6a52", "paint", 0.035, 0)
    for x in (-0.25, -0.14, -0.03):
        m.tube(
            [(x, -0.097, 0.08), (x, -0.085, 0.238), (x, 0.085, 0.238), (x, 0.097, 0.08)], 0.004, "#33503c", "paint", 4
        )
    m.box(0.13, 0.29, -0.092, 0.092, 0.06, 0.235, "#3a6ab0", "paint", 0.022, 0)
    m.box(0.284, 0.296, -0.076, 0.076, 0.14, 0.21, "glass_d", "glass", 0.003)
    m.box(0.2, 0.268, -0.095, 0.095, 0.145, 0.205, "glass_d", "glass", 0.003)
    m.box(0.288, 0.298, -0.085, 0.085, 0.065, 0.085, "white", "paint", 0.003, 0)
    vehicles.lamps(m, 0.296, -0.31, 0.065, 0.105)


def bus_old(band):
    """A cream town bus with a band in a colour."""

    def draw(m):
        vehicles.wheels(m, (-0.2, 0.2), 0.078, 0.038)
        vehicles.coach(m, "plaster_w", band)
        m.box(0.2, 0.3, -0.07, 0.07, 0.262, 0.288, band, "paint", 0.006, 0)

    return draw


def bus_electric(m):
    """A low electric bus in white and leaf green."""
    vehicles.wheels(m, (-0.21, 0.21), 0.08, 0.038)
    m.lit_share = 1.0
    vehicles.coach(m, "white", "#4fb06a", 0.7, 0.096, 0.035, 0.26, 6, "#4fb06a", nose=0.03)
    m.box(-0.26, 0.18, -0.06, 0.06, 0.27, 0.3, "#e8ece8", "paint", 0.01, 0)
    m.box(0.352, 0.357, -0.05, 0.05, 0.226, 0.244, "#ffb04a", "emit", 0)


def minibus(m):
    """The white and yellow bus that stops wherever a hand is raised."""
    vehicles.wheels(m, (-0.15, 0.16), 0.072, 0.036)
    vehicles.coach(m, "#f0e2b0", "#d88a2c", 0.5, 0.086, 0.04, 0.225, 4, "white", nose=0.03)


def van90(m):
    """A breadloaf van, silver."""
    vehicles.wheels(m, (-0.12, 0.13), 0.066, 0.034)
    vehicles.coach(m, "#c9ccd0", "#aeb2b8", 0.4, 0.08, 0.038, 0.2, 3, "white", nose=0.028)


def tractor(m):
    """A walking tractor with its trailer and farmers."""
    vehicles.wheels(m, (0.12,), 0.06, 0.05, "red")
    m.box(0.07, 0.24, -0.035, 0.035, 0.06, 0.115, "red", "paint", 0.012)
    m.cylinder(0.2, 0.0, 0.11, 0.18, 0.01, 0.01, 8, "soot", "metal")
    m.tube([(0.08, -0.035, 0.11), (-0.04, -0.05, 0.15)], 0.006, "steel", "metal", 5)
    m.tube([(0.08, 0.035, 0.11), (-0.04, 0.05, 0.15)], 0.006, "steel", "metal", 5)
    vehicles.wheels(m, (-0.2,), 0.075, 0.038)
    vehicles.bed(m, -0.32, -0.06, 0.085, 0.075, 0.13, "wood_l", "gold", 0.065)
    with m.at(-0.05, 0, 0.1, 0, LARGER):
        sitter(m, Dress("soil", "soil_d", "straw"))
    with m.at(-0.25, 0, 0.13, 0, LARGER):
        sitter(m, Dress("coral", "cobalt", "straw"))
    m.blob((0.245, 0, 0.1), 0.013, vehicles.HEADLIGHT, "emit", 1, 1, 0)


def jeep(m):
    """The green cross-country car of the cadres."""
    vehicles.wheels(m, (-0.11, 0.12), 0.074, 0.042)
    m.box(-0.19, 0.2, -0.08, 0.08, 0.05, 0.11, "#6a7a50", "paint", 0.012)
    m.box(-0.185, 0.06, -0.076, 0.076, 0.11, 0.2, "#c2b58a", "paint", 0.018)
    vehicles.panes(m, -0.16, 0.05, 0.077, 0.128, 0.18, 2)
    vehicles.screen(m, 0.066, 0.068, 0.112, 0.185, 0.006)
    m.box(0.196, 0.203, -0.05, 0.05, 0.062, 0.1, "soot", "metal", 0.002)
    vehicles.lamps(m, 0.2, -0.19, 0.062, 0.088)
    m.tube([(-0.2, 0, 0.11), (-0.225, 0, 0.11)], 0.04, "soot", "paint", 12)


def motorcart(m):
    """A three-wheeled motor cart with a tin roof: the taxi of the market towns."""
    vehicles.wheels(m, (-0.11,), 0.075, 0.034)
    m.tube([(0.14, -0.012, 0.034), (0.14, 0.012, 0.034)], 0.034, "soot", "paint", 12)
    m.box(-0.17, 0.03, -0.08, 0.08, 0.045, 0.09, "red", "paint", 0.012, 0)
    m.box(0.03, 0.17, -0.045, 0.045, 0.05, 0.12, "red", "paint", 0.02, 0)
    for x in (-0.16, 0.04):
        for side in (-1, 1):
            m.tube([(x, side * 0.072, 0.09), (x, side * 0.072, 0.275)], 0.005, "zinc", "metal", 4)
    m.box(-0.18, 0.07, -0.085, 0.085, 0.272, 0.29, "#c8443a", "paint", 0.008, 0)
    with m.at(-0.1, 0, 0.07, 0, LARGER):
        sitter(m, Dress("yellow", "cobalt", "long"))
    with m.at(0.02, 0, 0.085, 0, LARGER):
        sitter(m, Dress("#6f7f5a", "#30343f", ""))
    m.blob((0.172, 0, 0.1), 0.014, vehicles.HEADLIGHT, "emit", 1, 1, 0)


def taxi(m):
    """The red taxi of the nineties."""
    vehicles.saloon(m, "#d0402c", 0.42, 0.08, 0.165, (-0.66, 0.4))
    m.box(-0.2, 0.2, -0.082, 0.082, 0.056, 0.07, "yellow", "paint", 0.002, 0)
    m.box(-0.05, -0.01, -0.03, 0.03, 0.176, 0.195, "#ffe27a", "emit", 0.002, 0)


def car(of, kind):
    def draw(m):
        if kind == "suv":
            vehicles.saloon(m, of, 0.46, 0.092, 0.2, (-0.92, 0.42), bonnet=0.122)
        elif kind == "small":
            vehicles.saloon(m, of, 0.36, 0.082, 0.18, (-0.84, 0.5), bonnet=0.105)
        else:
            vehicles.saloon(m, of, 0.47, 0.088, 0.168, (-0.62, 0.42))

    return draw


def garbage_truck(m):
    vehicles.wheels(m, (-0.2, -0.12, 0.2), 0.078, 0.04)
    m.box(-0.31, 0.12, -0.095, 0.095, 0.06, 0.27, "#4fb06a", "paint", 0.05, 0)
    m.box(-0.33, -0.29, -0.085, 0.085, 0.07, 0.22, "steel_d", "metal", 0.02)
    m.box(-0.22, 0.04, -0.097, 0.097, 0.13, 0.19, "white", "paint", 0.006, 0)
    m.box(0.14, 0.29, -0.09, 0.09, 0.05, 0.22, "white", "paint", 0.025, 0)
    m.box(0.285, 0.296, -0.076, 0.076, 0.13, 0.196, "glass_d", "glass", 0.003)
    m.box(0.2, 0.265, -0.093, 0.093, 0.135, 0.192, "glass_d", "glass", 0.003)
    m.box(0.18, 0.21, -0.05, 0.05, 0.221, 0.238, "#ffa030", "emit", 0.002, 0)
    vehicles.lamps(m, 0.294, -0.33, 0.065, 0.085, 0.1)


def tourist_cart(m):
    """An open electric cart on the greenway."""
    vehicles.wheels(m, (-0.16, 0.17), 0.068, 0.034)
    m.box(-0.24, 0.25, -0.08, 0.08, 0.045, 0.09, "#4fb06a", "paint", 0.016, 0)
    m.box(0.2, 0.27, -0.07, 0.07, 0.06, 0.125, "#4fb06a", "paint", 0.022, 0)
    for x in (-0.22, 0.0, 0.19):
        for side in (-1, 1):
            m.tube([(x, side * 0.072, 0.09), (x, side * 0.072, 0.255)], 0.005, "white", "metal", 4)
    m.box(-0.25, 0.23, -0.088, 0.088, 0.252, 0.272, "white", "paint", 0.008, 0)
    for k, x in enumerate((-0.17, -0.05, 0.09)):
        for y in (-0.04, 0.04):
            coat = ("coral", "yellow", "skyblue", "plaster_w", "pink", "#4a73b8")[k * 2 + (y > 0)]
            with m.at(x, y, 0.085, 0, LARGER * 0.9):
                sitter(m, Dress(coat, "plaster", ("sun", "", "long")[k]))
    vehicles.lamps(m, 0.272, -0.24, 0.05, 0.09, 0.07)


def robotaxi(m):
    """A white pod without a driver, its eye on the roof."""
    vehicles.saloon(m, "white", 0.42, 0.09, 0.195, (-0.86, 0.72), "soot", 0.1)
    m.cylinder(0.0, 0, 0.2, 0.235, 0.03, 0.026, 12, "steel_d", "paint")
    m.cylinder(0.0, 0, 0.215, 0.225, 0.031, 0.031, 12, "#7fe0ff", "emit", cap=False)
    m.box(-0.208, 0.208, -0.092, 0.092, 0.07, 0.08, "#7fe0ff", "emit", 0, 0)


def delivery_bot(m):
    """A six-wheeled box that brings parcels."""
    vehicles.wheels(m, (-0.06, 0.0, 0.06), 0.052, 0.026)
    m.box(-0.1, 0.1, -0.06, 0.06, 0.035, 0.13, "white", "paint", 0.022, 0)
    m.box(-0.085, 0.06, -0.052, 0.052, 0.128, 0.138, "#f0782c", "paint", 0.006, 0)
    m.box(0.098, 0.104, -0.04, 0.04, 0.075, 0.105, "#7fe0ff", "emit", 0)
    m.tube([(-0.07, 0.04, 0.13), (-0.07, 0.04, 0.24)], 0.004, "steel_d", "metal", 4)
    m.box(-0.095, -0.07, 0.038, 0.042, 0.215, 0.24, "#f0782c", "paint", 0)


def tram(head):
    """A car of the trackless tram; the head has a sloping front with its screen."""

    def draw(m):
        m.lit_share = 1.0
        x0, x1 = (-0.3, 0.3)
        vehicles.wheels(m, (-0.17, 0.17), 0.08, 0.034)
        vehicles.coach(m, "white", "#3fa8a0", 0.58, 0.1, 0.03, 0.275, 5, "white", tail=False, nose=0.03)
        m.box(x0 + 0.04, x1 - 0.06, -0.075, 0.075, 0.278, 0.305, "#e4ecea", "paint", 0.012, 0)
        m.box(x0, x1 - 0.02, -0.102, 0.102, 0.03, 0.05, "steel_d", "paint", 0.004, 0)
        if head:
            m.box(0.27, 0.335, -0.09, 0.09, 0.04, 0.14, "white", "paint", 0.03, 0)
            vehicles.screen(m, 0.336, 0.084, 0.125, 0.268, 0.045)
            m.box(0.327, 0.338, -0.07, 0.07, 0.098, 0.112, "#3fa8a0", "paint", 0.002, 0)
            vehicles.lamps(m, 0.332, -0.29, 0.066, 0.082)
        else:
            m.box(0.285, 0.32, -0.08, 0.08, 0.05, 0.25, "soot", "paint", 0.01)
        m.box(-0.32, -0.285, -0.08, 0.08, 0.05, 0.25, "soot", "paint", 0.01)

    return draw


DRAWN = {"barrow": barrow, "ox_cart": ox_cart, "horse_cart": horse_cart, "tricycle": tricycle}
DRIVEN = {
    "truck": truck,
    "truck_blue": lambda m: truck(m, "#3f5f8a", "brick_l"),
    "bus": bus_old("red"),
    "bus_old": bus_old("#3f6ab0"),
    "tractor": tractor,
    "jeep": jeep,
    "van90": van90,
    "taxi": taxi,
    "minibus": minibus,
    "truck90": truck90,
    "motorcart": motorcart,
    "car1": car("white", "saloon"),
    "car2": car("#c8443a", "small"),
    "car3": car("#3f6ab0", "suv"),
    "car4": car(shade("#5a6068", 0.8), "saloon"),
    "bus_electric": bus_electric,
    "garbage_truck": garbage_truck,
    "tram_head": tram(True),
    "tram_mid": tram(False),
    "tourist_cart": tourist_cart,
    "robotaxi": robotaxi,
    "delivery_bot": delivery_bot,
}
JOBS = [Job(name, walking(draw, SIZE), 0, 0, 0.5, seed=3, frames=16, cells=True) for name, draw in DRAWN.items()]
JOBS += [Job(name, standing_four(draw, SIZE), 0, 0, 0.5, seed=3, frames=4, cells=True) for name, draw in DRIVEN.items()]
