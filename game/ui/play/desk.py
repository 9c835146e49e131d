"""Desk: what the parts of the play scene may ask of the scene.

A protocol and not the scene itself, so that no part reaches into another.
Next: ``scene.py``, which implements it.
"""

from typing import Protocol

import pygame

from game.sim.commands import Build
from game.sim.view import View
from game.sim.words import Command
from game.text import Message
from game.ui.context import Context
from game.ui.kit import Root

Tile = tuple[int, int]


class Desk(Protocol):
    """The scene as its parts see it."""

    ctx: Context
    root: Root
    pictures: dict[Tile, bytes]

    @property
    def view(self) -> View:
        """The window on the city."""

    def submit(self, command: Command, sound: str = "click") -> Message | None:
        """Do a command; a refusal is told in a toast and returned."""

    def jump(self, place: Tile) -> None:
        """Let the camera glide to a place."""

    def inspect(self, place: Tile | None) -> None:
        """Show what stands at a place in the inspector; None closes it."""

    def take(self, tool: str, what: str = "") -> None:
        """Take a tool in the hand: build, track, demolish, pipette; an empty word puts it away."""

    def portrait_of(self, place: Tile) -> pygame.Surface | None:
        """Return a picture of what stands at a place today; None where nothing does."""

    def press(self, word: str) -> None:
        """Do what a key or button of the scene does: see ``keys.py``."""

    def show_facts(self, facts: tuple[str, ...]) -> None:
        """Open the cards of some claims."""

    def name_and_build(self, command: Build) -> None:
        """Ask for the name of a large works and build it; without a name nothing is built."""

    def ask_name(self, place: Tile) -> None:
        """Ask for another name of a large works that stands."""

    def ask_demolish(self, place: Tile) -> None:
        """Demolish, after a question where it would destroy heritage."""
