"""Style: everything a widget needs to know to draw itself: theme, scale, language, fonts, icons, words.

One object, changed only through :meth:`Style.change`, which raises ``revision``; the root then lays out everything anew.
All sizes in the kit are logical pixels; :meth:`Style.px` makes screen pixels of them, so that 200 % scales everything.
Next: ``game/ui/kit/widget.py``.
"""

from pathlib import Path

from game.ui.kit.fonts import Face, Fonts
from game.ui.kit.icons import Icons
from game.ui.kit.prints import Prints
from game.ui.kit.theme import Colour, Theme, load_themes
from game.ui.kit.words import Say, Words

ROLES = {  # role: (weight, logical pixels); nothing is below 18, see docs on accessibility
    "body": ("regular", 18),
    "strong": ("bold", 18),
    "heading": ("bold", 20),
    "title": ("serif", 22),
    "display": ("serif", 34),
    "number": ("bold", 19),
}
SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
TARGET = 24  # least width and height of what can be clicked; 44 with large targets


class Style:
    """How the interface looks now."""

    def __init__(
        self,
        assets: Path,
        theme: str = "default",
        language: str = "en",
        scale: float = 1.0,
        words: Words | None = None,
        reduced_motion: bool = False,
        large_targets: bool = False,
    ) -> None:
        """Read fonts, icons, themes and words below ``assets``; raises FontProblem, ThemeProblem or WordsProblem."""
        self.themes = load_themes(assets / "themes.yaml")
        self.fonts = Fonts(assets / "fonts")
        self.icons = Icons(assets / "icons")
        self.prints = Prints(assets / "pictures")
        self.words = words or Words.load(assets / "text")
        self.theme: Theme = self.themes.get(theme, self.themes["default"])
        self.language = language
        self.scale = scale
        self.reduced_motion = reduced_motion
        self.large_targets = large_targets
        self.revision = 0

    def change(
        self,
        theme: str | None = None,
        language: str | None = None,
        scale: float | None = None,
        reduced_motion: bool | None = None,
        large_targets: bool | None = None,
    ) -> None:
        """Change what is given; the root redraws everything at its next update."""
        if theme is not None:
            self.theme = self.themes.get(theme, self.themes["default"])
        self.language = language or self.language
        self.scale = min(2.0, max(0.75, scale)) if scale is not None else self.scale
        self.reduced_motion = self.reduced_motion if reduced_motion is None else reduced_motion
        self.large_targets = self.large_targets if large_targets is None else large_targets
        self.revision += 1

    def px(self, logical: float) -> int:
        """Return screen pixels for logical pixels; never 0 for something that exists."""
        return max(1, round(logical * self.scale)) if logical > 0 else round(logical * self.scale)

    @property
    def target_px(self) -> int:
        """The least size of a control in screen pixels."""
        return self.px(44 if self.large_targets else TARGET)

    def face(self, role: str = "body") -> Face:
        """Return the face of a role: body, strong, heading, title, display, number."""
        weight, size = ROLES[role]
        return self.fonts.face(weight, self.px(size))

    def say(self, what: Say) -> str:
        """Return a text in the language of now."""
        return self.words.say(what, self.language)

    def colour(self, name: str | Colour) -> Colour:
        """Return a colour of the theme by name."""
        return self.theme.colour(name)
