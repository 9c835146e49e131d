"""What goes wrong at the start is one line and status 1; what goes wrong in play loses no city."""

import shutil
import sys
from pathlib import Path

import pytest

from game import paths
from game.save.file import read_save
from game.save.shelf import saves_in
from game.ui.app import PlayOptions, run
from game.ui.play import PlayScene
from tests.ui.shell.test_script import write

Captured = pytest.CaptureFixture[str]


def only_line(capsys: Captured) -> str:
    """Return what was said, which must be one line on standard error."""
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1, err
    return err


def test_an_unknown_level_is_one_line(capsys: Captured) -> None:
    assert run(PlayOptions("industri")) == 1
    assert "unknown level 'industri', nor is it the file of a save; did you mean 'industry'?" in only_line(capsys)


def test_a_damaged_save_is_one_line(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "city.kiln").write_bytes(b"nothing of the kind")
    assert run(PlayOptions(str(tmp_path / "city.kiln"))) == 1
    assert "city.kiln" in only_line(capsys)
    assert (tmp_path / "city.kiln").read_bytes() == b"nothing of the kind"


def test_a_missing_font_is_one_line(tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    assets = tmp_path / "assets"
    for name in ("text", "icons"):
        shutil.copytree(paths.assets_folder() / name, assets / name)
    shutil.copytree(paths.assets_folder() / "fonts", assets / "fonts", ignore=shutil.ignore_patterns("serif*"))
    shutil.copy(paths.assets_folder() / "themes.yaml", assets)
    monkeypatch.setattr(paths, "assets_folder", lambda: assets)
    assert run(PlayOptions()) == 1
    assert "serif-bold.otf: font file is missing" in only_line(capsys)


def test_a_home_that_cannot_be_written_is_one_line(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "home").write_text("a file where a folder should be")
    paths.use_home(tmp_path / "home")
    assert run(PlayOptions()) == 1
    assert "--home" in only_line(capsys)


def test_a_display_that_does_not_open_is_one_line(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "no-such-driver")
    assert run(PlayOptions()) == 1
    assert only_line(capsys).startswith("no display")


def test_without_a_desktop_nobody_waits_in_front_of_nothing(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SDL_VIDEODRIVER", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    if sys.platform.startswith("linux"):
        assert run(PlayOptions()) == 1
        assert "no desktop" in only_line(capsys)


def test_broken_settings_are_one_line_and_the_game_opens(tmp_path: Path, capsys: Captured) -> None:
    paths.settings_file().write_text("{: broken")
    assert run(PlayOptions(script=write(tmp_path, "- wait: 0.1\n- quit"))) == 0
    assert "settings.yaml.broken" in only_line(capsys)


def test_a_crash_leaves_a_log_a_save_and_one_line(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = PlayScene.update

    def stumble(self: PlayScene, seconds: float) -> None:
        whole(self, seconds)
        if self.ctx.now() > 0.5:
            raise ZeroDivisionError("a slip\nin two lines")

    monkeypatch.setattr(PlayScene, "update", stumble)
    assert run(PlayOptions("industry", script=write(tmp_path, "- wait: 2\n- quit"))) == 1
    line = only_line(capsys)
    assert "ZeroDivisionError: a slip in two lines" in line
    (log,) = paths.logs_folder().glob("crash-*.log")
    assert str(log) in line
    assert "def stumble" not in line
    assert "stumble" in log.read_text("utf-8")
    (card,) = saves_in(paths.saves_folder())
    assert str(card.path) in line
    assert read_save(card.path).header.level == "industry"
    assert list(paths.saves_folder().glob("recovery-*")) == []


def test_the_collector_works_again_after_the_game() -> None:
    import gc

    from game.ui.pace import freeze_memory, thaw_memory

    freeze_memory()
    assert not gc.isenabled()
    thaw_memory()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
