"""Icons of the crisis: bets on the ground, what becomes of a lot of rice, what is done to a field."""

from __future__ import annotations

from eras import BLUE, GOLD, GREEN, RED, rice_lot
from pen import Pen, leaf_points

INK, PAPER, EARTH = "#2a3338", "#f6efdd", "#8a6242"


def pin_over(p: Pen) -> None:
    p.line("#cfd8da", 20, (128, 120), (128, 248))
    p.disc(RED, 128, 92, 84)
    p.poly(PAPER, (128, 34), (184, 104), (150, 104), (150, 148), (106, 148), (106, 104), (72, 104))


def pin_under(p: Pen) -> None:
    p.line("#cfd8da", 20, (128, 120), (128, 248))
    p.disc("#3f83b8", 128, 92, 84)
    p.poly(PAPER, (128, 150), (184, 80), (150, 80), (150, 36), (106, 36), (106, 80), (72, 80))


def sell_lot(p: Pen) -> None:
    rice_lot(p)
    p.disc("#c27f35", 184, 184, 60)
    p.disc("#e9b454", 181, 181, 50)
    p.box("#8a5020", 164, 164, 202, 202, 3)


def test_lot(p: Pen) -> None:
    rice_lot(p)
    p.box("#dfeaec", 158, 96, 222, 246, 30)
    p.box(BLUE, 168, 160, 212, 236, 20)
    p.box("#c9d6d8", 148, 88, 232, 112, 8)


def blend_lot(p: Pen) -> None:
    p.poly("#e2cf9f", (18, 70), (96, 70), (118, 122), (110, 196), (10, 196), (2, 122))
    p.poly("#c9786a", (160, 70), (238, 70), (254, 122), (246, 196), (146, 196), (138, 122))
    p.line(PAPER, 18, (64, 214), (128, 240), (192, 214))
    p.poly(PAPER, (128, 254), (96, 214), (160, 214))
    p.line(RED, 14, (24, 72), (90, 72))
    p.line(INK, 14, (166, 72), (232, 72))


def pay_lot(p: Pen) -> None:
    rice_lot(p)
    p.line(RED, 30, (46, 96), (210, 236))
    p.line(RED, 30, (210, 96), (46, 236))


def ramie(p: Pen) -> None:
    p.line("#5f8a3a", 18, (128, 244), (128, 60))
    for y, lean in ((196, -150), (196, -30), (140, -145), (140, -35), (86, -140), (86, -40)):
        p.poly(GREEN if lean < -90 else "#a6cf74", *leaf_points(128, y, 96, 54, lean))


def closed_field(p: Pen) -> None:
    p.poly(EARTH, (8, 190), (128, 128), (248, 190), (128, 250))
    p.line(PAPER, 18, (128, 200), (128, 96))
    p.disc(RED, 128, 78, 70)
    p.box(PAPER, 80, 62, 176, 94, 6)


def clean_plants(p: Pen) -> None:
    p.poly(EARTH, (8, 196), (128, 136), (248, 196), (128, 252))
    for x, y, lean in (
        (76, 190, -110),
        (76, 190, -60),
        (128, 168, -115),
        (128, 168, -65),
        (180, 190, -120),
        (180, 190, -70),
    ):
        p.poly(GREEN if lean < -90 else "#a6cf74", *leaf_points(x, y, 104, 46, lean))


def cap(p: Pen) -> None:
    p.poly("#6b4a34", (8, 176), (128, 120), (248, 176), (248, 200), (128, 254), (8, 200))
    p.poly("#b9bdb6", (8, 136), (128, 78), (248, 136), (248, 166), (128, 222), (8, 166))
    p.poly("#8fb063", (8, 130), (128, 70), (248, 130), (128, 190))


def dig(p: Pen) -> None:
    p.poly(EARTH, (8, 190), (90, 148), (128, 196), (180, 158), (248, 190), (128, 252))
    p.line("#d9a34a", 24, (196, 20), (128, 128))
    p.poly("#cfd8da", (92, 112), (160, 152), (130, 206), (96, 212), (72, 190), (68, 152))


def trace(p: Pen) -> None:
    p.disc(RED, 50, 206, 34)
    p.arc("#f2bd5c", 130, 190, 92, -168, -30, 20)
    p.box("#a8563c", 186, 40, 224, 170, 4)
    p.box("#7d3f30", 160, 150, 246, 216, 6)
    p.disc("#cfd4d2", 204, 28, 24)
