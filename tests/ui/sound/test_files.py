"""What is shipped: as loud as it should be, no clipping, no seam, no silence; small; and every name that is asked for exists."""

import re
from pathlib import Path

import numpy as np
import pygame
import pytest
import yaml

from game import paths
from game.ui.sound.music import STEMS
from game.ui.sound.slices import BLEND
from game.ui.sound.table import load_table
from game.ui.texts import Texts
from tests.ui.sound.listening import FOLDER, RATE, craft, samples_of, whole

EFFECTS = sorted((FOLDER / "effects").glob("*.ogg"))
BEDS = sorted((FOLDER / "beds").glob("*.ogg"))
PIECES = sorted({file.stem.rsplit("_", 1)[0] for file in (FOLDER / "music").glob("*.ogg")})
MOST_BYTES = 14_000_000


def stem(piece: str, name: str) -> Path:
    return FOLDER / "music" / f"{piece}_{name}.ogg"


@pytest.fixture(scope="module", params=PIECES)
def piece(request: pytest.FixtureRequest) -> str:
    """The name of a piece; tests of one piece follow each other, so that it is decoded once."""
    return str(request.param)


def test_a_piece_is_as_loud_as_the_others_and_clips_nowhere_even_with_all_its_smog(piece: str, mixer: None) -> None:
    loudness = craft("craft.loudness")
    base, melody, smog = (whole(stem(piece, name)) for name in STEMS)
    assert len(base) == len(melody) == len(smog)
    assert 60 < len(base) / RATE < 100
    assert loudness.lufs(base + melody) == pytest.approx(-18, abs=0.7)
    assert -30 < loudness.lufs(smog) < -18
    assert loudness.true_peak(base + melody + smog) < -1
    sounding = np.abs(base + melody).max(axis=1) > 0.003
    last = np.nonzero(sounding)[0][-1]
    pauses = np.diff(np.nonzero(sounding)[0])
    assert pauses.max() < 1.5 * RATE, "no hole in the music"
    assert np.abs(base[-RATE // 4 :]).max() < 0.004, "it has died away before it ends"
    assert last > 0.85 * len(base) - 6 * RATE
    assert np.abs(base[:200]).max() < 0.01, "it begins out of silence"


def test_a_piece_is_neither_mud_nor_tin(piece: str, mixer: None) -> None:
    sound = (whole(stem(piece, "base")) + whole(stem(piece, "melody"))).mean(axis=1)
    power = np.abs(np.fft.rfft(sound)) ** 2
    hertz = np.fft.rfftfreq(len(sound), 1 / RATE)

    def share(low: float, high: float) -> float:
        return float(10 * np.log10(power[(hertz >= low) & (hertz < high)].sum() / power.sum()))

    assert share(20, 60) < -8
    assert -14 < share(60, 250) < -2.5
    assert -20 < share(2000, 6000) < -4
    assert -30 < share(6000, 16_000) < -12


@pytest.mark.parametrize("file", BEDS, ids=lambda file: file.stem)
def test_a_bed_lies_low_and_comes_round_without_a_seam(file: Path, mixer: None) -> None:
    loudness = craft("craft.loudness")
    sound = whole(file, True, 2)
    once = len(sound) // 2
    assert once / RATE >= 24
    assert loudness.lufs(sound) == pytest.approx(-28, abs=0.7)
    assert loudness.true_peak(sound) < -5
    # The first blended samples of the second round are those of the first round, but for what Vorbis loses.
    assert np.abs(sound[once : once + BLEND] - sound[:BLEND]).mean() < 0.03
    steps = np.abs(np.diff(sound, axis=0)).max(axis=1)
    joints = np.arange(1, 2 * once // (6 * RATE)) * 6 * RATE
    around = np.concatenate([steps[joint - 4 : joint + 4] for joint in joints])
    assert around.max() <= np.percentile(steps, 99.9) * 1.6 + 0.002, "no click where slices join"
    levels = [np.sqrt((sound[k : k + RATE] ** 2).mean()) for k in range(0, once, RATE)]
    assert min(levels) > 10 ** (-60 / 20), "no hole"


@pytest.mark.parametrize("file", EFFECTS, ids=lambda file: file.stem)
def test_no_effect_startles_clicks_or_is_empty(file: Path, mixer: None) -> None:
    loudness = craft("craft.loudness")
    sound = samples_of(pygame.mixer.Sound(str(file)))
    window = min(len(sound), RATE // 5)
    power = np.convolve((sound**2).mean(axis=1), np.ones(window) / window, "valid")
    assert -33 < 10 * np.log10(power.max()) < -17
    assert loudness.true_peak(sound) < -2.4
    assert np.abs(sound[0]).max() < 0.12
    assert np.abs(sound[-1]).max() < 0.004
    assert len(sound) / RATE < 4


def test_all_sounds_together_are_small() -> None:
    assert len(EFFECTS) >= 37
    assert len(BEDS) >= 9
    assert len(PIECES) == 10
    assert sum(file.stat().st_size for file in FOLDER.rglob("*") if "__pycache__" not in file.parts) <= MOST_BYTES


def test_every_effect_that_a_screen_plays_exists() -> None:
    code = paths.assets_folder().parent / "game" / "ui"
    texts = "".join(file.read_text("utf-8") for file in code.rglob("*.py"))
    played = set(re.findall(r'\bplay\("([a-z_]+)"', texts))
    assert {"click", "shutter", "cheer", "undo"} <= played
    assert played <= {file.stem for file in EFFECTS}


def test_the_table_names_only_what_exists_and_every_subtitle_has_words() -> None:
    table = load_table(FOLDER)
    effects = {file.stem for file in EFFECTS}
    voices = {voice.voice for voice in table.buildings.values() if voice.voice}
    assert len(voices) >= 15
    assert voices | set(table.river.values()) | set(table.rail.values()) | set(table.road.values()) <= effects
    assert table.said <= effects
    assert {voice.bed for voice in table.buildings.values()} <= {"", "factory", "kiln_fire", "homes"}
    assert set(table.homes.values()) <= {file.stem for file in BEDS}
    assert {piece for pair in table.music.values() for piece in pair} == set(PIECES)
    texts = Texts.load(paths.assets_folder() / "text")
    assert [name for name in sorted(table.said) if not texts.has(f"sound.{name}")] == []


def test_every_works_of_every_era_has_a_voice() -> None:
    table = load_table(FOLDER)
    files = sorted(paths.levels_folder().glob("*/buildings.yaml"))
    found = [one for file in files for one in yaml.safe_load(file.read_text("utf-8"))["buildings"]]
    works = [one for one in found if one.get("group") in ("works", "supply")]
    assert len(works) >= 12
    assert [one["id"] for one in works if not (table.of(one["id"]).voice or table.of(one["sprite"][0]).voice)] == []
