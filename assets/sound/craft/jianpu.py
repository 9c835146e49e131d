"""Numbered notation (jianpu) as text: how every melody of the game is written down.

``"3. 5_ ~6 - | 5_ 6_ 5_ 3_ 2 -"``: 1 to 7 are do to si, 0 rests; ``'`` an octave higher, ``,`` lower; each ``_`` halves a
beat, ``.`` makes it half as long again, ``-`` holds the note a beat longer; ``#`` and ``b`` raise and lower by a semitone.
Before a number: ``~`` slides up into the note, ``^`` a grace note from the step above, ``%`` trembles. Bars are checked:
one that does not add up is an error.
Next: ``score.py``.
"""

import re
from dataclasses import dataclass

STEPS = {1: 0, 2: 2, 3: 4, 4: 5, 5: 7, 6: 9, 7: 11}
FIVE = (0, 2, 4, 7, 9)
_TOKEN = re.compile(r"([~^%#b]*)([0-7])([',]*)(_*)(\.?)")


class NotationProblem(ValueError):
    """A melody that cannot be read: its bar and what is wrong."""


@dataclass(frozen=True, slots=True)
class Note:
    """One note: ``at`` and ``beats`` in beats, ``key`` a MIDI number.

    marks: its ornaments out of ``~^%``; ``^^`` is a grace note three semitones above
    """

    at: float
    beats: float
    key: int
    marks: str = ""


def read(text: str, tonic: int, beats: float = 4) -> tuple[list[Note], float]:
    """Return the notes of a melody and its length in beats; ``tonic``: MIDI number of 1. Raises NotationProblem."""
    notes: list[Note] = []
    now = 0.0
    for number, bar in enumerate((part for part in text.split("|") if part.strip()), start=1):
        began = now
        for token in bar.split():
            if token == "-":
                if notes and abs(notes[-1].at + notes[-1].beats - now) < 1e-6:
                    last = notes[-1]
                    notes[-1] = Note(last.at, last.beats + 1, last.key, last.marks)
                now += 1
                continue
            found = _TOKEN.fullmatch(token)
            if found is None:
                raise NotationProblem(f"bar {number}: {token!r} is no note")
            marks, degree, octave, short, dot = found.groups()
            length = 0.5 ** len(short) * (1.5 if dot else 1)
            if degree != "0":
                key = tonic + STEPS[int(degree)] + 12 * (octave.count("'") - octave.count(","))
                key += marks.count("#") - marks.count("b")
                notes.append(Note(now, length, key, "".join(m for m in marks if m in "~^%")))
            now += length
        if abs(now - began - beats) > 1e-6:
            raise NotationProblem(f"bar {number} has {now - began:g} beats, not {beats:g}: {bar.strip()}")
    return notes, now


def five(step: int) -> int:
    """Return the semitones of a step of the five-note scale: 0 is do, 5 the do above, -1 the la below."""
    return FIVE[step % 5] + 12 * (step // 5)
