"""From stems to files: loudness, a common limiter, slices, Ogg.

A piece's base and melody together are brought to -18 LUFS, a bed to -28; one gain and one limiter serve all stems of a piece,
so that they stay what they were to each other. Next: ``build.py``.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from craft.loudness import Stereo, limit, lufs, true_peak
from craft.ogg import encode_slices
from craft.room import STUDIO, in_room
from craft.tones import RATE, Wave, band

MUSIC_LUFS, BED_LUFS, CEILING_DB = -18.0, -28.0, -2.5
SMOG_SHARE = 0.8
SMOG_TOP_HZ = 1800
QUALITY = {"base": -0.2, "melody": -0.2, "smog": -1.0, "bed": 0.0}


@dataclass(frozen=True, slots=True)
class Measured:
    """What a file was found to be: LUFS, true peak in dB, kilobytes."""

    loudness: float
    peak: float
    kilobytes: float


AIR_FROM_HZ, AIR_SHARE_DB, AIR_MOST_DB = 4500.0, -23.0, 6.0


def air_for(sound: Stereo) -> float:
    """Return by how many dB the top should be raised: samples of the font are dull, strings lose it in the room."""
    power = np.abs(np.fft.rfft(sound.mean(axis=1))) ** 2
    hertz = np.fft.rfftfreq(len(sound), 1 / RATE)
    share = 10 * np.log10(power[hertz > AIR_FROM_HZ * 1.33].sum() / power.sum())
    return float(np.clip(AIR_SHARE_DB - share, 0, AIR_MOST_DB))


def brightened(sound: Stereo, top_db: float) -> Stereo:
    """Return a sound whose top is raised gently."""
    hertz = np.fft.rfftfreq(len(sound), 1 / RATE)
    lift = 1 + (10 ** (top_db / 20) - 1) / (1 + (AIR_FROM_HZ / np.maximum(hertz, 1)) ** 4)
    return np.fft.irfft(np.fft.rfft(sound, axis=0) * lift[:, None], len(sound), axis=0)


def press_piece(name: str, stems: dict[str, Stereo], folder: Path) -> Measured:
    """Write the stems of a piece as ``<name>_<stem>.ogg``; returns what base and melody are together."""
    # The hall is wide in the base; one side is enough for a soloist and for smoke.
    stems = {stem: sound if stem == "base" else sound.mean(axis=1, keepdims=True) for stem, sound in stems.items()}
    top = air_for(stems["base"] + stems["melody"])
    stems = {stem: brightened(sound, top) if stem != "smog" else sound for stem, sound in stems.items()}
    mix = stems["base"] + stems["melody"]
    gain = 10 ** ((MUSIC_LUFS - lufs(mix)) / 20)
    whole = gain * (mix + SMOG_SHARE * stems["smog"])
    limited = limit(whole, CEILING_DB)
    quiet = np.divide(limited, whole, out=np.ones_like(whole), where=np.abs(whole) > 1e-9)[:, :1]
    size = 0
    for stem, sound in stems.items():
        ready = sound * gain * quiet
        if stem == "smog":
            ready = band(ready[:, 0], 20, SMOG_TOP_HZ, 4)[:, None]
        data = encode_slices(ready, QUALITY[stem], loop=False)
        (folder / f"{name}_{stem}.ogg").write_bytes(data)
        size += len(data)
    done = mix * gain * quiet
    return Measured(lufs(done), true_peak(done), size / 1000)


def press_bed(name: str, sound: Stereo, folder: Path) -> Measured:
    """Write a bed as a loop ``<name>.ogg``."""
    ready = sound * 10 ** ((BED_LUFS - lufs(sound)) / 20)
    ready = limit(ready, CEILING_DB)
    data = encode_slices(ready, QUALITY["bed"], loop=True)
    (folder / f"{name}.ogg").write_bytes(data)
    return Measured(lufs(ready), true_peak(ready), len(data) / 1000)


EFFECT_RMS, EFFECT_PEAK_DB = 10 ** (-19 / 20), -3.0


def level_effect(sound: Wave, softer_db: float, room: float = 0.0) -> Wave:
    """Return an effect that fades out, is as loud as all others in its loudest fifth of a second, and never startles."""
    sound = sound - sound.mean()
    if room:
        padded = np.concatenate([sound, np.zeros(len(STUDIO) // 2)])
        sound = in_room(np.stack([padded, padded], axis=1), STUDIO, room).mean(axis=1)
    fade = min(len(sound) // 3, 3200)
    sound[-fade:] *= np.linspace(1, 0, fade) ** 2
    sound[:48] *= np.linspace(0, 1, 48)
    window = min(len(sound), 6400)
    power = (
        np.convolve(sound**2, np.ones(window) / window, "valid")
        if len(sound) > window
        else np.array([np.mean(sound**2)])
    )
    sound = sound * EFFECT_RMS / np.sqrt(power.max())
    peak = 10 ** (true_peak(sound[:, None]) / 20)
    return sound * min(1.0, 10 ** (EFFECT_PEAK_DB / 20) / peak) * 10 ** (softer_db / 20)
