"""Commands: ``python main.py`` and ``kiln-to-greenway``; the only floor of the house that prints.

- ``app``        the commands and their options; read it first
- ``content``    reading the library for a command, with one clear line when it cannot be read
- ``output``     standard output for results, standard error for everything else
- ``simulate`` ``runs`` ``tempo`` ``balance``   playing headless and judging what came of it
- ``bench`` ``big_board`` ``selfcheck``         measuring
- ``replay`` ``sources`` ``check``              looking at saves and content

Exit status: 0 fine; 1 the input was wrong or a check found problems, in one line each; 2 wrong usage.
Modules are imported when a command needs them, so that ``levels`` need not wait for the screens.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line and end the process."""
    from game.cli.output import Stop, complain, log_crash

    try:
        from game.cli.app import app

        app()
    except Stop as stop:
        complain(str(stop))
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        # Whoever read our output has enough; Python would complain about it once more at the end.
        sys.stdout = None
        sys.exit(1)
    except Exception as problem:
        # By custom of this house an exception named ...Problem carries one line for the user.
        known = type(problem).__name__.endswith("Problem")
        complain(str(problem) if known else log_crash(problem))
        sys.exit(1)
