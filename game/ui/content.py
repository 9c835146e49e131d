"""Content for the screens: the library with the player's mods, the levels in order, the rules of a level.

Mods that do not check are left out with one line, so that a slip in a mod never keeps anyone from playing.
Next: ``scenes.py``.
"""

from difflib import get_close_matches
from pathlib import Path

from game import paths
from game.content.library import read_library
from game.save import cities
from game.sim.catalogue import Catalogue, build
from game.sim.era_definitions import CampaignDef
from game.sim.level_definitions import GoalDef, LevelDef
from game.sim.library import Library


class ContentProblem(Exception):
    """The game's own content cannot be used; one line."""


class Content:
    """What was read at the start; ``note`` is a line to say, if mods were left out."""

    def __init__(self) -> None:
        """Read levels and mods. Raises ContentProblem when the game's own levels do not check."""
        own, mods = paths.levels_folder(), paths.mods_folder()
        self.note = ""
        library, problems = read_library([own, mods] if mods.is_dir() else [own])
        wrong = [problem for problem in problems if problem.severity == "error"]
        if wrong and mods.is_dir():
            library, problems = read_library([own])
            self.note = f"mods are left out: {wrong[0]}"
            wrong = [problem for problem in problems if problem.severity == "error"]
        if wrong:
            more = f" (and {len(wrong) - 1} more; see the command check)" if len(wrong) > 1 else ""
            raise ContentProblem(f"{wrong[0]}{more}")
        self.library: Library = library
        self._rules: dict[str, Catalogue] = {}

    def levels(self) -> list[LevelDef]:
        """Return the levels in the order of their years."""
        levels: list[LevelDef] = list(self.library.of("levels").values())
        return sorted(levels, key=lambda level: level.years)

    def campaigns(self) -> list[CampaignDef]:
        """Return the campaigns whose levels are all installed."""
        known = self.library.of("levels")
        return [one for one in self.library.of("campaigns").values() if all(part in known for part in one.parts)]

    def known(self) -> list[str]:
        """Return the ids of all that can be started: campaigns, then levels."""
        return [*(one.id for one in self.campaigns()), *(level.id for level in self.levels())]

    def goals(self, level: LevelDef) -> list[GoalDef]:
        """Return the goals of a level."""
        known = self.library.of("goals")
        return [known[goal] for goal in level.goals if goal in known]

    def find(self, target: str) -> None:
        """Raise ContentProblem unless ``target`` is a level or an existing file."""
        levels = self.known()
        if target not in levels and not Path(target).is_file():
            near = get_close_matches(target, levels, 1)
            hint = f"did you mean '{near[0]}'?" if near else f"there are {', '.join(levels) or 'none'}"
            raise ContentProblem(f"unknown level '{target}', nor is it the file of a save; {hint}")

    def rules(self, level: str) -> Catalogue:
        """Return the rules of a level or of a campaign, worked out once. Raises CatalogueProblem for an unknown one."""
        cities.keep_in(paths.cities_folder())
        if level not in self._rules:
            self._rules[level] = build(self.library, level)
        return self._rules[level]
