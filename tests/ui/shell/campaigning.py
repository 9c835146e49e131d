"""The small town of two levels in an application: what the tests of the campaign share."""

from game.sim.library import Library
from game.ui.content import Content


def content_of(library: Library) -> Content:
    """Return content as the application holds it, of a library that a test has read."""
    content = Content.__new__(Content)
    content.library, content.note = library, ""
    content._rules = {}
    return content
