"""Every word the play scene says exists in both languages, and the fonts can draw it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from playing import ASSETS, ROOT, level_library, make_scene

from game.content.lint_keys import SCREEN_KEYS
from game.sim.catalogue import build
from game.sim.game import Game
from game.sim.view import View
from game.ui.kit import glyphs_missing
from game.ui.play.chapters import chapter_modal
from game.ui.play.field_parts import LOT_TONES
from game.ui.play.ground_tools import ground_keys
from game.ui.play.keys import KEYS, SHOWN
from game.ui.play.lots_panel import POLICIES
from game.ui.play.wording import with_meters
from game.ui.texts import Texts

SOURCES = sorted((ROOT / "game" / "ui" / "play").glob("*.py"))
TEXTS = Texts.load(ASSETS / "text")
KEY = re.compile(r'Message\(\s*"([a-z0-9_.]+)"')
GAP = re.compile(r"\{([a-z_.]+)(?::[a-z]+)?\}")


def keys_used() -> set[str]:
    """Every literal key, those chosen by an `if`, and those put together from known words."""
    found = {key for file in SOURCES for key in KEY.findall(file.read_text("utf-8"))}
    for file in SOURCES:
        found |= set(re.findall(r'"(play\.[a-z0-9_.]+[a-z0-9])"', file.read_text("utf-8")))
    found |= {f"play.key.{word}" for group in SHOWN for word in group}
    found |= {f"play.keys_{number + 1}" for number in range(len(SHOWN))}
    found |= {f"play.state.{word}" for word in ("building", "running", "slow", "idle", "closed")}
    found |= {
        f"play.does.{word}" for word in ("uses", "makes", "homes", "speeds", "cares", "yard", "catches", "air", "water")
    }
    found |= {f"play.lens.{name}{part}" for name in ("air", "river", "soil") for part in ("", "_tip", "_unit", "_here")}
    found |= {f"play.pledge_{word}_name" for word in ("pace", "smoke")}
    found |= {f"play.tip_{word}" for word in ("demolish", "pipette")}
    found |= {f"play.goods_{word}" for word in ("store", "made", "price", "import")}
    found |= {f"play.lot.state.{word}" for word in LOT_TONES}
    found |= {f"play.lot.{what}.{word}" for what in ("policy", "means") for word in POLICIES}
    found |= {f"play.pin.{bet}{part}" for bet in ("over", "under") for part in ("", "_short", "_tip")}
    found |= {f"play.lens.rice{part}" for part in ("", "_tip", "_unit")} | {"play.key.rice"}
    found |= {f"play.lens.path{part}" for part in ("", "_tip", "_unit")} | {"play.key.cards"}
    for way in ("refit", "move", "close", "keep"):
        found |= {f"play.cards.{kind}.{way}" for kind in ("way", "doing", "did", "begun", "done")}
    found |= {f"play.district.{word}" for word in ("people", "crowding", "health", "dust_days")}
    return found


def entries() -> Iterator[tuple[str, dict[str, object]]]:
    """Every entry of the file of words as it is written."""

    def walk(found: dict[str, object], path: str) -> Iterator[tuple[str, dict[str, object]]]:
        for key, value in found.items():
            assert isinstance(value, dict), f"{path}{key}: a word needs en and zh"
            if "en" in value:
                yield path + key, value
            else:
                yield from walk(value, f"{path}{key}.")

    for name in ("play", "ground_play", "green_play"):
        yield from walk(yaml.safe_load(Path(ASSETS / "text" / f"{name}.yaml").read_text("utf-8")), "")


def test_every_key_has_words_in_both_languages() -> None:
    missing = sorted(key for key in keys_used() if not TEXTS.has(key))
    assert missing == []
    assert [key for key, value in entries() if set(value) != {"en", "zh"}] == []
    assert [key for key, value in entries() if not value["en"] or not value["zh"]] == []


def test_both_languages_fill_the_same_gaps() -> None:
    different = [
        key
        for key, value in entries()
        if set(GAP.findall(str(value["en"]))) - {"icon"} != set(GAP.findall(str(value["zh"]))) - {"icon"}
    ]
    assert different == []


def test_every_word_is_used() -> None:
    code = "\n".join(file.read_text("utf-8") for file in SOURCES)
    meters = [
        m["id"]
        for file in (ROOT / "levels").glob("*/meters.yaml")
        for m in yaml.safe_load(file.read_text("utf-8"))["meters"]
    ]
    known = keys_used() | {f"play.why.{meter}" for meter in meters} | {f"play.key.{word}" for word in KEYS.values()}
    unused = [key for key, _ in entries() if key not in known and key.rsplit(".", 1)[-1] not in code]
    assert unused == []


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_fonts_have_every_sign(language: str) -> None:
    lines = [str(value[language]) for _, value in entries()]
    assert {sign for line in lines for sign in glyphs_missing(line, ASSETS / "fonts")} == set()


@pytest.mark.parametrize("level", ["industry", "crisis", "greenway"])
def test_no_two_keys_collide(level: str) -> None:
    view = View(Game.new(build(level_library(), level), 1))
    keys = [d.key.lower() for d in view.offered() if d.key]
    keys += [view.rules.tracks[track].key.lower() for track in view.rules.level.tracks]
    keys += list(ground_keys(view))
    assert len(set(keys)) == len(keys)
    assert not set(keys) & set(KEYS)


def test_the_check_knows_the_keys_of_the_screen() -> None:
    single = {key for key in KEYS if len(key) == 1}
    pins_and_end = {"7", "8", "9"}
    assert single | pins_and_end == set(SCREEN_KEYS)


@pytest.mark.parametrize("level", ["industry", "crisis", "greenway"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_verdict_tells_its_numbers_and_no_gap_stays_open(level: str, language: str) -> None:
    scene = make_scene(Game.new(build(level_library(), level), 1), language=language)
    for chapter in scene.view.rules.chapters:
        for number, verdict in enumerate(chapter.verdict):
            said = with_meters(scene.ctx, scene.view, verdict.text)
            assert "{" not in said, f"{chapter.id} {number}: {said}"
        assert chapter_modal(scene, chapter, 0, [], None, lambda: None).name == "chapter"
