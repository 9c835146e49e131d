"""Film: the era just played as a time-lapse on the board: the years run, the moments that counted stand below.

While the reel is developed the print of the era is seen. With less motion it is a row of still pictures, one for each moment.
Esc or a press ends it; the bar leads to any year. Next: ``reel.py`` for where the pictures come from.
"""

from bisect import bisect_right
from collections.abc import Callable

import pygame

from game.sim.level_definitions import LevelDef
from game.text import Message
from game.ui.board import Board, BoardState, Camera, Sheet
from game.ui.context import Context
from game.ui.kit import Button, Column, Icon, Panel, RichText, Row, Screen, Slider, Widget
from game.ui.kit.screen import set_panel
from game.ui.play.reel import Frame, Moment, Reel, played_again
from game.ui.shell.backdrop import busiest
from game.ui.shell.desk import Desk
from game.ui.shell.scene import Scenery, ShellScene

FILM_S = 20.0
TITLE_S = 1.4
"""The print of the era stands at least so long before the film begins."""
LAST_S = 1.6
DEVELOP_S = 0.02
"""Time of a frame that is given to developing; the print stands still meanwhile."""
CALM_S = 3.0
"""How long a picture stands where motion is reduced."""
STILL_FPS = 24
LITTLE_SMOKE = 15  # a kitchen's, which tells nothing of where the works stand
STRIP = 120  # logical pixels at the lower edge that the strip covers
INWARD = 0.35
"""How far from there towards the middle of the board the camera looks: less mist, more valley."""
INK = (16, 14, 12)


class Projector:
    """Shows the frames of a reel on a board; the print of the era until there is one."""

    def __init__(self, ctx: Context, picture: str) -> None:
        self.ctx = ctx
        self.picture = picture
        self.sheet = Sheet(ctx.assets / "sprites")
        self.board: Board | None = None
        self.camera = Camera(1, 1)
        self.curtain = True  # the print stands before the board
        self.paused = False
        self.now_s = 30.0
        self._since_s = 1.0
        self._frame: Frame | None = None
        self._fresh = True
        self._cover: pygame.Surface | None = None

    def show(self, frame: Frame, last: Frame) -> None:
        """Show a picture; the camera looks where most stands in the ``last`` one."""
        if frame is self._frame:
            return
        self._frame, self._fresh = frame, True
        if self.board is None:
            self.board = Board(self.ctx.assets, frame.state, self.ctx.settings.reduced_motion, self.sheet)
            near = 1.0 if self.ctx.size[1] >= 1000 else 0.5
            self.camera = Camera(frame.state.rows, frame.state.cols, near, True)
            self.camera.look_at(*heart_of(last.state))
            self.camera.drag(0, -self.ctx.style.px(STRIP / 2))
            ground = pygame.Surface(self.ctx.size)  # painted once in full, so that no tile appears late
            self.board.draw(ground, ground.get_rect(), self.camera, self.now_s, budget_ms=None)
        else:
            self.board.update(frame.state)

    def update(self, seconds: float) -> bool:
        """Let smoke and boats move; a picture a 24th of a second is enough."""
        self._since_s += seconds
        if not self.paused:
            self.now_s += seconds
        moving = (
            self.board is not None
            and not self.curtain
            and not self.paused
            and self.board.animates
            and self._since_s >= 1 / STILL_FPS
        )
        if not (self._fresh or moving):
            return False
        self._since_s, self._fresh = 0.0, False
        return True

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the board, or the print."""
        if self.board is not None and not self.curtain:
            calm = self.ctx.settings.reduced_motion
            budget = None if calm or self.paused else 8.0
            self.board.draw(surface, surface.get_rect(), self.camera, self.now_s, budget_ms=budget)
            return
        if self._cover is None or self._cover.get_size() != surface.get_size():
            self._cover = self.ctx.style.prints.cover(self.picture, surface.get_size())
        surface.fill(INK)
        if self._cover is not None:
            surface.blit(self._cover, (0, 0))


def heart_of(state: BoardState) -> tuple[float, float]:
    """Return where the camera looks, so that all that smokes is in sight; where nothing does, near the busiest place."""
    smoking = [b for b in state.buildings if b.smoke > LITTLE_SMOKE]
    if (
        smoking
    ):  # the middle between the outermost on the screen, whose axes are the sum and the difference of row and col
        sums = [b.row + b.col for b in smoking]
        differences = [b.col - b.row for b in smoking]
        down, right = (min(sums) + max(sums)) / 2, (min(differences) + max(differences)) / 2
        row, col = (down - right) / 2, (down + right) / 2
    else:
        row, col = busiest(state)
    return row + (state.rows / 2 - row) * INWARD, col + (state.cols / 2 - col) * INWARD


class FilmScreen(Screen):
    """The strip of the film at the lower edge; it grows with the longest caption and never shrinks."""

    def __init__(self) -> None:
        super().__init__()
        self.tallest = 0

    def arrange(self, room: pygame.Rect, scale: float) -> None:
        """Place the strip."""
        margin = round(10 * scale)
        for panel in self.panels():
            wide = room.width - 2 * margin
            self.tallest = max(self.tallest, panel.measure(wide)[1])
            high = min(self.tallest, room.height // 2)
            set_panel(panel, pygame.Rect(margin, room.bottom - margin - high, wide, high))


class FilmScene(ShellScene):
    """The film of the level in play, or of the reel that is given to it."""

    name = "film"

    def __init__(
        self,
        desk: Desk,
        scenery: Scenery | None = None,
        reel: Reel | None = None,
        level: LevelDef | None = None,
        on_end: Callable[[], None] | None = None,
        seconds: float = FILM_S,
    ) -> None:
        """``reel`` and its ``level``: those of the city in play without them; ``on_end``: what follows, else the scene below."""
        game = desk.game
        if level is None or reel is None:
            assert game is not None
            level = game.rules.level
            reel = Reel(
                desk.ctx,
                lambda: played_again(game),
                game.world.turn,
                level.id,
                set(Sheet(desk.ctx.assets / "sprites").sprites),
            )
        self.level, self.reel = level, reel
        self.projector = Projector(desk.ctx, level.picture)
        self.on_end = on_end or desk.back
        self.seconds = seconds
        self.at = 0.0  # share of the film that is over
        self._waited_s = self._stood_s = 0.0
        self._moment: Moment | None = None
        self._over = False
        super().__init__(desk, self.projector)

    def make_screen(self) -> Screen:
        """Return the strip: caption, bar, pause and skip."""
        self.icon = Icon("calendar", 26)
        self.words = RichText(self._caption(), grow=1, name="film.caption")
        self.pause = Button(
            "", self._pause, "pause", "space", "quiet", Message("campaign.film_pause"), name="film.pause"
        )
        skip = Button(Message("campaign.film_skip"), self.end, "arrow_right", "return", "primary", name="film.skip")
        self.bar = Slider(self.level.title, self.at, 0, 1, self._seek, 0.01, self._year_at, name="film.bar")
        parts: list[Widget] = [Row([self.icon, self.words, self.pause, skip], gap=10), self.bar]
        screen = FilmScreen()
        screen.add(Panel(Column(parts, gap=4), padding=10, name="film"))
        return screen

    # -- the film
    @property
    def running(self) -> bool:
        """Whether the pictures are seen."""
        return self.reel.done and self._waited_s >= TITLE_S and bool(self.reel.frames)

    @property
    def busy(self) -> bool:
        """Whether the next frame will differ without any input."""
        return not self.projector.paused

    def frame(self) -> Frame:
        """Return the picture of now."""
        frames = self.reel.frames
        if self.ctx.settings.reduced_motion:
            turn = self._moment.turn if self._moment is not None and self.at < 1 else frames[-1].turn
            return frames[max(0, bisect_right([f.turn for f in frames], turn) - 1)]
        return frames[min(len(frames) - 1, int(self.at * len(frames)))]

    def moment(self) -> Moment | None:
        """Return the newest moment that the film has passed."""
        turn = self.at * self.reel.turns
        return next((m for m in reversed(self.reel.moments) if m.turn <= turn + 1e-6), None)

    def update(self, seconds: float) -> None:
        """Let the film run; develop it first, a little each frame."""
        self._waited_s += seconds
        if not self.reel.done:
            self._develop()
        elif self.projector.board is None and self.reel.frames:
            self.projector.show(self.reel.frames[0], self.reel.frames[-1])  # made while the print is looked at
        elif self.running and not self.projector.paused:
            self._run(seconds)
        super().update(seconds)

    def _develop(self) -> None:
        began = self.ctx.now()
        for _ in range(12):
            if self.reel.develop() or self.ctx.now() - began > DEVELOP_S:
                break
        if self.reel.done and not self.reel.frames:
            self.end()

    def finish_developing(self) -> None:
        """Develop the rest at once: for pictures and tests."""
        while not self.reel.develop():
            pass
        self._waited_s = TITLE_S

    def _run(self, seconds: float) -> None:
        if self.at >= 1:
            self._stood_s += seconds
            if self._stood_s >= LAST_S:
                self.end()
            return
        if self.ctx.settings.reduced_motion:
            stops = [moment.turn / max(1, self.reel.turns) for moment in self.reel.moments] + [1.0]
            self._stood_s += seconds
            if self._stood_s >= CALM_S or not self._moment:
                self._stood_s = 0.0
                self.show_at(next((stop for stop in stops if stop > self.at + 1e-9), 1.0))
            return
        self.show_at(min(1.0, self.at + seconds / self.seconds))

    def show_at(self, share: float) -> None:
        """Show another place of the film, a share of 0-1."""
        self.at = share
        moment = self.moment()
        if moment is not self._moment:
            self._moment = moment
            self.words.say(self._caption())
            self.icon.set(icon=moment.icon if moment else "calendar")
            if moment is not None and moment.icon == "ribbon":
                self.ctx.play("shutter")
        self.projector.show(self.frame(), self.reel.frames[-1])
        self.projector.curtain = False
        self.bar.value = share
        self.bar.touch()

    def _seek(self, share: float) -> None:
        if self.running:
            self._stood_s = 0.0
            self.show_at(share)

    def _year_at(self, share: float) -> str:
        years = self.level.years
        if self.running and share == self.at:
            return str(self.frame().year)
        return str(round(years[0] + share * (years[1] - years[0])))

    def _caption(self) -> str:
        if self._moment is None:
            return self.ctx.say(Message("campaign.film_begin", {"level": self.level.title}))
        return f"**{self._moment.year}**  {self.reel.say(self._moment.words)}"

    def _pause(self) -> None:
        self.projector.paused = not self.projector.paused
        self.pause.say("", "play1" if self.projector.paused else "pause")

    def on_escape(self) -> None:
        """Skip the rest."""
        self.end()

    def end(self) -> None:
        """Leave the film, once."""
        if not self._over:
            self._over = True
            self.on_end()

    def handle(self, event: pygame.Event) -> bool:
        """Left and right lead through the years wherever the focus is."""
        step = {pygame.K_LEFT: -1, pygame.K_RIGHT: 1}.get(event.key, 0) if event.type == pygame.KEYDOWN else 0
        if step and self.running and self.root.focus.widget is None:
            self._seek(max(0.0, min(1.0, self.at + step * 0.05)))
            return True
        return super().handle(event)

    def draw_between(self, surface: pygame.Surface) -> None:
        """Write the year large into the upper left corner."""
        if not self.running:
            return
        style = self.ctx.style
        face = style.fonts.face("serif", max(style.px(44), self.ctx.size[1] // 11))
        words, place = str(self.frame().year), (style.px(24), style.px(12))
        dark = face.render(words, INK)
        drop = max(2, face.size_px // 20)
        for across, down, alpha in ((0, drop, 220), (drop, drop, 130), (-drop, 0, 110), (0, -drop, 80)):
            dark.set_alpha(alpha)
            surface.blit(dark, (place[0] + across, place[1] + down))
        surface.blit(face.render(words, style.theme.title), place)
