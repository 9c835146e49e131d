"""Groups of people: workers in blue, farmers with shoulder poles, children, shoppers. Each group is one sprite."""

from kit import clutter
from pipeline.sprite import Job

SPOTS = ((-0.08, 0.03), (0.06, -0.03), (0.0, 0.09), (0.1, 0.07), (-0.02, -0.08))


LARGER = 1.22  # people out in the street are drawn larger than life, else nobody sees that they walk


def group(coats, hats, scale=1.0):
    """The builder of a group: a coat and a hat for each."""

    def build(m):
        for (x, y), coat, hat in zip(SPOTS, coats, hats, strict=False):
            clutter.person(
                m, x, y, m.jitter(coat, 0.06), hat, m.rng.choice(["steel_d", "cobalt", "soil_d"]), scale=scale
            )

    return build


def porter(m, x, y, load="wood_l"):
    """A farmer with a pole and two baskets."""
    clutter.person(m, x, y, "soil", "straw")
    m.tube([(x - 0.075, y - 0.05, 0.092), (x, y, 0.102), (x + 0.075, y + 0.05, 0.092)], 0.004, "wood_l", "wood", 5)
    for side in (-1, 1):
        u, v = x + side * 0.072, y + side * 0.048
        m.tube([(u, v, 0.09), (u, v, 0.05)], 0.002, "plaster", "paint", 3)
        m.lathe(u, v, [(0.02, 0.018), (0.028, 0.05)], 8, load, "wood")
        m.blob((u, v, 0.05), 0.024, m.rng.choice(["leaf_l", "gold", "straw"]), "leaf", 2, 0.6, 0.2)


def villagers(m):
    porter(m, -0.07, 0.02)
    clutter.person(m, 0.07, -0.02, "redwood", None)
    clutter.person(m, 0.02, 0.1, "cobalt", "straw")


def farmers(m):
    porter(m, -0.06, 0.06)
    porter(m, 0.08, -0.06)


def cyclists(m):
    for k, (x, y) in enumerate(((-0.08, 0.04), (0.08, -0.02))):
        clutter.bicycle(m, x, y, 0)
        clutter.person(m, x - 0.01, y, ("cobalt", "steel")[k], ("cap", None)[k], z=0.045, scale=0.92)


def larger(build):
    """The same group, a little larger."""

    def made(m):
        with m.at(scale=LARGER):
            build(m)

    return made


GROUPS = {
    "people": group(("coral", "skyblue", "yellow"), (None, None, None)),
    "workers1": group(("cobalt", "steel", "cobalt"), ("cap", None, "helmet")),
    "workers2": group(("cobalt", "cobalt", "green_d", "steel"), ("helmet", "cap", "cap", None)),
    "children": group(("coral", "plaster_w", "skyblue", "yellow"), (None,) * 4, 0.74),
    "villagers": villagers,
    "farmers": farmers,
    "cyclists": cyclists,
}
JOBS = [Job(name, larger(build), 0, 0, 0.45, seed=2 + k) for k, (name, build) in enumerate(GROUPS.items())]
