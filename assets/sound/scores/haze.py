"""The smog of a piece: what creeps under the music when the air is bad.

Low tones a hair apart on the tonic, the flat second above it, a tritone trembling in the strings, a slow heart. It follows
the bars of its piece, so that it can be faded in at any time without falling out of step.
Next: ``ensemble.py`` in ``craft``.
"""

from craft.score import Piece


def haze(piece: Piece, low: int, heart: float = 4, tremble: bool = True, metal: int = 0) -> None:
    """Add the stem ``smog``: ``low`` its MIDI tonic, ``heart`` beats between two beats of the drum, ``metal`` a key or 0."""
    ground = piece.part("smog", "smog", -0.1, -22, 0.3, 1.0)
    second = piece.part("smog", "smog", 0.35, -28, 0.4, 1.0)
    drum = piece.part("smog", "skin", 0.0, -29, 0.5)
    bars, beats = piece.bars, piece.beats
    for bar in range(0, bars - 1, 2):
        ground.note(bar * beats, beats * 2.2, low + (1 if bar % 8 == 6 else 0), 78)
        if bar % 4 == 2:
            second.note(bar * beats, beats * 2.2, low + 13 + (5 if bar % 8 == 6 else 0), 70)
    at = 0.0
    while at < (bars - 2) * beats:
        drum.note(at, 1, low + 12, 74)
        drum.note(at + min(0.75, heart / 5), 1, low + 11, 52)
        at += heart
    if tremble:
        strings = piece.part("smog", "tremolo_strings", 0.2, -29, 0.4, 1.0)
        for bar in range(4, bars - 2, 4):
            strings.note(bar * beats, beats * 1.8, low + 30, 54)
            strings.note(bar * beats + beats, beats * 1.8, low + 25, 48)
    if metal:
        iron = piece.part("smog", "gong", -0.3, -30, 0.6)
        for bar in range(3, bars - 1, 6):
            iron.note(bar * beats + 1, 3, metal, 66)
