"""A recipe of an effect. Next: ``desk.py``."""

from collections.abc import Callable
from dataclasses import dataclass

from craft.tones import Wave


@dataclass(frozen=True, slots=True)
class Recipe:
    """How an effect is made; ``softer``: dB below the common loudness, for what is heard often; ``room``: share of echo."""

    make: Callable[[], Wave]
    softer: float = 0.0
    room: float = 0.0
