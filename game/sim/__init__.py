"""The rules: pure, in whole numbers, the same on every machine. No screen, file, clock or chance from outside.

Read in this order: ``turn.py`` (the order of everything), ``world.py`` (what a save holds), ``definitions.py`` (the nouns),
``effects.py`` (a verb), ``game.py`` (commands, undo, replay), ``view.py`` (what screens may see).
"""
