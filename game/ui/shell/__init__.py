"""The shell: everything around the city - title, levels, saves, settings, the menu in play.

A shell scene is a picture (the valley drifting by, or the city held still) and panels of the kit on it. It never opens
another scene itself: it asks the :class:`~game.ui.shell.desk.Desk`, which the application implements, so every scene can
be shown in a test by a desk of a few lines.
Read ``desk.py``, then ``scene.py``.
"""
