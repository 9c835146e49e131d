"""When the disk refuses, the player gets one line and keeps the old save."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.save.file import read_header, write_save
from game.save.problem import SaveProblem
from game.sim.catalogue import Catalogue
from tests.towns import SMALL, TESTS, played

WRITE_WITH_A_LIMIT = """
import resource, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[3])
from tests.towns import library_of, played
from game.sim.catalogue import build
from game.save.file import write_save
from game.save.problem import SaveProblem
game = played(build(library_of(Path(sys.argv[2])), "small"), "growth", 30)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_save(Path(sys.argv[1]), game)
except SaveProblem as problem:
    print(problem)
    sys.exit(1)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs RLIMIT_FSIZE")
def test_a_full_disk_leaves_the_old_save_and_no_litter(small: Catalogue, tmp_path: Path) -> None:
    path = tmp_path / "city.kiln"
    old = write_save(path, played(small, "growth", 5))
    run = subprocess.run(
        [sys.executable, "-B", "-c", WRITE_WITH_A_LIMIT, str(path), str(SMALL), str(TESTS.parent)],
        capture_output=True, text=True, cwd=TESTS.parent,
    )  # fmt: skip
    assert run.returncode == 1, run.stderr
    assert run.stderr == ""
    assert run.stdout.count("\n") == 1
    assert f"cannot save to {path}: File too large; what was saved before is untouched" in run.stdout
    assert read_header(path) == old
    assert [p.name for p in tmp_path.iterdir()] == ["city.kiln"]


def test_a_folder_that_is_a_file_gives_one_line(small: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "saves").write_text("in the way")
    with pytest.raises(SaveProblem, match="cannot save to .*untouched"):
        write_save(tmp_path / "saves" / "city.kiln", played(small, "idle", 1))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_the_right_to_write_gives_one_line(small: Catalogue, tmp_path: Path) -> None:
    folder = tmp_path / "saves"
    folder.mkdir(mode=0o500)
    with pytest.raises(SaveProblem, match="Permission denied"):
        write_save(folder / "city.kiln", played(small, "idle", 1))
