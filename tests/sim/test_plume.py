"""The plume: against the textbook, exact in its sums, the same on every processor."""

import ast
import os
import subprocess
import sys
from math import atan2, exp, pi, sqrt
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.sim.plume import (
    DIRECTION_NAMES,
    DIRECTIONS,
    ONE,
    beyond,
    exp_neg,
    footprint,
    nanograms_per_m3,
    rise_m,
    template,
)

ROSE = (3, 4, 13, 22, 12, 5, 4, 3, 3, 3, 5, 8, 6, 3, 3, 3)
EVEN = (1,) * 16
ROOT = Path(__file__).resolve().parents[2]


def textbook_centreline(distance_m: float, height_m: float, wind_m_s: float) -> float:
    """Ground-level concentration under the axis of a reflected Gaussian plume of 1 g/s (Turner 1970), class D."""
    sigma_y = 0.08 * distance_m / sqrt(1 + 0.0001 * distance_m)
    sigma_z = 0.06 * distance_m / sqrt(1 + 0.0015 * distance_m)
    return exp(-(height_m**2) / (2 * sigma_z**2)) / (pi * wind_m_s * sigma_y * sigma_z)


def textbook_yearly(distance_m: float, height_m: float, wind_m_s: float) -> float:
    """The same plume swung evenly through all wind directions, in small steps: the mean at one place."""
    sigma_y = 0.08 * distance_m / sqrt(1 + 0.0001 * distance_m)
    swing = 0.0
    steps = 4000
    for k in range(steps):
        angle = -0.5 + (k + 0.5) / steps  # radians around the place's own bearing; farther out nothing arrives
        swing += exp(-((distance_m * angle) ** 2) / (2 * sigma_y**2)) / steps / (2 * pi)
    return textbook_centreline(distance_m, height_m, wind_m_s) * swing


@pytest.mark.parametrize("stack_m", [40, 70, 120])
@pytest.mark.parametrize("tiles", [3, 6, 12, 25])
def test_the_plume_agrees_with_the_textbook_centreline(stack_m: int, tiles: int) -> None:
    slow = 1e-6  # so little falls that the plume is not thinned
    parts = template(stack_m, EVEN, 30, wind_m_s=2.2, deposition_m_s=slow)
    ours = parts[30, 30 + tiles] / ONE
    textbook = textbook_yearly(tiles * 1000.0, stack_m + rise_m(stack_m), 2.2) * slow * 1e6
    # A tile is a mean over 1 km2 and the part a whole number; both matter most where the curve is steep.
    assert ours == pytest.approx(textbook, rel=0.12 if tiles == 3 else 0.03, abs=1.5 / ONE)


def test_the_plume_thins_by_exactly_what_has_fallen() -> None:
    parts = template(30, EVEN, 60)
    away = np.hypot(*np.mgrid[-60:61, -60:61])
    height, lost, step = 30 + rise_m(30), 0.0, 5.0
    for k in range(int(30_000 / step)):
        x = max((k + 0.5) * step, 100.0)
        sigma_z = 0.06 * x / sqrt(1 + 0.0015 * x)
        lost += 0.05 / 2.2 * sqrt(2 / pi) / sigma_z * exp(-(height**2) / (2 * sigma_z**2)) * step
    assert parts[away < 30].sum() / ONE == pytest.approx(1 - exp(-lost), abs=0.004)


def test_exp_neg_is_the_exponential() -> None:
    x = np.linspace(0, 60, 2001)
    assert np.abs(exp_neg(x) / np.exp(-x) - 1).max() < 1e-7


@settings(max_examples=20, deadline=None)
@given(
    height=st.integers(5, 250),
    rose=st.lists(st.integers(0, 40), min_size=16, max_size=16).filter(any),
    row=st.integers(-3, 20),
    col=st.integers(-3, 20),
)
def test_what_lands_and_what_leaves_is_everything(height: int, rose: list[int], row: int, col: int) -> None:
    parts = template(height, rose, 12)
    assert parts.dtype == np.int64
    assert parts.min() >= 0
    assert parts.sum() + beyond(parts) == ONE
    assert beyond(parts) >= 0
    cut = footprint(parts, row, col, 16, 18)
    assert cut.shape == (16, 18)
    assert cut.sum() <= parts.sum()
    assert cut.sum() + beyond(cut) == ONE


def test_a_footprint_is_the_template_at_its_place() -> None:
    parts = template(70, ROSE, 5)
    cut = footprint(parts, 2, 9, 12, 11)
    for row in range(12):
        for col in range(11):
            drow, dcol = row - 2 + 5, col - 9 + 5
            inside = 0 <= drow < 11 and 0 <= dcol < 11
            assert cut[row, col] == (parts[drow, dcol] if inside else 0)


def test_a_wide_map_has_nothing_outside_the_radius() -> None:
    cut = footprint(template(70, ROSE, 4), 20, 20, 41, 41)
    assert cut[16:25, 16:25].sum() == cut.sum() > 0


@pytest.mark.parametrize("k", range(16))
def test_dust_falls_where_the_wind_blows(k: int) -> None:
    parts = template(70, [int(i == k) for i in range(16)], 20)
    rows, cols = np.nonzero(parts == parts.max())
    drow, dcol = rows.mean() - 20, cols.mean() - 20
    bearing = atan2(drow, dcol) - atan2(DIRECTIONS[k][1], DIRECTIONS[k][0])
    assert abs((bearing + pi) % (2 * pi) - pi) < pi / 16 + 0.03


def test_south_is_down_the_rows_and_east_along_the_columns() -> None:
    assert DIRECTIONS[DIRECTION_NAMES.index("S")] == (0.0, 1.0)
    assert DIRECTIONS[DIRECTION_NAMES.index("E")] == (1.0, 0.0)
    assert all(a * a + b * b == pytest.approx(1) for a, b in DIRECTIONS)


def test_an_even_wind_spreads_evenly() -> None:
    parts = template(70, EVEN, 10)
    for other in (parts[::-1], parts[:, ::-1], parts.T):
        assert np.abs(parts - other).max() <= parts.max() // 50


def test_the_hottest_tile_of_a_common_stack_takes_about_six_in_a_thousand() -> None:
    for stack_m in (60, 70, 80):
        parts = template(stack_m, ROSE, 40)
        row, col = np.unravel_index(parts.argmax(), parts.shape)
        assert 3 <= np.hypot(row - 40, col - 40) <= 6
        assert 0.0045 < parts.max() / ONE < 0.0075


def test_a_tall_stack_halves_the_peak_and_exports_the_rest() -> None:
    common, tall = template(70, ROSE, 63), template(120, ROSE, 63)
    assert 0.4 < tall.max() / common.max() < 0.6
    assert (tall > tall.max() // 2).sum() > 1.5 * (common > common.max() // 2).sum()
    assert beyond(tall) > beyond(common)


@settings(max_examples=15, deadline=None)
@given(low=st.integers(40, 200), more=st.integers(5, 60))
def test_a_higher_stack_never_raises_the_peak(low: int, more: int) -> None:
    assert template(low + more, ROSE, 20).max() <= template(low, ROSE, 20).max()


def test_a_bad_rose_is_refused_in_one_line() -> None:
    for rose in ([1] * 15, [0] * 16, [1] * 15 + [-1]):
        with pytest.raises(ValueError, match=r"^a wind rose has 16 weights[^\n]*$"):
            template(70, rose, 5)


@given(
    grams=st.integers(0, 10**9),
    rest=st.integers(0, ONE - 1),
    seconds=st.sampled_from([2_628_000, 7_884_000, 31_536_000]),
)
def test_the_air_of_a_deposit_is_deposit_over_area_and_fall(grams: int, rest: int, seconds: int) -> None:
    units = grams * ONE + rest
    exact = units * 10**12 / ONE / (10**6 * 50 * seconds)
    assert int(nanograms_per_m3(np.array([units]), seconds)[0]) == pytest.approx(exact, rel=1e-5, abs=1.01)


DIGEST = """
import hashlib, numpy as np
from game.sim.plume import template
from game.sim.river import Reach, River, Season
from game.sim.soil import Soil, micrograms_per_kg
from game.sim.rice import harvest, uptake_factor
rose = (3, 4, 13, 22, 12, 5, 4, 3, 3, 3, 5, 8, 6, 3, 3, 3)
parts = [template(h, rose, 10) for h in (15, 30, 70, 120)]
river = River([Reach("a", 2.5, "b", True, 3.3), Reach("b", 1800, "c", False, 7), Reach("c", 1900, None, False, 5)],
              [Season(0.7, 0.3), Season(1.9, 0.3, 0.1), Season(0.9, 0.4)], [3, 4, 0], decay_per_day=0.23)
paddies = np.arange(50, 57)
soil = Soil(441, paddies, reach=[0, 0, 0, 1, 1, 1, 1], reaches=3)
for part in parts:
    soil.add_line(part)
factor = np.array([uptake_factor(7, 2, int(t)) for t in paddies])
sediment = np.zeros((3, 5), np.int64)
for turn in range(60):
    soil.deposit(np.array([0, 900 + turn, 37_000, 41, 9_999]))
    load, sediment = river.stir(sediment, turn % 3)
    load[0] += (0, 3000, 0, 500, turn)
    step = river.flow(turn % 3, load)
    sediment = sediment + step.settled
    soil.irrigate_reaches(river.per_paddy(step.drawn))
    if turn % 3 == 2:
        crop = harvest(micrograms_per_kg(soil.ledgers()), np.full(7, 580 + turn), factor, np.full(7, 450_000))
        soil.remove(paddies, crop.removed_part)
digest = hashlib.sha256(sediment.tobytes())
for name, array in soil.state().items():
    digest.update(array.tobytes())
print(digest.hexdigest())
"""


def digest(**environment: str) -> str:
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", DIGEST],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert run.stderr == ""
    return run.stdout.strip()


def test_matter_is_the_same_under_another_hash_seed_and_on_a_plainer_processor() -> None:
    # numpy's own list of what it can switch off; other names only bring a warning and would prove nothing
    from numpy._core._multiarray_umath import __cpu_dispatch__, __cpu_features__

    switched_off = [name for name in __cpu_dispatch__ if __cpu_features__.get(name)]
    plain = digest(PYTHONHASHSEED="1")
    assert plain == digest(PYTHONHASHSEED="4711")
    assert plain == digest(PYTHONHASHSEED="1", NPY_DISABLE_CPU_FEATURES=" ".join(switched_off))
    assert (
        plain == "05596e3b87a2e5029835327e74e8fbe29480af90e9f34d34c551ec36a54ef4aa"
    )  # on every machine: change it only together with the rules


@pytest.mark.parametrize("module", ["plume", "river", "soil", "rice"])
def test_matter_uses_no_function_that_differs_between_processors(module: str) -> None:
    differs = "exp exp2 expm1 log log2 log10 log1p sin cos tan tanh arctan arctan2 hypot power cbrt "
    differs += "dot inner vdot sort argsort"
    tree = ast.parse((ROOT / "game" / "sim" / f"{module}.py").read_text(encoding="utf-8"))
    used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert used.isdisjoint(differs.split())
    imported = {
        name.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([ast.alias(node.module or "")] if isinstance(node, ast.ImportFrom) else node.names)
    }
    assert imported.isdisjoint({"math", "cmath", "random", "time", "scipy"})
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow)]
