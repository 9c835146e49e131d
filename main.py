"""Kiln to Greenway: ``python main.py`` opens the game, ``python main.py --help`` tells the rest."""

import importlib.util
import os
import sys

NEEDS = ("pygame", "yaml", "numpy", "pydantic", "platformdirs", "typer", "rich", "PIL", "uniseg")


def start():
    """Run the game; if something it needs is not installed, say the one command that installs it."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this file must be read by older ones to say so
        sys.exit(f"Kiln to Greenway needs Python 3.11 or newer; this is {sys.version_info[0]}.{sys.version_info[1]}")
    missing = [name for name in NEEDS if importlib.util.find_spec(name) is None]
    if missing:
        folder = os.path.dirname(os.path.abspath(__file__))
        sys.exit(f'{missing[0]} is not installed. Run: "{sys.executable}" -m pip install -e "{folder}"')
    from game.cli import main

    main()


if __name__ == "__main__":
    start()
