"""All scenes: importing the modules of the eras fills the list. Next: ``stage.py``."""

from __future__ import annotations

import importlib

from stage import SCENES

for part in ("industry_a", "industry_b", "industry_c", "kilns", "crisis", "greenway", "tomorrow", "eras", "title"):
    importlib.import_module(f"scenes_{part}")

__all__ = ["SCENES"]
