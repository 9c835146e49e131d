"""Icons of controls, signs and badges: light on ink, one colour with one accent."""

from __future__ import annotations

from math import cos, pi, sin

from pen import Pen, star_points

CREAM, GOLD, CELADON, RED, GREEN, BLUE = "#efe6d2", "#e9c56a", "#a9d3c4", "#e0685a", "#8fc46a", "#7fb8dc"
SHADE = "#2a3338"


def road(p: Pen) -> None:
    p.poly("#6b6e74", (92, 20), (164, 20), (244, 240), (12, 240))
    for top, bottom, w in ((34, 70, 8), (98, 144, 12), (178, 236, 17)):
        p.poly("#f3e3b0", (128 - w * 0.7, top), (128 + w * 0.7, top), (128 + w, bottom), (128 - w, bottom))


def rail(p: Pen) -> None:
    for y, w in ((50, 56), (96, 74), (146, 94), (200, 114)):
        p.box("#8a5f3c", 128 - w, y, 128 + w, y + 20, 4)
    p.line("#bcc8cd", 16, (104, 22), (58, 238))
    p.line("#bcc8cd", 16, (152, 22), (198, 238))


def demolish(p: Pen) -> None:
    p.line("#a8743e", 26, (50, 226), (150, 110))
    p.poly("#9aa8ae", (98, 74), (150, 24), (232, 106), (182, 158))
    p.poly("#6d7b82", (150, 24), (170, 14), (244, 88), (232, 106))
    for x, y, s in ((196, 206, 22), (232, 232, 14), (160, 230, 13)):
        p.poly("#b4563f", (x - s, y + s), (x - s / 2, y - s), (x + s, y - s / 3), (x + s * 0.7, y + s))


def pipette(p: Pen) -> None:
    p.line("#d6e4e6", 34, (66, 190), (160, 96))
    p.poly(CELADON, (44, 212), (38, 240), (66, 234), (104, 196), (82, 174))
    p.line("#59666d", 34, (138, 76), (182, 120))
    p.line("#e0685a", 52, (178, 80), (206, 52))


def undo(p: Pen) -> None:
    p.arc(CREAM, 138, 142, 76, -150, 90, 32)
    p.poly(CREAM, (20, 104), (114, 50), (104, 156))


def redo(p: Pen) -> None:
    p.arc(CREAM, 118, 142, 76, -30, -270, 32)
    p.poly(CREAM, (236, 104), (142, 50), (152, 156))


def hour(p: Pen) -> None:
    for k in range(8):
        p.line(GOLD, 14, (128, 128), (128 + 112 * cos(k * pi / 4), 128 + 112 * sin(k * pi / 4)))
    p.clear_disc(128, 128, 84)
    p.disc(GOLD, 128, 128, 68)
    p.disc(SHADE, 158, 110, 52)


def pause(p: Pen) -> None:
    p.box(CREAM, 62, 42, 112, 214, 12)
    p.box(CREAM, 144, 42, 194, 214, 12)


def _play(p: Pen, lefts: tuple[float, ...], width: float) -> None:
    for left in lefts:
        p.poly(CREAM, (left, 48), (left + width, 128), (left, 208))


def play1(p: Pen) -> None:
    _play(p, (70,), 132)


def play2(p: Pen) -> None:
    _play(p, (30, 126), 104)


def play4(p: Pen) -> None:
    _play(p, (12, 86, 160), 82)


def settings(p: Pen) -> None:
    p.poly("#c4ced0", *star_points(128, 128, 116, 84, 8))
    p.disc("#c4ced0", 128, 128, 92)
    p.disc(SHADE, 128, 128, 42)


def save(p: Pen) -> None:
    p.poly("#5f93b8", (28, 28), (192, 28), (228, 64), (228, 228), (28, 228))
    p.box("#dfe8ea", 74, 28, 174, 96)
    p.box("#3a5f7c", 136, 40, 160, 84)
    p.box(CREAM, 60, 134, 196, 228)
    p.line("#a9a08a", 8, (80, 164), (176, 164))
    p.line("#a9a08a", 8, (80, 196), (176, 196))


def load(p: Pen) -> None:
    p.poly("#c7983f", (18, 56), (104, 56), (128, 84), (226, 84), (226, 222), (18, 222))
    p.poly("#ecc871", (48, 118), (250, 118), (222, 222), (18, 222))


def charts(p: Pen) -> None:
    p.line(CREAM, 14, (30, 24), (30, 228), (234, 228))
    p.line("#7fb8dc", 20, (60, 184), (106, 130), (150, 156), (222, 58))
    for x, y in ((60, 184), (106, 130), (150, 156), (222, 58)):
        p.disc(GOLD, x, y, 17)


def goals(p: Pen) -> None:
    p.disc(RED, 118, 138, 104)
    p.disc(CREAM, 118, 138, 74)
    p.disc(RED, 118, 138, 44)
    p.disc(CREAM, 118, 138, 17)
    p.line("#6b4a2c", 14, (118, 138), (214, 42))
    p.poly(GOLD, (190, 66), (196, 22), (220, 8), (224, 34), (250, 38), (234, 60))


def log(p: Pen) -> None:
    p.box(CREAM, 40, 20, 216, 236, 12)
    p.box("#b9ad92", 40, 20, 66, 236, 10)
    for y in (66, 106, 146, 186):
        p.line("#7a7464", 12, (92, y), (190 if y != 186 else 150, y))


def letter(p: Pen) -> None:
    p.box(CREAM, 16, 52, 240, 208, 8)
    p.poly("#cfc4a8", (16, 58), (240, 58), (128, 150))
    p.poly("#f8f2e2", (16, 52), (240, 52), (128, 132))
    p.disc(RED, 128, 140, 24)


def book(p: Pen) -> None:
    p.box("#7d3f30", 12, 52, 244, 224, 10)
    p.poly(CREAM, (24, 44), (112, 44), (128, 60), (128, 212), (112, 200), (24, 200))
    p.poly("#d9cfb8", (232, 44), (144, 44), (128, 60), (128, 212), (144, 200), (232, 200))
    for y in (84, 116, 148):
        p.line("#8c8470", 8, (44, y), (104, y))
        p.line("#8c8470", 8, (152, y), (212, y))


def calendar(p: Pen) -> None:
    p.box(CREAM, 26, 44, 230, 236, 14)
    p.box(RED, 26, 44, 230, 98, 14)
    for x in (78, 178):
        p.box("#6d7b82", x - 10, 20, x + 10, 70, 8)
    for x in (70, 128, 186):
        for y in (134, 188):
            p.box("#a79d86", x - 17, y - 15, x + 17, y + 15, 4)


def menu(p: Pen) -> None:
    for y in (66, 128, 190):
        p.line(CREAM, 30, (42, y), (214, y))


def star_full(p: Pen) -> None:
    p.star("#ffd24f", 128, 138, 126, 52)
    p.star("#ffe58c", 128, 138, 72, 32)


def star_empty(p: Pen) -> None:
    p.star("#8a9390", 128, 138, 126, 52)
    p.star("#222a2e", 128, 138, 92, 37)


def check(p: Pen) -> None:
    p.line(GREEN, 42, (38, 136), (102, 198), (218, 62))


def cross(p: Pen) -> None:
    p.line(RED, 42, (54, 54), (202, 202))
    p.line(RED, 42, (202, 54), (54, 202))


def warning(p: Pen) -> None:
    p.poly("#f2b33d", (128, 12), (250, 232), (6, 232))
    p.poly("#2b2413", (110, 88), (146, 88), (138, 168), (118, 168))
    p.disc("#2b2413", 128, 198, 16)


def info(p: Pen) -> None:
    p.disc("#5fa4cf", 128, 128, 114)
    p.disc("#f4fafd", 128, 72, 19)
    p.box("#f4fafd", 110, 106, 146, 202, 8)


def question(p: Pen) -> None:
    p.disc("#8f79c0", 128, 128, 114)
    p.arc("#f6f1ff", 128, 98, 40, -190, 70, 26)
    p.line("#f6f1ff", 26, (132, 138), (128, 156))
    p.disc("#f6f1ff", 128, 200, 16)


def _arrow(p: Pen, turn: int) -> None:
    points = [(128, 26), (222, 128), (164, 128), (164, 230), (92, 230), (92, 128), (34, 128)]
    for _ in range(turn):
        points = [(256 - y, x) for x, y in points]
    p.poly(CREAM, *points)


def arrow_up(p: Pen) -> None:
    _arrow(p, 0)


def arrow_right(p: Pen) -> None:
    _arrow(p, 1)


def arrow_down(p: Pen) -> None:
    _arrow(p, 2)


def arrow_left(p: Pen) -> None:
    _arrow(p, 3)


def plus(p: Pen) -> None:
    p.line(CREAM, 42, (128, 46), (128, 210))
    p.line(CREAM, 42, (46, 128), (210, 128))


def minus(p: Pen) -> None:
    p.line(CREAM, 42, (46, 128), (210, 128))


def lock(p: Pen) -> None:
    p.arc("#b9c6ca", 128, 106, 56, -180, 0, 28)
    p.line("#b9c6ca", 28, (72, 106), (72, 140))
    p.line("#b9c6ca", 28, (184, 106), (184, 140))
    p.box(GOLD, 40, 120, 216, 236, 18)
    p.disc("#5a431a", 128, 166, 19)
    p.box("#5a431a", 119, 170, 137, 208, 6)


def ribbon(p: Pen) -> None:
    p.poly("#c8372d", (6, 130), (108, 146), (108, 190), (6, 178))
    p.poly("#c8372d", (250, 130), (148, 146), (148, 190), (250, 178))
    p.line("#cfd9dc", 24, (96, 22), (152, 150))
    p.line("#aebabf", 24, (160, 22), (104, 150))
    p.ring("#8a98a0", 88, 198, 40, 22)
    p.ring("#8a98a0", 168, 198, 40, 22)


def camera(p: Pen) -> None:
    p.box("#8d9aa1", 84, 42, 172, 90, 12)
    p.box("#6b7880", 16, 70, 240, 218, 22)
    p.disc("#d4dde0", 128, 144, 62)
    p.disc("#2c4a60", 128, 144, 46)
    p.disc("#7fb8dc", 114, 130, 15)
    p.disc(GOLD, 208, 98, 12)


def sound(p: Pen) -> None:
    p.poly(CREAM, (20, 94), (66, 94), (128, 36), (128, 220), (66, 162), (20, 162))
    p.arc(GOLD, 128, 128, 54, -45, 45, 20)
    p.arc(GOLD, 128, 128, 98, -45, 45, 20)


def mute(p: Pen) -> None:
    p.poly(CREAM, (20, 94), (66, 94), (128, 36), (128, 220), (66, 162), (20, 162))
    p.line(RED, 26, (160, 92), (232, 164))
    p.line(RED, 26, (232, 92), (160, 164))


def language(p: Pen) -> None:
    p.box("#5fa4cf", 14, 22, 152, 160, 20)
    p.line("#f6fbfd", 18, (50, 132), (83, 50), (116, 132))
    p.line("#f6fbfd", 14, (64, 106), (102, 106))
    p.box("#c8513f", 104, 96, 242, 234, 20)
    for line in (
        ((136, 140), (210, 140)),
        ((173, 120), (173, 214)),
        ((142, 140), (142, 176)),
        ((204, 140), (204, 176)),
    ):
        p.line("#fff3e4", 15, *line)
    p.line("#fff3e4", 15, (142, 176), (204, 176))


def fullscreen(p: Pen) -> None:
    for x, y, dx, dy in ((34, 34, 1, 1), (222, 34, -1, 1), (34, 222, 1, -1), (222, 222, -1, -1)):
        p.line(CREAM, 26, (x + 66 * dx, y), (x, y), (x, y + 66 * dy))


def window(p: Pen) -> None:
    p.box(CREAM, 22, 38, 234, 218, 16)
    p.box("#5fa4cf", 22, 38, 234, 84, 16)
    p.box("#37434a", 40, 90, 216, 200, 6)


def exit(p: Pen) -> None:
    p.box("#8a5f3c", 30, 20, 150, 236, 8)
    p.box(SHADE, 52, 42, 150, 236)
    p.line(GOLD, 26, (112, 128), (200, 128))
    p.poly(GOLD, (178, 76), (246, 128), (178, 180))


def search(p: Pen) -> None:
    p.line("#a8743e", 34, (168, 168), (224, 224))
    p.ring("#d4dde0", 108, 108, 88, 24)
    p.disc("#6fa6c4", 108, 108, 66)


def _badge(p: Pen, colour: str) -> None:
    p.box(colour, 14, 14, 242, 242, 52)


def badge_documented(p: Pen) -> None:
    _badge(p, "#5f9a46")
    p.line("#f4fbe8", 34, (64, 134), (110, 180), (194, 82))


def badge_reported(p: Pen) -> None:
    _badge(p, "#4f8db8")
    p.poly("#f2f9fd", (56, 62), (200, 62), (200, 156), (128, 156), (88, 202), (88, 156), (56, 156))


def badge_disputed(p: Pen) -> None:
    _badge(p, "#c98a2c")
    p.line("#fff6e0", 26, (58, 92), (190, 92))
    p.line("#fff6e0", 26, (66, 164), (198, 164))
    p.poly("#fff6e0", (170, 54), (218, 92), (170, 130))
    p.poly("#fff6e0", (86, 126), (38, 164), (86, 202))


def badge_unverified(p: Pen) -> None:
    _badge(p, "#7c8a8c")
    p.arc("#f7fbfb", 128, 100, 42, -190, 70, 28)
    p.line("#f7fbfb", 28, (132, 142), (128, 160))
    p.disc("#f7fbfb", 128, 206, 17)


def badge_contradicted(p: Pen) -> None:
    _badge(p, "#c0483c")
    p.line("#fff0ea", 34, (76, 76), (180, 180))
    p.line("#fff0ea", 34, (180, 76), (76, 180))


def badge_invented(p: Pen) -> None:
    _badge(p, "#9a7a30")
    p.line("#fff8e2", 34, (174, 76), (96, 160))
    p.poly("#fff8e2", (98, 136), (120, 158), (66, 196))
    p.line("#e9c56a", 14, (120, 200), (196, 200))


def badge_model(p: Pen) -> None:
    _badge(p, "#4a8f82")
    p.box("#eefaf6", 64, 48, 192, 208, 12)
    p.box("#2f5d55", 80, 64, 176, 98, 6)
    for x in (94, 128, 162):
        for y in (126, 154, 182):
            p.box("#4a8f82", x - 11, y - 9, x + 11, y + 9, 3)
