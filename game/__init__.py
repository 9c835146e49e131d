"""Kiln to Greenway: a city on the Xiang River, from the kilns to the greenway. This page is the map of the house.

One sentence: **state, nouns, verbs, stories.** ``sim.world.World`` is what a save holds; *nouns* (goods, buildings,
substances) are immutable definitions from YAML; *verbs* (behaviours, conditions, effects, commands) are small classes, each
with its fields, its documentation and its rule in one place; *stories* (events, plans, chapters) arrange them in time.

- ``text``      what a person reads, before it becomes one language
- ``paths``     the only module that knows folders
- ``sim/``      the rules: pure, integer, deterministic; read ``sim/turn.py`` first
- ``content/``  YAML with positions -> definitions, and the checker
- ``save/``     saves, journal, replay
- ``ui/``       the screens; ``ui/kit`` the widgets, ``ui/board`` the map
- ``cli``       the commands

Imports go one way: cli -> ui -> save | content -> sim -> text. Docs: docs/house.md, docs/model.md.
"""

import os

# pygame greets on standard output, which would spoil ``--json``.
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

__version__ = "0.1.0"
