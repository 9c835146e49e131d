"""What goes wrong with saves, in one line for the player."""


class SaveProblem(Exception):
    """A save cannot be written or read; the text is one line that says what, where and how to mend it."""
