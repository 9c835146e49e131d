"""What many tests share: the small town of ``tests/content_small`` and the shipped content, each read once a process."""

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

import pytest

from game import paths
from game.sim.catalogue import Catalogue, build
from game.sim.library import Library
from tests.towns import GREEN, GROUND, LATER, SMALL, library_of


@pytest.fixture(scope="session")
def small_library() -> Library:
    """The nouns of the small town."""
    return library_of(SMALL)


@pytest.fixture(scope="session")
def small(small_library: Library) -> Catalogue:
    """The small town's level: 12 x 12 tiles, 40 turns."""
    return build(small_library, "small")


@pytest.fixture(scope="session")
def later_library() -> Library:
    """The nouns of the small town with its second level."""
    return library_of(SMALL, LATER)


@pytest.fixture(scope="session")
def both(later_library: Library) -> Catalogue:
    """The campaign of the small town: 40 seasons and 36 months."""
    return build(later_library, "both")


@pytest.fixture(scope="session")
def later(later_library: Library) -> Catalogue:
    """The second level played alone."""
    return build(later_library, "later")


@pytest.fixture(scope="session")
def green() -> Catalogue:
    """The plain with cards, cluster parks and stations: 40 x 40 tiles, 108 months."""
    return build(library_of(SMALL, GREEN), "green")


@pytest.fixture(scope="session")
def ground_library() -> Library:
    """The nouns of the small town with laboratory, lots of rice and treatments."""
    return library_of(SMALL, GROUND)


@pytest.fixture(scope="session")
def tubes(ground_library: Library) -> Catalogue:
    """The small town where soil is tested with pins: 28 fields by one ditch, two lots."""
    return build(ground_library, "tubes")


@pytest.fixture(scope="session")
def measured(ground_library: Library) -> Catalogue:
    """The same town where all soil is known."""
    return build(ground_library, "measured")


@pytest.fixture(scope="session")
def shipped_library() -> Library:
    """The nouns of the game as shipped."""
    return library_of(paths.levels_folder())


@pytest.fixture(scope="session")
def industry(shipped_library: Library) -> Catalogue:
    """The level ``industry`` as shipped."""
    return build(shipped_library, "industry")
