"""The commands with their options, as design and README promise them. Each does little itself: it reads, calls, prints.

A command that is not ``play`` needs no display. Imports stand inside the commands, because ``levels`` is asked by scripts
many times and must not wait for numpy, pygame or rich longer than it needs them.
"""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Annotated, Any

import typer

from game import __version__, paths
from game.cli.output import Stop, complain, say, say_json, say_table

app = typer.Typer(
    add_completion=False, no_args_is_help=False, rich_markup_mode=None, pretty_exceptions_enable=False,
    help="Kiln to Greenway: a city on the Xiang River. Without a command the game opens.",
)  # fmt: skip

Level = Annotated[str, typer.Argument(help="id of a level, see `levels`")]
Json = Annotated[bool, typer.Option("--json", help="print one JSON document and nothing else")]
Seed = Annotated[int, typer.Option("--seed", help="the luck of the city")]
Player = Annotated[str, typer.Option("--player", help="the bot that plays, such as record or careful")]
Size = Annotated[str, typer.Option("--size", help="width and height in pixels, such as 1280x720")]
Lang = Annotated[str, typer.Option("--lang", help="en or zh")]
Season = Annotated[str, typer.Option("--season", help="spring, summer, autumn or winter; nothing: as it is")]
Hour = Annotated[str, typer.Option("--hour", help="day, dusk or night; nothing: as it is")]


def _version(asked: bool) -> None:
    if asked:
        say(f"kiln-to-greenway {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    home: Annotated[Path | None, typer.Option("--home", help="one folder for saves, settings, mods and logs")] = None,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="show it")] = False,
) -> None:
    """Kiln to Greenway: a city on the Xiang River. Without a command the game opens."""
    if home is not None:
        paths.use_home(home.expanduser().resolve())
    if context.invoked_subcommand is None:
        _play("", "", "", False, 1, None)


def size_of(text: str) -> tuple[int, int] | None:
    """Return WxH as numbers; None for nothing; raises :class:`Stop`."""
    if not text:
        return None
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and 320 <= int(width) <= 7680 and 200 <= int(height) <= 4320):
        raise Stop(f"a size is written as 1280x720, from 320x200 to 7680x4320, not as '{text}'")
    return int(width), int(height)


def language_of(text: str) -> str:
    """Return a language; raises :class:`Stop` for one the game does not speak."""
    from game.text import LANGUAGES

    if text and text not in LANGUAGES:
        raise Stop(f"unknown language '{text}'; there are: {', '.join(LANGUAGES)}")
    return text


def _play(target: str, lang: str, size: str, fullscreen: bool, seed: int, script: Path | None) -> None:
    language, pixels = language_of(lang), size_of(size)
    if script is not None and not script.is_file():
        raise Stop(f"there is no script {script}")
    # Until the first picture everything that is made stays: looking for garbage would only delay it.
    gc.disable()
    from game.ui.app import PlayOptions, run

    raise typer.Exit(run(PlayOptions(target, language, pixels, fullscreen, seed, script)))


@app.command()
def play(
    target: Annotated[
        str, typer.Argument(metavar="[LEVEL or SAVE]", help="a level or a save; nothing: the title")
    ] = "",
    lang: Lang = "",
    size: Size = "",
    fullscreen: Annotated[bool, typer.Option("--fullscreen", help="use the whole screen")] = False,
    seed: Seed = 1,
    script: Annotated[Path | None, typer.Option("--script", help="a file of recorded input, for tests")] = None,
) -> None:
    """Play: open the game, a level or a save."""
    _play(target, lang, size, fullscreen, seed, script)


@app.command()
def levels(json: Json = False) -> None:
    """List the levels and campaigns, those of mods included."""
    from game.cli import content

    found = content.list_levels(content.read())
    if json:
        say_json({"levels": found})
        return
    for one in found:
        say(f"{one['id']}  {one['years'][0]}-{one['years'][1]}  {one['turns']} turns  about {one['minutes']} minutes")
        for objective in one["objectives"]:
            say(f"    {objective['en']}")


@app.command()
def check(
    path: Annotated[list[Path] | None, typer.Argument(help="files or folders; nothing: all content and mods")] = None,
    json: Json = False,
) -> None:
    """Check content: every problem at once, each with its place."""
    import game.cli.check as checking

    problems = checking.problems_of(path or [])
    if json:
        say_json({"problems": [p.as_json() for p in problems]})
    else:
        for problem in problems:
            say(str(problem))
        complain(checking.summary(problems))
    raise typer.Exit(int(checking.has_errors(problems)))


@app.command()
def simulate(
    level: Level,
    player: Player = "record",
    seed: Seed = 1,
    turns: Annotated[int, typer.Option("--turns", min=0, help="stop after this many turns; 0: play to the end")] = 0,
    json: Json = False,
    csv: Annotated[Path | None, typer.Option("--csv", help="write the series to a file")] = None,
    runs: Annotated[int, typer.Option("--runs", min=0, max=10_000, help="play this many seeds")] = 0,
    out: Annotated[Path | None, typer.Option("-o", help="folder for the results of --runs")] = None,
    tempo: Annotated[bool, typer.Option("--tempo", help="the pace of reading and deciding")] = False,
) -> None:
    """Let a bot play without a screen."""
    import game.cli.runs as many
    import game.cli.simulate as headless
    import game.cli.tempo as pacing
    from game.cli import content

    library = content.read()
    rules = content.rules_of(library, level)
    bot = content.bot_of(library, level, player)
    end = turns or rules.turns_in_all
    found: Any
    if tempo:
        found = pacing.measure(rules, bot, seed)
        say_json(found) if json else pacing.show(found)
    elif runs:
        found = many.many(rules, player, seed, end, runs)
        if out is not None:
            many.write(found, out)
        say_json(found) if json else many.show(found, rules)
    else:
        found = headless.run(rules, bot, seed, end)
        if csv is not None:
            headless.write_csv(found, csv)
        say_json(headless.document(found)) if json else headless.show(found)


@app.command()
def balance(
    level: Annotated[str, typer.Argument(help="id of a level")] = "industry",
    runs: Annotated[int, typer.Option("--runs", min=1, max=1000, help="seeds for each bot")] = 1,
    seed: Seed = 1,
    json: Json = False,
) -> None:
    """Fork every choice and play each fork to the end: is every choice a choice?"""
    import game.cli.balance as balancing
    from game.cli import content

    rules = content.rules_of(content.read(), level)
    found = balancing.report(rules, seed, runs)
    say_json(found) if json else balancing.show(found)


@app.command()
def replay(save: Annotated[Path, typer.Argument(help="a save")], json: Json = False) -> None:
    """Play a save's journal again and compare the cities."""
    from game.cli import content, replaying
    from game.save.file import read_save

    found = replaying.document(read_save(save), content.read(), save)
    if json:
        say_json(found)
    else:
        say(found["message"])
    raise typer.Exit(0 if found["same"] else 1)


@app.command()
def whatif(
    save: Annotated[Path, typer.Argument(help="a save")],
    at: Annotated[int | None, typer.Option("--at", min=0, help="turn of the whole campaign, or year")] = None,
    instead: Annotated[
        str, typer.Option("--instead", help="a command such as {answer: {question: q, choice: c}}, or nothing")
    ] = "",
    to: Annotated[int | None, typer.Option("--to", min=0, help="turn or year to move the decision to")] = None,
    only: Annotated[str, typer.Option("--only", help="which commands, such as {upgrade: {upgrade: bag_filter}}")] = "",
    json: Json = False,
) -> None:
    """Play a city again with one decision changed; without --at, find the three that led farthest."""
    import game.cli.whatif as telling
    from game.cli import content
    from game.save.file import read_save

    opened = telling.open_city(read_save(save), content.read(), save)
    found = telling.ask(opened, at, instead, to, only) if at is not None else telling.search(opened)
    say_json(found) if json else telling.show(found, opened.game.rules)


@app.command()
def shot(
    what: Annotated[str, typer.Argument(metavar="LEVEL, SCENE or SAVE", help="a level, a scene or a save")] = "",
    out: Annotated[Path | None, typer.Option("-o", help="the PNG file to write; with --all a folder")] = None,
    player: Player = "record",
    turn: Annotated[int, typer.Option("--turn", min=0, help="the turn to stop at")] = 0,
    overlay: Annotated[str, typer.Option("--overlay", help="air, river, soil, rice")] = "",
    screen: Annotated[str, typer.Option("--screen", help="title, levels, settings, budget, charts, ...")] = "",
    size: Size = "1280x720",
    zoom: Annotated[float, typer.Option("--zoom", help="0.5, 1 or 2; nothing: 1, or as the scene says")] = 0.0,
    lang: Lang = "en",
    seed: Seed = 1,
    season: Season = "",
    hour: Hour = "",
    bare: Annotated[bool, typer.Option("--bare", help="the board alone, without panels")] = False,
    every: Annotated[bool, typer.Option("--all", help="every scene and the levels, into a folder")] = False,
    sheet: Annotated[bool, typer.Option("--sheet", help="with --all: a contact sheet beside the pictures")] = False,
) -> None:
    """Take a picture of the game as the player would see it, or of everything there is to see."""
    from game.cli import shooting

    if out is None:
        raise typer.BadParameter("say where the picture goes: -o FILE.png, or with --all -o FOLDER")
    if every:
        from game.cli import sheet as gallery

        gallery.take_all(out, language_of(lang) or "en", with_sheet=sheet)
        return
    if not what or sheet:
        raise typer.BadParameter("say what to take a picture of: a level, a scene or a save; --sheet goes with --all")
    shooting.take(
        what, out, player=player, turn=turn, overlay=overlay, screen=screen, zoom=zoom, seed=seed,
        size=size_of(size) or (1280, 720), language=language_of(lang) or "en", season=season, hour=hour, bare=bare,
    )  # fmt: skip


@app.command()
def capture(
    what: Annotated[str, typer.Argument(metavar="LEVEL, SCENE or SAVE", help="a level, a scene or a save")],
    out: Annotated[Path, typer.Option("-o", help="the film to write: FILE.gif, FILE.webp, or FILE.png (animated)")],
    seconds: Annotated[float, typer.Option("--seconds", min=0.1, max=120, help="how long it is")] = 10.0,
    fps: Annotated[int, typer.Option("--fps", min=1, max=50, help="pictures in a second")] = 12,
    player: Player = "record",
    turn: Annotated[int, typer.Option("--turn", min=0, help="the turn of a level to begin at")] = 0,
    size: Size = "960x540",
    zoom: Annotated[float, typer.Option("--zoom", help="0.5, 1 or 2; nothing: 1, or as the scene says")] = 0.0,
    season: Season = "",
    hour: Hour = "",
    seed: Seed = 1,
    frames: Annotated[Path | None, typer.Option("--frames", help="a folder for the single pictures, too")] = None,
) -> None:
    """Film some seconds of a scene or a city; in a level the bot plays on meanwhile."""
    from game.cli import capturing

    capturing.film(
        what, out, player=player, turn=turn, seed=seed, size=size_of(size) or (960, 540), zoom=zoom,
        season=season, hour=hour, seconds=seconds, fps=fps, folder=frames,
    )  # fmt: skip


@app.command()
def sources(json: Json = False) -> None:
    """List every fact with its status and the content that cites it."""
    import game.cli.sources as archive

    facts = archive.facts()
    if json:
        say_json({"facts": facts})
        return
    rows = [(f["id"], f["status"], len(f["cited_by"]), f["claim"]["en"]) for f in facts]
    say_table(rows, ("fact", "status", "cited", "claim"))


@app.command()
def bench(json: Json = False) -> None:
    """Measure the speed of this machine with this game."""
    import game.cli.bench as measuring

    found = measuring.measure()
    say_json(found) if json else measuring.show(found)


@app.command()
def selfcheck(json: Json = False) -> None:
    """Say whether this machine is fit for the game."""
    import game.cli.selfcheck as fitness

    found = fitness.look()
    say_json(found) if json else fitness.show(found)
    raise typer.Exit(0 if found["fit"] else 1)
