"""Lint of meters and of the effects on them: numbers that rest on themselves, changes that cannot be or that do nothing."""

from __future__ import annotations

from collections.abc import Iterator

from game.content.library import Shelf, Source
from game.content.problems import Problem, error, warning
from game.content.shapes import Scalar
from game.content.walk import Found
from game.sim.definitions import MeterDef
from game.sim.measures import Keeps, can_be_set

CHANGES = ("add", "set", "multiply")


def lint(shelf: Shelf) -> Iterator[Problem]:
    """Yield what is wrong with meters and with effects on meters."""
    needs = {source.id: meters_in(source) for source, _ in shelf.of("meters")}
    for source, meter in shelf.of("meters"):
        if len(meter.measure) != 1:
            yield error(
                source.key_at("measure"),
                "measure",
                f"'{meter.id}' has {len(meter.measure)} measures",
                "a meter has exactly one",
            )
        for name in needs[meter.id]:
            if rests_on(name, meter.id, needs):
                yield error(
                    source.key_at("measure"),
                    "endless",
                    f"'{meter.id}' is worked out from itself, by '{name}'",
                    "use another meter",
                )
                break
    meters: dict[str, MeterDef] = dict(shelf.library.of("meters"))
    for source in shelf.all():
        for found in source.found:
            if found.stands_for == "effect" and found.key in meters:
                yield from change_problems(found, meters[found.key])


def meters_in(source: Source) -> list[str]:
    """Return the meters that a meter's measure needs."""
    return [f.id for f in source.found if isinstance(f.shape, Scalar) and f.shape.table == "meter"]


def rests_on(start: str, goal: str, needs: dict[str, list[str]]) -> bool:
    """Say whether a meter needs another, at once or by way of others."""
    seen, open_ = {start}, [start]
    while open_:
        here = open_.pop()
        if here == goal:
            return True
        fresh = [name for name in needs.get(here, ()) if name not in seen]
        seen.update(fresh)
        open_ += fresh
    return False


def change_problems(found: Found, meter: MeterDef) -> Iterator[Problem]:
    """Check one effect on a meter."""
    measure = meter.measure[0] if meter.measure else None
    if measure is not None and not can_be_set(measure):
        yield error(
            found.place,
            "cannot-change",
            f"no effect can change '{meter.id}': it is worked out from other things",
            "only kept meters and some quantities, such as money, can be changed",
        )
    changes = found.node.fields
    if found.node.text == "0" or (changes and changes.get("multiply") and changes["multiply"].text in ("1", "1.0")):
        yield warning(found.place, "does-nothing", f"this leaves '{meter.id}' as it is", "leave the line out")
    if isinstance(found.node.value, dict) and not changes.keys() & set(CHANGES):
        yield error(found.place, "does-nothing", f"'{meter.id}' is not changed", f"write one of {', '.join(CHANGES)}")
    target = changes["set"].text if "set" in changes else None
    whole = int(target) if target and target.lstrip("-").isdigit() else None
    if isinstance(measure, Keeps) and whole is not None and not measure.least <= whole <= measure.most:
        yield warning(
            found.place,
            "out-of-range",
            f"'{meter.id}' cannot become {target}",
            f"it stays within {measure.least} to {measure.most}",
        )
