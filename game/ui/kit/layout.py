"""Text with a little markup, broken into lines.

The markup: ``**bold**``; ``[warn]a tone[/]`` with the theme's good, warn, bad, info, dim, title, accent; ``[link:id]words[/]``;
``{icon:money}``; a line beginning with ``# `` is a heading and with ``- `` a list item; an empty line parts paragraphs; a
backslash shows the next sign as it is. Whatever is not markup is shown as written: a typing mistake is seen, never fatal.
Next: ``game/ui/kit/labels.py``, the widgets that show this.
"""

import re
from collections import OrderedDict
from dataclasses import dataclass, field, replace

import pygame

from game.ui.kit.breaks import break_places, line_places
from game.ui.kit.canvas import Canvas
from game.ui.kit.fonts import Face
from game.ui.kit.style import Style

TONES = ("good", "warn", "bad", "info", "dim", "title", "accent", "text")
_MARK = re.compile(
    r"\\(?P<plain>.)|(?P<bold>\*\*)|\[(?P<end>/)\]|\[(?P<tone>" + "|".join(TONES) + r")\]"
    r"|\[link:(?P<link>[^\]\[]+)\]|\{icon:(?P<icon>[a-z0-9_]+)\}"
)
_ICON = "\ufffc"
_CACHED = 300


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one dress; an icon is a span whose text is one object mark."""

    text: str
    bold: bool = False
    tone: str = ""
    icon: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Spans that flow together; ``kind`` is plain, heading, item or gap."""

    spans: tuple[Span, ...]
    kind: str = "plain"


@dataclass(frozen=True, slots=True)
class Run:
    """A span placed: ``left`` in pixels from the start of the text block."""

    span: Span
    face: Face
    left: int
    width: int


@dataclass(slots=True)
class Line:
    """One line: its runs, ``top`` and ``height`` in pixels from the start of the text block."""

    top: int
    height: int
    runs: list[Run] = field(default_factory=list)

    @property
    def width(self) -> int:
        """The right end of the last run."""
        return max((run.left + run.width for run in self.runs), default=0)


@dataclass(frozen=True, slots=True)
class Laid:
    """A text block: its lines and its size in pixels."""

    lines: tuple[Line, ...]
    width: int
    height: int

    def links(self) -> list[str]:
        """Return the link ids in reading order, each once."""
        return list(dict.fromkeys(run.span.link for line in self.lines for run in line.runs if run.span.link))


def parse(markup: str) -> list[Paragraph]:
    """Return the paragraphs of a marked-up text."""
    paragraphs: list[Paragraph] = []
    dress = Span("")
    for source in markup.split("\n"):
        if not source.strip():
            paragraphs.append(Paragraph((), "gap"))
            continue
        kind, body = "plain", source
        if source.startswith("# "):
            kind, body = "heading", source[2:]
        elif source.startswith("- "):
            kind, body = "item", source[2:]
        spans, dress = _parse_line(body, dress)
        paragraphs.append(Paragraph(tuple(spans), kind))
    return paragraphs


def _parse_line(body: str, dress: Span) -> tuple[list[Span], Span]:
    spans: list[Span] = []
    done = 0

    def add(text: str, icon: str = "") -> None:
        if text and spans and not icon and replace(spans[-1], text="") == dress:
            spans[-1] = replace(dress, text=spans[-1].text + text)
        elif text:
            spans.append(replace(dress, text=text, icon=icon))

    for mark in _MARK.finditer(body):
        add(body[done : mark.start()])
        done = mark.end()
        if mark["plain"]:
            add(mark["plain"])
        elif mark["bold"]:
            dress = replace(dress, bold=not dress.bold)
        elif mark["end"]:
            dress = replace(dress, tone="", link="")
        elif mark["tone"]:
            dress = replace(dress, tone=mark["tone"])
        elif mark["link"]:
            dress = replace(dress, link=mark["link"])
        else:
            add(_ICON, mark["icon"])
    add(body[done:])
    return spans, dress


def plain_text(markup: str) -> str:
    """Return a marked-up text without its markup, as a reader would read it aloud."""
    lines = ("".join(span.text for span in paragraph.spans if not span.icon) for paragraph in parse(markup))
    return "\n".join(lines)


_CACHE: OrderedDict[tuple[object, ...], Laid] = OrderedDict()


def lay_out(markup: str, width_px: int, style: Style, role: str = "body") -> Laid:
    """Return a marked-up text broken to ``width_px``; cached."""
    key = (markup, width_px, style.scale, role, id(style.fonts))
    found = _CACHE.get(key)
    if found is not None:
        _CACHE.move_to_end(key)
        return found
    laid = _lay_paragraphs(parse(markup), max(width_px, style.px(24)), style, role)
    _CACHE[key] = laid
    if len(_CACHE) > _CACHED:
        _CACHE.popitem(last=False)
    return laid


def _lay_paragraphs(paragraphs: list[Paragraph], width_px: int, style: Style, role: str) -> Laid:
    lines: list[Line] = []
    top = 0
    for paragraph in paragraphs:
        face = style.face("heading" if paragraph.kind == "heading" else role)
        if paragraph.kind == "gap":
            top += face.line_px // 2
            continue
        indent = style.px(18) if paragraph.kind == "item" else 0
        for number, runs in enumerate(_fill_lines(paragraph, width_px - indent, style, role)):
            line = Line(top, face.line_px, [replace(run, left=run.left + indent) for run in runs])
            if indent and number == 0:
                line.runs.insert(0, Run(Span("•", tone="accent"), face, style.px(4), style.px(8)))
            lines.append(line)
            top += face.line_px
    return Laid(tuple(lines), max((line.width for line in lines), default=0), top)


def _face_of(span: Span, paragraph: Paragraph, style: Style, role: str) -> Face:
    if paragraph.kind == "heading":
        return style.face("heading")
    return style.face("strong" if span.bold and role == "body" else role)


def _piece_width(span: Span, text: str, face: Face) -> int:
    return round(face.size_px * 1.3) if span.icon else face.width(text)


def _fill_lines(paragraph: Paragraph, width_px: int, style: Style, role: str) -> list[list[Run]]:
    """Break one paragraph: take units while they fit; a unit wider than the line is cut between characters."""
    text = "".join(span.text for span in paragraph.spans)
    owners = [number for number, span in enumerate(paragraph.spans) for _ in span.text]
    faces = [_face_of(span, paragraph, style, role) for span in paragraph.spans]

    def width_of(start: int, end: int) -> int:
        return sum(
            _piece_width(paragraph.spans[owner], piece, faces[owner])
            for owner, piece in _pieces(text, owners, start, end)
        )

    places = line_places(text)
    if any(width_of(first, last) > width_px for first, last in zip((0, *places), places, strict=False)):
        places = break_places(text)  # too narrow for what reads best
    cuts: list[int] = []
    line_start = start = 0
    line_width = 0
    for place in places:
        unit = width_of(start, start + len(text[start:place].rstrip()))
        if line_width + unit > width_px and start > line_start:
            cuts.append(start)
            line_start, line_width = start, 0
        if unit > width_px:
            for at in range(start + 1, place):
                if width_of(line_start, at + 1) > width_px and at > line_start:
                    cuts.append(at)
                    line_start = at
            line_width = width_of(line_start, place)
        else:
            line_width += width_of(start, place)
        start = place
    ends = [*cuts, len(text)]
    starts = [0, *cuts]
    return [
        _place_runs(_pieces(text, owners, first, first + len(text[first:last].rstrip())), paragraph, faces)
        for first, last in zip(starts, ends, strict=True)
    ]


def _pieces(text: str, owners: list[int], start: int, end: int) -> list[tuple[int, str]]:
    pieces: list[tuple[int, str]] = []
    for at in range(start, end):
        if pieces and pieces[-1][0] == owners[at]:
            pieces[-1] = (owners[at], pieces[-1][1] + text[at])
        else:
            pieces.append((owners[at], text[at]))
    return pieces


def _place_runs(pieces: list[tuple[int, str]], paragraph: Paragraph, faces: list[Face]) -> list[Run]:
    runs: list[Run] = []
    left = 0
    for owner, piece in pieces:
        span = paragraph.spans[owner]
        width = _piece_width(span, piece, faces[owner])
        runs.append(Run(replace(span, text=piece), faces[owner], left, width))
        left += width
    return runs


def paint_laid(
    canvas: Canvas, laid: Laid, rect: pygame.Rect, colour: str, align: str = "left", active_link: str = ""
) -> None:
    """Draw a text block into a rectangle; lines outside the canvas are skipped."""
    for line in laid.lines:
        top = rect.top + line.top
        if not canvas.touches(pygame.Rect(rect.left, top, rect.width, line.height)):
            continue
        slack = rect.width - line.width
        shift = {"left": 0, "centre": slack // 2, "right": slack}[align]
        for run in line.runs:
            place = pygame.Rect(rect.left + shift + run.left, top, run.width, line.height)
            if run.span.icon:
                size = round(run.face.size_px * 1.15)
                canvas.icon(run.span.icon, place.left, place.top + (line.height - size) // 2, size)
                continue
            tone = "info" if run.span.link else run.span.tone or colour
            canvas.text(run.face, run.span.text, tone, place)
            if run.span.link:
                under = place.bottom - canvas.style.px(4)
                canvas.line((place.left, under), (place.right, under), tone, max(1, canvas.style.px(1)))
                if run.span.link == active_link:
                    canvas.focus(place.inflate(2, -canvas.style.px(2)))
