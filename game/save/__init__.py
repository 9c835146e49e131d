"""Saves: one file for one city, written so that a power cut cannot lose it, and read without trusting it.

- ``file``        write, read, resume: what the screens and the commands call; read it first
- ``archive``     the zip: members, limits, arrays without pickle
- ``codec``       a world as plain facts and arrays, and back by type hints
- ``journal``     commands as [turn, word, fields], and back
- ``atomic``      a new file in one step, the previous two kept
- ``migrations``  how saves of older versions are lifted
- ``shelf``       the saves of a folder, the autosave
- ``recovery``    the journal on disk that survives a killed process
- ``verdict``     replay of a save, compared with its state
- ``cities``      the cities that levels begin with, kept on the disk

Decision record: docs/decisions/0006-saves.md.
"""
