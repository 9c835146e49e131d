"""The soil: a stock that outlives its source, kept per source, exact to the last unit."""

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.sim.plume import ONE, footprint, template
from game.sim.rice import harvest
from game.sim.river import Reach, River, Season
from game.sim.soil import BACKGROUND, REMOVE_ONE, Soil, micrograms_per_kg, units_for

ROSE = (3, 4, 13, 22, 12, 5, 4, 3, 3, 3, 5, 8, 6, 3, 3, 3)
SIDE = 12
TILES = SIDE * SIDE
TEMPLATE = {height: template(height, ROSE, SIDE) for height in (30, 70, 120)}
PADDIES = [5, 17, 40, 41, 77, 100]
REACHES = [0, 0, 1, 1, -1, 0]


def works(row: int, col: int, height: int = 70) -> np.ndarray:
    return footprint(TEMPLATE[height], row, col, SIDE, SIDE)


def valley(background: int = 26_000) -> Soil:
    soil = Soil(TILES, PADDIES, reach=REACHES, reaches=2, background=background)
    soil.add_line(works(3, 4))
    soil.add_line(works(8, 2, 120))
    soil.add_line()
    return soil


def line_sums(soil: Soil) -> list[int]:
    """Everything each line has in the ground, as Python integers (a whole map may pass 64 bits)."""
    return [sum(soil.of_line(line).tolist()) for line in range(soil.lines)]


turns = st.lists(
    st.tuples(
        st.sampled_from(["deposit", "water", "spill", "harvest", "clean", "raise", "look", "open"]),
        st.integers(0, 2**32 - 1),
    ),
    max_size=25,
)


def play(soil: Soil, story: list[tuple[str, int]]) -> tuple[list[int], list[int]]:
    """Plays a story; returns per line what came into the world by air (units) and by water (units / ONE)."""
    air = [0] * soil.lines
    water = [0] * soil.lines
    for what, seed in story:
        rng = np.random.default_rng(seed)
        if what == "deposit":
            units = rng.integers(0, 10**6, soil.lines)
            soil.deposit(units)
            air = [a + int(u) for a, u in zip(air, units, strict=True)]
        elif what == "water":
            units = rng.integers(0, 1 << 36, (2, soil.lines))
            soil.irrigate_reaches(units)
            paddies = np.bincount(soil.reach[soil.reach >= 0], minlength=2)
            water = [w + int(u) for w, u in zip(water, (units * paddies[:, None]).sum(axis=0), strict=True)]
        elif what == "spill":
            tiles = rng.choice(TILES, 3, replace=False)
            units = rng.integers(0, 1 << 40, (soil.lines, 3))
            soil.irrigate(tiles, units)
            water = [w + int(u) for w, u in zip(water, units.sum(axis=1), strict=True)]
        elif what == "harvest":
            soil.remove(PADDIES, rng.integers(0, 3000, len(PADDIES)))
        elif what == "clean":
            soil.remove(rng.choice(TILES, 4, replace=False), REMOVE_ONE)
        elif what == "raise":
            soil.add_line(works(int(rng.integers(SIDE)), int(rng.integers(SIDE)), 120))
            air.append(0)
            water.append(0)
        elif what == "look":
            soil.total()
        elif what == "open":
            soil.open(rng.choice(TILES, 5))
    return air, water


@settings(max_examples=60, deadline=None)
@given(story=turns)
def test_what_came_is_in_the_ground_beyond_the_map_or_removed(story: list[tuple[str, int]]) -> None:
    soil = valley()
    air, water = play(soil, story)
    beyond, removed = soil.beyond(), soil.removed
    for line, in_ground in enumerate(line_sums(soil)):
        came = air[line] * ONE * (TILES if line == BACKGROUND else 1) + water[line]
        if line == BACKGROUND:
            came += 26_000 * ONE * TILES
        assert came == in_ground + int(beyond[line]) + int(removed[line])
    assert soil.total().min() >= 0
    assert soil.book.min() >= 0


@settings(max_examples=40, deadline=None)
@given(story=turns)
def test_a_click_the_map_and_the_ledgers_tell_the_same(story: list[tuple[str, int]]) -> None:
    soil = valley()
    play(soil, story)
    clicks = [soil.at(tile) for tile in range(TILES)]  # before anything settles the ledgers
    total = soil.total()
    assert [int(stock.sum()) for stock in clicks] == total.tolist()
    assert (soil.ledgers() == total[soil.tile]).all()
    by_line = np.stack([soil.of_line(line) for line in range(soil.lines)])
    assert (np.stack(clicks) == by_line.T).all()


@settings(max_examples=30, deadline=None)
@given(story=turns, more=turns)
def test_a_saved_soil_goes_on_like_the_one_that_was_never_saved(
    story: list[tuple[str, int]], more: list[tuple[str, int]]
) -> None:
    soil = valley()
    play(soil, story)
    saved = io.BytesIO()
    np.savez(saved, **soil.state())
    saved.seek(0)
    with np.load(saved, allow_pickle=False) as arrays:
        loaded = Soil.from_state(dict(arrays))
    play(soil, more)
    play(loaded, more)
    one, other = soil.state(), loaded.state()
    for name in one:
        assert one[name].dtype in (np.int32, np.int64)
        assert one[name].dtype == other[name].dtype
        assert (one[name] == other[name]).all(), name


@settings(max_examples=30, deadline=None)
@given(story=turns, more=turns)
def test_undo_finds_the_soil_as_it_was(story: list[tuple[str, int]], more: list[tuple[str, int]]) -> None:
    soil = valley()
    play(soil, story)
    kept = soil.copy()
    before = soil.copy().state()
    play(soil, more)
    after = kept.state()
    assert all((before[name] == after[name]).all() for name in before)


@settings(max_examples=30, deadline=None)
@given(grams=st.lists(st.integers(0, 10**6), min_size=4, max_size=4), times=st.integers(2, 9))
def test_twice_the_emission_is_twice_the_stock_exactly(grams: list[int], times: int) -> None:
    once, more = valley(0), valley(0)
    once.deposit(np.array(grams))
    more.deposit(np.array(grams) * times)
    assert (more.total() == once.total() * times).all()
    assert (more.beyond() == once.beyond() * times).all()


@settings(max_examples=30, deadline=None)
@given(
    parts=st.lists(st.lists(st.integers(0, 10**5), min_size=4, max_size=4), min_size=1, max_size=6),
    order=st.randoms(use_true_random=False),
)
def test_emissions_add_in_any_order_and_in_any_slices(parts: list[list[int]], order: object) -> None:
    shuffled = parts.copy()
    order.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other, at_once = valley(), valley(), valley()
    for grams in parts:
        one.deposit(np.array(grams))
    for grams in shuffled:
        other.deposit(np.array(grams))
        other.settle()
    at_once.deposit(np.array(parts).sum(axis=0))
    assert (one.total() == other.total()).all()
    assert (one.total() == at_once.total()).all()


@settings(max_examples=30, deadline=None)
@given(story=turns)
def test_without_harvest_or_clean_up_soil_never_falls(story: list[tuple[str, int]]) -> None:
    soil = valley()
    for turn in story:
        before = soil.total()
        if turn[0] not in ("harvest", "clean"):
            play(soil, [turn])
            assert (soil.total() >= before).all()


def test_closing_the_smelter_leaves_the_cadmium() -> None:
    soil = valley()
    soil.deposit(np.array([0, 400_000, 0, 0]))
    left = soil.total()
    for _ in range(100):
        soil.deposit(np.zeros(4, np.int64))
    assert (soil.total() == left).all()
    assert micrograms_per_kg(left).max() > 100


def test_a_taller_stack_leaves_the_old_line_as_it_was() -> None:
    soil = valley()
    soil.deposit(np.array([0, 400_000, 0, 0]))
    old = soil.of_line(1)
    taller = soil.add_line(works(3, 4, 120))
    soil.deposit(np.array([0, 0, 0, 0, 400_000]))
    assert (soil.of_line(1) == old).all()
    assert soil.of_line(taller).max() < old.max()


def test_a_cleaned_tile_keeps_the_shares_of_its_sources() -> None:
    soil = valley()
    soil.deposit(np.array([0, 400_000, 900_000, 0]))
    before = soil.at(17)
    soil.remove([17], REMOVE_ONE // 4)
    after = soil.at(17)
    assert np.abs(after - before * 3 // 4).max() <= REMOVE_ONE
    assert sum(int(part) for part in after) == int(soil.total()[17])


def test_what_is_dug_out_lies_on_the_landfill() -> None:
    soil = valley()
    soil.deposit(np.array([0, 400_000, 900_000, 0]))
    before = line_sums(soil)
    taken = soil.remove([30, 31], REMOVE_ONE)
    soil.irrigate([90], taken[:, None])
    assert line_sums(soil) == before


def test_a_paddy_that_is_built_over_draws_no_more_water() -> None:
    soil = valley()
    drawn = np.full((2, 4), 1 << 30)
    soil.irrigate_reaches(drawn)
    wet = soil.at(5)
    soil.set_reach([5], [-1])
    assert (soil.at(5) == wet).all()
    soil.irrigate_reaches(drawn)
    assert (soil.at(5) == wet).all()
    assert (soil.at(17) > wet).any()


@given(micrograms=st.integers(0, 5_000_000))
def test_concentration_and_stock_are_inverse(micrograms: int) -> None:
    assert int(micrograms_per_kg(np.array([units_for(micrograms)]))[0]) == micrograms
    if micrograms:
        assert int(micrograms_per_kg(np.array([units_for(micrograms) - 1]))[0]) == micrograms - 1


def test_the_background_is_a_tenth_of_a_milligram_in_each_kilogram() -> None:
    assert (micrograms_per_kg(Soil(TILES, PADDIES).total()) == 100).all()


def test_jiyuan_deposition_gives_jiyuan_soil() -> None:
    soil = Soil(1, background=0)
    soil.deposit(np.array([3450 * 365 // 30]))  # 3.45 mg on each m2 in 30 days, on 10**6 m2
    assert int(micrograms_per_kg(soil.total())[0]) == 161


def test_a_footprint_of_more_than_everything_is_refused() -> None:
    for share in (np.full(TILES, ONE // TILES + 1), np.full(3, 1), np.full(TILES, -1)):
        with pytest.raises(ValueError, match="a footprint has 144 parts"):
            valley().add_line(share)


def test_a_damaged_save_is_refused_in_one_line() -> None:
    state = valley().state()
    with pytest.raises(ValueError, match=r"^the soil of this save lacks book$"):
        Soil.from_state({name: array for name, array in state.items() if name != "book"})
    for name, damage in (("book", state["book"][:-1]), ("tile", state["tile"] + TILES), ("reach", state["reach"] - 5)):
        with pytest.raises(ValueError, match=rf"^the soil of this save is damaged: '{name}'[^\n]*$"):
            Soil.from_state({**state, name: damage})


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 999))
def test_the_whole_chain_loses_nothing_in_many_years(seed: int) -> None:
    """Air, river, bed, paddies and harvest together: emitted = ground + beyond + bed + decayed + out + removed."""
    rng = np.random.default_rng(seed)
    seasons = [Season(0.8, 0.2), Season(1.8, 0.4, 0.2), Season(0.9, 0.4), Season(0.5, 0.0)]
    reaches = [Reach("ditch", 2.0, "xiang", True, 3.0), Reach("xiang", 1800.0, None, False, 20.0)]
    soil = valley()
    river = River(reaches, seasons, [REACHES.count(0), REACHES.count(1)], decay_per_day=0.05)
    factor = rng.integers(400, 2600, len(PADDIES))
    sediment = np.zeros((2, 4), np.int64)
    emitted = 26_000 * TILES
    lost = 0
    for turn in range(148):
        air = np.append(0, rng.integers(0, 80_000, 3))
        outfall = np.zeros((2, 4), np.int64)
        outfall[0] = np.append(0, rng.integers(0, 40_000, 3))
        soil.deposit(air)
        stirred, sediment = river.stir(sediment, turn % 4)
        step = river.flow(turn % 4, outfall + stirred)
        sediment = sediment + step.settled
        soil.irrigate_reaches(river.per_paddy(step.drawn))
        emitted += int(air.sum()) + int(outfall.sum())
        lost += int(step.decayed.sum()) + int(step.out.sum())
        if turn % 4 == 2:
            foul = micrograms_per_kg(soil.ledgers())
            crop = harvest(foul, np.full(len(PADDIES), 580), factor, np.full(len(PADDIES), 450_000))
            soil.remove(PADDIES, crop.removed_part)
            assert (micrograms_per_kg(soil.ledgers()) <= foul).all()
    held = sum(line_sums(soil)) + sum(soil.beyond().tolist()) + sum(soil.removed.tolist()) + int(sediment.sum())
    # The footprint of line 3 is empty: all it sends into the air is beyond the map.
    assert emitted * ONE == held + lost
