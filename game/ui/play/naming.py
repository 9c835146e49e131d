"""Naming: a large works gets its name from the player, with names offered by the content.

The name is the player's for decades: it stands on the ribbon, in the log and, at the end, beside what the works left.
Next: ``ribbon.py``.
"""

from collections.abc import Callable

import pygame

from game.sim.definitions import BuildingDef
from game.text import Message
from game.ui.context import Context
from game.ui.kit import Button, Column, Flow, Label, Modal, Picture, Row, TextField, Widget

LONGEST = 24
OnName = Callable[[str], None]


def naming_modal(
    ctx: Context,
    definition: BuildingDef,
    now: str,
    taken: set[str],
    picture: pygame.Surface | None,
    on_name: OnName,
) -> Modal:
    """Return the dialog; ``now``: the name so far; ``taken``: names that other works bear already."""
    offered = [ctx.say(name) for name in definition.names]
    free = [name for name in offered if name not in taken] or offered
    field = TextField(
        now or (free[0] if free else ""), hint=Message("play.name_hint"), limit=LONGEST, width=420, name="name"
    )

    def give(name: str) -> None:
        if name.strip():
            modal.dismiss()
            on_name(name.strip())

    def write(name: str) -> None:
        field.text, field.cursor = name, len(name)
        field.touch()

    field.on_enter = give
    chips: list[Widget] = [_chip(name, write, number) for number, name in enumerate(offered)]
    parts: list[Widget] = [Label(Message("play.name_text", {"building": definition.name}))]
    parts += [field, Flow(chips, gap=6)]
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
    return Button(name, lambda: write(name), kind="quiet", name=f"name_{number}")
