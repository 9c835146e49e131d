"""Icons of the four ways to deal with a works, of the crews that do it and of the line that follows."""

from __future__ import annotations

from pen import Pen, leaf_points


def _works(p: Pen, wall: str = "#b5654a", roof: str = "#6d3d30") -> None:
    p.box("#7d5a4c", 52, 40, 84, 150)
    p.box("#d9cbb2", 52, 40, 84, 54)
    p.poly(roof, (96, 122), (136, 92), (136, 122), (178, 92), (178, 122), (220, 92), (220, 130), (96, 130))
    p.box(wall, 36, 128, 222, 226)
    for left in (58, 106, 154):
        p.box("#f6d98a", left, 154, left + 30, 184, 3)


def refit(p: Pen) -> None:
    """A works with a leaf on its stack: it stays and becomes cleaner."""
    _works(p)
    p.poly("#6fae4e", *leaf_points(92, 66, 78, 40, -40))
    p.poly("#4f8a3a", *leaf_points(58, 38, 62, 32, -120))


def move(p: Pen) -> None:
    """A lorry that carries halls away."""
    p.poly("#b5654a", (22, 118), (22, 76), (62, 48), (62, 76), (102, 48), (102, 76), (144, 48), (144, 118))
    p.box("#c9773f", 22, 104, 150, 166)
    p.box("#3f7d8c", 154, 92, 226, 176, 10)
    p.poly("#dcecec", (182, 104), (208, 104), (220, 136), (182, 136))
    p.box("#46525a", 16, 166, 238, 188, 5)
    for x in (62, 118, 198):
        p.disc("#262c30", x, 200, 27)
        p.disc("#a9b2b0", x, 200, 11)


def close(p: Pen) -> None:
    """A gate with a chain and a lock."""
    for left in (36, 84, 132, 180):
        p.box("#6f7c82", left, 40, left + 22, 226, 5)
        p.poly("#6f7c82", (left - 2, 44), (left + 11, 18), (left + 24, 44))
    p.box("#59656b", 24, 74, 232, 94, 4)
    p.box("#59656b", 24, 188, 232, 208, 4)
    p.ring("#c6ccc8", 128, 122, 28, 13)
    p.box("#d8a238", 90, 126, 168, 194, 9)
    p.box("#6b4a1c", 121, 146, 137, 174, 5)


def keep(p: Pen) -> None:
    """A hall with a star: it stands for what was made in it."""
    _works(p, "#a8563c", "#5f6a70")
    p.box("#e9d6a0", 106, 172, 152, 226, 3)
    p.star("#f6c648", 186, 74, 58, 25)
    p.box("#8d7a4f", 24, 222, 236, 236, 3)


def crew(p: Pen) -> None:
    """Two helmets: those who refit, move and close."""
    for x, y, tone, dark in ((92, 116, "#f0a93a", "#b8762a"), (164, 156, "#e8d25a", "#a8922a")):
        p.disc("#e6b58c", x, y + 22, 48)
        p.pie(tone, x, y + 6, 66, 180, 360)
        p.box(tone, x - 12, y - 70, x + 12, y, 8)
        p.box(dark, x - 78, y, x + 78, y + 18, 8)


def heritage(p: Pen) -> None:
    """A stack and a hall under a laurel star."""
    p.box("#9c5a40", 66, 60, 104, 226)
    p.box("#d9cbb2", 66, 60, 104, 78)
    p.poly("#59656b", (112, 150), (172, 112), (232, 150), (232, 226), (112, 226))
    p.box("#f6d98a", 150, 170, 194, 226, 4)
    p.star("#f6c648", 150, 70, 50, 21)


def jobless(p: Pen) -> None:
    """A helmet that hangs on a nail."""
    p.disc("#7f8a90", 128, 40, 15)
    p.line("#7f8a90", 9, (128, 40), (128, 82))
    p.poly("#8f9a9c", (40, 176), (48, 136), (84, 98), (128, 88), (172, 98), (208, 136), (216, 176))
    p.box("#b9c2c2", 110, 74, 146, 178, 12)
    p.box("#6a7478", 22, 172, 234, 202, 14)
    p.line("#d8402f", 18, (70, 232), (186, 232))


def cyclepath(p: Pen) -> None:
    """A path of red asphalt between verges of flowers."""
    p.poly("#7faf55", (14, 236), (92, 24), (164, 24), (242, 236))
    p.poly("#b4553c", (64, 236), (114, 24), (142, 24), (192, 236))
    for top, high, wide in ((40, 26, 5), (92, 34, 7), (156, 50, 10)):
        p.poly(
            "#f4ead6", (128 - wide, top + high), (128 - wide + 2, top), (128 + wide - 2, top), (128 + wide, top + high)
        )
    for x, y, tone in ((44, 196, "#f0cc50"), (82, 110, "#e59ab0"), (212, 190, "#e59ab0"), (176, 104, "#f0cc50")):
        p.disc(tone, x, y, 14)
