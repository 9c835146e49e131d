"""Scores: a piece and its parts. Nothing sounds here; a score is a list of notes with times, keys and strengths.

Times become seconds at the very end, through :meth:`Piece.seconds`, so that a piece may slow down before it ends. Players
are not machines: `Part.played` moves each note by some milliseconds, the same every time.
Next: ``ensemble.py``, which plays a score.
"""

from dataclasses import dataclass, field
from math import ceil

import numpy as np

from craft.jianpu import Note, five, read
from craft.ogg import SLICE_S

ROOTS = {1: 0, 2: 1, 3: 2, 5: 3, 6: 4}
"""Degree of the five-note scale -> step, see ``jianpu.five``."""


@dataclass(frozen=True, slots=True)
class Played:
    """A note as it is played: start and length in seconds, MIDI key, strength 1..127, ornaments, seconds of a beat."""

    start: float
    length: float
    key: int
    loud: int
    marks: str
    beat: float


@dataclass(slots=True)
class Part:
    """What one player plays.

    stem: base, melody or smog; pan: -1..1; level: LUFS it is brought to; room: share of the hall; legato: share of a note held
    """

    piece: "Piece"
    stem: str
    instrument: str
    pan: float = 0.0
    level: float = -24.0
    room: float = 0.25
    legato: float = 0.95
    notes: list[tuple[Note, int]] = field(default_factory=list)

    def note(self, at: float, beats: float, key: int, loud: float = 80, marks: str = "") -> None:
        """Play one note at a beat of the piece."""
        self.notes.append((Note(at, beats, key, marks), round(min(127, max(1, loud)))))

    def sing(self, text: str, bar: float, up: int = 0, loud: float = 80, swell: float = 0) -> float:
        """Play a melody from a bar on; ``up``: octaves; ``swell``: how much louder its middle is. Returns its bars."""
        piece = self.piece
        notes, length = read(text, piece.tonic + 12 * up, piece.beats)
        for note in notes:
            share = note.at / length
            accent = 6 if note.at % piece.beats < 1e-6 else 2 if note.at % 1 < 1e-6 else -3
            strength = loud + accent + swell * np.sin(np.pi * min(1, share * 1.25))
            # The step above mi and la is three semitones away, above the others two.
            wide = "^" in note.marks and (note.key - piece.tonic) % 12 in (4, 9)
            marks = note.marks + "^" if wide else note.marks
            self.note(bar * piece.beats + note.at, note.beats, note.key, strength, marks)
        return length / piece.beats

    def chord(self, bar: float, beats: float, steps: tuple[int, ...], up: int = 0, loud: float = 60) -> None:
        """Hold steps of the five-note scale together from a bar on."""
        for step in steps:
            self.note(bar * self.piece.beats, beats, self.piece.tonic + five(step) + 12 * up, loud)

    def figure(
        self, bar: float, root: int, steps: str, each: float = 0.5, up: int = 0, loud: float = 64, ring: float = 2.0
    ) -> None:
        """Play a figure of an accompaniment in one bar.

        ``root``: degree 1 2 3 5 6; ``steps``: words, steps of the five-note scale above it, ``.`` rests; ``each``: beats apart
        """
        base = ROOTS[root] - (5 if root >= 5 else 0)
        for number, word in enumerate(steps.split()):
            if word == ".":
                continue
            at = bar * self.piece.beats + number * each
            accent = 9 if number == 0 else 0 if (number * each) % 1 == 0 else -6
            self.note(at, each * ring, self.piece.tonic + five(base + int(word)) + 12 * up, loud + accent)

    def fifth(self, bar: float, root: int, beats: float, up: int = 0, loud: float = 60) -> None:
        """Hold a root and its open fifth (above 3, which has none in the scale, the sixth)."""
        base = ROOTS[root] - (5 if root >= 5 else 0)
        for step in (base, base + 3):
            self.note(bar * self.piece.beats, beats, self.piece.tonic + five(step) + 12 * up, loud)

    def triad(self, at: float, beats: float, degree: int, low: int, loud: float = 60) -> None:
        """Play the three notes of a degree of the seven-note scale at a beat, folded into the octave from key ``low``."""
        scale = [0, 2, 4, 5, 7, 9, 11]
        for step in (0, 2, 4):
            key = self.piece.tonic + scale[(degree - 1 + step) % 7]
            self.note(at, beats, low + (key - low) % 12, loud)

    def sweep(self, at: float, first: int, last: int, up: int = 0, loud: float = 50, beats: float = 1.2) -> None:
        """Draw the hand over the strings: steps ``first`` to ``last``, spread over some beats, swelling."""
        way = 1 if last >= first else -1
        count = abs(last - first) + 1
        for number, step in enumerate(range(first, last + way, way)):
            share = number / max(1, count - 1)
            key = self.piece.tonic + five(step) + 12 * up
            self.note(at + beats * share**0.9, 1.5, key, loud + 22 * np.sin(np.pi * (0.15 + 0.6 * share)))

    def played(self) -> list[Played]:
        """Return the notes as a person plays them, in order of time; the same every time."""
        piece = self.piece
        chance = np.random.default_rng(sum(map(ord, piece.name + self.stem + self.instrument)) + len(self.notes))
        out = []
        for note, loud in sorted(self.notes, key=lambda one: (one[0].at, one[0].key)):
            start = max(0.0, piece.seconds(note.at) + float(chance.normal(0, 0.007)))
            end = piece.seconds(note.at + note.beats * self.legato)
            strength = int(np.clip(round(loud + float(chance.normal(0, 3))), 1, 127))
            beat = piece.seconds(note.at + 1) - piece.seconds(note.at)
            out.append(Played(start, max(0.05, end - start), note.key, strength, note.marks, beat))
        return out


@dataclass(slots=True)
class Piece:
    """One piece of music: ``bpm`` beats a minute, ``beats`` in a bar, ``tonic`` the MIDI number of 1."""

    name: str
    bpm: float
    bars: int
    tonic: int
    beats: int = 4
    slowing: float = 0.25
    parts: list[Part] = field(default_factory=list)
    LEAD_S = 0.1
    TAIL_S = 4.0

    def part(
        self, stem: str, instrument: str, pan: float = 0.0, level: float = -24, room: float = 0.25, legato: float = 0.95
    ) -> Part:
        """Add a player."""
        part = Part(self, stem, instrument, pan, level, room, legato)
        self.parts.append(part)
        return part

    def seconds(self, beat: float) -> float:
        """Return when a beat comes: the last two bars slow down by the share ``slowing``."""
        calm = (self.bars - 2) * self.beats
        late = max(0.0, beat - calm)
        return self.LEAD_S + (beat + self.slowing * late**2 / (4 * self.beats)) * 60 / self.bpm

    @property
    def length_s(self) -> float:
        """Seconds until the last string has died away, a whole number of slices: see ``ogg.py``."""
        return SLICE_S * ceil((self.seconds(self.bars * self.beats) + self.TAIL_S) / SLICE_S)
