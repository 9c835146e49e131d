"""Ornaments: what an era adds to the edge of a panel: rivets, a gold line, tape, leaves, corners of light.

They lie on the frame and never under words. Next: ``game/ui/kit/frames.py``, which puts a panel together.
"""

import math
from collections.abc import Callable

import pygame

from game.ui.kit.shapes import disc
from game.ui.kit.style import Style
from game.ui.kit.theme import Colour

Ornament = Callable[[Style, pygame.Surface, pygame.Rect, int], None]
"""Takes the style, the surface, the panel's body on it and the height of its title band in pixels, 0 without one."""
TAPE: Colour = (214, 196, 142)
LEAVES: tuple[Colour, ...] = ((122, 168, 76), (86, 138, 70), (150, 186, 92))


def rivets(style: Style, surface: pygame.Surface, body: pygame.Rect, head_px: int) -> None:
    """Four small rivets, as on an enamel works plate; the upper two sit on the band and stay dark."""
    theme, inset, size = style.theme, style.px(7), max(1, style.px(2))
    for right, low in ((0, 0), (1, 0), (0, 1), (1, 1)):
        left = body.right - inset if right else body.left + inset
        top = body.bottom - inset if low else body.top + inset
        metal = theme.title if head_px and not low else theme.hairline
        for part, shift in ((disc(size + 1, theme.edge, 170), 1), (disc(size, metal, 220), 0)):
            half = part.get_width() // 2
            surface.blit(part, (left - half, top - half + shift))


def gold_line(style: Style, surface: pygame.Surface, body: pygame.Rect, head_px: int) -> None:
    """A thin line of gold inside the rim, broken at the corners like the mending of a bowl."""
    thin, inset, gap = max(1, round(style.scale)), style.px(4), style.px(13)
    colour = (*style.theme.title, 150)
    inner = body.inflate(-2 * inset, -2 * inset)
    layer = pygame.Surface(surface.get_size(), pygame.SRCALPHA)
    for top in (inner.top, inner.bottom - thin):
        layer.fill(colour, (inner.left + gap, top, inner.width - 2 * gap, thin))
    for left in (inner.left, inner.right - thin):
        layer.fill(colour, (left, inner.top + gap, thin, inner.height - 2 * gap))
    for right, low in ((0, 0), (1, 0), (0, 1), (1, 1)):
        x, y = inner.right - gap if right else inner.left + gap, inner.bottom - gap if low else inner.top + gap
        dot = disc(max(1, style.px(1.6)), style.theme.title, 190)
        near = (x + (gap // 2 if right else -gap // 2), y + (gap // 2 if low else -gap // 2))
        layer.blit(dot, (near[0] - dot.get_width() // 2, near[1] - dot.get_height() // 2))
    surface.blit(layer, (0, 0))


def tape(style: Style, surface: pygame.Surface, body: pygame.Rect, head_px: int) -> None:
    """Two strips of old tape over the upper corners, as on a notice board."""
    if not head_px:
        return  # a line of numbers is no notice
    wide, high = style.px(38), style.px(12)
    for right, turn in ((0, 38.0), (1, -35.0)):
        strip = pygame.Surface((wide, high), pygame.SRCALPHA)
        strip.fill((*TAPE, 205))
        for x in range(0, wide, max(2, style.px(3))):
            strip.fill((*TAPE, 150), (x, 0, max(1, style.px(1)), high))
        for x in (0, wide - max(1, style.px(2))):  # torn ends
            for y in range(0, high, max(2, style.px(4))):
                strip.fill((0, 0, 0, 0), (x, y, max(1, style.px(2)), max(1, style.px(2))))
        turned = pygame.transform.rotozoom(strip, turn, 1.0)
        x, y = (body.right - style.px(4) if right else body.left + style.px(4)), body.top + style.px(4)
        surface.blit(turned, (x - turned.get_width() // 2, y - turned.get_height() // 2))


def leaves(style: Style, surface: pygame.Surface, body: pygame.Rect, head_px: int) -> None:
    """A spray of bamboo leaves that grows over the upper left corner and one over the lower right."""
    if not head_px:
        return  # on a small panel they would lie on the words
    for x, y, base in (
        (body.left + style.px(2), body.top + style.px(3), 20),
        (body.right - style.px(2), body.bottom - style.px(3), 200),
    ):
        for number, (turn, long) in enumerate(((-58, 15), (-26, 20), (8, 22), (40, 17))):
            _leaf(style, surface, (x, y), base + turn, style.px(long), LEAVES[number % 3])


def _leaf(
    style: Style, surface: pygame.Surface, foot: tuple[int, int], degrees: float, long: int, colour: Colour
) -> None:
    turn = math.radians(degrees)
    ax, ay = math.cos(turn), math.sin(turn)
    half = max(1.5, long * 0.15)
    points = [
        foot,
        (foot[0] + ax * long * 0.35 - ay * half, foot[1] + ay * long * 0.35 + ax * half),
        (foot[0] + ax * long, foot[1] + ay * long),
        (foot[0] + ax * long * 0.35 + ay * half, foot[1] + ay * long * 0.35 - ax * half),
    ]
    pygame.draw.polygon(surface, colour, points)
    pygame.draw.aalines(surface, style.theme.edge, True, points)


def corner_lights(style: Style, surface: pygame.Surface, body: pygame.Rect, head_px: int) -> None:
    """Four corners of light on the rim, each with its glow."""
    thin, long = max(2, style.px(2)), style.px(22)
    for right, low in ((0, 0), (1, 0), (0, 1), (1, 1)):
        x = body.right - long if right else body.left
        y = body.bottom - thin if low else body.top
        colour = style.theme.hairline if right == low else style.theme.accent
        radius = style.px(8)
        skip = radius if not right else 0
        surface.fill(colour, (x + skip, y, long - radius, thin))
        x = body.right - thin if right else body.left
        y = body.bottom - long if low else body.top
        skip = radius if not low else 0
        surface.fill(colour, (x, y + skip, thin, long - radius))
        glow = disc(style.px(9), colour, 26)
        at = (body.right if right else body.left, body.bottom if low else body.top)
        surface.blit(glow, (at[0] - glow.get_width() // 2, at[1] - glow.get_height() // 2))


ORNAMENTS: dict[str, Ornament] = {
    "brick": rivets,
    "celadon": gold_line,
    "enamel": tape,
    "bamboo": leaves,
    "glass": corner_lights,
}
