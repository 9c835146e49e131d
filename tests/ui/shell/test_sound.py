"""Sounds: alike in loudness, small, made by the script; and silence without a device is one line in the log."""

import logging
import os
import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import pytest

from game import paths
from game.ui.settings import Settings
from game.ui.sound import Sound, group_of

FOLDER = paths.assets_folder() / "sound"
FILES = sorted(FOLDER.glob("*.wav"))


def samples(file: Path) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    with wave.open(str(file)) as sound:
        assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
        return np.frombuffer(sound.readframes(sound.getnframes()), "<i2") / 32768


def decibels(value: float) -> float:
    return float(20 * np.log10(max(value, 1e-9)))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_sound_startles_clicks_or_is_empty(file: Path) -> None:
    wave_form = samples(file)
    window = min(len(wave_form), 4410)
    loud = decibels(np.sqrt(np.convolve(wave_form**2, np.ones(window) / window, "valid").max()))
    assert -32 < loud < -17
    assert decibels(np.abs(wave_form).max()) < -2.9
    assert abs(wave_form[0]) < 0.02
    assert abs(wave_form[-1]) < 0.002


def test_the_sounds_are_what_the_script_makes_and_small() -> None:
    assert len(FILES) >= 10
    assert sum(file.stat().st_size for file in FILES) <= 600_000
    done = subprocess.run([sys.executable, FOLDER / "build.py", "--check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_without_a_device_one_line_is_logged_and_nothing_spills(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "alsa")
    monkeypatch.setenv("AUDIODEV", "no-such-device")
    monkeypatch.setenv("ALSA_CONFIG_PATH", os.devnull)
    with caplog.at_level(logging.WARNING, "game.sound"):
        sound = Sound(FOLDER, Settings())
        sound.play("click")
        sound.close()
    assert not sound.open
    assert len(caplog.records) == 1
    assert caplog.records[0].getMessage().startswith("no sound device: playing silently")
    assert capfd.readouterr().err == ""


def test_a_missing_sound_is_one_line_and_the_rest_plays_on(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    sound = Sound(tmp_path, Settings())
    if not sound.open:
        pytest.fail("SDL's dummy audio driver should open")
    with caplog.at_level(logging.WARNING, "game.sound"):
        sound.play("click")
        sound.play("click")
    sound.close()
    assert len(caplog.records) == 1
    assert "click" in caplog.text


def test_every_sound_that_the_screens_play_exists() -> None:
    import re

    code = Path(paths.__file__).parent / "ui"
    played = {
        name for file in code.rglob("*.py") for name in re.findall(r'\.play\("([a-z_]+)"\)', file.read_text("utf-8"))
    }
    assert "click" in played
    assert played <= {file.stem for file in FILES}


def test_groups_are_told_from_names() -> None:
    assert [group_of(name) for name in ("click", "music_calm", "ambience_river")] == ["effects", "music", "ambience"]
