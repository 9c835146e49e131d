"""Works of the kiln villages: dragon kilns and all that feeds them."""

from dataclasses import replace

from kit import kilndragon
from pipeline.sprite import Job

DRAGON = kilndragon.Plan()
LONG = kilndragon.Plan(
    width=4.0,
    mouth=3.42,
    rise=1.02,
    roofs=((0.34, 0.84), (1.0, 1.44), (2.12, 2.54), (3.14, 3.62)),
)
KILNS = {"dragon_kiln": (DRAGON, 3), "long_kiln": (LONG, 4)}

JOBS = []
for name, (plan, width) in KILNS.items():
    for state in ("", "_derelict", "_heritage"):
        built = kilndragon.builder(replace(plan, state=state[1:]))
        JOBS.append(Job(name + state, built, width, 2, plan.rise + 1.05, seed=3, samples=26))
    dry = kilndragon.builder(replace(plan, dry=0.72))
    JOBS.append(Job(f"{name}_autumn", dry, width, 2, plan.rise + 1.05, seed=3, samples=26))
