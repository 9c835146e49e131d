"""The mod that README shows: an event names the works with most share at the worst paddy, in YAML alone."""

from pathlib import Path

import yaml

from game import paths
from game.content.check import check_content
from game.content.library import read_library
from game.sim.bots import Bot
from game.sim.catalogue import build
from game.sim.commands import GiveName
from game.sim.game import Game
from game.sim.view import View

README = Path(__file__).parents[2] / "README.md"


def mod_of_readme(folder: Path) -> Path:
    text = README.read_text(encoding="utf-8")
    event = text.split("```yaml\n")[1].split("```")[0]
    assert yaml.safe_load(event)["events"][0]["bind"]["culprit"]["works"]["most_share_of"] == "cadmium"
    mod = folder / "my_mod"
    mod.mkdir()
    (mod / "mod.yaml").write_text("id: my_mod\n", encoding="utf-8")
    (mod / "whose_field.yaml").write_text(event, encoding="utf-8")
    return mod


def test_the_mod_that_readme_shows_checks_clean(tmp_path: Path) -> None:
    assert check_content([paths.levels_folder(), mod_of_readme(tmp_path)], paths.assets_folder()) == []


def test_its_event_names_the_works_that_did_most_to_the_worst_paddy(tmp_path: Path) -> None:
    library, problems = read_library([paths.levels_folder(), mod_of_readme(tmp_path)])
    assert problems == []
    game, bot = Game.new(build(library, "industry"), 1), Bot(library.of("bots")["record"])
    while "whose_field" not in game.world.fired and not game.world.outcome:
        for building in game.world.buildings.values():
            if building.kind == "lead_zinc_smelter" and not building.name:
                assert game.submit(GiveName(building.row, building.col, "Old Tang's Pride")) is None
        game.take_notices()
        bot.play_turn(game)
    news = next(n for n in game.take_notices() if n.id == "whose_field")
    gaps = View(game).gaps(news.data["bound"])
    assert gaps["culprit.name"] == "Old Tang's Pride"
    assert 1956 <= int(str(gaps["culprit.year"])) <= game.rules.calendar.year(game.world.turn)
