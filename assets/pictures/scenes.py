"""All scenes: importing the modules of the eras fills the list. Next: ``stage.py``."""

from __future__ import annotations

import importlib

from stage import SCENES

PARTS = (
    "industry_a",
    "industry_b",
    "industry_c",
    "industry_d",
    "industry_e",
    "chapters",
    "kilns",
    "crisis",
    "greenway",
    "tomorrow",
    "eras",
    "title",
)
for part in PARTS:
    importlib.import_module(f"scenes_{part}")

__all__ = ["SCENES"]
