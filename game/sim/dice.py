"""Dice: every random choice in the game, as a pure function of (seed, key).

There is no hidden stream position: a roll for ("event", "dead_fish", turn) is the same whoever rolls first, so previews
cannot disturb the game and a new event does not change the luck of the old ones. Keys hold words and turns, never counters.
"""

import json
from hashlib import blake2b


def roll(seed: int, sides: int, *key: str | int) -> int:
    """Return an integer in [0, sides) that depends only on the seed and the key."""
    text = json.dumps([seed, *key], ensure_ascii=True, separators=(",", ":"))
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big") % sides
