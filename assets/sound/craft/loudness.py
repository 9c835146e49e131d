"""How loud a sound is to an ear, in numbers: LUFS after ITU-R BS.1770, true peaks, and a limiter that keeps below one.

Written out here, so that tests can measure what is shipped without another package.
Next: ``ogg.py``.
"""

import numpy as np
from numpy.typing import NDArray

from craft.tones import RATE, Wave

Stereo = NDArray[np.float64]
"""[frames, 2] or [frames, 1] samples."""
_BLOCK_S, _HOP_S = 0.4, 0.1
_GATE, _RELATIVE_GATE = -70.0, -10.0


def decibels(value: float) -> float:
    """Return an amplitude in dB; silence is -180."""
    return float(20 * np.log10(max(value, 1e-9)))


def _ear(hertz: Wave) -> Wave:
    """Return how much an ear weighs each frequency (the K weighting): more above 1.5 kHz, less below 60 Hz."""
    s = 2j * np.pi * hertz
    # Analogue forms of the two filters of the standard: a shelf of +4 dB and a high-pass.
    w, q, gain = 2 * np.pi * 1681.97, 0.7072, 10 ** (3.9998 / 20)
    band_gain = gain**0.4996667
    shelf = (gain * s**2 + band_gain * w / q * s + w**2) / (s**2 + w / q * s + w**2)
    v, p = 2 * np.pi * 38.1355, 0.5003270
    high = s**2 / (s**2 + v / p * s + v**2)
    return np.abs(shelf * high)


def lufs(sound: Stereo, rate: int = RATE) -> float:
    """Return the integrated loudness, gated as the standard says; -180 for silence. A mono column counts twice."""
    wave = sound if sound.ndim == 2 else sound[:, None]
    if wave.shape[1] == 1:
        wave = np.repeat(wave, 2, axis=1)
    count = len(wave)
    gain = _ear(np.fft.rfftfreq(count, 1 / rate))
    heard = np.fft.irfft(np.fft.rfft(wave, axis=0) * gain[:, None], count, axis=0)
    power = np.concatenate([[0.0], np.cumsum((heard**2).sum(axis=1))])
    block, hop = min(count, int(_BLOCK_S * rate)), int(_HOP_S * rate)
    starts = np.arange(0, count - block + 1, hop)
    means = (power[starts + block] - power[starts]) / block
    levels = -0.691 + 10 * np.log10(np.maximum(means, 1e-18))
    loud = means[levels > _GATE]
    if not len(loud):
        return -180.0
    limit = -0.691 + 10 * np.log10(loud.mean()) + _RELATIVE_GATE
    loud = means[levels > max(limit, _GATE)]
    return float(-0.691 + 10 * np.log10(loud.mean()))


def true_peak(sound: Stereo) -> float:
    """Return the highest amplitude between samples too, in dB: four times oversampled."""
    wave = sound if sound.ndim == 2 else sound[:, None]
    peak = 0.0
    for first in range(0, len(wave), 1 << 16):
        piece = wave[max(0, first - 64) : first + (1 << 16) + 64]
        fine = np.fft.irfft(np.fft.rfft(piece, axis=0), 4 * len(piece), axis=0) * 4
        peak = max(peak, float(np.abs(fine[128:-128] if len(fine) > 512 else fine).max(initial=0)))
    return decibels(peak)


def limit(sound: Stereo, ceiling_db: float = -2.0, look_s: float = 0.006) -> Stereo:
    """Return a sound whose peaks are turned down smoothly to a ceiling; ends are treated as a loop."""
    ceiling = 10 ** (ceiling_db / 20)
    peak = np.abs(sound).max(axis=1)
    half = int(look_s * RATE)
    wrapped = np.concatenate([peak[-2 * half :], peak, peak[: 2 * half]])
    gain = np.minimum(1, ceiling / np.maximum(wrapped, 1e-9))
    lowest = np.lib.stride_tricks.sliding_window_view(gain, 2 * half + 1).min(axis=1)
    shape = np.hanning(2 * half + 1)
    smooth = np.convolve(lowest, shape / shape.sum(), "valid")
    return sound * smooth[:, None]
