"""Ogg Vorbis in slices: how music and beds are packed, so that the game needs to decode only six seconds at a time.

A stem of 80 seconds is 10 MB when decoded and three of them would be half of what the game may use. So a file is a chain of
short Ogg streams, one for each slice of ``SLICE_S`` seconds. Each carries ``PAD`` samples of its neighbours at both ends (of a
loop: the other end), since Vorbis is least exact there; the player cuts them off and blends over the cut.
The player's side is ``game/ui/sound/slices.py``. Next: ``build.py``.
"""

import subprocess

import numpy as np

from craft.loudness import Stereo
from craft.tones import RATE

SLICE_S = 6
PAD = 1024


def encode(sound: Stereo, quality: float, serial: int) -> bytes:
    """Return one Ogg stream of a mono or stereo sound [frames, sides]; the same bytes for the same samples."""
    samples = np.clip(np.round(sound * 32767), -32768, 32767).astype("<i2")
    command = ["oggenc", "-Q", "-r", "-B", "16", "-C", str(sound.shape[1]), "-R", str(RATE), "-q", str(quality)]
    command += ["-s", str(serial), "--discard-comments", "-o", "-", "-"]
    return subprocess.run(command, input=samples.tobytes(), check=True, capture_output=True).stdout


def encode_slices(sound: Stereo, quality: float, loop: bool) -> bytes:
    """Return a chain of Ogg streams; the sound must last a whole number of slices. Raises ValueError otherwise."""
    length = SLICE_S * RATE
    if len(sound) % length:
        raise ValueError(f"{len(sound)} samples are not a whole number of slices of {length}")
    ends = (sound[-PAD:], sound[:PAD]) if loop else (np.zeros((PAD, sound.shape[1])), np.zeros((PAD, sound.shape[1])))
    whole = np.concatenate([ends[0], sound, ends[1]])
    count = len(sound) // length
    return b"".join(encode(whole[k * length : (k + 1) * length + 2 * PAD], quality, k + 1) for k in range(count))
