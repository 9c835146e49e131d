"""Desk: what the shell's scenes may ask of the application.

A protocol and not the application itself, so that a scene can be drawn and pressed in a test.
Next: ``scene.py``.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from game.save.shelf import Card
from game.sim.era_definitions import CampaignDef
from game.sim.game import Game
from game.sim.level_definitions import GoalDef, LevelDef
from game.ui.context import Context
from game.ui.play.finder import Finder

if TYPE_CHECKING:
    from game.ui.shell.scene import ShellScene


class Desk(Protocol):
    """Answers what the scenes of the shell ask for."""

    @property
    def ctx(self) -> Context:
        """What all scenes share."""

    @property
    def game(self) -> Game | None:
        """The city in play, if there is one."""

    def levels(self) -> list[LevelDef]:
        """Return the levels that can be played, in order."""

    def campaigns(self) -> list[CampaignDef]:
        """Return the campaigns: several levels with one city."""

    def goals(self, level: LevelDef) -> list[GoalDef]:
        """Return the goals of a level."""

    def saves(self) -> list[Card]:
        """Return the saves, newest first, damaged ones too."""

    def level_title(self, level: str, campaign: str = "") -> str:
        """Return a level's title, after that of the campaign it is a part of; its id where it is not installed."""

    def go(self, scene: str) -> None:
        """Show a scene: title, levels, saves, settings."""

    def back(self) -> None:
        """Leave the uppermost scene."""

    def start(self, level: str) -> None:
        """Play a level from its first turn."""

    def load(self, file: Path) -> None:
        """Play a save on; a save that cannot be read is said in a line and nothing changes."""

    def delete(self, file: Path) -> None:
        """Take a save away."""

    def save(self) -> None:
        """Save the city in play."""

    def restart(self) -> None:
        """Play the level in play from its first turn; the city as it is now is saved first."""

    def finder(self) -> Finder:
        """Return the search for the decisions that led farthest in the city in play."""

    def show(self, scene: "ShellScene") -> None:
        """Show a scene that was made ready above what is shown."""

    def enter(self, game: Game, pictures: dict[tuple[int, int], bytes]) -> None:
        """Play a city that was made ready; ``pictures``: of its opening days, by the north corner of the works."""

    def go_on(self, orders: list[str]) -> None:
        """Let the city in play go on into the next level of its campaign with these standing orders."""

    def leave(self, to: str) -> None:
        """Leave the city for the title or for good (``quit``); it is saved first."""

    def settings_changed(self, window: bool = False) -> None:
        """Keep and apply the settings; ``window`` when size or fullscreen changed."""
