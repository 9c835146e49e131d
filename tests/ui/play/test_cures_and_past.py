"""A works in trouble names its cure, and a loaded city remembers its messages."""

from __future__ import annotations

from dataclasses import replace

from playing import make_scene, played

from game.text import Message
from game.ui.play.inspector import gives_of
from game.ui.play.log import remembered


def test_a_works_short_of_coal_names_what_makes_coal() -> None:
    scene = make_scene(played(46, "growth"))
    rules = scene.view.rules
    works = next(b for b in scene.view.buildings() if b.kind == "lead_zinc_smelter")
    makers = [d for d in scene.view.available() if "coal" in gives_of(d)]
    assert makers
    short = replace(works, state="slow", reason=Message("reason.no_good", {"good": rules.goods["coal"].name}))
    cure = scene.inspector._cure(short)
    assert makers[0].name.en in cure
    assert "goods yard" in cure
    assert scene.inspector._cure(works) == "" or works.state != "running"


def test_a_works_without_rails_is_told_of_the_goods_yard() -> None:
    scene = make_scene(played(46, "growth"))
    works = next(b for b in scene.view.buildings() if b.kind == "lead_zinc_smelter")
    assert "Goods yard" in scene.inspector._cure(replace(works, state="slow", reason=Message("reason.no_rail")))


def test_a_loaded_city_remembers_its_events_plans_and_chapters() -> None:
    scene = make_scene(played(46, "growth"))
    lines = remembered(scene)
    said = [scene.ctx.say(line.words) for line in lines]
    assert [line.turn for line in lines] == sorted(line.turn for line in lines)
    assert any("First bricks" in one for one in said)
    assert sum("pledge is" in one for one in said) == 2
    scene.press("log")
    assert scene.root.modals[-1].name == "log_modal"


def test_a_new_city_says_that_messages_will_appear() -> None:
    scene = make_scene(played(0, "growth"))
    assert remembered(scene) == []
