"""Chart: lines over time, with limits, a legend and a reading under the pointer.

Series differ by dash and marker as well as by colour, so that the chart is read in grey and by colour-blind eyes. Gaps (None)
stay gaps: what was not measured is not drawn.
Next: ``game/ui/kit/gallery.py``.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame

from game.text import Message
from game.ui.kit.canvas import Canvas
from game.ui.kit.theme import Colour
from game.ui.kit.widget import Widget
from game.ui.kit.words import Say, group

DASHES: tuple[tuple[int, ...], ...] = ((), (9, 5), (2, 4), (12, 4, 2, 4), (5, 3), (16, 6))
MARKERS = ("disc", "square", "diamond", "triangle", "cross", "ring")


@dataclass(frozen=True, slots=True)
class Series:
    """One line: its name and a value for each place on the x axis; None where nothing was measured."""

    name: Say
    values: Sequence[float | None]


@dataclass(frozen=True, slots=True)
class Limit:
    """A horizontal line with a name: a legal limit, a target."""

    name: Say
    value: float
    tone: str = "bad"


def nice_steps(high: float, wanted: int) -> list[float]:
    """Return round numbers from 0 to at least ``high``, about ``wanted`` steps."""
    raw = max(high, 1e-9) / max(1, wanted)
    size = 10.0 ** math.floor(math.log10(raw))
    step = next(size * factor for factor in (1, 2, 2.5, 5, 10) if size * factor >= raw - 1e-12)
    return [step * number for number in range(math.ceil(high / step - 1e-9) + 1)]


def label_places(labels: Sequence[str], most: int) -> list[int]:
    """Return which places get their label, at most ``most``: of years every one, every fifth, every tenth ..."""
    firsts = [at for at, label in enumerate(labels) if at == 0 or labels[at - 1] != label]
    if all(label.isdigit() for label in labels):
        for step in (1, 5, 10, 20, 50, 100):
            found = [at for at in firsts if int(labels[at]) % step == 0]
            if found and len(found) <= most:
                return found
    return firsts[:: max(1, math.ceil(len(firsts) / max(1, most)))]


class Chart(Widget):
    """A line chart; the arrows or the pointer move a reading line along the x axis."""

    focusable = True
    swallows_arrows = True

    def __init__(
        self,
        series: Sequence[Series],
        labels: Sequence[str],
        limits: Sequence[Limit] = (),
        unit: Say = "",
        width: float = 480,
        height: float = 230,
        show: Callable[[float], str] | None = None,
        name: str = "",
    ) -> None:
        """``labels``: one word for each place on the x axis (a year); ``show`` makes words of a value."""
        super().__init__(1.0, None, name)
        self.series = list(series)
        self.labels = list(labels)
        self.limits = list(limits)
        self.unit = unit
        self.size = (width, height)
        self.show_value = show or (lambda value: group(value, 0 if abs(value) >= 20 or value == int(value) else 2))
        self.reading: int | None = None
        self._plot = pygame.Rect(0, 0, 1, 1)

    def fill(self, series: Sequence[Series], labels: Sequence[str]) -> None:
        """Show other values."""
        self.series, self.labels = list(series), list(labels)
        self.reading = None
        self.reflow()

    # -- size
    def _legend(self, width: int) -> tuple[list[pygame.Rect], int]:
        """Return the places of the legend's entries, relative, and their height."""
        face, found, x, y = self.style.face(), [], 0, 0
        names = [self.style.say(one.name) for one in self.series]
        for name in names:
            wide = min(width, self.style.px(40) + face.width(name) + self.style.px(14))
            if x and x + wide > width:
                x, y = 0, y + face.line_px
            found.append(pygame.Rect(x, y, wide, face.line_px))
            x += wide
        return found, (found[-1].bottom if found else 0)

    def measure(self, width: int) -> tuple[int, int]:
        wide = min(width, self.style.px(self.size[0]))
        return wide, self.style.px(self.size[1]) + self._legend(wide)[1] + self.style.face().line_px

    def _top(self) -> float:
        values = [value for one in self.series for value in one.values if value is not None]
        return max([*values, *(limit.value for limit in self.limits), 1e-9])

    # -- painting
    def paint(self, canvas: Canvas) -> None:
        px, face = self.style.px, self.style.face()
        entries, legend_px = self._legend(self.rect.width)
        steps = nice_steps(self._top() * 1.04, max(2, min(5, self.rect.height // (2 * face.line_px) - 1)))
        margin = max(face.width(self.show_value(step)) for step in steps) + px(8)
        head = face.line_px if self.unit or self.reading is not None else px(6)
        self._plot = pygame.Rect(
            self.rect.left + margin,
            self.rect.top + head + face.line_px // 2,
            self.rect.width - margin - px(10),
            max(1, self.rect.height - head - face.line_px // 2 - face.line_px - legend_px - px(8)),
        )
        canvas.frame(self._plot.inflate(2, 2), "card")
        self._paint_axes(canvas, steps, margin)
        inside = canvas.clip(self._plot.inflate(px(10), px(10)))
        for limit in self.limits:
            self._paint_limit(canvas, limit, steps[-1])
        for number, one in enumerate(self.series):
            self._paint_series(canvas, number, one, steps[-1])
        canvas.unclip(inside)
        for number, (entry, one) in enumerate(zip(entries, self.series, strict=True)):
            self._paint_entry(canvas, number, one, entry.move(self.rect.left, self.rect.bottom - legend_px))
        self._paint_head(canvas, steps[-1])
        if not any(value is not None for one in self.series for value in one.values):
            canvas.text(face, self.style.say(Message("no_data")), "dim", self._plot, "centre")
        if self.focused:
            canvas.focus(self.rect.inflate(-px(2), -px(2)))

    def _at(self, number: int, value: float, top: float) -> tuple[int, int]:
        share = number / max(1, len(self.labels) - 1)
        return self._plot.left + round(self._plot.width * share), self._plot.bottom - round(
            self._plot.height * value / top
        )

    def _tone(self, number: int) -> Colour:
        return self.style.theme.chart[number % len(self.style.theme.chart)]

    def _paint_axes(self, canvas: Canvas, steps: list[float], margin: int) -> None:
        px, face, thin = self.style.px, self.style.face(), max(1, round(self.style.scale))
        for step in steps:
            y = self._at(0, step, steps[-1])[1]
            canvas.fill(pygame.Rect(self._plot.left, y, self._plot.width, thin), "hairline", 110 if step == 0 else 46)
            row = pygame.Rect(self.rect.left, y - face.line_px // 2, margin - px(6), face.line_px)
            canvas.text(face, self.show_value(step), "dim", row, "right")
        if not self.labels:
            return
        widest = max(face.width(label) for label in self.labels) + px(16)
        for number in label_places(self.labels, max(1, self._plot.width // widest)):
            x = self._at(number, 0, 1)[0]
            canvas.fill(pygame.Rect(x, self._plot.bottom, thin, px(4)), "hairline", 160)
            wide = face.width(self.labels[number])
            left = min(max(x - wide // 2, self.rect.left), self.rect.right - wide)
            canvas.text(
                face, self.labels[number], "dim", pygame.Rect(left, self._plot.bottom + px(3), wide, face.line_px)
            )

    def _paint_limit(self, canvas: Canvas, limit: Limit, top: float) -> None:
        face, y = self.style.face(), self._at(0, limit.value, top)[1]
        thick = max(2, self.style.px(2))
        for x in range(self._plot.left, self._plot.right, self.style.px(14)):
            canvas.line((x, y), (min(x + self.style.px(8), self._plot.right), y), limit.tone, thick)
        words = f"{self.style.say(limit.name)} {self.show_value(limit.value)}"
        above = y - face.line_px >= self._plot.top
        row = pygame.Rect(self._plot.left + self.style.px(6), y - face.line_px if above else y + 2, 9999, face.line_px)
        canvas.text(face, face.shorten(words, self._plot.width - self.style.px(12)), limit.tone, row)

    def _paint_series(self, canvas: Canvas, number: int, one: Series, top: float) -> None:
        colour, thick = self._tone(number), max(2, self.style.px(2))
        points = [(at, self._at(at, value, top)) for at, value in enumerate(one.values) if value is not None]
        shadow = self.style.theme.edge
        for (first, start), (second, end) in zip(points, points[1:], strict=False):
            if second == first + 1:
                self._paint_stroke(canvas, start, end, shadow, thick + 2, ())
        travelled = 0.0
        for (first, start), (second, end) in zip(points, points[1:], strict=False):
            if second == first + 1:
                travelled = self._paint_stroke(
                    canvas, start, end, colour, thick, DASHES[number % len(DASHES)], travelled
                )
        every = max(1, math.ceil(len(points) * self.style.px(46) / max(1, self._plot.width)))
        for _, place in points[::every]:
            self._paint_marker(canvas, MARKERS[number % len(MARKERS)], place, colour)
        if points and points[-1][0] % every:
            self._paint_marker(canvas, MARKERS[number % len(MARKERS)], points[-1][1], colour)

    def _paint_stroke(
        self,
        canvas: Canvas,
        start: tuple[int, int],
        end: tuple[int, int],
        colour: Colour,
        thick: int,
        dash: tuple[int, ...],
        travelled: float = 0.0,
    ) -> float:
        """Draw one stretch of a line, dashed on from ``travelled`` pixels; returns the pixels travelled after it."""
        length = math.dist(start, end)
        if not dash or not length:
            canvas.line(start, end, colour, thick)
            return travelled + length
        pattern = [max(1.0, part * self.style.scale) for part in dash]
        position, done = travelled % sum(pattern), 0.0
        index = 0
        while position >= pattern[index]:
            position -= pattern[index]
            index = (index + 1) % len(pattern)
        while done < length:
            part = min(pattern[index] - position, length - done)
            if index % 2 == 0:
                ends = [
                    (
                        round(start[0] + (end[0] - start[0]) * where / length),
                        round(start[1] + (end[1] - start[1]) * where / length),
                    )
                    for where in (done, done + part)
                ]
                canvas.line(ends[0], ends[1], colour, thick)
            done += part
            position, index = 0.0, (index + 1) % len(pattern)
        return travelled + length

    def _paint_marker(self, canvas: Canvas, kind: str, place: tuple[int, int], colour: Colour) -> None:
        size = self.style.px(4)
        x, y = canvas.at(pygame.Rect(place, (0, 0))).topleft
        edge, surface = self.style.theme.edge, canvas.surface
        shapes: dict[str, list[tuple[float, float]]] = {
            "square": [(-1, -1), (1, -1), (1, 1), (-1, 1)],
            "diamond": [(0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0)],
            "triangle": [(0, -1.4), (1.3, 1), (-1.3, 1)],
            "cross": [(-1.3, -0.5), (1.3, -0.5), (1.3, 0.5), (-1.3, 0.5)],
        }
        if kind in shapes:
            for grow, tone in ((1.5, edge), (0.0, colour)):
                reach = size + grow
                pygame.draw.polygon(surface, tone, [(x + dx * reach, y + dy * reach) for dx, dy in shapes[kind]])
            if kind == "cross":
                pygame.draw.polygon(surface, colour, [(x + dy * size, y + dx * size) for dx, dy in shapes["cross"]])
            return
        pygame.draw.circle(surface, edge, (x, y), size + 2)
        pygame.draw.circle(surface, colour, (x, y), size)
        if kind == "ring":
            pygame.draw.circle(surface, edge, (x, y), max(1, size // 2))

    def _paint_entry(self, canvas: Canvas, number: int, one: Series, place: pygame.Rect) -> None:
        px, face = self.style.px, self.style.face()
        start, end = (place.left, place.centery), (place.left + px(32), place.centery)
        self._paint_stroke(canvas, start, end, self._tone(number), max(2, px(2)), DASHES[number % len(DASHES)])
        self._paint_marker(
            canvas, MARKERS[number % len(MARKERS)], (place.left + px(16), place.centery), self._tone(number)
        )
        words = face.shorten(self.style.say(one.name), place.width - px(40))
        canvas.text(face, words, "text", pygame.Rect(place.left + px(40), place.top, place.width, place.height))

    def _paint_head(self, canvas: Canvas, top: float) -> None:
        face = self.style.face()
        row = pygame.Rect(self.rect.left, self.rect.top, self.rect.width, face.line_px)
        if self.reading is None:
            canvas.text(face, self.style.say(self.unit), "dim", row)
            return
        x = self._at(self.reading, 0, top)[0]
        canvas.line((x, self._plot.top), (x, self._plot.bottom), "focus", max(1, self.style.px(1)))
        parts = [f"{self.labels[self.reading]}:"]
        for number, one in enumerate(self.series):
            value = one.values[self.reading] if self.reading < len(one.values) else None
            if value is not None:
                self._paint_marker(canvas, "ring", self._at(self.reading, value, top), self._tone(number))
                parts.append(f"{self.style.say(one.name)} {self.show_value(value)}")
        canvas.text(face, face.shorten("  ".join(parts), row.width), "title", row)

    # -- input
    def on_hover(self, place: tuple[int, int] | None) -> None:
        reading = None
        if place and self.labels and self._plot.inflate(8, 8).collidepoint(place):
            share = (place[0] - self._plot.left) / max(1, self._plot.width)
            reading = max(0, min(len(self.labels) - 1, round(share * (len(self.labels) - 1))))
        self._read(reading)

    def on_key(self, event: pygame.Event) -> bool:
        step = {pygame.K_LEFT: -1, pygame.K_RIGHT: 1}.get(event.key, 0)
        if not step or not self.labels:
            return False
        now = len(self.labels) if self.reading is None else self.reading
        self._read(max(0, min(len(self.labels) - 1, now + step)))
        return True

    def _read(self, reading: int | None) -> None:
        if reading != self.reading:
            self.reading = reading
            self.touch()

    def describe(self) -> str:
        return ", ".join(self.style.say(one.name) for one in self.series)
