"""A part as a MIDI file, for instruments that come from a sound font: written by hand, since it is a page.

A tick is 1/960 of a second, whatever the tempo: times were made before. Slides are the pitch wheel, vibrato the modulation
wheel, and a breath that swells is expression.
Next: ``ensemble.py``.
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass

from craft.score import Played

TICKS = 960
_WHEEL = 8192
_TREMBLE_S = 0.085


@dataclass(frozen=True, slots=True)
class Sampled:
    """An instrument of the font: 0-based ``program`` and ``bank``; ``sway``: depth of vibrato 0..127.

    breath: long notes swell and sink; drum: the drum kit, where keys are drums; up: semitones the part is moved
    """

    program: int
    bank: int = 0
    sway: int = 0
    breath: bool = False
    drum: bool = False
    up: int = 0
    slide: float = 2.0
    low: float = 110.0


def _number(value: int) -> bytes:
    """Return a number in MIDI's way: seven bits a byte, all but the last marked."""
    out = [value & 127]
    while value := value >> 7:
        out.insert(0, value & 127 | 128)
    return bytes(out)


def midi(notes: list[Played], voice: Sampled, length_s: float) -> bytes:
    """Return a MIDI file of one part that lasts ``length_s`` seconds."""
    channel = 9 if voice.drum else 0
    events: list[tuple[int, int, bytes]] = []

    def put(seconds: float, order: int, status: int, *data: int) -> None:
        events.append((max(0, round(seconds * TICKS)), order, bytes([status | channel, *data])))

    for control, value in ((0, 0 if voice.drum else voice.bank), (7, 110), (10, 64), (91, 0), (93, 0), (11, 115)):
        put(0, 0, 0xB0, control, value)
    put(0, 1, 0xC0, voice.program)
    for note in notes:
        _one(note, voice, put)
    events.sort(key=lambda event: (event[0], event[1]))
    track, last = b"\x00\xff\x51\x03\x0f\x42\x40", 0
    for tick, _, data in events:
        track += _number(tick - last) + data
        last = tick
    track += _number(max(0, round(length_s * TICKS) - last)) + b"\xff\x2f\x00"
    return b"MThd" + struct.pack(">IHHH", 6, 0, 1, TICKS) + b"MTrk" + struct.pack(">I", len(track)) + track


def _one(note: Played, voice: Sampled, put: Callable[..., None]) -> None:
    """Put one note with its ornaments."""
    key, start, end = note.key + voice.up, note.start, note.start + note.length
    if "^" in note.marks:
        grace = min(0.09, note.length / 4)
        above = key + 1 + note.marks.count("^")
        put(start - grace * 0.4, 4, 0x90, above, max(1, note.loud - 10))
        put(start + grace * 0.6, 3, 0x80, above, 0)
        start += grace * 0.6
    if "~" in note.marks:
        for step in range(9):
            bent = round(_WHEEL - _WHEEL * voice.slide / 2 * (1 - step / 8) ** 1.5)
            bent = min(16_383, max(0, bent))
            put(start - 0.01 + step * 0.016 if step else start - 0.012, 2, 0xE0, bent & 127, bent >> 7)
    if voice.sway and note.length > 0.55:
        put(start, 2, 0xB0, 1, 0)
        for step in range(1, 7):
            put(start + note.length * (0.25 + 0.08 * step), 2, 0xB0, 1, round(voice.sway * step / 6))
        put(end, 2, 0xB0, 1, 0)
    if voice.breath and note.length > 0.5:
        for step in range(10):
            share = step / 9
            put(start + note.length * share, 2, 0xB0, 11, round(92 + 30 * min(1, share * 3) - 34 * share**2))
        put(end + 0.02, 2, 0xB0, 11, 112)
    if "%" in note.marks:
        count = max(2, round(note.length / _TREMBLE_S))
        for stroke in range(count):
            at = start + note.length * stroke / count
            put(at, 4, 0x90, key, max(1, note.loud - 14 + (stroke % 2) * 6))
            put(at + note.length / count * 0.9, 3, 0x80, key, 0)
        return
    put(start, 4, 0x90, key, note.loud)
    put(end, 3, 0x80, key, 0)
