"""Tools for making sounds from numbers: tones, strings, rooms, scores, loudness, Ogg; numpy only.

Next: ``tones.py`` for the smallest parts, ``jianpu.py`` for how a melody is written.
"""
