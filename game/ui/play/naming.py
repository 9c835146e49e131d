"""Naming: a large works gets its name from the player, with names offered by the content.

The name is the player's for decades: it stands on the ribbon, in the log and, at the end, beside what the works left.
Next: ``ribbon.py``.
"""

from collections.abc import Callable

import pygame

from game.sim.commands import LONGEST_NAME
from game.sim.definitions import BuildingDef
from game.text import Message
from game.ui.context import Context
from game.ui.kit import Button, Column, Flow, Label, Modal, Picture, RichText, Row, TextField, Widget

OnName = Callable[[str], Message | None]


class NameField(TextField):
    """A field whose proposed name gives way to the first letter typed, as a marked text does."""

    proposed = True

    def write(self, typed: str) -> None:
        if self.proposed and typed:
            self.text, self.cursor = "", 0
        self.proposed = False
        super().write(typed)

    def on_key(self, event: pygame.Event) -> bool:
        if self.proposed and event.key in (pygame.K_BACKSPACE, pygame.K_DELETE):
            self.proposed = False
            self.text, self.cursor = "", 0
            self.touch()
            return True
        self.proposed = self.proposed and event.key not in (pygame.K_LEFT, pygame.K_RIGHT, pygame.K_HOME, pygame.K_END)
        return super().on_key(event)


def naming_modal(
    ctx: Context,
    definition: BuildingDef,
    now: str,
    taken: set[str],
    picture: pygame.Surface | None,
    on_name: OnName,
) -> Modal:
    """Return the dialog; ``now``: the name so far; ``taken``: names that other works bear already.

    ``on_name`` uses the name and returns why it cannot; then the dialog stays, with the reason in it.
    """
    offered = [ctx.say(name) for name in definition.names]
    free = [name for name in offered if name not in taken] or offered
    field = NameField(
        now or (free[0] if free else ""), hint=Message("play.name_hint"), limit=LONGEST_NAME, width=420, name="name"
    )

    reason = RichText("", name="name_refused")

    def give(name: str) -> None:
        refusal = on_name(name.strip()) if name.strip() else Message("refusal.long_name", {"most": LONGEST_NAME})
        if refusal is None:
            modal.dismiss()
            return
        reason.say(f"{{icon:cross}} [bad]{ctx.say(refusal)}[/]")
        reason.show(True)

    def write(name: str) -> None:
        field.text, field.cursor = name, len(name)
        field.touch()

    field.on_enter = give
    chips: list[Widget] = [_chip(name, write, number) for number, name in enumerate(offered)]
    parts: list[Widget] = [Label(Message("play.name_text", {"building": definition.name}))]
    reason.show(False)
    parts += [field, reason, Flow(chips, gap=6)]
    parts.append(
        Row(
            [Button(Message("play.name_give"), lambda: give(field.text), "ribbon", kind="primary", name="name_give")],
            gap=8,
        )
    )
    body: Widget = Column(parts, gap=10, align="start", grow=1)
    if picture is not None:
        body = Row([Picture(picture, 190, 170), body], gap=18)
    modal = Modal(body, Message("play.name_title"), (), "ribbon", 700, name="naming")
    return modal


def _chip(name: str, write: Callable[[str], None], number: int) -> Button:
    return Button(name, lambda: write(name), name=f"name_{number}")
