"""Robustness: whatever an author does to a sound file, the checker answers with places, never with a traceback."""

import tempfile
from pathlib import Path

from content_town import SMALL_TOWN
from hypothesis import given, settings
from hypothesis import strategies as st

from game.content.check import check_content

FILES = {file.name: file.read_text(encoding="utf-8").split("\n") for file in SMALL_TOWN.glob("*.yaml")}
PIECES = [
    "",
    "x",
    "  - id: x",
    "    when: 3",
    "{",
    "}",
    "[",
    '"',
    "：",
    "\t",
    "    years: [1, 2]",
    "-",
    "  - 7",
    "&a",
    "null",
    "    choices: []",
    "999999999999999999999",
    "-1",
    "{multiply: 2}",
    "    extends: smelter",
    "      .....",
    "{}",
]


@st.composite
def spoilt_files(draw: st.DrawFn) -> dict[str, str]:
    """Return the small town's files after one to three changes of a line."""
    files = {name: list(lines) for name, lines in FILES.items()}
    for _ in range(draw(st.integers(1, 3))):
        lines = files[draw(st.sampled_from(sorted(files)))]
        at = draw(st.integers(0, len(lines) - 1))
        match draw(st.integers(0, 4)):
            case 0:
                del lines[at]
            case 1:
                lines.insert(at, draw(st.sampled_from(PIECES)))
            case 2:
                lines[at] = lines[at][: draw(st.integers(0, len(lines[at])))] + draw(st.sampled_from(PIECES))
            case 3:
                lines[at] = "  " + lines[at]
            case _:
                lines[at] = lines[at].replace(": ", ": " + draw(st.sampled_from(PIECES)), 1)
        if not lines:
            lines.append("")
    return {name: "\n".join(lines) for name, lines in files.items()}


@settings(max_examples=40, deadline=None)
@given(spoilt_files())
def test_no_change_of_a_sound_file_makes_the_checker_stumble(files: dict[str, str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            (Path(folder) / name).write_text(text, encoding="utf-8")
        for problem in check_content([Path(folder)]):
            lines = files[Path(problem.path).name].split("\n")
            assert 1 <= problem.line <= len(lines)
            assert 1 <= problem.col <= len(lines[problem.line - 1]) + 2
            assert problem.message
            assert "\n" not in str(problem)
