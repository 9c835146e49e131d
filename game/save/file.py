"""File: a city on disk. ``write_save`` -> ``read_save`` -> ``resume``.

A save holds: a header (who wrote it, of what city, with which content), the world, the world at the start of the turn
if commands of this turn can still be undone, the journal, and the pictures of opening days. No picture of the city's
first day is needed while level and seed rebuild it; ``start`` has its place for cities that begin from another city.
Next: ``codec.py`` for the world, ``atomic.py`` for the disk.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

import game as package
from game.save import archive, journal, migrations
from game.save.atomic import write_atomically
from game.save.codec import shapes, world_from
from game.save.migrations import FORMAT, Raw, check_format
from game.save.problem import SaveProblem
from game.sim.catalogue import Catalogue, as_played
from game.sim.game import Entry, Game
from game.sim.world import Place, World, arrays, facts, state_hash

MAGIC = "kiln-to-greenway save"
SUFFIX = ".kiln"
MOST_PICTURES = 300
MOST_PICTURE_BYTES = 2 << 20
PNG = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class Header:
    """What a list of saves shows, and what a replay needs.

    format: version of saves; content: digest of the content files; mods: ids of the mods in use
    campaign: the campaign that the level is played as a part of, if it is; turn: of the level
    year, season: the calendar of ``turn``; saved_at: ISO date and time in UTC; state_hash: of the world
    """

    level: str
    seed: int
    turn: int
    year: int
    season: int
    outcome: str
    content: str
    state_hash: str
    saved_at: str
    campaign: str = ""
    mods: tuple[str, ...] = ()
    format: int = FORMAT
    game_version: str = package.__version__


@dataclass(slots=True)
class Save:
    """A save that was read and found whole.

    turn_start: the world before the commands of its turn, so that they can still be undone
    start: the world of the first day, where level and seed do not rebuild it
    pictures: PNG files of opening days, by the north corner of the building
    """

    header: Header
    world: World
    journal: list[Entry]
    turn_start: World | None = None
    start: World | None = None
    pictures: dict[Place, bytes] = field(default_factory=dict)


def write_save(
    path: Path,
    game: Game,
    *,
    pictures: Mapping[Place, bytes] | None = None,
    mods: tuple[str, ...] = (),
    start: World | None = None,
) -> Header:
    """Write a city to a file in one step; raises :class:`SaveProblem`, and then the file is as it was."""
    world, calendar = game.world, game.rules.calendar
    header = Header(
        level=world.level, seed=world.seed, turn=world.turn, outcome=world.outcome,
        year=calendar.year(min(world.turn, calendar.turns - 1)), season=calendar.season(world.turn),
        content=game.rules.library.digest, state_hash=state_hash(world), mods=mods,
        saved_at=datetime.now(UTC).isoformat(timespec="seconds"), campaign=world.campaign,
    )  # fmt: skip
    members = {"header.json": archive.to_json({"magic": MAGIC, **asdict(header)})}
    cities = {"world": world, "turn_start": game.turn_start, "start": start}
    found = {name: arrays(city) for name, city in cities.items() if city is not None}
    written: dict[bytes, str] = {}
    layers: dict[str, dict[str, str]] = {}
    for city, of_city in found.items():
        for name, array in sorted(of_city.items()):
            content = archive.to_npy(array)
            # A layer that two cities share is written once.
            member = written.setdefault(content, f"layers/{city}/{name}.npy")
            members[member] = content
            layers.setdefault(city, {})[name] = member
    known = {name: facts(city) for name, city in cities.items() if city is not None}
    members["world.json"] = archive.to_json({"shapes": shapes(), "facts": known, "layers": layers})
    members["journal.json"] = archive.to_json(journal.plain_all(game.journal))
    for (row, col), picture in (pictures or {}).items():
        members[f"pictures/{row}_{col}.png"] = picture
    write_atomically(path, archive.pack(members))
    return header


def read_header(path: Path) -> Header:
    """Return a save's header alone, for lists; raises :class:`SaveProblem`."""
    try:
        return _header(_raw_header(archive.unpack(path, "header.json")))
    except SaveProblem as problem:
        raise SaveProblem(f"{path}: {problem}") from None


def read_save(path: Path) -> Save:
    """Return a save; raises :class:`SaveProblem` with one line that names the file."""
    try:
        return _understand(archive.unpack(path))
    except SaveProblem as problem:
        hint = _hint(path)
        raise SaveProblem(f"{path}: {problem}{hint}") from None


def resume(save: Save, rules: Catalogue) -> Game:
    """Return the game as it was saved, with the rules of its level or of its part of a campaign.

    rules: any of the content that the city is to be played with
    Raises :class:`SaveProblem` if the content no longer has what the city uses.
    """
    rules = rules_of(save, rules)
    for city in (save.world, save.turn_start):
        if city is not None:
            _check_fit(city, rules)
    game = Game(rules, save.world, list(save.journal))
    game.turn_start = save.turn_start
    return game


def rules_of(save: Save, rules: Catalogue) -> Catalogue:
    """Return the rules that a save is played with; raises :class:`SaveProblem` if its level or campaign is not installed."""
    campaigns, levels = rules.library.of("campaigns"), rules.library.of("levels")
    campaign, level = save.world.campaign, save.world.level
    if level not in levels or (campaign and level not in getattr(campaigns.get(campaign), "parts", ())):
        raise SaveProblem(f"this save is of '{campaign or level}', which is not installed")
    return as_played(rules, campaign, level)


def content_changed(save: Save, rules: Catalogue) -> bool:
    """Say whether the content files differ from those the city was played with."""
    return save.header.content != rules.library.digest


def _hint(path: Path) -> str:
    older = path.with_name(path.name + ".1")
    return f"; the save before it is {older.name}" if older.exists() else ""


def _raw_header(members: Mapping[str, bytes]) -> dict[str, Any]:
    if "header.json" not in members:
        raise SaveProblem("it is a zip file, but not a save of this game")
    found = archive.from_json(members["header.json"], "header")
    if not isinstance(found, dict) or found.get("magic") != MAGIC:
        raise SaveProblem("it is a zip file, but not a save of this game")
    check_format(found)
    return found


def _header(raw: Mapping[str, Any]) -> Header:
    given: dict[str, Any] = {}
    for part in fields(Header):
        value = raw.get(part.name)
        if part.name == "mods":
            if not (isinstance(value, list) and all(isinstance(m, str) for m in value)):
                raise SaveProblem("its header is damaged")
            value = tuple(value)
        elif type(value).__name__ != part.type:
            raise SaveProblem("its header is damaged")
        given[part.name] = value
    return Header(**given)


def _understand(members: Mapping[str, bytes]) -> Save:
    header = _raw_header(members)
    document = archive.from_json(members.get("world.json"), "world")
    if not isinstance(document, dict) or not all(
        isinstance(document.get(k), dict) for k in ("shapes", "facts", "layers")
    ):
        raise SaveProblem("its part 'world' is damaged")
    layers = {str(city): _layers(members, names) for city, names in document["layers"].items()}
    lines = archive.from_json(members.get("journal.json"), "journal")
    raw = migrations.lift(Raw(header, lines, document["shapes"], document["facts"], layers))
    if raw.shapes != shapes():
        raise SaveProblem("it was made by an unfinished version of the game whose city had other parts")
    if "world" not in raw.facts:
        raise SaveProblem("its part 'world' is damaged")
    cities = {name: world_from(raw.facts[name], raw.layers.get(name, {})) for name in raw.facts}
    save = Save(
        _header(raw.header), cities["world"], journal.entries_from(raw.journal),
        cities.get("turn_start"), cities.get("start"), _pictures(members),
    )  # fmt: skip
    if save.header.format == FORMAT and state_hash(save.world) != save.header.state_hash:
        raise SaveProblem("its city is not the one its header tells of: it was altered or damaged")
    told = (save.header.campaign, save.header.level, save.header.turn)
    if (save.world.campaign, save.world.level, save.world.turn) != told:
        raise SaveProblem("its header tells of another city")
    return save


def _layers(members: Mapping[str, bytes], names: object) -> dict[str, NDArray[Any]]:
    if not isinstance(names, dict):
        raise SaveProblem("its part 'world' is damaged")
    found: dict[str, NDArray[Any]] = {}
    for name, member in names.items():
        if not isinstance(member, str) or member not in members:
            raise SaveProblem(f"its layer '{name}' is missing")
        found[name] = archive.from_npy(members[member], name)
    return found


def _pictures(members: Mapping[str, bytes]) -> dict[Place, bytes]:
    found: dict[Place, bytes] = {}
    for name, content in members.items():
        if name.startswith("pictures/") and content.startswith(PNG) and len(content) <= MOST_PICTURE_BYTES:
            row, _, col = name.removeprefix("pictures/").removesuffix(".png").partition("_")
            if row.isdecimal() and col.isdecimal() and len(found) < MOST_PICTURES:
                found[int(row), int(col)] = content
    return found


def _check_fit(world: World, rules: Catalogue) -> None:
    """Say what the city uses that the content no longer has."""
    board = rules.board
    if world.road.shape != (board.rows, board.cols) or len(world.people) != len(rules.districts):
        raise SaveProblem("the map of this level has changed since this city was saved; it cannot be played on")
    plans = {p.id for p in rules.plans}
    used: dict[str, tuple[set[str], set[str]]] = {
        "building": ({b.kind for b in world.buildings.values()}, set(rules.buildings)),
        "upgrade": ({u for b in world.buildings.values() for u in b.upgrades}, set(rules.upgrades)),
        "substance": (set(world.rivers) | set(world.soils), set(rules.substances)),
        "event": ({q.id for q in world.questions} | {d.event for d in world.drawings}, set(rules.events) | plans),
        "card": (set(world.cards), set(rules.library.of("cards"))),
        "treatment": ({t for kinds in world.treated.values() for t in kinds}, set(rules.library.of("treatments"))),
        "plan": ({p.plan for p in world.pledges}, plans),
        "pledge": ({p.pledge for p in world.pledges}, {c.id for p in rules.plans for c in p.pledges}),
        "answer": ({d.choice for d in world.drawings}, {c.id for e in rules.events.values() for c in e.choices}),
        "place": ({m.place for m in world.modifiers if m.place}, set(rules.places)),
        "good": (set(world.goods), set(rules.goods)),
    }
    for what, (wanted, known) in used.items():
        if missing := sorted(wanted - known):
            raise SaveProblem(f"this city uses the {what} '{missing[0]}', which is not installed; was a mod removed?")
    if missing := sorted(set(rules.substances) - set(world.rivers)):
        raise SaveProblem(f"this city was saved before the substance '{missing[0]}' was added; start a new one")
