"""Icons: the PNG files of ``assets/icons``, scaled once for each size.

The files are 64 pixels wide and drawn by ``assets/icons/build.py``; at 24-32 pixels they are shrunk by area, which keeps
them crisp. A dim copy serves controls that cannot be used now.
Next: ``game/ui/kit/canvas.py``.
"""

from pathlib import Path

import pygame


class IconProblem(Exception):
    """An icon that cannot be used: one line with the file and how to mend it."""


class Icons:
    """The icons of a folder, by name."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._whole: dict[str, pygame.Surface] = {}
        self._scaled: dict[tuple[str, int, bool], pygame.Surface] = {}

    def names(self) -> list[str]:
        """Return the names of all icons, sorted."""
        return sorted(file.stem for file in self.folder.glob("*.png"))

    def get(self, name: str, size_px: int, dim: bool = False) -> pygame.Surface:
        """Return an icon ``size_px`` wide and high. Raises IconProblem when there is no such icon."""
        key = (name, size_px, dim)
        if key not in self._scaled:
            surface = pygame.transform.smoothscale(self._load(name), (size_px, size_px))
            if dim:
                surface = pygame.transform.grayscale(surface)
                surface.fill((255, 255, 255, 130), special_flags=pygame.BLEND_RGBA_MULT)
            self._scaled[key] = surface
        return self._scaled[key]

    def _load(self, name: str) -> pygame.Surface:
        if name not in self._whole:
            file = self.folder / f"{name}.png"
            try:
                loaded = pygame.image.load(str(file))
            except (pygame.error, OSError):
                known = "run assets/icons/build.py or use another name"
                raise IconProblem(f"{file}: icon is missing or broken; {known}") from None
            self._whole[name] = loaded.convert_alpha() if pygame.display.get_surface() else loaded
        return self._whole[name]
