"""The ensemble: plays a score and gives back its stems as sound.

Strings are made by ``strings.py``, what is struck by ``drums.py``; what is blown or bowed comes from the sound font FluidR3 GM
through the program fluidsynth, one part at a time and without its own room. Every part is then measured, brought to the
loudness its score asks for and set into one hall: balance is a number and not a matter of whose sample is louder.
Next: ``scores/`` for the pieces.
"""

import subprocess
import tempfile
from functools import lru_cache
from pathlib import Path

import numpy as np

from craft.drums import HELD, STRUCK
from craft.loudness import Stereo, lufs
from craft.midi import Sampled, midi
from craft.room import HALL, in_room, placed
from craft.score import Part, Piece, Played
from craft.strings import BASS, GUZHENG, PIPA, RUAN, YANGQIN, Build, pluck, press, vibrato
from craft.tones import RATE, Wave, band, frames

FONT = Path("/usr/share/sounds/sf2/FluidR3_GM.sf2")
STRINGS: dict[str, tuple[Build, float]] = {
    "guzheng": (GUZHENG, 4.0), "pipa": (PIPA, 2.0), "yangqin": (YANGQIN, 2.6), "ruan": (RUAN, 2.2), "deep": (BASS, 2.8),
}  # fmt: skip
"""Name -> (string, seconds it rings)."""
SAMPLED = {
    "xiao": Sampled(77, sway=38, breath=True),
    "dizi": Sampled(73, sway=30, breath=True),
    "erhu": Sampled(110, sway=62, breath=True),
    "suona": Sampled(111, sway=20, slide=1.0),
    "sheng": Sampled(20, breath=True),
    "accordion": Sampled(21, breath=True),
    "harmonica": Sampled(22, sway=30, breath=True),
    "piano": Sampled(0, low=60),
    "violins": Sampled(48, breath=True),
    "slow_strings": Sampled(49),
    "tremolo_strings": Sampled(44, low=60),
    "plucked_strings": Sampled(45, low=60),
    "cello": Sampled(42, sway=40, breath=True, low=55),
    "double_bass": Sampled(43, low=40),
    "harp": Sampled(46, low=80),
    "trumpet": Sampled(56, breath=True),
    "trombone": Sampled(57, breath=True, low=60),
    "tuba": Sampled(58, low=40),
    "horn": Sampled(60, breath=True, low=60),
    "clarinet": Sampled(71, sway=20, breath=True),
    "flute": Sampled(73, sway=36, breath=True),
    "glockenspiel": Sampled(9),
    "timpani": Sampled(47, low=45),
    "choir": Sampled(52, breath=True),
    "drums": Sampled(48, drum=True, low=45),
}
_LOW = {"deep": 40.0, "bass": 35.0, "kick": 30.0, "smog": 35.0, "skin": 40.0, "gong": 45.0}


def hertz_of(key: int) -> float:
    """Return the frequency of a MIDI key."""
    return float(440 * 2 ** ((key - 69) / 12))


@lru_cache(maxsize=4000)
def _string(name: str, key: int, turn: int, bend: str, seconds: float) -> Wave:
    """Return one plucked note; remembered, since a figure comes again and again."""
    build, ring = STRINGS[name]
    ring = ring * (0.75 if key > 80 else 1.0)
    way = None
    if bend == "slide":
        way = press(ring, 2.0) + vibrato(ring, 0.5, 0.35)
    elif bend == "sway":
        way = vibrato(ring, 0.22, 0.45)
    sound = pluck(hertz_of(key), ring, turn * 7 + key, build, way)
    if name == "yangqin":  # two strings a hair apart, struck by one hammer
        sound = 0.6 * sound + 0.6 * pluck(hertz_of(key) * 1.0016, ring, turn * 7 + key + 3000, build)
    return sound


def _plucked(part: Part, notes: list[Played], count: int) -> Wave:
    """Return a part of a plucked string: grace notes, slides, vibrato on long notes, trembling strokes."""
    out = np.zeros(count)
    for number, note in enumerate(notes):
        strokes = [(note.start, note.key, note.loud)]
        if "^" in note.marks:
            above = note.key + 1 + note.marks.count("^")
            strokes = [(note.start - 0.03, above, note.loud - 14), (note.start + 0.05, note.key, note.loud)]
        if "%" in note.marks:
            times = max(2, round(note.length / 0.085))
            strokes = [
                (note.start + note.length * k / times, note.key, note.loud - 12 + 6 * (k % 2) + 8 * k / times)
                for k in range(times)
            ]
        long = note.length > 0.9 and part.instrument == "guzheng"
        bend = "slide" if "~" in note.marks else "sway" if long else ""
        for start, key, loud in strokes:
            sound = _string(part.instrument, key, number % 3, bend, 0)
            _lay(out, sound, start, (max(1, loud) / 100) ** 1.6)
    return out


def _lay(out: Wave, sound: Wave, start: float, strength: float) -> None:
    first = max(0, frames(start))
    room = max(0, min(len(sound), len(out) - first))
    out[first : first + room] += strength * sound[:room]


def _made(part: Part, notes: list[Played], count: int) -> Wave:
    """Return a part of something struck or electric."""
    out = np.zeros(count)
    known: dict[tuple[int, int, float], Wave] = {}
    for number, note in enumerate(notes):
        held = HELD.get(part.instrument)
        make, seconds = (held, round(note.length, 1) + 0.1) if held else STRUCK[part.instrument]
        which = (note.key, number % 3, seconds)
        if which not in known:
            known[which] = make(hertz_of(note.key), seconds, note.key * 3 + number % 3)
        _lay(out, known[which], note.start, (note.loud / 100) ** 1.5)
    return out


def _from_font(notes: list[Played], voice: Sampled, length_s: float, count: int) -> Stereo:
    """Return a part played by fluidsynth. Raises FileNotFoundError where the font is missing."""
    if not FONT.is_file():
        raise FileNotFoundError(f"{FONT}: the sound font is missing; install the package fluid-soundfont-gm")
    with tempfile.TemporaryDirectory() as folder:
        file, raw = Path(folder, "part.mid"), Path(folder, "part.raw")
        file.write_bytes(midi(notes, voice, length_s))
        options = {
            "synth.midi-bank-select": "gs", "synth.cpu-cores": 1, "synth.polyphony": 256, "synth.reverb.active": 0,
            "synth.chorus.active": 0, "synth.dynamic-sample-loading": 1,
        }  # fmt: skip
        words = [word for key, value in options.items() for word in ("-o", f"{key}={value}")]
        out = ["-T", "raw", "-O", "float", "-E", "little", "-F", str(raw)]
        command = ["fluidsynth", "-niq", "-g", "0.5", "-r", str(RATE), *out, *words, str(FONT), str(file)]
        subprocess.run(command, check=True, capture_output=True)
        found = np.fromfile(raw, "<f4").reshape(-1, 2).astype(float)
    whole = np.zeros((count, 2))
    whole[: min(count, len(found))] = found[:count]
    return whole


def play_part(part: Part) -> Stereo:
    """Return one part in its place on the stage, without the hall, at the loudness its score asks for."""
    notes, count = part.played(), frames(part.piece.length_s)
    lowest = hertz_of(min(note.key for note in notes)) * 0.7
    voice = SAMPLED.get(part.instrument)
    if voice is not None:
        whole = _from_font(notes, voice, part.piece.length_s, count)
        low = min(voice.low, lowest)
        sound = placed(whole.mean(axis=1), part.pan) * 0.75 + whole * 0.25
        sound = np.stack([band(side, low, 15_000, 2) for side in sound.T], axis=1)
        loud = lufs(sound)
    else:
        plays = _plucked if part.instrument in STRINGS else _made
        alone = band(plays(part, notes, count), min(_LOW.get(part.instrument, 100.0), lowest), 15_000, 2)
        loud = lufs(alone[:, None]) - 3.01  # one side counts twice; the stage spreads its strength over both
        sound = placed(alone, part.pan)
    return sound * 10 ** ((part.level - loud) / 20)


def play(piece: Piece) -> dict[str, Stereo]:
    """Return the stems of a piece by name, all of the same length, each in the hall."""
    dry: dict[str, Stereo] = {}
    sent: dict[str, Stereo] = {}
    for part in piece.parts:
        if part.notes:
            sound = play_part(part)
            dry[part.stem] = dry.get(part.stem, 0.0) + sound
            sent[part.stem] = sent.get(part.stem, 0.0) + part.room * sound
    return {stem: sound + in_room(sent[stem], HALL, 1.0) - sent[stem] for stem, sound in dry.items()}
