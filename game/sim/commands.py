"""Commands: the only way a player changes the city. ``check`` asks, ``run`` does.

Ghosts, tooltips and refusals all come from ``check``. A command names things by place or word, never by a counter, so that
a replay with another history still means the same thing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Literal

from game.sim import cards, finance, greenway, layout, stories, tracks, treatments, works
from game.sim.behaviours import Homes
from game.sim.catalogue import NO_REACH, behaviour
from game.sim.conditions import all_hold
from game.sim.modifiers import percent_of
from game.sim.production import pay
from game.sim.ref import Ref
from game.sim.story_definitions import ChoiceDef, PledgeDef
from game.sim.words import COMMANDS, Command
from game.sim.world import MILLI, Building
from game.text import Message

if TYPE_CHECKING:
    from game.sim.catalogue import Catalogue
    from game.sim.definitions import BuildingDef
    from game.sim.world import World

LONGEST_NAME = 40
"""Letters of a name that a player gives; content keeps its suggestions within it (checked)."""


def too_dear(world: World, cost: int) -> Message | None:
    """Return the refusal if the treasury cannot pay ``cost`` (10,000 yuan)."""
    if cost * MILLI > world.money:
        return Message("refusal.no_money", {"cost": cost, "lacks": cost - world.money // MILLI})
    return None


def _closed_city(world: World) -> Message | None:
    return Message("refusal.level_over") if world.outcome else None


def building_cost(world: World, rules: Catalogue, definition: BuildingDef, row: int, col: int) -> int:
    """Return what a building costs the city at a place: dearer on hills, cheaper where a story says so or investors pay."""
    tiles = layout.tiles_of(definition, row, col)
    kinds = [rules.board.kinds[int(rules.board.terrain[t])] for t in tiles]
    percent = max(k.build_percent for k in kinds)
    price = definition.cost * percent * percent_of(world, "cost", definition.id, row, col, rules) // 10_000
    return price * finance.price_percent(world, rules, definition) // 100


@COMMANDS.word("build")
@dataclass(frozen=True, slots=True)
class Build(Command):
    """Puts up a building.

    building: the kind
    row: row of its north corner
    col: column of its north corner
    name: its own name, for large works
    """

    building: Annotated[str, Ref("building")]
    row: int
    col: int
    name: str = ""

    def check(self, world: World, rules: Catalogue) -> Message | None:
        definition = rules.buildings.get(self.building)
        if definition is None or self.building not in rules.level.buildings:
            return Message("refusal.unknown_building", {"building": self.building})
        if refusal := _closed_city(world):
            return refusal
        if not rules.years_fit(definition.years, rules.calendar.year(world.turn)):
            return Message("refusal.not_yet", {"building": definition.name, "year": definition.years[0]})
        if refusal := self._check_land(world, rules, definition):
            return refusal
        if not cards.may_stand(rules, self.building, self.row, self.col):
            return Message("refusal.park_place")
        if len(self.name) > LONGEST_NAME:
            return Message("refusal.long_name", {"most": LONGEST_NAME})
        return too_dear(world, building_cost(world, rules, definition, self.row, self.col))

    def _check_land(self, world: World, rules: Catalogue, definition: BuildingDef) -> Message | None:
        board, occupied = rules.board, layout.of(world, rules).occupied
        for row, col in layout.tiles_of(definition, self.row, self.col):
            if not (0 <= row < board.rows and 0 <= col < board.cols):
                return Message("refusal.outside")
            if (row, col) in occupied:
                other = rules.buildings[world.buildings[occupied[row, col]].kind]
                return Message("refusal.occupied", {"building": other.name})
            if board.reach[row, col] != NO_REACH:
                return Message("refusal.water")
            kind = board.kinds[int(board.terrain[row, col])]
            if not kind.build:
                return Message("refusal.land", {"land": kind.name})
            if world.rail[row, col] or world.road[row, col] or world.path[row, col]:
                return Message("refusal.track")
            if behaviour(definition, Homes) and treatments.is_sealed(world, rules, row, col):
                return Message("refusal.sealed_homes")
        return None

    def run(self, world: World, rules: Catalogue) -> None:
        definition = rules.buildings[self.building]
        pay(world, "building", -building_cost(world, rules, definition, self.row, self.col) * MILLI)
        opens = world.turn + definition.build_turns
        works.put_up(world, rules, Building(self.building, self.row, self.col, world.turn, opens, self.name.strip()))


def _building_at(world: World, rules: Catalogue, row: int, col: int) -> Building | None:
    corner = layout.of(world, rules).occupied.get((row, col))
    return world.buildings.get(corner) if corner else None


def _standing(world: World, rules: Catalogue, row: int, col: int) -> Building | Message:
    """Return the building that a command is about, or the reason why there is none to command."""
    if refusal := _closed_city(world):
        return refusal
    return _building_at(world, rules, row, col) or Message("refusal.nothing_here")


def _commanded(world: World, rules: Catalogue, row: int, col: int) -> Building:
    """Return the building that ``check`` has found."""
    building = _building_at(world, rules, row, col)
    assert building is not None
    return building


@COMMANDS.word("demolish")
@dataclass(frozen=True, slots=True)
class Demolish(Command):
    """Takes down a building, or takes up the path, railway or road of a tile. Nothing is paid back; the soil keeps its books.

    row: a row it covers
    col: a column it covers
    """

    row: int
    col: int

    def check(self, world: World, rules: Catalogue) -> Message | None:
        if refusal := _closed_city(world):
            return refusal
        if not (0 <= self.row < rules.board.rows and 0 <= self.col < rules.board.cols):
            return Message("refusal.outside")
        if building := _building_at(world, rules, self.row, self.col):
            return cards.hold(world, rules, building)
        if world.path[self.row, self.col]:
            return None
        if world.road[self.row, self.col] or world.rail[self.row, self.col]:
            if rules.board.rail[self.row, self.col] and world.rail[self.row, self.col]:
                return Message("refusal.main_line")
            return None
        return Message("refusal.nothing_here")

    def run(self, world: World, rules: Catalogue) -> None:
        building = _building_at(world, rules, self.row, self.col)
        if building:
            works.take_down(world, building)
            return
        grid = world.rail if world.rail[self.row, self.col] else world.road
        grid = world.path if world.path[self.row, self.col] else grid
        grid[self.row, self.col] = 0
        world.changed()


@COMMANDS.word("lay")
@dataclass(frozen=True, slots=True)
class LayTrack(Command):
    """Lays a road, a railway or the greenway's path between two tiles, along the longer side first.

    track: road, rail or path
    row: row it begins at
    col: column it begins at
    to_row: row it ends at
    to_col: column it ends at
    """

    track: Literal["road", "rail", "path"]
    row: int
    col: int
    to_row: int
    to_col: int

    def way(self, world: World, rules: Catalogue) -> list[tuple[int, int]]:
        """Return the tiles of the line."""
        return tracks.way_between(world, rules, (self.row, self.col), (self.to_row, self.to_col))

    def check(self, world: World, rules: Catalogue) -> Message | None:
        if self.track not in rules.level.tracks:
            return Message("refusal.unknown_building", {"building": self.track})
        if refusal := _closed_city(world):
            return refusal
        board, occupied = rules.board, layout.of(world, rules).occupied
        if not all(
            0 <= r < board.rows and 0 <= c < board.cols for r, c in ((self.row, self.col), (self.to_row, self.to_col))
        ):
            return Message("refusal.outside")
        way = self.way(world, rules)
        for tile in way:
            if tile in occupied:
                other = rules.buildings[world.buildings[occupied[tile]].kind]
                return Message("refusal.occupied", {"building": other.name})
        if all(tracks.grid_of(world, self.track)[t] for t in way):
            return Message("refusal.already_laid")
        if self.track == "path" and (refusal := greenway.why_not(world, rules, way)):
            return refusal
        return too_dear(world, tracks.cost_of(world, rules, self.track, way))

    def run(self, world: World, rules: Catalogue) -> None:
        way = self.way(world, rules)
        pay(world, "building", -tracks.cost_of(world, rules, self.track, way) * MILLI)
        grid = tracks.grid_of(world, self.track)
        for tile in way:
            grid[tile] = 1
        # A layout knows nothing of the path; leaving it saves a long drag its time.
        if self.track != "path":
            world.changed()


@COMMANDS.word("upgrade")
@dataclass(frozen=True, slots=True)
class Upgrade(Command):
    """Adds an upgrade to a building.

    row: a row it covers
    col: a column it covers
    upgrade: the upgrade
    """

    row: int
    col: int
    upgrade: Annotated[str, Ref("upgrade")]

    def cost(self, world: World, rules: Catalogue) -> int:
        """Return its price for all lines of the building."""
        building = _building_at(world, rules, self.row, self.col)
        lines = building.lines if building else 1
        percent = percent_of(world, "cost", self.upgrade, self.row, self.col, rules)
        return rules.upgrades[self.upgrade].cost * lines * percent // 100

    def check(self, world: World, rules: Catalogue) -> Message | None:
        building = _standing(world, rules, self.row, self.col)
        if isinstance(building, Message):
            return building
        definition, upgrade = rules.buildings[building.kind], rules.upgrades.get(self.upgrade)
        if upgrade is None or self.upgrade not in definition.upgrades:
            return Message("refusal.no_such_upgrade", {"building": definition.name})
        if self.upgrade in building.upgrades:
            return Message("refusal.has_it")
        if not rules.years_fit(upgrade.years, rules.calendar.year(world.turn)):
            return Message("refusal.not_yet", {"building": upgrade.name, "year": upgrade.years[0]})
        return too_dear(world, self.cost(world, rules))

    def run(self, world: World, rules: Catalogue) -> None:
        building = _commanded(world, rules, self.row, self.col)
        pay(world, "building", -self.cost(world, rules) * MILLI)
        works.add_upgrade(world, rules, building, self.upgrade)


@COMMANDS.word("expand")
@dataclass(frozen=True, slots=True)
class ExpandWorks(Command):
    """Adds a line to a works.

    row: a row it covers
    col: a column it covers
    """

    row: int
    col: int

    def cost(self, world: World, rules: Catalogue) -> int:
        """Return the price of one more line."""
        building = _building_at(world, rules, self.row, self.col)
        if building is None:
            return 0
        percent = percent_of(world, "cost", building.kind, self.row, self.col, rules)
        return rules.buildings[building.kind].line_cost * percent // 100

    def check(self, world: World, rules: Catalogue) -> Message | None:
        building = _standing(world, rules, self.row, self.col)
        if isinstance(building, Message):
            return building
        definition = rules.buildings[building.kind]
        if refusal := cards.hold(world, rules, building):
            return refusal
        if building.lines >= definition.most_lines:
            return Message("refusal.full_size", {"most": definition.most_lines})
        if not rules.years_fit(definition.years, rules.calendar.year(world.turn)):
            return Message("refusal.not_yet", {"building": definition.name, "year": definition.years[0]})
        return too_dear(world, self.cost(world, rules))

    def run(self, world: World, rules: Catalogue) -> None:
        building = _commanded(world, rules, self.row, self.col)
        pay(world, "building", -self.cost(world, rules) * MILLI)
        building.lines += 1
        world.changed()


@COMMANDS.word("operate")
@dataclass(frozen=True, slots=True)
class Operate(Command):
    """Opens or closes a building; what a closed works left stays in the ground.

    row: a row it covers
    col: a column it covers
    open: whether it works
    """

    row: int
    col: int
    open: bool

    def check(self, world: World, rules: Catalogue) -> Message | None:
        building = _standing(world, rules, self.row, self.col)
        if isinstance(building, Message):
            return building
        if refusal := cards.hold(world, rules, building):
            return refusal
        if self.open and building.fate:
            return Message("refusal.settled")
        return Message("refusal.already_so") if building.open == self.open else None

    def run(self, world: World, rules: Catalogue) -> None:
        building = _commanded(world, rules, self.row, self.col)
        building.open = self.open
        if not self.open:
            building.activity = 0
        world.changed()


@COMMANDS.word("name")
@dataclass(frozen=True, slots=True)
class GiveName(Command):
    """Gives a building its own name.

    row: a row it covers
    col: a column it covers
    name: the name as typed
    """

    row: int
    col: int
    name: str

    def check(self, world: World, rules: Catalogue) -> Message | None:
        if _building_at(world, rules, self.row, self.col) is None:
            return Message("refusal.nothing_here")
        if not self.name.strip() or len(self.name) > LONGEST_NAME:
            return Message("refusal.long_name", {"most": LONGEST_NAME})
        return None

    def run(self, world: World, rules: Catalogue) -> None:
        building = _commanded(world, rules, self.row, self.col)
        works.rename(world, building, self.name.strip())


@COMMANDS.word("answer")
@dataclass(frozen=True, slots=True)
class Answer(Command):
    """Answers an event or takes a pledge of a plan.

    question: the event or plan
    choice: the answer
    """

    question: str
    choice: str

    def check(self, world: World, rules: Catalogue) -> Message | None:
        if not any(q.id == self.question for q in world.questions):
            return Message("refusal.not_asked")
        choice = next((c for c in stories.choices_of(world, rules, self.question) if c.id == self.choice), None)
        if choice is None:
            return Message("refusal.no_such_answer")
        if isinstance(choice, ChoiceDef):
            if not all_hold(choice.requires, world, rules):
                return Message("refusal.not_possible")
            return too_dear(world, choice.cost) if choice.cost > 0 and not choice.default else None
        return None

    def run(self, world: World, rules: Catalogue) -> None:
        question = next(q for q in world.questions if q.id == self.question)
        world.questions.remove(question)
        world.chosen[self.question] = self.choice
        choice = next(c for c in stories.choices_of(world, rules, self.question) if c.id == self.choice)
        plan = stories.plan_of(rules, self.question)
        if isinstance(choice, PledgeDef):
            assert plan is not None
            stories.answer_plan(world, rules, plan, choice)
        else:
            stories.answer_event(world, rules, question, choice)
