"""Content: YAML with a place for every key and value, read into the definitions of ``game.sim``, and checked.

Read ``library.py`` first (reading), then ``check.py`` (looking deeper).
"""
