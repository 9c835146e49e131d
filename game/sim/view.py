"""View: the read-only window through which screens see a city.

It answers in plain numbers, places and :class:`~game.text.Message` keys, and it shows only what people of the era can
know: a hidden meter or an unknown substance is not there to be asked for (``true_state`` opens it for tests, the sandbox
and the end card). Previews ask commands, so a ghost and a refusal can never differ.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from game.sim import commands, layout, matter, measures, previews, stories
from game.sim.building_view import BuildingView, name_of, see
from game.sim.catalogue import NO_REACH, Catalogue
from game.sim.definitions import BuildingDef, MeterDef
from game.sim.game import Game
from game.sim.green_view import GreenView
from game.sim.ground_view import GroundView
from game.sim.inherit import is_told
from game.sim.level_definitions import GoalDef
from game.sim.map_definitions import TerrainDef
from game.sim.previews import Preview
from game.sim.soil import micrograms_per_kg
from game.sim.story_definitions import ChapterDef, ChoiceDef, EventDef, PlanDef, PledgeDef
from game.sim.words import Command
from game.sim.world import MILLI, Building, Modifier, Place, Pledge, Question, World
from game.text import Localized, Message


@dataclass(frozen=True, slots=True)
class GoalView:
    """One goal as shown while playing; one that nobody can judge yet is not ``known``, and has no number."""

    id: str
    title: Localized
    text: Localized
    reached: int
    target: int
    met: bool
    less: bool
    known: bool = True


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question that time waits for; exactly one of ``event`` and ``plan`` is given."""

    id: str
    place: Place | None
    event: EventDef | None
    plan: PlanDef | None
    bound: dict[str, Localized | str | int] = field(default_factory=dict)


class View:
    """A window on one game; cheap to make, never changes anything."""

    def __init__(self, game: Game, *, true_state: bool = False) -> None:
        self.game = game
        self.true_state = true_state

    @property
    def world(self) -> World:
        """The world now (a game replaces it when it undoes)."""
        return self.game.world

    @property
    def rules(self) -> Catalogue:
        """The rules of the level."""
        return self.game.rules

    # ---- time ---------------------------------------------------------------------------------

    @property
    def revision(self) -> int:
        """A number that grows with every change."""
        return self.game.revision

    @property
    def turn(self) -> int:
        """Turns played."""
        return self.world.turn

    @property
    def year(self) -> int:
        """The calendar year, at the end of a level its last one."""
        return self.rules.calendar.year(self._shown_turn)

    @property
    def season(self) -> int:
        """Which turn of the year it is, from 0; at the end of a level its last one."""
        return self.rules.calendar.season(self._shown_turn)

    @property
    def _shown_turn(self) -> int:
        return min(self.world.turn, self.rules.calendar.turns - 1)

    @property
    def season_name(self) -> Localized:
        """The season's name."""
        return self.rules.level.seasons[self.season]

    @property
    def chapter(self) -> ChapterDef | None:
        """The chapter of this turn."""
        return stories.chapter_at(self.rules, self.world.turn)

    @property
    def outcome(self) -> str:
        """Empty while the level is played; ``ended`` or the id of a way to lose."""
        return self.world.outcome

    @property
    def ground(self) -> GroundView:
        """What is known of soil, rice, treated land and dose."""
        return GroundView(self)

    # ---- numbers ------------------------------------------------------------------------------

    def meter(self, meter: str) -> int:
        """Return a meter's number; raises KeyError for one that nobody of the era can know."""
        if self.rules.hides(meter) and not self.true_state:
            raise KeyError(meter)
        return measures.value(meter, self.world, self.rules)

    def meters(self) -> list[MeterDef]:
        """Return the meters that may be shown."""
        return [m for m in self.rules.meters.values() if self.true_state or not self.rules.hides(m.id)]

    def series(self, meter: str) -> Sequence[int]:
        """Return a charted meter over the turns played."""
        if self.rules.hides(meter) and not (self.true_state or is_told(self.world, self.rules)):
            raise KeyError(meter)
        return self.world.series.get(meter, [])

    def budget(self) -> tuple[dict[str, int], dict[str, int]]:
        """Return this year's and last year's budget by line, in thousandths of 10,000 yuan; the lines add up."""
        return dict(self.world.budget), dict(self.world.budget_last_year)

    def goods(self) -> list[tuple[str, int, int]]:
        """Return (good, in store, made so far) in whole units, for goods that the city has touched or needs."""
        w, needs = self.world, layout.of(self.world, self.rules).needs
        return [
            (g, w.goods.get(g, 0) // MILLI, w.made.get(g, 0) // MILLI)
            for g in self.rules.goods
            if w.goods.get(g) or w.made.get(g) or needs.get(g)
        ]

    def goals(self) -> list[GoalView]:
        """Return the goals with what is reached of them."""
        met = stories.goals_met(self.world, self.rules)
        return [self._goal(g, ok) for g, ok in zip(self.rules.goals, met, strict=True)]

    def _goal(self, goal: GoalDef, met: bool) -> GoalView:
        less = self.rules.meters[goal.meter].better == "less"
        if stories.hidden_goal(self.rules, goal) and not (self.true_state or self.world.outcome):
            return GoalView(goal.id, goal.title, goal.text, 0, goal.target, False, less, False)
        reached = measures.value(goal.meter, self.world, self.rules)
        return GoalView(goal.id, goal.title, goal.text, reached, goal.target, met, less)

    def pledges(self) -> Sequence[Pledge]:
        """Return the pledges taken so far, oldest first."""
        return self.world.pledges

    def pledge_progress(self) -> list[tuple[str, int, int]]:
        """Return (meter, reached, target) of the open pledge."""
        return stories.progress_of(self.world, self.rules)

    def modifiers(self) -> Sequence[Modifier]:
        """Return what stories change for a while."""
        return self.world.modifiers

    def districts(self) -> list[tuple[Localized, int, int, int, int]]:
        """Return (name, people, homes, health 0-100, dust days) of each district."""
        w, homes = self.world, layout.of(self.world, self.rules).homes
        return [
            (d.name, w.people[i], homes[i], w.health[i] // 10, w.dust[i]) for i, d in enumerate(self.rules.districts)
        ]

    # ---- the board ----------------------------------------------------------------------------

    @property
    def size(self) -> tuple[int, int]:
        """Rows and columns of the board."""
        return self.rules.board.rows, self.rules.board.cols

    @property
    def terrain(self) -> NDArray[np.uint8]:
        """uint8[rows, cols]: index into ``terrain_kinds``."""
        return self.rules.board.terrain

    @property
    def terrain_kinds(self) -> tuple[TerrainDef, ...]:
        """The kinds of land of this map."""
        return self.rules.board.kinds

    @property
    def road(self) -> NDArray[np.uint8]:
        """uint8[rows, cols]: 1 where a road lies."""
        return self.world.road

    @property
    def rail(self) -> NDArray[np.uint8]:
        """uint8[rows, cols]: 1 where a railway lies."""
        return self.world.rail

    def water_sick(self) -> NDArray[np.uint8]:
        """Return uint8[rows, cols], 0 to 15: how foul the water looks, from visible substances alone."""
        board = self.rules.board
        level = np.zeros(len(self.rules.map.reaches) + 1, np.int64)
        for name, substance in self.rules.substances.items():
            limits = substance.water_limits_ug_per_l
            if not (limits and substance.visible):
                continue
            season = self.rules.calendar.season(max(0, self.world.turn - 1))
            river, water = self.rules.rivers[name], self.world.rivers[name]
            found = river.micrograms_per_litre(water.passing, season, substance.unit_grams)
            # Fully foul where the last limit is reached.
            worst = limits[-1] - substance.background_water_ug_per_l
            level[:-1] = np.maximum(level[:-1], np.clip(found * 15 // max(1, worst), 0, 15))
        index = np.where(board.reach == NO_REACH, len(level) - 1, board.reach)
        return np.asarray(level[index], np.uint8)

    def soot(self) -> NDArray[np.uint8]:
        """Return uint8[rows, cols], 0 to 15: soot on leaves and walls."""
        full = self.rules.constants["soot_of_dead_trees"]
        return np.asarray(np.clip(self.world.soot * 15 // max(1, full), 0, 15), np.uint8)

    def buildings(self) -> Iterator[BuildingView]:
        """Return every building."""
        for building in self.world.buildings.values():
            yield self._building(building)

    def building_at(self, row: int, col: int) -> BuildingView | None:
        """Return the building that covers a tile."""
        corner = layout.of(self.world, self.rules).occupied.get((row, col))
        return self._building(self.world.buildings[corner]) if corner else None

    def name_of(self, building: Building) -> Localized | str:
        """Return a building's own name, or its kind's."""
        return name_of(self.rules, building)

    def _building(self, building: Building) -> BuildingView:
        return see(self.world, self.rules, building)

    def life_of(self, row: int, col: int) -> tuple[dict[str, int], dict[str, int]]:
        """Return what the building at a tile has made (whole units) and let go (units of known substances)."""
        corner = layout.of(self.world, self.rules).occupied.get((row, col))
        if corner is None:
            return {}, {}
        b = self.world.buildings[corner]
        shown = {s: n for s, n in b.let_go.items() if self._may_know(s) or is_told(self.world, self.rules)}
        return {g: n // MILLI for g, n in b.made.items()}, shown

    def land_at(self, row: int, col: int) -> tuple[TerrainDef, Localized | None, Localized]:
        """Return a tile's land, the name of its water if it is water, and its district's name."""
        board = self.rules.board
        reach = int(board.reach[row, col])
        water = self.rules.map.reaches[reach].name if reach != NO_REACH else None
        district = self.rules.districts[int(board.district[row, col])].name
        return board.kinds[int(board.terrain[row, col])], water, district

    def class_at(self, row: int, col: int, substance: str) -> int:
        """Return the water class of a river tile for a known substance; 0 where there is no water."""
        reach = int(self.rules.board.reach[row, col])
        if reach == NO_REACH or not self._may_know(substance):
            return 0
        return matter.classes(self.world, self.rules, substance)[reach]

    def _may_know(self, substance: str) -> bool:
        known = self.rules.substances[substance].known or substance in self.rules.level.knows
        return known or self.true_state

    @property
    def green(self) -> GreenView:
        """What the greenway's years add: cards, crews, the line, investors."""
        return GreenView(self.game)

    # ---- overlays -----------------------------------------------------------------------------

    def air(self, substance: str) -> NDArray[np.int64]:
        """Return int64[rows, cols]: hundredths of a unit that fall on each tile in a year at the present work."""
        if not self._may_know(substance):
            raise KeyError(substance)
        return matter.dust_on(self.world, self.rules, substance)

    def water_classes(self, substance: str) -> NDArray[np.uint8]:
        """Return uint8[rows, cols]: water class of each water tile, 0 on land."""
        if not self._may_know(substance):
            raise KeyError(substance)
        found = np.array([*matter.classes(self.world, self.rules, substance), 0], np.uint8)
        index = np.where(self.rules.board.reach == NO_REACH, len(found) - 1, self.rules.board.reach)
        return found[index]

    def soil(self, substance: str) -> NDArray[np.int64]:
        """Return int64[rows, cols] in µg/kg; only where the truth may be seen."""
        if not self.true_state:
            raise KeyError(substance)
        grams = self.rules.substances[substance].unit_grams
        return micrograms_per_kg(self.world.soils[substance].total(), grams).reshape(self.size)

    # ---- previews -----------------------------------------------------------------------------

    def preview(self, command: Command) -> Preview:
        """Return what a command would cost and why it is refused, if it is."""
        return previews.preview(self.world, self.rules, command)

    def dust_footprint(self, building: str, row: int, col: int) -> NDArray[np.int64]:
        """Return int64[rows, cols]: parts of 2**28 of a building's visible dust that would fall on each tile."""
        return previews.dust_footprint(self.rules, building, row, col)

    # ---- stories ------------------------------------------------------------------------------

    def questions(self) -> list[QuestionView]:
        """Return the open questions, oldest first."""
        return [self._question(q) for q in self.world.questions]

    def _question(self, question: Question) -> QuestionView:
        plan = stories.plan_of(self.rules, question.id)
        event = None if plan else self.rules.events[question.id]
        where = plan.where if plan else (event.where if event else "")
        place = stories.place_of(self.rules, where, question.bound)
        return QuestionView(question.id, place, event, plan, self.gaps(question.bound))

    def gaps(self, bound: dict[str, Place]) -> dict[str, Localized | str | int]:
        """Return what fills the gaps ``{culprit.name}``, ``{culprit.year}``, ``{year}`` of a text."""
        gaps: dict[str, Localized | str | int] = {"year": self.year}
        for word, place in bound.items():
            building = self.world.buildings.get((place[0], place[1]))
            if building:
                gaps[f"{word}.name"] = self.name_of(building)
                gaps[f"{word}.year"] = self._building(building).built_year
            else:
                district = int(self.rules.board.district[place[0], place[1]])
                gaps[f"{word}.name"] = self.rules.districts[district].name
        return gaps

    def choices(self, question: str) -> list[tuple[ChoiceDef | PledgeDef, Message | None]]:
        """Return each answer with the reason why it cannot be given, or None."""
        return [
            (c, commands.Answer(question, c.id).check(self.world, self.rules))
            for c in stories.choices_of(self.world, self.rules, question)
        ]

    def available(self) -> list[BuildingDef]:
        """Return the buildings of the palette in this year, in its order."""
        return [
            d
            for d in (self.rules.buildings[b] for b in self.rules.level.buildings)
            if self.rules.years_fit(d.years, self.year)
        ]

    def offered(self) -> list[BuildingDef]:
        """Return all buildings of the palette, also those of later years, in its order."""
        return [self.rules.buildings[b] for b in self.rules.level.buildings]

    # ---- the end ------------------------------------------------------------------------------

    def ending(self) -> tuple[Localized | None, list[Localized]]:
        """Return what is said at the end and what nobody could see; nothing before the level is over."""
        world, rules, level = self.world, self.rules, self.rules.level
        if not world.outcome:
            return None, []
        lost = next((f.text for f in level.fails if f.id == world.outcome), None)
        said = stories.pick_variant(world, rules, level.endings)
        text = lost or (level.endings[said].text if said >= 0 else None)
        hidden = stories.pick_variant(world, rules, level.hidden)
        return text, [level.hidden[hidden].text] if hidden >= 0 else []

    def letters(self) -> list[tuple[str, Localized]]:
        """Return what the families write at the end as (family, text); nothing before the level is over."""
        if not self.world.outcome:
            return []
        found = []
        for voice in self.rules.level.letters:
            line = stories.pick_variant(self.world, self.rules, voice.says)
            if line >= 0:
                found.append((voice.family, voice.says[line].text))
        return found
