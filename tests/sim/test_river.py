"""The river: nothing lost, nothing upstream, and more never means less."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.sim.plume import ONE
from game.sim.river import IRRIGATION_M3_PER_YEAR, MOST_DRAWN, SECONDS_PER_YEAR, Reach, River, Season

SEASONS = (Season(0.8, 0.2), Season(1.8, 0.4, 0.1), Season(0.9, 0.4), Season(0.5, 0.0))


@st.composite
def rivers(draw: st.DrawFn) -> River:
    """A random tree of reaches in random order, with ditches, decay and paddies."""
    count = draw(st.integers(1, 8))
    reaches = []
    for i in range(count):
        into = None if i == 0 else draw(st.sampled_from([f"r{k}" for k in range(i)] + [None]))
        flow = draw(st.floats(0.5, 2000))
        reaches.append(Reach(f"r{i}", flow, into, flow < 5, draw(st.floats(0, 12))))
    reaches = draw(st.permutations(reaches))
    paddies = draw(st.lists(st.integers(0, 60), min_size=count, max_size=count))
    settle, decay = draw(st.floats(0, 0.3)), draw(st.floats(0, 2))
    return River(reaches, SEASONS, paddies, settle_per_km=settle, decay_per_day=decay)


def loads(river: River, seed: int, lines: int = 3) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 200_000, (len(river.reaches), lines))


def downstream_of(river: River, i: int) -> set[int]:
    reached = set()
    while i >= 0:
        reached.add(i)
        into = river.reaches[i].into
        i = -1 if into is None else river.index[into]
    return reached


@settings(max_examples=40, deadline=None)
@given(river=rivers(), seed=st.integers(0, 99))
def test_every_unit_let_in_is_somewhere(river: River, seed: int) -> None:
    load = loads(river, seed)
    for season in range(4):
        assert (river.table(season).sum(axis=0) == ONE).all()
        step = river.flow(season, load)
        ends = step.settled.sum(axis=0) + step.drawn.sum(axis=0) + step.decayed + step.out
        assert (ends == load.sum(axis=0) * ONE).all()
        for part in (step.settled, step.drawn, step.decayed, step.out, step.passing):
            assert part.min() >= 0
        assert (river.per_paddy(step.drawn) * river.paddies[:, None] == step.drawn).all()


@settings(max_examples=20, deadline=None)
@given(river=rivers(), seed=st.integers(0, 99))
def test_nothing_is_lost_while_floods_stir_the_bed_for_years(river: River, seed: int) -> None:
    sediment = np.zeros((len(river.reaches), 3), np.int64)
    let_in, gone = np.zeros(3, object), np.zeros(3, object)
    for turn in range(40):
        season = turn % 4
        stirred, left = river.stir(sediment, season)
        assert (left + stirred * ONE == sediment).all()
        assert left.min() >= 0
        assert stirred.min() >= 0
        fresh = loads(river, seed + turn)
        step = river.flow(season, fresh + stirred)
        sediment = left + step.settled
        let_in += fresh.sum(axis=0)
        gone += step.drawn.sum(axis=0).astype(object) + step.decayed + step.out
    assert (let_in * ONE == gone + sediment.sum(axis=0)).all()


@settings(max_examples=20, deadline=None)
@given(river=rivers(), seed=st.integers(0, 99), times=st.integers(2, 9))
def test_twice_the_load_is_twice_everything_and_lines_add(river: River, seed: int, times: int) -> None:
    load = loads(river, seed)
    once, more = river.flow(1, load), river.flow(1, load * times)
    joined = river.flow(1, load.sum(axis=1, keepdims=True))
    for part in ("settled", "drawn", "decayed", "out", "passing"):
        assert (getattr(more, part) == getattr(once, part) * times).all()
        assert (getattr(joined, part)[..., 0] == getattr(once, part).sum(axis=-1)).all()


@settings(max_examples=30, deadline=None)
@given(river=rivers(), seed=st.integers(0, 99), where=st.integers(0, 7), extra=st.integers(1, 10**6))
def test_more_load_never_lowers_anything_downstream_and_never_touches_upstream(
    river: River, seed: int, where: int, extra: int
) -> None:
    where %= len(river.reaches)
    load = loads(river, seed, 1)
    heavier = load.copy()
    heavier[where] += extra
    before, after = river.flow(2, load), river.flow(2, heavier)
    below = downstream_of(river, where)
    clearer = river.nanograms_per_litre(before.passing, 2)
    fouler = river.nanograms_per_litre(after.passing, 2)
    for i in range(len(river.reaches)):
        if i in below:
            assert fouler[i] >= clearer[i]
            assert after.passing[i, 0] >= before.passing[i, 0]
        else:
            assert (after.passing[i] == before.passing[i]).all()
            assert (after.settled[i] == before.settled[i]).all()


@settings(max_examples=20, deadline=None)
@given(river=rivers(), seed=st.integers(0, 9))
def test_the_order_in_which_reaches_are_written_does_not_matter(river: River, seed: int) -> None:
    turned = River(
        river.reaches[::-1], SEASONS, river.paddies[::-1].tolist(),
        settle_per_km=river.settle_per_km, decay_per_day=river.decay_per_day,
    )  # fmt: skip
    load = loads(river, seed)
    one, other = river.flow(1, load), turned.flow(1, load[::-1])
    assert (one.settled == other.settled[::-1]).all()
    assert (one.out == other.out).all()
    for i in river.order:
        into = river.reaches[i].into
        assert into is None or river.order.index(river.index[into]) > river.order.index(i)


def test_a_paddy_draws_its_water_from_the_flow() -> None:
    river = River([Reach("ditch", 2.0, None, True, 0.0)], [Season(1.0, 1.0)], [1])
    step = river.flow(0, np.array([[1_000_000]]))
    share = IRRIGATION_M3_PER_YEAR / (2.0 * SECONDS_PER_YEAR)
    assert step.drawn[0, 0] / ONE == pytest.approx(1_000_000 * share, rel=1e-6)
    mg_per_kg = step.drawn[0, 0] / ONE * 1000 / 2.6e8
    assert mg_per_kg == pytest.approx(0.073, abs=0.001)  # one ton a year into a ditch of 2 m3/s


def test_the_great_river_dilutes_too_much_to_poison_a_field() -> None:
    river = River([Reach("xiang", 1800, None, False, 5)], [Season(1.0, 1.0)], [1])
    step = river.flow(0, np.array([[10_000_000]]))
    assert step.drawn[0, 0] / ONE * 1000 / 2.6e8 < 0.001


def test_paddies_cannot_draw_more_than_the_sluices_reach() -> None:
    river = River([Reach("ditch", 1.0, None, True, 0.0)], [Season(1.0, 1.0)], [500])
    assert 0.999 * MOST_DRAWN < river.flow(0, np.array([[1000]])).drawn[0, 0] / (1000 * ONE) <= MOST_DRAWN


def test_concentration_is_load_over_flow() -> None:
    river = River([Reach("ditch", 2.0, None, True, 0.0)], [Season(1.0, 1.0)], [0])
    step = river.flow(0, np.array([[630_720, 0]]))  # 630.72 kg in 2 m3/s for a year: the 0.01 mg/L of GB 5084
    assert river.micrograms_per_litre(step.passing, 0)[0] == 10
    assert river.nanograms_per_litre(step.passing, 0, unit_grams=1000)[0] == 10_000_000


def test_decay_follows_the_time_of_travel() -> None:
    river = River([Reach("r", 10.0, None, False, 43.2)], [Season(1.0, 1.0)], [0], settle_per_km=0.0, decay_per_day=0.3)
    gone = river.flow(0, np.array([[1000]])).decayed[0] / (1000 * ONE)
    assert gone == pytest.approx(1 - np.exp(-0.3), rel=1e-6)  # 43.2 km at 0.5 m/s is one day


@pytest.mark.parametrize(
    ("reaches", "complaint"),
    [
        ([Reach("a", 1, "b"), Reach("b", 1, "a")], "flow in a circle: a, b"),
        ([Reach("a", 1, "sea")], "'a' flows into 'sea', which is not a reach"),
        ([Reach("a", 0, None)], "'a' needs a flow above 0"),
        ([Reach("a", 1, None), Reach("a", 1, None)], "different ids"),
    ],
)
def test_a_river_that_cannot_flow_is_refused_in_one_line(reaches: list[Reach], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint) as refusal:
        River(reaches, SEASONS, [0] * len(reaches))
    assert "\n" not in str(refusal.value)


def test_seasons_must_share_out_the_whole_irrigation() -> None:
    with pytest.raises(ValueError, match="must sum to 1"):
        River([Reach("a", 1, None)], [Season(1, 0.5)], [0])
