"""Keys: which word of the scene a key stands for, in one table that the help page prints.

Letters of buildings and tracks come from the content; these are the rest. Words are done by ``PlayScene.press``.
Next: ``scene.py``.
"""

KEYS: dict[str, str] = {
    "space": "pause",
    "f2": "speed1",
    "f3": "speed2",
    "f4": "speed4",
    ",": "slower",
    ".": "faster",
    "u": "undo",
    "ctrl+z": "undo",
    "ctrl+y": "redo",
    "shift+u": "redo",
    "ctrl+shift+z": "redo",
    "x": "demolish",
    "delete": "demolish",
    "q": "pipette",
    "v": "charts",
    "j": "log",
    "o": "goals",
    "t": "task",
    "m": "leaves_out",
    "f1": "help",
    "d": "describe",
    "f5": "save",
    "f6": "hour",
    "f10": "menu",
    "0": "lens0",
    "1": "lens1",
    "2": "lens2",
    "3": "lens3",
    "4": "lens4",
    "+": "nearer",
    "=": "nearer",
    "-": "farther",
    "page_up": "nearer",
    "page_down": "farther",
    "home": "home",
    "return": "cursor",
    "[": "tab_left",
    "]": "tab_right",
    "w": "map",
    "f7": "rice",
    "f8": "cards",
}
SHOWN = (
    ("pause", "slower", "faster", "speed1", "speed2", "speed4"),
    ("undo", "redo", "demolish", "pipette", "cursor", "tab_left", "tab_right"),
    ("lens1", "lens2", "charts", "log", "goals", "task", "map"),
    ("nearer", "farther", "home", "hour", "describe", "leaves_out", "help", "save", "menu"),
)
"""The words on the help page, group by group."""


def key_of(word: str) -> str:
    """Return the first key of a word; empty when it has none."""
    return next((key for key, one in KEYS.items() if one == word), "")
