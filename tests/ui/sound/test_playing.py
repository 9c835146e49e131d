"""Playing: stems stay in step, pieces end and rest, eras cross-fade, beds follow the place, silence is never an error."""

import logging
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pygame
import pytest

from game.ui.settings import Settings
from game.ui.sound import Sound, Surroundings, group_of
from game.ui.sound.device import BUFFER, MUSIC_CHANNELS
from game.ui.sound.effects import Effects
from game.ui.sound.music import FADE_S, equal_power
from game.ui.sound.slices import SliceProblem, Slices
from tests.ui.sound.listening import FOLDER, RATE

TICK = 0.05
RECORD = """
import sys, time, pygame
from pathlib import Path
from game.ui.sound.stream import Stream
pygame.mixer.init(32000, -16, 2, 1024, allowedchanges=0)
pygame.mixer.set_num_channels(8)
file = Path(sys.argv[1])
stream = Stream([file, file], (0, 1))
stream.begin([0.0, 0.0])
stream.channels[0].set_volume(1, 0)
stream.channels[1].set_volume(0, 1)
began = last = time.perf_counter()
while last - began < 2.4:
    time.sleep(0.01)
    now = time.perf_counter()
    stream.feed(8 * (now - last))
    last = now
pygame.mixer.quit()
"""


@pytest.fixture
def sound(mixer: None) -> Sound:
    """The shipped sounds on a mixer that nobody hears; time passes only by ``tick``."""
    return Sound(FOLDER, Settings())


def pass_time(sound: Sound, seconds: float) -> None:
    for _ in range(round(seconds / TICK)):
        sound.tick(TICK)


def test_two_files_that_play_in_step_are_still_in_step_after_three_slices(tmp_path: Path) -> None:
    recorded = tmp_path / "heard.raw"
    eight_times_as_fast = {"SDL_AUDIODRIVER": "disk", "SDL_DISKAUDIOFILE": str(recorded), "SDL_DISKAUDIODELAY": "4"}
    mono = str(FOLDER / "music" / "kilns_busy_smog.ogg")
    subprocess.run([sys.executable, "-c", RECORD, mono], check=True, env={**os.environ, **eight_times_as_fast})
    data = recorded.read_bytes()
    left, right = np.frombuffer(data[: len(data) // 4 * 4], np.int16).reshape(-1, 2).T
    heard = np.abs(left) > 200
    assert heard.sum() > 5 * RATE
    assert np.nonzero(heard)[0][-1] > 13 * RATE, "the third slice is heard"
    # Both begin in one block of the mixer, or, if it runs just then, the second in the next; then nothing drifts.
    after = len(left) - BUFFER
    apart = (
        (left[:after], right[:after]),
        (left[:after], right[BUFFER:][:after]),
        (left[BUFFER:][:after], right[:after]),
    )
    assert any(np.array_equal(one, other) for one, other in apart)


def test_a_piece_of_the_era_begins_and_its_smog_follows_the_smoke(sound: Sound) -> None:
    sound.hear("crisis", Surroundings(smoke=0.0))
    pass_time(sound, 2.5)
    assert sound.music.playing == "crisis_calm"
    volumes = [pygame.mixer.Channel(number).get_volume() for number in MUSIC_CHANNELS[3:]]
    assert volumes[0] == volumes[1] == pytest.approx(0.56, abs=0.01)
    assert volumes[2] == 0
    sound.hear("crisis", Surroundings(smoke=0.6))
    pass_time(sound, 4)
    assert pygame.mixer.Channel(MUSIC_CHANNELS[5]).get_volume() > 0.3
    sound.close()


def test_a_place_that_works_gets_the_busy_piece_and_another_era_fades_over(sound: Sound) -> None:
    sound.hear("industry", Surroundings(busy=0.9))
    pass_time(sound, 3)
    assert sound.music.playing == "industry_busy"
    sound.hear("greenway", Surroundings())
    pass_time(sound, 1.5)
    old, new = (deck for deck in sorted(sound.music.decks, key=lambda deck: deck.era == "greenway" if deck else False))
    assert old is not None
    assert new is not None
    assert 0 < old.gain < 1
    assert 0 < new.gain < 1
    pass_time(sound, FADE_S + 0.5)
    assert sound.music.playing == "greenway_calm"
    assert [deck for deck in sound.music.decks if deck is not None] == [new]
    sound.close()


def test_two_that_cross_are_together_as_strong_as_one() -> None:
    for share in (0.1, 0.5, 0.8):
        assert equal_power(share) ** 2 + equal_power(1 - share) ** 2 == pytest.approx(1)


def test_music_sinks_under_a_card_and_ends_when_it_is_turned_off(sound: Sound) -> None:
    sound.hear("kilns", Surroundings())
    pass_time(sound, 3)
    before = pygame.mixer.Channel(MUSIC_CHANNELS[3]).get_volume()
    sound.hear("kilns", Surroundings(), "card")
    pass_time(sound, 2)
    assert pygame.mixer.Channel(MUSIC_CHANNELS[3]).get_volume() < 0.55 * before
    sound.settings.music = 0
    pass_time(sound, FADE_S + 1)
    assert sound.music.decks == [None, None]
    sound.close()


def test_beds_fade_with_the_place_and_give_their_channels_back(sound: Sound) -> None:
    sound.hear("", Surroundings({"river": 0.8, "birds": 0.5}))
    pass_time(sound, 1.5)
    assert 0 < sound.ambience.levels["river"] < 0.8
    pass_time(sound, 3)
    assert sound.ambience.levels == pytest.approx({"river": 0.8, "birds": 0.5})
    sound.hear("", Surroundings({"factory": 1.0}))
    pass_time(sound, 4)
    assert sound.ambience.levels == pytest.approx({"factory": 1.0})
    sound.hear("", Surroundings({"factory": 1.0}), "menu")
    pass_time(sound, 4)
    assert sound.ambience.levels == {}
    sound.close()


def test_a_sound_at_the_left_is_heard_at_the_left(mixer: None, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple[float, float]] = []

    class Channel:
        def play(self, sound: object) -> None: ...
        def set_volume(self, left: float, right: float) -> None:
            heard.append((left, right))

    monkeypatch.setattr(pygame.mixer, "find_channel", Channel)
    effects = Effects(FOLDER)
    for pan in (-0.8, 0.0, 0.8):
        effects.play("place", 1.0, pan)
    (left, right), middle, (mirrored, other) = heard
    assert left > 2 * right
    assert middle == pytest.approx((1, 1), abs=0.001)
    assert (left, right) == pytest.approx((other, mirrored))


def test_effects_give_way_when_there_are_too_many(mixer: None) -> None:
    effects = Effects(FOLDER, keep=400_000)
    for name in ("click", "page", "cheer", "train", "whistle"):
        effects.load(name)
    assert not effects.is_ready("click")
    assert effects.is_ready("whistle")


def test_the_thread_plays_what_was_wished_and_ends(mixer: None) -> None:
    sound = Sound(FOLDER, Settings(), threaded=True)
    sound.hear("tomorrow", Surroundings({"modern": 0.5}))
    began = time.perf_counter()
    sound.play("gong")
    assert time.perf_counter() - began < 0.02, "no frame waits for a file"
    for _ in range(100):
        time.sleep(0.05)
        if sound.music.playing and sound.effects.is_ready("gong"):
            break
    assert sound.music.playing == "tomorrow_calm"
    assert sound.effects.is_ready("gong")
    sound.close()
    assert not pygame.mixer.get_init()


def test_without_a_device_one_line_is_logged_and_nothing_spills(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "alsa")
    monkeypatch.setenv("AUDIODEV", "no-such-device")
    monkeypatch.setenv("ALSA_CONFIG_PATH", os.devnull)
    with caplog.at_level(logging.WARNING, "game.sound"):
        sound = Sound(FOLDER, Settings(), threaded=True)
        sound.hear("industry", Surroundings({"river": 1.0}))
        sound.play("click")
        sound.tick(1.0)
        sound.close()
    assert not sound.open
    assert len(caplog.records) == 1
    assert caplog.records[0].getMessage().startswith("no sound device: playing silently")
    assert capfd.readouterr().err == ""


def test_missing_files_are_one_line_each_and_the_rest_plays_on(
    mixer: None, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "sounds.yaml").write_text((FOLDER / "sounds.yaml").read_text("utf-8"), "utf-8")
    sound = Sound(tmp_path, Settings())
    sound.hear("kilns", Surroundings({"river": 1.0}))
    with caplog.at_level(logging.WARNING, "game.sound"):
        sound.play("click")
        sound.play("click")
        pass_time(sound, 8)
    sound.close()
    said = [record.getMessage() for record in caplog.records]
    assert sorted(Path(line.split(":")[0]).stem for line in said) == [
        "click",
        "kilns_busy_base",
        "kilns_calm_base",
        "river",
    ]
    assert all("build.py" in line and "\n" not in line for line in said)


@pytest.mark.parametrize("data", [b"", b"RIFFnothing", b"OggS" + b"\0" * 40])
def test_a_broken_file_is_said_in_one_line(mixer: None, tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "broken.ogg"
    file.write_bytes(data)
    with pytest.raises(SliceProblem, match="broken.ogg"):
        Slices(file).next()


def test_a_broken_table_is_one_line(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "sounds.yaml").write_text("music: [", "utf-8")
    with caplog.at_level(logging.WARNING, "game.sound"):
        sound = Sound(tmp_path, Settings(), device=False)
    assert sound.table.music == {}
    assert len(caplog.records) == 1
    assert "sounds.yaml" in caplog.records[0].getMessage()


def test_groups_are_told_from_names() -> None:
    assert [group_of(name) for name in ("click", "music_calm", "ambience_river")] == ["effects", "music", "ambience"]
