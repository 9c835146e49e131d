"""Settings are kept, and a broken file never stops anyone from playing."""

import dataclasses
from pathlib import Path

import pytest

from game.ui.settings import Settings, first_settings, load_settings, save_settings


def test_what_was_chosen_is_found_again(tmp_path: Path) -> None:
    chosen = Settings(
        "zh", 1.75, 1600, 900, True, 10, 20, 30, 40, True, True, hour="night", rich=False, speed=4, edge_panning=False,
        sound_subtitles=True,
    )  # fmt: skip
    assert all(getattr(chosen, f.name) != f.default for f in dataclasses.fields(Settings)), "every field is tried"
    assert save_settings(chosen, tmp_path / "new" / "settings.yaml") == ""
    assert load_settings(tmp_path / "new" / "settings.yaml") == (chosen, "")


@pytest.mark.parametrize(
    "broken", ["{language: [", "- a\n- list\n", "\x00\x01", "\ud800".encode("utf-16", "surrogatepass")]
)
def test_a_broken_file_is_kept_aside_and_said_in_one_line(tmp_path: Path, broken: str | bytes) -> None:
    file = tmp_path / "settings.yaml"
    file.write_bytes(broken if isinstance(broken, bytes) else broken.encode())
    before = file.read_bytes()
    settings, line = load_settings(file)
    assert settings == first_settings()
    assert "settings.yaml.broken" in line
    assert "\n" not in line
    assert (tmp_path / "settings.yaml.broken").read_bytes() == before
    assert not file.exists()


def test_a_senseless_value_alone_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "settings.yaml"
    file.write_text("language: zh\nmaster: 300\nspeed: 3\ntext_scale: 2\nreduced_motion: 1\nunknown: 5\n")
    settings, line = load_settings(file)
    default = Settings()
    assert (settings.language, settings.text_scale) == ("zh", 2.0)
    assert (settings.master, settings.speed, settings.reduced_motion) == (default.master, default.speed, False)
    assert all(word in line for word in ("master", "speed", "reduced_motion"))
    assert "unknown" not in line


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LC_ALL": "en_US.UTF-8", "LANG": "zh_CN.UTF-8"}, "en"),
        ({}, "en"),
        ({"LANG": "C"}, "en"),
    ],
)
def test_the_first_start_speaks_the_language_of_the_computer(environment: dict[str, str], language: str) -> None:
    assert first_settings(environment).language == language


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    line = save_settings(Settings(), tmp_path / "file" / "settings.yaml")
    assert "--home" in line
    assert "\n" not in line


def test_the_master_volume_counts_in_every_group() -> None:
    settings = Settings(master=50, effects=80, music=0)
    assert settings.volume("effects") == pytest.approx(0.4)
    assert settings.volume("music") == 0
