"""Words: the kinds of verbs, before any verb exists.

Definitions hold verbs without knowing which there are; the modules named below fill the registries.
Next: ``conditions.py``, ``effects.py``, ``behaviours.py``, ``measures.py``, ``selectors.py``, ``commands.py``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar

from game.sim.registry import Registry

if TYPE_CHECKING:
    from game.sim.catalogue import Catalogue
    from game.sim.world import World
    from game.text import Message


class Condition(ABC):
    """A question a story may ask about the city."""

    __slots__ = ()

    @abstractmethod
    def holds(self, world: World, rules: Catalogue) -> bool:
        """Say whether it is so now; must not change the world."""


class Effect(ABC):
    """A change a story may make to the city."""

    __slots__ = ()

    @abstractmethod
    def apply(self, world: World, rules: Catalogue) -> None:
        """Make the change."""


class Behaviour(ABC):
    """What a building does.

    Most behaviours are plain data that one system reads (housing, jobs, a stack); a producer also acts every turn.
    """

    __slots__ = ()


class Measure(ABC):
    """Where a meter's number comes from."""

    __slots__ = ()

    @abstractmethod
    def value(self, meter: str, world: World, rules: Catalogue) -> int:
        """Return the meter's number now, in the meter's unit."""


class Selector(ABC):
    """Names one thing of the city without its coordinates: the works with most share at the worst paddy."""

    __slots__ = ()

    @abstractmethod
    def find(self, world: World, rules: Catalogue) -> tuple[int, int] | None:
        """Return the place (row, col) of what was found, or None."""


class Command(ABC):
    """The only way a player changes the city: ``check`` asks, ``run`` does.

    final: whether undo stops at it: a command that leads into another city cannot be taken back
    """

    __slots__ = ()
    final: ClassVar[bool] = False

    @abstractmethod
    def check(self, world: World, rules: Catalogue) -> Message | None:
        """Return the reason why not, or None. Must not change the world."""

    @abstractmethod
    def run(self, world: World, rules: Catalogue) -> None:
        """Change the world. Only called right after ``check`` returned None."""


CONDITIONS: Registry[Condition] = Registry("condition")
EFFECTS: Registry[Effect] = Registry("effect")
BEHAVIOURS: Registry[Behaviour] = Registry("behaviour")
MEASURES: Registry[Measure] = Registry("measure")
SELECTORS: Registry[Selector] = Registry("selector")
COMMANDS: Registry[Command] = Registry("command")
REGISTRIES: dict[str, Registry[Any]] = {
    "condition": CONDITIONS,
    "effect": EFFECTS,
    "behaviour": BEHAVIOURS,
    "measure": MEASURES,
    "selector": SELECTORS,
    "command": COMMANDS,
}
