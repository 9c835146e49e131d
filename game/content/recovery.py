"""Recovery: reads one content file whole, or, where its YAML is broken, item by item, so that one slip hides no other.

The slips that are common in a class are named for what they are: GBK instead of UTF-8, tabs, full-width colons and
spaces, a quote left open. A tab or a full-width colon is reported and read as what was meant.
Next: ``library.py`` collects the entries of all files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from game.content.positions import Node, Refused, TreeBuilder
from game.content.problems import Place, Problem, error, warning

MOST_BYTES = 2_000_000
SECTION = re.compile(r"^([A-Za-z_]\w*)\s*[:：]\s*(?:#.*)?$")
ITEM = re.compile(r"^( *)-(?: |$)")
INDENTATION = re.compile(r"^[ \t\u3000\u00a0]+")
WIDE_COLON = re.compile(r"^(\s*(?:- +)?(?:[\"']?[A-Za-z_][\w-]*[\"']?)\s*)：\s*")
ID = re.compile(r"^\s*(?:- +)?(?:\{\s*)?id\s*[:：]\s*[\"']?([\w.-]+)", re.MULTILINE)
LOST = re.compile(r"^[ -]*(?:en|zh): +[^\s\"'#|>{\[][^\n\"']*? (#[^\s#]+)", re.MULTILINE)
HAN = re.compile(r"[\u4e00-\u9fff]")
LUCKY_GBK = re.compile(r"\bzh:\s*[\"']?([\u0080-\u07ff])")
"""Some Chinese words in GBK (学校) are good UTF-8 by chance: a Chinese text that begins with a Cyrillic letter."""
BROKEN = "\0broken"
"""Key that marks an entry of which only the id could be read."""

FRIENDLY = (
    (r"could not find expected ':'", "this is not `key: value`; a ':' or a quote is missing here or just above"),
    (r"that cannot start any token", "this character cannot start a value; put the text in quotes"),
    (r"mapping values are not allowed", "a second ':' in one line, or wrong indentation; put the text in quotes"),
    (r"did not find expected key", "the indentation or a bracket does not fit the lines above"),
    (r"did not find expected ',' or", "a ',' or a closing bracket is missing"),
    (r"found unexpected end of stream|EOF while scanning", "a quote is opened here and never closed"),
    (r"did not find expected '-' indicator", "this list item does not line up with the others"),
    (r"block (?:collections|sequence entries) are not allowed", "a list cannot start here; indent it under its key"),
    (r"expected comment or line break", "a value cannot start with '>' or '|'; put it in quotes"),
    (r"control characters are not allowed", "an invisible control character stands here; delete it"),
)

OPENED = r"unexpected end of stream|EOF|did not find expected ',' or"
"""What YAML says where the cause stands further up: where a quote or a bracket was opened."""
UNQUOTED = (
    (
        r"^\s*(?:- )?\w+: +[\[{][^\]}]*[\]}]\s*[^\s,#\]}]",
        "a text that starts with { or [ must stand in quotes",
        'write "..." around the whole text',
    ),
    (
        r"^\s*(?:- )?\w+: +(\"[^\"]*\"|'[^']*')\s*[^\s,#\]}]",
        "the quote ends before the text does",
        "inside \"...\" write \\\" for a quote, inside '...' write ''",
    ),
)
"""Lines that tell more than YAML does: a pattern of the line, what is wrong, how to mend it."""


def read_file(path: str, raw: bytes, problems: list[Problem]) -> Node | None:
    """Return the root node of a file (a mapping, if it is sound), None if there is nothing in it."""
    if len(raw) > MOST_BYTES:
        problems.append(
            error(
                (path, 1, 1),
                "size",
                f"the file is larger than {MOST_BYTES // 1_000_000} MB",
                "split it into several files",
            )
        )
        return None
    text = spaces_for_tabs(path, decode(path, raw, problems), problems)
    found = list(lost_texts(path, text))
    try:
        root = TreeBuilder(path, text, found).build()
    except (yaml.YAMLError, RecursionError) as broken:
        return Items(path, text, problems).read(broken)
    problems += found
    return root


def decode(path: str, raw: bytes, problems: list[Problem]) -> str:
    """Return the text of a file; what is not UTF-8 is reported once and read as well as possible."""
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    try:
        text = raw.decode("utf-8")
        lucky = LUCKY_GBK.search(text)
        if lucky is None or HAN.search(text) or not HAN.search(chinese_of(raw)):
            return unix_lines(text)
        start = len(text[: lucky.start(1)].encode())
    except UnicodeDecodeError as failure:
        start = failure.start
    text, hint = raw.decode("utf-8", "replace"), "save the file as UTF-8"
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text, hint = raw.decode("utf-16", "replace"), "it looks like UTF-16: save the file as UTF-8"
    elif HAN.search(chinese_of(raw)):
        text, hint = chinese_of(raw), "it looks like GBK: save the file as UTF-8"
    before = raw[raw.rfind(b"\n", 0, start) + 1 : start]
    column = len(chinese_of(before) or before.decode("utf-8", "replace")) + 1
    place = (path, raw.count(b"\n", 0, start) + 1, column)
    problems.append(error(place, "encoding", f"the byte 0x{raw[start]:02x} is not UTF-8", hint))
    return unix_lines(text)


def chinese_of(raw: bytes) -> str:
    """Return bytes read as GBK, empty if they cannot be."""
    try:
        return raw.decode("gb18030")
    except UnicodeDecodeError:
        return ""


def unix_lines(text: str) -> str:
    """Return a text with one kind of line end."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def spaces_for_tabs(path: str, text: str, problems: list[Problem]) -> str:
    """Report tabs in the indentation and read each as two spaces."""
    if "\t" not in text:
        return text
    lines = text.split("\n")
    for number, line in enumerate(lines):
        indentation = INDENTATION.match(line)
        if indentation and "\t" in indentation[0] and line.strip():
            problems.append(
                error((path, number + 1, line.index("\t") + 1), "tab", "a tab indents this line", "use two spaces")
            )
            lines[number] = indentation[0].replace("\t", "  ") + line[indentation.end() :]
    return "\n".join(lines)


def lost_texts(path: str, text: str) -> Iterator[Problem]:
    """Yield texts of which YAML takes a part for a comment: ``en: Furnace #1``."""
    for lost in LOST.finditer(text):
        line_start = text.rfind("\n", 0, lost.start(1)) + 1
        place = (path, text.count("\n", 0, lost.start(1)) + 1, lost.start(1) - line_start + 1)
        yield warning(
            place, "comment", f"'{lost[1]}' and what follows is a comment, not text", "put the text in quotes"
        )


@dataclass(frozen=True, slots=True)
class Chunk:
    """One list item of a broken file: the section it belongs to, its lines, the line it starts in (from 0)."""

    section: str
    lines: list[str]
    start: int


class Items:
    """Reads a broken file section by section and item by item."""

    def __init__(self, path: str, text: str, problems: list[Problem]) -> None:
        self.path = path
        self.lines = text.split("\n")
        self.problems = problems
        self.sections: dict[str, Place] = {}
        self.broken_items = 0

    def read(self, broken: Exception) -> Node | None:
        """Return a root with every item that can be read; report ``broken`` if no item is to blame for it."""
        before = len(self.problems)
        root: dict[str, Node] = {}
        for chunk in self.chunks():
            items = root.setdefault(chunk.section, Node([], self.sections[chunk.section])).items
            item = self.item(chunk)
            if item is not None:
                items.append(item)
        if len(self.problems) == before and not self.broken_items:
            self.problems.append(syntax_problem(self.path, broken, 0, "\n".join(self.lines)))
        if not root:
            return None
        node = Node(root, (self.path, 1, 1))
        node.keys.update(self.sections)
        return node

    def chunks(self) -> list[Chunk]:
        """Cut the lines at the items of each section."""
        found: list[Chunk] = []
        section, indent = "", -1
        for number, line in enumerate(self.lines):
            title = SECTION.match(line)
            if title:
                section, indent = title[1], -1
                if "：" in line.split("#")[0]:
                    self.wide_colon(number, line.index("："))
                if section in self.sections:
                    first = self.sections[section][1]
                    message = f"key '{section}' stands in line {first} and again in line {number + 1}"
                    self.problems.append(
                        error((self.path, number + 1, 1), "duplicate-key", message, "join the two lists")
                    )
                self.sections.setdefault(section, (self.path, number + 1, 1))
                continue
            item = ITEM.match(line)
            if section and item and (indent < 0 or len(item[1]) == indent):
                indent = len(item[1])
                found.append(Chunk(section, [line], number))
            elif section and indent >= 0:
                found[-1].lines.append(line)
        return found

    def item(self, chunk: Chunk) -> Node | None:
        """Read one item; if it cannot be read, return a node with its id alone."""
        found: list[Problem] = []
        text = "\n".join(chunk.lines)
        try:
            root = TreeBuilder(self.path, text, found, chunk.start).build()
        except (yaml.YAMLError, RecursionError):
            found.clear()
            try:
                root = TreeBuilder(self.path, self.narrow(chunk), found, chunk.start).build()
            except (yaml.YAMLError, RecursionError) as broken:
                self.broken_items += 1
                # How a tab was meant is a guess; what a wrong guess breaks is no slip of its own.
                if not any(p.code == "tab" and 0 < p.line - chunk.start <= len(chunk.lines) for p in self.problems):
                    self.problems.append(syntax_problem(self.path, broken, chunk.start, text))
                return self.remains(text, chunk)
        self.problems += found
        return root.items[0] if root and root.items else None

    def narrow(self, chunk: Chunk) -> str:
        """Report full-width colons after keys and return the text as it was meant."""
        lines = list(chunk.lines)
        for number, line in enumerate(lines):
            wide = WIDE_COLON.match(line)
            if wide:
                self.wide_colon(chunk.start + number, wide.end(1))
                lines[number] = f"{wide[1]}: {line[wide.end() :]}"
        return "\n".join(lines)

    def wide_colon(self, number: int, column: int) -> None:
        """Report a full-width colon; ``number`` and ``column`` count from 0."""
        self.problems.append(
            error(
                (self.path, number + 1, column + 1),
                "full-width",
                "a full-width colon '：' after a key",
                "use ':' and a space",
            )
        )

    def remains(self, text: str, chunk: Chunk) -> Node:
        """Return an entry of which only the id is known, so that what refers to it is not called wrong."""
        place = (self.path, chunk.start + 1, chunk.lines[0].index("-") + 1)
        name = ID.search(text)
        node = Node({BROKEN: Node(None, place)}, place)
        node.keys[BROKEN] = place
        if name:
            node.fields["id"] = Node(name[1], place)
            node.keys["id"] = place
        return node


def syntax_problem(path: str, broken: Exception, offset: int, text: str) -> Problem:
    """Say in plain words what YAML says, at the place it says it; ``offset`` lines stand above ``text``."""
    if isinstance(broken, Refused):
        return error((path, broken.line, broken.col), "depth", broken.message, "use fewer levels")
    if isinstance(broken, yaml.reader.ReaderError):
        return error((path, 1 + offset, 1), "syntax", FRIENDLY[-1][1], f"character {broken.character!r}")
    mark = getattr(broken, "problem_mark", None) or getattr(broken, "context_mark", None)
    raw = str(getattr(broken, "problem", None) or broken)
    if re.search(OPENED, raw) and getattr(broken, "context_mark", None):
        mark = broken.context_mark  # type: ignore[attr-defined]
    message, hint = next((words for pattern, words in FRIENDLY if re.search(pattern, raw)), raw), f"YAML says: {raw}"
    line, col = (mark.line, mark.column) if mark else (0, 0)
    lines = text.split("\n")
    for pattern, words, cure in UNQUOTED:
        if line < len(lines) and re.search(pattern, lines[line]):
            message, hint = words, cure
    return error((path, line + 1 + offset, col + 1), "syntax", message, hint)
