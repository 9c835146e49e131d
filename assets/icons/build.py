"""Draw every icon of the game: ``python assets/icons/build.py`` writes the 64 pixel PNG files beside this script.

One function for each icon, named as the icon is; meters, goods and matter in ``goods.py``, what other eras count in ``eras.py``,
``fields.py`` and ``ways.py``,
controls and badges in ``controls.py``, the finish in ``pen.py``. The files are committed, the game reads only them.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import controls
import eras
import fields
import goods
import ways
from pen import Pen


def main() -> int:
    """Write all icons and, with ``--sheet FILE``, a sheet of them on ink for looking."""
    folder = Path(__file__).resolve().parent
    made = {}
    for module in (goods, eras, fields, ways, controls):
        for name, draw in vars(module).items():
            if getattr(draw, "__module__", "") == module.__name__ and not name.startswith("_"):
                pen = Pen()
                draw(pen)
                made[name] = pen.finish()
                made[name].save(folder / f"{name}.png", optimize=True)
    print(f"{len(made)} icons")
    if "--sheet" in sys.argv:
        from PIL import Image

        cols = 14
        rows = -(-len(made) // cols)
        sheet = Image.new("RGBA", (cols * 76, rows * 112), (27, 32, 34, 255))
        for number, icon in enumerate(made.values()):
            left, top = number % cols * 76 + 6, number // cols * 112 + 6
            sheet.alpha_composite(icon, (left, top))
            sheet.alpha_composite(icon.resize((24, 24), Image.Resampling.BOX), (left + 4, top + 72))
            sheet.alpha_composite(icon.resize((32, 32), Image.Resampling.BOX), (left + 34, top + 68))
        sheet.save(sys.argv[sys.argv.index("--sheet") + 1])
    return 0


if __name__ == "__main__":
    sys.exit(main())
