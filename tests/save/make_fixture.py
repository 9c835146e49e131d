"""Writes ``tests/saves/v<format>.kiln``: a save of the present version for all later ones to open.

Run ``python -m tests.save.make_fixture`` before the state's classes change; never overwrite a released one.
It is the small town under ``growth`` in the second level of its campaign, with a question open and a picture.
"""

from game.save.file import write_save
from game.save.migrations import FORMAT
from game.sim.catalogue import build
from tests.towns import LATER, SMALL, TESTS, library_of, played_on

PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c6360606000000004000173df5bd20000000049454e44ae426082"
)


def main() -> None:
    """Write the file."""
    game = played_on(build(library_of(SMALL, LATER), "both"), "growth", 41)
    while not game.world.questions:
        game.advance()
    path = TESTS / "saves" / f"v{FORMAT}.kiln"
    path.unlink(missing_ok=True)
    print(path.name, write_save(path, game, pictures={(3, 6): PICTURE}))


if __name__ == "__main__":
    main()
