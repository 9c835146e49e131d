"""Scores: two pieces for each era, a calm and a busy one. All melodies were written for this game.

Each module has the functions ``calm`` and ``busy``; each returns a ``craft.score.Piece`` with three stems: *base* (what carries),
*melody* (who sings) and *smog* (what is heard the louder the more smoke is in the air).
Next: ``kilns.py``.
"""
