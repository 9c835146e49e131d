"""Scripts drive the whole game by its own buttons, the same way every time; their slips are told with file and step."""

from pathlib import Path

import pytest

from game import paths
from game.save.shelf import saves_in
from game.ui.app import PlayOptions, run
from game.ui.script import ScriptProblem, read_script
from game.ui.settings import Settings, save_settings


def write(folder: Path, steps: str) -> Path:
    """Write a script."""
    file = folder / "steps.yaml"
    file.write_text(steps, "utf-8")
    return file


PLAY = """
- press: title.levels
- press: levels.start
- until: {{scene: play}}
- press: skip
- wait: 0.6
- answer: default
- key: f4
- until: {{question: any}}
- answer: default
- until: {{turn: 2}}
- hash: {out}
- shot: {picture}
- quit
"""


def test_a_script_plays_the_same_city_twice(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_settings(Settings(reduced_motion=True), paths.settings_file())
    out, picture = tmp_path / "hash.txt", tmp_path / "picture.png"
    script = write(tmp_path, PLAY.format(out=out, picture=picture))
    for _ in range(2):
        assert run(PlayOptions(script=script)) == 0, capsys.readouterr().err
        for card in saves_in(paths.saves_folder()):
            card.path.unlink()
    first, second = out.read_text().splitlines()
    assert first == second
    assert first.startswith("2 ")
    assert picture.stat().st_size > 100_000


@pytest.mark.parametrize(
    ("steps", "words"),
    [
        ("- wiat: 1", "step 1: unknown step 'wiat'; known are answer, click"),
        ("- wait: 1\n- press: [", "line 2: not valid YAML"),
        ("wait: 1", "a script is a list of steps"),
    ],
)
def test_a_slip_in_a_script_names_its_place(tmp_path: Path, steps: str, words: str) -> None:
    with pytest.raises(ScriptProblem, match="steps.yaml") as found:
        read_script(write(tmp_path, steps))
    assert words in str(found.value)


@pytest.mark.parametrize(
    ("steps", "words"),
    [
        ("- press: title.levls", "step 1: there is no widget 'title.levls' in the scene 'title'; there are"),
        ("- wait: 0.1\n- key: no-such-key", "step 2: key: 'no-such-key' cannot be done"),
        ("- until: {weather: fine}", "step 1: until: {'weather': 'fine'} cannot be done (unknown: weather"),
        ("- hash: x", "step 1: hash: no city is in play"),
    ],
)
def test_a_step_that_cannot_be_done_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], steps: str, words: str
) -> None:
    assert run(PlayOptions(script=write(tmp_path, steps))) == 1
    err = capsys.readouterr().err
    assert words in err
    assert err.count("\n") == 1
