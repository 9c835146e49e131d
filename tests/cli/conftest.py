"""The command line as a user meets it: a fresh process, a home of its own, standard output and error apart."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.towns import TESTS

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An empty home."""
    return tmp_path / "home"


@pytest.fixture
def kiln(home: Path) -> Run:
    """Run a command."""

    def run(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, str(TESTS.parent / "main.py"), *arguments]
        settings = {**os.environ, "KILN_HOME": str(home), "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy"}
        return subprocess.run(
            command, env={**settings, **environment}, capture_output=True, text=True, encoding="utf-8", timeout=120
        )

    return run
