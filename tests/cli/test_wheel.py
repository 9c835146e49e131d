"""The wheel holds levels and assets and works from another folder."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

from tests.towns import TESTS

ROOT = TESTS.parent


def test_an_installed_wheel_plays_without_the_checkout(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(tmp_path / "dist"), str(ROOT)]
    built = subprocess.run(build, capture_output=True, text=True)
    assert built.returncode == 0, built.stdout + built.stderr
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    for part in ("levels/common/goods.yaml", "levels/industry/map.yaml", "assets/fonts/sans-regular.otf",
                 "assets/sprites/sprites.json", "assets/text/common.yaml", "assets/themes.yaml"):  # fmt: skip
        assert f"game/data/{part}" in names
    assert not [name for name in names if name.startswith("tests") or "/art/" in name]

    site = tmp_path / "site"
    pip = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        "--target",
        str(site),
        str(wheel),
    ]
    installed = subprocess.run(pip, capture_output=True, text=True)
    assert installed.returncode == 0, installed.stderr
    command = [sys.executable, "-P", str(next((site / "bin").glob("kiln-to-greenway*"))), "levels", "--json"]
    environment = {**os.environ, "PYTHONPATH": str(site), "KILN_HOME": str(tmp_path / "home")}
    run = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    assert "industry" in [level["id"] for level in json.loads(run.stdout)["levels"]]
    where = [sys.executable, "-P", "-c", "import game; print(game.__file__)"]
    found = subprocess.run(where, cwd=tmp_path, env=environment, capture_output=True, text=True)
    assert str(site) in found.stdout
