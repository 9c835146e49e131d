"""The works of 1953 as their grandchildren find them: ruins first, then museums, parks and studios.

Every state is the works' own builder followed by a pass of kit/ageing.py; here stands only what is particular: what
the last shift left in the yard, where birches came up, where the cafe is.
"""

from kit import ageing, museum, railway
from pipeline.sprite import Job

from things.cement import cement_works
from things.chemistry import chemical_works
from things.coal import coal_washery
from things.metalworks import smelter, smelter_halls
from things.power import power_station
from things.railway import locoworks
from things.steelworks import steel_mill


def smelter_derelict(m):
    smelter(m)
    ageing.clear(m, (1.45, 1.8, -2.4, -1.9, 0, 0.2), (1.74, 2.62, -2.45, -1.59, 0.34, 1.3))
    ageing.ruined(m, 0.18, [(1.62, -0.38, 0.26, 2.35)], 3.0)
    ageing.ivy(m, "-y", -1.58, 1.5, 2.1, 0.6, 14)
    ageing.ivy(m, "+x", 1.38, -2.3, -1.85, 0.4, 8)
    ageing.ivy(m, "-y", -2.36, 0.42, 0.9, 0.34, 8)
    sprout = [
        (0.95, -1.12, 0.6, 0.95),
        (1.75, -1.3, 0.46, 0.92),
        (2.4, -2.05, 0.72, 0),
        (1.58, -2.1, 0.5, 0),
        (0.2, -2.2, 0.62, 0),
    ]
    ageing.overgrow(m, 0.1, 2.85, -2.9, -2.0, 150, 13, sprout)


def locoworks_derelict(m):
    locoworks(m)
    ageing.clear(
        m,
        (0.9, 1.42, -1.7, -1.3, 0.07, 0.3),
        (1.4, 2.0, -1.9, -1.74, 0, 0.2),
        (0.8, 0.9, -1.76, -1.72, 0, 0.2),
        (1.3, 1.4, -1.76, -1.72, 0, 0.2),
    )
    ageing.ruined(m, 0.2, [(2.68, -0.13, 0.16, 1.2)], 9.0)
    ageing.ivy(m, "-y", -1.18, 0.3, 1.0, 0.5, 14)
    ageing.ivy(m, "-y", -1.18, 1.7, 2.3, 0.36, 8)
    ageing.ivy(m, "+x", 2.47, -0.7, -0.2, 0.4, 6)
    sprout = [
        (0.75, -0.7, 0.5, 0.62),
        (1.6, -0.55, 0.55, 0.62),
        (1.1, -1.5, 0.6, 0),
        (2.1, -1.82, 0.5, 0),
        (2.8, -0.7, 0.55, 0),
    ]
    ageing.overgrow(m, 0.1, 2.9, -1.92, -1.25, 140, 10, sprout)


def steel_mill_derelict(m):
    steel_mill(m)
    ageing.clear(
        m, (1.1, 1.85, -2.6, -2.4, 0.07, 0.4), (2.0, 2.75, -2.2, -2.05, 0, 0.2), (1.3, 1.42, -2.2, -2.12, 0, 0.2)
    )
    ageing.ruined(m, 0.2, [(2.08, -0.34, 0.18, 1.45), (0.3, -0.26, 0.16, 1.3)], 5.0)
    ageing.ivy(m, "-y", -1.98, 1.55, 2.2, 0.6, 14)
    ageing.ivy(m, "+x", 2.75, -1.9, -1.2, 0.5, 12)
    ageing.ivy(m, "-y", -1.65, 0.55, 1.05, 0.3, 7)
    sprout = [
        (1.9, -1.4, 0.5, 0.86),
        (2.3, -1.0, 0.44, 0.86),
        (0.55, -2.05, 0.7, 0),
        (1.3, -2.15, 0.55, 0),
        (2.45, -2.3, 0.6, 0),
    ]
    ageing.overgrow(m, 0.1, 2.9, -2.9, -2.1, 150, 13, sprout)


def chemical_works_derelict(m):
    chemical_works(m)
    ageing.clear(m, (2.5, 3.0, -2.5, -2.0, 0, 0.2))
    ageing.ruined(m, 0.17, [(2.12, -0.4, 0.2, 1.15)], 1.0)
    ageing.ivy(m, "-y", -1.53, 0.25, 0.9, 0.4, 11)
    ageing.ivy(m, "-y", -2.97, 1.8, 2.9, 0.15, 9)
    sprout = [
        (0.6, -1.15, 0.5, 0.6),
        (1.36, -2.2, 0.6, 0),
        (2.75, -2.3, 0.7, 0),
        (0.3, -2.6, 0.55, 0),
        (2.2, -1.0, 0.5, 0),
    ]
    ageing.overgrow(m, 0.1, 2.85, -2.9, -1.85, 150, 12, sprout)


def cement_works_derelict(m):
    cement_works(m)
    ageing.ruined(m, 0.16, [(1.02, -0.26, 0.2, 1.6)], 4.0)
    ageing.ivy(m, "-y", -1.85, 0.25, 0.9, 0.3, 9)
    ageing.ivy(m, "-y", -0.55, 1.4, 2.1, 0.6, 8)
    sprout = [(1.3, -1.62, 0.62, 0), (0.65, -1.6, 0.4, 0.36), (2.5, -1.1, 0.42, 0.56), (2.75, -1.75, 0.6, 0)]
    ageing.overgrow(m, 0.1, 2.85, -1.92, -1.35, 120, 9, sprout)


def power_station_derelict(m):
    power_station(m)
    ageing.clear(m, (0.15, 1.2, -2.65, -2.4, 0.07, 0.35))
    ageing.ruined(m, 0.17, [(1.14, -0.34, 0.24, 2.0)], 2.0)
    ageing.ivy(m, "-y", -1.85, 0.3, 1.0, 0.5, 12)
    ageing.ivy(m, "+x", 1.72, -1.8, -1.3, 0.4, 7)
    sprout = [
        (0.55, -1.5, 0.5, 0.68),
        (1.25, -1.6, 0.42, 0.68),
        (2.3, -0.78, 0.66, 0),
        (1.95, -2.2, 0.62, 0),
        (0.9, -2.3, 0.6, 0),
    ]
    ageing.overgrow(m, 0.1, 2.85, -2.9, -2.0, 150, 13, sprout)


def coal_washery_derelict(m):
    coal_washery(m)
    ageing.clear(m, (1.05, 2.0, -0.7, -0.45, 0.07, 0.3))
    ageing.ruined(m, 0.2, (), 6.0)
    ageing.ivy(m, "-y", -0.88, 0.3, 0.9, 0.9, 13)
    sprout = [(0.62, -0.56, 0.4, 1.32), (1.7, -0.9, 0.6, 0), (0.25, -1.2, 0.55, 0), (1.2, -1.1, 0.45, 0)]
    ageing.overgrow(m, 0.08, 1.9, -1.92, -0.95, 110, 9, sprout)


def smelter_heritage(m):
    """The furnace hall as a museum, the striped stack left as a landmark, the ore yard a lawn with tables."""
    smelter_halls(m)
    railway.track(m, (0, -2.74), (1.45, -2.74))
    ageing.restored(m, "#8d8f8c")
    museum.lawn(m, 1.5, 2.92, -2.92, -1.7, 90, 20)
    museum.path(m, [(1.5, -2.98), (1.5, -1.75), (2.9, -1.75)], 0.09)
    museum.path(m, [(1.5, -2.35), (2.2, -2.35)], 0.07)
    museum.plinth_engine(m, 0.3, -2.74, "red")
    for k, (x, y) in enumerate(((1.85, -2.02), (2.2, -2.0), (2.55, -2.08))):
        museum.umbrella(m, x, y, ("coral", "teal", "yellow")[k])
    museum.flower_bed(m, 2.35, -2.5, 0.16)
    for u, tint in ((0.78, "teal"), (1.35, "coral"), (1.92, "gold")):
        museum.wall_banner(m, "-y", -1.59, u, 0.3, 0.8, tint)
    museum.banner(m, 1.66, -2.86, 0.75, "red")
    museum.banner(m, 1.3, -2.9, 0.75, "teal")
    museum.bench(m, 2.1, -2.7, 0)
    museum.bench(m, 2.7, -2.4, 60)
    museum.visitors(m, 1.5, 2.85, -2.9, -1.8, 11)
    for x, y in ((2.8, -2.78), (2.85, -1.35), (2.3, -1.3), (0.2, -1.9)):
        ageing.birch(m, x, y, 0.62)


def locoworks_heritage(m):
    """Trains are looked at now: a platform along the track, new roofs, a cafe in the yard."""
    locoworks(m)
    ageing.clear(m, (0.05, 3.0, -1.98, -1.68, 0.005, 0.5), (0.38, 1.45, -1.62, -1.38, 0.07, 0.4))
    ageing.restored(m, "#6f8f98")
    museum.lawn(m, 0.08, 2.92, -1.96, -1.68, 60, 18)
    museum.path(m, [(0.1, -1.72), (2.9, -1.72)], 0.06)
    for k, x in enumerate((0.35, 0.75, 1.12)):
        museum.umbrella(m, x, -1.38, ("yellow", "coral", "teal")[k])
    for u, tint in ((0.56, "coral"), (1.32, "teal"), (2.07, "gold")):
        museum.wall_banner(m, "-y", -1.18, u, 0.16, 0.58, tint, 0.13)
    museum.banner(m, 0.2, -1.9, 0.7, "teal")
    museum.banner(m, 2.75, -1.9, 0.7, "red")
    for x in (0.55, 1.0, 1.5):
        museum.bench(m, x, -1.84, 180)
    museum.flower_bed(m, 2.3, -1.84, 0.09)
    museum.visitors(m, 0.2, 2.8, -1.9, -1.65, 12)
    for x, y in ((2.88, -0.66), (0.1, -1.3), (1.85, -1.86)):
        ageing.birch(m, x, y, 0.5)


def steel_mill_heritage(m):
    """The blast furnace as a landmark one may climb; the yard is a square with lawn and a stage of ingots."""
    steel_mill(m)
    ageing.clear(
        m,
        (0.05, 1.95, -2.9, -1.66, 0.005, 0.5),
        (1.95, 2.98, -2.98, -2.0, 0.005, 0.9),
        (1.0, 1.45, -0.5, -0.1, 0.005, 0.25),
    )
    ageing.restored(m, "#a06a52", share=0.3)
    museum.lawn(m, 0.1, 1.9, -2.3, -1.72, 80, 16)
    museum.lawn(m, 1.9, 2.9, -2.9, -2.65, 40, 14)
    museum.path(m, [(0.1, -2.4), (2.9, -2.4)], 0.08)
    museum.path(m, [(1.3, -2.4), (1.3, -1.7)], 0.07)
    museum.plinth_engine(m, 0.28, -2.72, "soot")
    for k, (x, y) in enumerate(((1.62, -2.62), (1.98, -2.2), (2.35, -2.2), (2.7, -2.22))):
        museum.umbrella(m, x, y, ("coral", "yellow", "white", "teal")[k])
    for u, tint in ((1.86, "teal"), (2.36, "coral")):
        museum.wall_banner(m, "-y", -1.98, u, 0.25, 0.75, tint)
    museum.banner(m, 1.42, -2.9, 0.78, "red")
    museum.flower_bed(m, 0.85, -2.0, 0.15)
    museum.flower_bed(m, 2.45, -2.72, 0.12)
    museum.visitors(m, 0.3, 2.8, -2.5, -2.25, 12)
    for x, y in ((0.3, -2.05), (1.6, -2.0), (2.85, -2.75), (1.2, -0.3)):
        ageing.birch(m, x, y, 0.62)


def power_station_heritage(m):
    """Boiler and turbine hall as a house of art: coloured light in the windows, a garden where coal lay."""
    power_station(m)
    ageing.clear(
        m,
        (1.5, 3.0, -2.99, -2.03, 0.005, 0.5),
        (2.3, 3.0, -2.1, -1.7, 0.005, 0.5),
        (0.1, 1.5, -2.7, -2.35, 0.07, 0.4),
        (0.1, 0.95, -2.4, -1.9, 0.005, 0.5),
    )
    ageing.restored(m, "#7f8f92")
    museum.lawn(m, 1.55, 2.92, -2.92, -1.85, 100, 24)
    museum.path(m, [(1.5, -2.95), (1.5, -2.0), (2.9, -1.78)], 0.08)
    museum.plinth_engine(m, 0.3, -2.5, "cobalt")
    for k, (x, y) in enumerate(((0.4, -2.08), (0.75, -2.08), (1.1, -2.08), (1.85, -2.1))):
        museum.umbrella(m, x, y, ("teal", "coral", "yellow", "coral")[k])
    for u, tint in ((0.5, "violet"), (0.95, "coral"), (1.4, "teal")):
        museum.wall_banner(m, "-y", -1.86, u, 0.12, 0.54, tint)
    for u, tint in ((0.42, "coral"), (1.28, "gold")):
        museum.wall_banner(m, "-y", -1.29, u, 0.72, 1.2, tint, 0.18)
    museum.flower_bed(m, 2.2, -2.4, 0.2)
    museum.flower_bed(m, 2.7, -2.1, 0.12, ("violet", "white"))
    museum.bench(m, 1.9, -2.7, 0)
    museum.banner(m, 1.66, -2.86, 0.78, "violet")
    museum.visitors(m, 1.6, 2.8, -2.8, -1.9, 11)
    for x, y in ((2.8, -2.75), (2.5, -1.7), (1.75, -2.45), (2.85, -1.6)):
        ageing.birch(m, x, y, 0.66)


RUINS = {
    "smelter": (smelter_derelict, 3, 3, 3.3),
    "locoworks": (locoworks_derelict, 3, 2, 1.6),
    "steel_mill": (steel_mill_derelict, 3, 3, 2.45),
    "chemical_works": (chemical_works_derelict, 3, 3, 2.9),
    "cement_works": (cement_works_derelict, 3, 2, 2.2),
    "power_station": (power_station_derelict, 3, 3, 3.4),
    "coal_washery": (coal_washery_derelict, 2, 2, 2.1),
}
MONUMENTS = {
    "smelter": (smelter_heritage, 3, 3, 3.6),
    "locoworks": (locoworks_heritage, 3, 2, 1.85),
    "steel_mill": (steel_mill_heritage, 3, 3, 2.45),
    "power_station": (power_station_heritage, 3, 3, 3.4),
}
JOBS = [Job(f"{name}_derelict", build, w, h, top, seed=1) for name, (build, w, h, top) in RUINS.items()]
JOBS += [
    Job(f"{name}_heritage", build, w, h, top, seed=1) for name, (build, w, h, top) in MONUMENTS.items()
]
