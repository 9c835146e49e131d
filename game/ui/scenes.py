"""Scenes: the stack on the screen, the city in play, and the loop that lets events, time and pictures flow.

Scenes ask, this answers: those of the shell call it as their ``Desk``, the play scene leaves words in ``Context.ask`` or
sets ``done``. Only the uppermost scene gets events and time; what lies below is seen held still.
Next: ``shell/__init__.py`` for the scenes around the city, ``play/__init__.py`` for the city.
"""

import logging
import signal
from collections.abc import Callable
from pathlib import Path

import pygame

from game import paths
from game.save.problem import SaveProblem
from game.save.recovery import Lost
from game.save.shelf import Card, saves_in
from game.sim.catalogue import CatalogueProblem
from game.sim.era_definitions import CampaignDef
from game.sim.game import Game
from game.sim.inherit import GoOn
from game.sim.joined import joined
from game.sim.level_definitions import GoalDef, LevelDef
from game.sim.view import View
from game.text import Message
from game.ui import keeper as keeping
from game.ui.content import Content
from game.ui.context import Context
from game.ui.doors import IN_CITY, SHELL
from game.ui.hearing import Hearing
from game.ui.keeper import Keeper, Pictures
from game.ui.kit import Modal, Say, escape
from game.ui.pace import Beat, freeze_memory, thaw_memory
from game.ui.play import PlayScene
from game.ui.play.finder import Finder
from game.ui.play.opening import begun_again
from game.ui.play.prologue import PrologueScene
from game.ui.probe import Probe
from game.ui.script import Script
from game.ui.settings import save_settings
from game.ui.shell.backdrop import Panorama, Still, Valley, board_of
from game.ui.shell.scene import Scenery, ShellScene
from game.ui.shell.title import TitleScene
from game.ui.window import open_window, remember_size, wants_fullscreen

THINK_S = 0.006
"""Time of a frame in which a city that is over looks for the decisions that led farthest."""
LOG = logging.getLogger("game.scenes")


def draw_whole(play: PlayScene, surface: pygame.Surface) -> None:
    """Draw the city in play and its panels as they would be seen now, without letting time pass."""
    play.refresh()
    play.update(0.0)
    play.draw(surface)


class Scenes:
    """The scenes on the screen, the uppermost last, and the city in play."""

    def __init__(self, ctx: Context, surface: pygame.Surface, content: Content, beat: Beat, seed: int = 1) -> None:
        self.ctx = ctx
        self.surface = surface
        self.content = content
        self.beat = beat
        self.seed = seed
        self.scenes: list[ShellScene | PlayScene] = []
        self.keeper = Keeper(lambda line: self.tell(escape(line), "warning", "bad"), self.save_name)
        self.probe = Probe()
        self.hearing = Hearing(ctx)
        self.over = False
        self._valley: Valley | None = None
        self._panorama = Panorama(ctx)
        self._window_dragged = False
        self._finder: Finder | None = None
        ctx.now = beat.now
        if isinstance(beat, Script):
            beat.stage = self
        signal.signal(signal.SIGTERM, lambda *_: setattr(self, "over", True))

    # -- what is shown
    @property
    def scene(self) -> ShellScene | PlayScene:
        """The uppermost scene."""
        return self.scenes[-1]

    @property
    def scene_name(self) -> str:
        """The word of the uppermost scene."""
        return self.scene.name if isinstance(self.scene, ShellScene) else "play"

    @property
    def game(self) -> Game | None:
        """The city in play."""
        return self.keeper.game

    @property
    def play(self) -> PlayScene | None:
        """The scene of the city in play."""
        return next((scene for scene in self.scenes if isinstance(scene, PlayScene)), None)

    def open(self, target: str) -> None:
        """Show the title, a level or a save."""
        if not target:
            self._show_title()
        elif target in self.content.known():
            self.start(target)
        else:
            self._play(*keeping.open_save(Path(target), self.content.rules))

    def _show_title(self) -> None:
        self.ctx.style.change(theme="industry")
        if self.play is not None:  # the city that was left drifts by, without its panels
            self.show_behind(self.play.game)
            self.scenes = []
        self.scenes = [TitleScene(self, self.scenery())]
        if self.content.note:
            self.tell(escape(self.content.note), "warning", "warn")
            self.content.note = ""
        lost = keeping.newest_lost(self.content.library.digest)
        if lost is None:
            return
        year = self.content.rules(lost.level).calendar.year(lost.turn)
        choices: list[tuple[Say, Callable[[], None] | None]] = [
            (Message("shell.go_on_lost"), lambda: self._play_again(lost)),
            (Message("shell.leave_lost"), lambda: keeping.let_go(lost)),
        ]
        words = Message("shell.found_lost", {"year": year})
        self.scene.root.open(Modal(words, Message("shell.found_lost_title"), choices, "info", name="lost"))

    def _play_again(self, lost: Lost) -> None:
        self._play(keeping.play_again(lost, self.content.rules(lost.level)))
        keeping.let_go(lost)

    def scenery(self) -> Scenery:
        """Return what stands behind a scene of the shell: the city in play, the one that was left, or the long print."""
        play = self.play
        if play is not None:
            return Still(self.ctx, lambda surface: draw_whole(play, surface))
        return self._valley or self._panorama

    def show_behind(self, game: Game) -> None:
        """Let a city drift by behind the scenes of the shell."""
        self._valley = Valley(self.ctx, board_of(game, self.ctx))

    def tell(self, words: Say, icon: str = "info", tone: str = "info") -> None:
        """Show a short message on the uppermost scene."""
        if self.scenes:
            self.scene.root.toast(words, icon, tone)
        else:
            LOG.warning("%s", words)

    # -- what the scenes ask
    def levels(self) -> list[LevelDef]:
        """Return the levels that can be played, in order."""
        return self.content.levels()

    def campaigns(self) -> list[CampaignDef]:
        """Return the campaigns: several levels with one city."""
        return self.content.campaigns()

    def goals(self, level: LevelDef) -> list[GoalDef]:
        """Return the goals of a level."""
        return self.content.goals(level)

    def saves(self) -> list[Card]:
        """Return the saves, newest first, damaged ones too."""
        return saves_in(paths.saves_folder())

    def level_title(self, level: str, campaign: str = "") -> str:
        """Return a level's title, after that of the campaign it is a part of; its id where it is not installed."""
        known = self.content.library.of("levels").get(level)
        title = self.ctx.say(known.title) if known else level
        whole = self.content.library.of("campaigns").get(campaign)
        return self.ctx.say(Message("campaign.part", {"campaign": whole.title, "level": title})) if whole else title

    def save_name(self, level: str, year: int, campaign: str = "") -> str:
        """Return the name of a save that nobody named: its campaign, its level and its year."""
        title = "".join(sign for sign in self.level_title(level, campaign) if sign.isalnum() or sign in " -")
        return f"{title} {year}"

    def go(self, scene: str) -> None:
        """Show a scene of the shell above what is shown; above the city its scenery is the city."""
        self.scenes.append((SHELL | IN_CITY)[scene](self, self.scenery()))

    def back(self) -> None:
        """Leave the uppermost scene."""
        if len(self.scenes) > 1:
            self.scenes.pop()
            if isinstance(self.scene, ShellScene):
                self.scene.rebuild()
            else:
                self.scene.refresh()
                freeze_memory()

    def start(self, level: str) -> None:
        """Play a level or a campaign from its first turn; a level may let ribbons be cut before it."""
        game = Game.new(self.content.rules(level), self.seed)
        if game.rules.level.prologue and game.rules.level.begins_with and not game.rules.campaign:
            before = game.rules.sibling(game.rules.level.begins_with.level).level
            self.ctx.style.change(theme=before.theme or before.era)
            self.keeper.end()
            self.scenes = [PrologueScene(self, game)]
        else:
            self.enter(game, {})

    def load(self, file: Path) -> None:
        """Play a save on; one that cannot be opened is said in a line and nothing changes."""
        try:
            opened = keeping.open_save(file, self.content.rules)
        except (SaveProblem, CatalogueProblem) as problem:
            self.tell(escape(str(problem)), "warning", "bad")
            return
        self._play(*opened)

    def delete(self, file: Path) -> None:
        """Take a save away."""
        try:
            file.unlink()
        except OSError as problem:
            self.tell(escape(f"{file}: {problem.strerror}"), "warning", "bad")

    def save(self) -> None:
        """Save the city in play under the name of its level and year."""
        game = self.game
        if game is None:
            return
        name = self.save_name(game.world.level, View(game).year, game.world.campaign)
        if self.keeper.save_now(name):
            self.ctx.play("save")
            self.tell(Message("shell.saved", {"name": name}), "save", "good")

    def restart(self) -> None:
        """Play the level in play from its first turn, with the city that came into it."""
        game = self.game
        if game is not None and game.rules.part:
            self._play(begun_again(game), dict(self.keeper.pictures))
        elif game is not None:
            self.start(game.world.campaign or game.world.level)

    def finder(self) -> Finder:
        """Return the search for the decisions that led farthest in the city in play; it is begun at the first call."""
        assert self.game is not None
        if self._finder is None or not self._finder.fits(self.game):
            self._finder = Finder(self.game)
        return self._finder

    def show(self, scene: ShellScene) -> None:
        """Show a scene that was made ready above what is shown."""
        self.scenes.append(scene)

    def enter(self, game: Game, pictures: Pictures) -> None:
        """Play a city that was made ready."""
        self._play(game, pictures)

    def _can_go_on(self) -> bool:
        """Return whether the city in play can go on; one that was played alone becomes a part of a campaign first."""
        game = self.game
        if game is None or game.rules.next_part:
            return game is not None
        together = joined(game)
        if together is None:
            self.tell(Message("campaign.cannot_join"), "cross", "warn")
            return False
        together.take_notices()
        self._play(together, dict(self.keeper.pictures))
        return True

    def go_on(self, orders: list[str]) -> None:
        """Let the city in play go on into the next level of its campaign with these standing orders."""
        game = self.game
        if game is None:
            return
        refusal = game.submit(GoOn(tuple(orders)))
        if refusal is not None:
            self.tell(refusal, "cross", "warn")
            return
        self._play(game, dict(self.keeper.pictures))

    def rewind(self) -> None:
        """Play on from a year ago: what a lost city is offered."""
        if self.game is not None:
            self._play(self.game.rewound(self.game.rules.calendar.turns_per_year), dict(self.keeper.pictures))

    def leave(self, to: str) -> None:
        """Leave the city for the title or for good; it is saved first."""
        self.keeper.end()
        thaw_memory()
        if to == "quit":
            self.over = True
        else:
            self._show_title()

    def settings_changed(self, window: bool = False) -> None:
        """Keep and apply the settings."""
        settings, style = self.ctx.settings, self.ctx.style
        if window:
            self.surface = open_window(settings)
            self._resized()
        wanted = (settings.language, settings.text_scale, settings.reduced_motion, settings.large_targets)
        if wanted != (style.language, style.scale, style.reduced_motion, style.large_targets):
            style.change(None, *wanted)
        if line := save_settings(settings, paths.settings_file()):
            self.tell(escape(line), "warning", "bad")

    # -- the city
    def _play(self, game: Game, pictures: Pictures | None = None) -> None:
        self.keeper.begin(game, pictures or {})
        self._valley = None
        self.ctx.style.change(theme=game.rules.level.theme or game.rules.level.era)
        play = PlayScene(game, self.ctx, pictures)
        self.keeper.pictures = play.pictures
        self.scenes = [play]
        freeze_memory()

    def _answer(self) -> None:
        """Answer what scenes asked for since the last frame."""
        asked, self.ctx.asked = self.ctx.asked, []
        for what in asked:
            if what == "save":
                self.save()
            elif what == "restart":
                self.restart()
            elif what == "rewind":
                self.rewind()
            elif what in ("title", "quit"):
                self.leave(what)
            elif what == "hand_over" and self._can_go_on():
                self.go("hand_over")
                self.go("film")  # it is seen first; what it ends with is the hand-over below it
            elif what != "hand_over":
                self.go("saves" if what == "load" else what)
        scene = self.scene
        if isinstance(scene, PlayScene) and scene.done:
            self.leave(scene.done)

    # -- the loop
    def run(self) -> None:
        """Play until somebody leaves."""
        while not self.over:
            busy = bool(getattr(self.scene, "busy", True))
            seconds, events = self.beat.next_frame(busy)
            for event in events:
                self.handle(event)
            self.scene.update(seconds)
            self._answer()
            self.keeper.watch()
            if self.game is not None and self.game.world.outcome and isinstance(self.scene, PlayScene):
                self.finder().work(THINK_S)
            self.hearing.update(self.scenes, seconds)
            if not self.over and getattr(self.beat, "wants_picture", True):
                self.redraw()
            self.probe.write(self.beat.now(), self.scene_name, self.scene, self.game)

    def redraw(self) -> None:
        """Draw the uppermost scene now, if it looks different, and the words for what is heard above it."""
        captions = self.ctx.sound.captions
        captions.lift(self.surface)
        drawn = self.scene.draw(self.surface)
        written = captions.lay(self.surface, self.ctx.style)
        if isinstance(drawn, list):
            pygame.display.update([*drawn, written] if written else drawn)
        elif drawn is not False:
            pygame.display.flip()
        elif written:
            pygame.display.update(written)

    def handle(self, event: pygame.Event) -> None:
        """Use an event or give it to the uppermost scene."""
        if event.type == pygame.QUIT:
            self.over = True
        elif wants_fullscreen(event):
            self.ctx.settings.fullscreen = not self.ctx.settings.fullscreen
            self.settings_changed(window=True)
        else:
            if event.type == pygame.VIDEORESIZE:
                self.surface = pygame.display.get_surface() or self.surface
                self._window_dragged |= self.surface.get_size() != self.ctx.size
                self._resized()
            self.scene.handle(event)

    def _resized(self) -> None:
        self.ctx.size = self.surface.get_size()
        remember_size(self.ctx.settings, self.ctx.size)
        for scene in self.scenes:
            if isinstance(scene, PlayScene):
                scene.resize(self.ctx.size)

    def close(self) -> None:
        """Save what is in play and close what is open; called once, however the game ends."""
        self.keeper.end()
        thaw_memory()
        if self._window_dragged:
            save_settings(self.ctx.settings, paths.settings_file())
        self.ctx.sound.close()
