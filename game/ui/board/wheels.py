"""What goes on roads and rails: carts and cars on their rounds, riders at the kerb, the trackless tram, trains.

Why the train first: it stops for nobody, so its level crossings are booked before anyone else's (`timetable.py`).
A town has more traffic than the country, and at night half of it is at rest. Next: `crowd.py`, people on foot.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from game.ui.board.hashing import chance
from game.ui.board.land import paved_roads
from game.ui.board.roadnet import Lane, Round, lane, rounds
from game.ui.board.routes import Floats, Ints, Route, Tile, Ways, rail_routes
from game.ui.board.state import BoardState, Flags
from game.ui.board.timetable import BIN_S, Bookings, Timetable
from game.ui.board.troupe import Extra, Moment, Troupe
from game.ui.board.wardrobe import Wardrobe

LANE, LANE_EARTH, KERB, KERB_EARTH = 0.165, 0.13, 0.285, 0.24  # tiles to the right of a road's middle
TOWN_SPACE, COUNTRY_SPACE = 4.5, 10.0  # tiles of lane for each vehicle
RIDER_SPACE = 7.0  # tiles of lane for each rider
TOWN = 0.3  # how lively a round must be for carts of the town
LENGTH, RIDER_LENGTH = 0.7, 0.3  # of a vehicle and a bicycle, in tiles
TRAM_CARS, TRAM_COUPLING, TRAM_SPACE, TRAM_SHORTEST = 3, 0.62, 46.0, 14
TRAIN_SPEED, COUPLING, DWELL_S = 1.15, 0.58, 7.0
MOST_WAGONS, FEWEST_TILES = 6, 3
KEPT_LANES = 8
NIGHT_SHARE = 0.5  # of what drives is out at night


@dataclass(frozen=True, slots=True, eq=False)
class Train:
    """A train on a route: its cars from the tail to the head, and the seconds of one way and of a stay."""

    route: int
    length: float
    cars: tuple[tuple[int, int], ...]  # (who, turn)
    ride_s: float
    stay_s: float
    start_s: float

    def tail(self, now_s: Floats) -> Floats:
        """How far its tail is along the route at moments; it leaves and arrives gently and comes back tail first."""
        clock = (now_s + self.start_s) % (2 * (self.ride_s + self.stay_s))
        back = clock >= self.ride_s + self.stay_s
        part = np.minimum(1.0, (clock - (self.ride_s + self.stay_s) * back) / self.ride_s)
        part = part - np.sin(2 * math.pi * part) / (2 * math.pi) * 0.6
        run = self.length - (len(self.cars) - 1) * COUPLING
        return np.asarray(run * np.where(back, 1 - part, part))


class Roads:
    """The rounds of a road net and their lanes, kept while the roads stay."""

    def __init__(self, state: BoardState) -> None:
        self.road, self.rail = state.road, state.rail
        self.rounds: list[Round] = [one for one in rounds(state.road) if len(one.tiles) >= FEWEST_TILES]
        self._lanes: dict[bytes, list[Lane]] = {}
        self.rails: list[Route] = rail_routes(state.rail)

    def lanes(self, aside: Floats) -> list[Lane]:
        """Every round as a lane so far from the middle of the road."""
        key = aside.tobytes()
        if key not in self._lanes:
            if len(self._lanes) >= KEPT_LANES:
                self._lanes.clear()
            self._lanes[key] = [lane(one, aside, self.road.shape) for one in self.rounds]
        return self._lanes[key]


class Trains:
    """Where the cars of all trains are."""

    def __init__(self, trains: list[Train], routes: list[Route]) -> None:
        self.trains, self.ways = trains, Ways(routes)

    def at(self, now_s: float) -> Moment | None:
        """The cars at a moment; None without trains."""
        if not self.trains:
            return None
        route: list[int] = []
        along: list[float] = []
        cars: list[tuple[int, int]] = []
        for train in self.trains:
            tail = float(train.tail(np.array([now_s]))[0])
            route += [train.route] * len(train.cars)
            along += [tail + k * COUPLING for k in range(len(train.cars))]
            cars += train.cars
        row, col, way = self.ways.at(np.array(route), np.array(along))
        who, turn = np.array(cars).T
        zero: Ints = np.zeros(len(who), np.int64)
        return Moment(row, col, who, (way + turn) % 4, zero, zero)


def set_wheels_going(state: BoardState, roads: Roads, town: Floats, wardrobe: Wardrobe, troupe: Troupe) -> Trains:
    """Put all that rolls into the troupe; the trains are returned apart, for they do not go evenly."""
    paved = paved_roads(state)
    lanes = roads.lanes(np.where(paved, LANE, LANE_EARTH))
    crossings = _crossings(state)
    table = Timetable(roads.rounds, lanes, crossings)
    trains = Trains(_trains(state, roads, wardrobe, table.period), roads.rails)
    for train in trains.trains:
        _book_crossings(train, trains.ways, table, crossings)
    numbers = [troupe.route(one.route) for one in lanes]
    _trams(state, roads, paved, table, numbers, wardrobe, troupe)
    carts, country = wardrobe.known(state.cast.carts), wardrobe.known(state.cast.country)
    wanted = []
    for k, one in enumerate(roads.rounds):
        here = tuple(np.array(one.tiles).T)
        busy = float(town[here].mean())
        is_town = busy >= TOWN or float(paved[here].mean()) >= 0.4
        pool = carts if is_town else country
        space = COUNTRY_SPACE + (TOWN_SPACE - COUNTRY_SPACE) * min(1.0, busy)
        count = int(lanes[k].route.length / space)
        wanted += [(n, k, pool) for n in range(count) if pool]
    for n, k, pool in sorted(wanted, key=lambda want: want[:2]):  # in turn, so that one more changes nobody else
        place = table.find(k, chance(k, n, 41), LENGTH, n)
        if place is not None:
            who = pool[int(chance(k, n, 42) * len(pool))]
            late = chance(k, n, 43) < NIGHT_SHARE
            troupe.add(Extra(who, numbers[k], place.start, speed=table.speed[k], round=True, by_night=late))
    _riders(state, roads, paved, town, table, lanes, wardrobe, troupe)
    return trains


def _trams(
    state: BoardState,
    roads: Roads,
    paved: Flags,
    table: Timetable,
    numbers: list[int],
    wardrobe: Wardrobe,
    troupe: Troupe,
) -> None:
    """Trackless trams: head, middle, and a head that looks back, on the longest round of paved roads without a dead end."""
    for name in state.cast.trams:
        head, middle = wardrobe.number(name), wardrobe.number(f"{name.removesuffix('_head')}_mid")
        if head < 0 or middle < 0:
            continue
        for k, one in enumerate(roads.rounds):
            here = tuple(np.array(one.tiles).T)
            if len(one.tiles) < TRAM_SHORTEST or float(paved[here].mean()) < 0.9:
                continue
            if one.turns_back(state.road.shape):
                continue  # so long a thing would fold onto itself
            for n in range(max(1, int(len(one.tiles) / TRAM_SPACE))):
                place = table.find(k, chance(k, n, 47), TRAM_CARS * TRAM_COUPLING, n)
                if place is None:
                    continue
                for car in range(TRAM_CARS):
                    who, turn = (middle, 0) if 0 < car < TRAM_CARS - 1 else (head, 2 if car else 0)
                    start = place.start - car * TRAM_COUPLING
                    troupe.add(Extra(who, numbers[k], start, speed=table.speed[k], round=True, turn=turn))
            break


def _riders(
    state: BoardState,
    roads: Roads,
    paved: Flags,
    town: Floats,
    table: Timetable,
    lanes: list[Lane],
    wardrobe: Wardrobe,
    troupe: Troupe,
) -> None:
    """Bicycles and scooters at the kerb, in the gaps between what drives and as fast, so that nobody meets anybody."""
    pool = wardrobe.known(state.cast.riders)
    if not pool:
        return
    for k, one in enumerate(roads.lanes(np.where(paved, KERB, KERB_EARTH))):
        busy = float(town[tuple(np.array(roads.rounds[k].tiles).T)].mean())
        count = int(one.route.length / RIDER_SPACE * min(1.0, 0.15 + busy))
        number = troupe.route(one.route)
        pace = (
            table.speed[k] * one.route.length / lanes[k].route.length
        )  # a kerb outside a bend is longer than its lane
        table.forgive(k)
        for n in range(count):
            place = table.find(k, (n + 0.7 * chance(k, n, 61)) / count, RIDER_LENGTH, n, small=True)
            if place is None:
                continue
            start = float(np.interp(place.start, _ends(lanes[k]), _ends(one)))
            who = pool[int(chance(k, n, 62) * len(pool))]
            late = chance(k, n, 63) < NIGHT_SHARE
            troupe.add(Extra(who, number, start, speed=pace, round=True, by_night=late))


def _ends(of: Lane) -> Floats:
    """Where on a lane each tile begins, and where the last ends."""
    return np.append(of.marks, of.route.length)


def _crossings(state: BoardState) -> set[Tile]:
    """Road tiles where three or four roads meet, and level crossings."""
    road = np.pad(state.road, 1).astype(np.int8)
    near = road[:-2, 1:-1] + road[2:, 1:-1] + road[1:-1, :-2] + road[1:-1, 2:]
    where = state.road & ((near >= 3) | state.rail)
    return {(int(r), int(c)) for r, c in zip(*np.nonzero(where), strict=True)}


def _trains(state: BoardState, roads: Roads, wardrobe: Wardrobe, period: float) -> list[Train]:
    """One train on each line; its ways there and back go evenly into the period of the roads."""
    trains = []
    wagons = wardrobe.known(state.cast.wagons)
    for k, route in enumerate(roads.rails):
        cars = _cars(state, k, route.length, wagons, wardrobe)
        run = route.length - (len(cars) - 1) * COUPLING
        if not cars or run <= 1:
            continue
        ride_s = run / TRAIN_SPEED
        turns = max(1, round(period / 2 / (ride_s + DWELL_S)))
        stay_s = period / 2 / turns - ride_s
        if stay_s < 0:
            ride_s, stay_s = ride_s + stay_s - 1.0, 1.0
        trains.append(Train(k, route.length, cars, ride_s, stay_s, ride_s / 2 + 7.0 * k))
    return trains


def _cars(
    state: BoardState, line: int, length: float, wagons: tuple[int, ...], wardrobe: Wardrobe
) -> tuple[tuple[int, int], ...]:
    """The cars of a line's train from tail to head: wagons and an engine, or two heads of a unit with cars between."""
    count = max(1, min(MOST_WAGONS, int(length / 4)))
    names = [name for name in state.cast.locos if wardrobe.number(name) >= 0]
    if not names:
        return ()
    name = names[line % len(names)]
    head = wardrobe.number(name)
    if name.endswith("_head"):
        middle = wardrobe.number(f"{name.removesuffix('_head')}_mid")
        return ((head, 2), *(((middle, 0),) * (count if middle >= 0 else 0)), (head, 0))
    return (*((wagons[(line + k) % len(wagons)], 0) for k in range(count if wagons else 0)), (head, 0))


def _book_crossings(train: Train, ways: Ways, table: Timetable, crossings: set[Tile]) -> None:
    """Keep the road clear wherever a train crosses it."""
    moments: Floats = np.arange(table.bins, dtype=np.float64) * BIN_S
    tail = train.tail(moments)
    reach = len(train.cars) * COUPLING
    marks = np.arange(0.25, train.length, 0.5)
    row, col, _ = ways.at(np.full(len(marks), train.route), marks)
    for r, c, along in zip(np.floor(row).astype(int).tolist(), np.floor(col).astype(int).tolist(), marks, strict=True):
        if (r, c) in crossings:
            busy: Bookings = (tail - 1.2 < along) & (along < tail + reach + 1.2)
            table.block((r, c), busy | np.roll(busy, -2))
