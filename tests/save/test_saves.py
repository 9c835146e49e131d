"""A save gives back the very city, whatever it is in the middle of."""

from pathlib import Path

import pytest

from game.save.file import read_header, read_save, resume, write_save
from game.save.journal import entries_from, plain_all
from game.save.shelf import autosave, newest, path_of, saves_in
from game.save.verdict import replay_save
from game.sim.bots import Bot
from game.sim.catalogue import Catalogue
from game.sim.commands import Answer, Build, GiveName
from game.sim.game import Game
from game.sim.world import state_hash
from tests.towns import played

PNG = b"\x89PNG\r\n\x1a\n" + b"picture"


def saved_and_resumed(game: Game, path: Path) -> Game:
    write_save(path, game)
    return resume(read_save(path), game.rules)


@pytest.mark.parametrize("bot", ["growth", "careful", "record", "random", "idle"])
def test_a_city_saved_in_mid_level_lives_on_as_if_nothing_had_happened(
    small: Catalogue, tmp_path: Path, bot: str
) -> None:
    definition = small.library.of("bots")[bot]
    never_saved, player = Game.new(small), Bot(definition)
    player.play(never_saved, 17)
    loaded = saved_and_resumed(never_saved, tmp_path / "city.kiln")
    assert state_hash(loaded.world) == state_hash(never_saved.world)
    again = Bot(definition, dict(player.done), dict(player.last))
    player.play(never_saved, 99)
    again.play(loaded, 99)
    assert loaded.world.outcome == "ended"
    assert state_hash(loaded.world) == state_hash(never_saved.world)
    assert plain_all(loaded.journal) == plain_all(never_saved.journal)


def test_a_city_can_be_saved_with_a_question_open(small: Catalogue, tmp_path: Path) -> None:
    game = played(small, "growth", 3)
    while not game.world.questions:
        assert game.advance()
    loaded = saved_and_resumed(game, tmp_path / "city.kiln")
    assert [q.id for q in loaded.world.questions] == [q.id for q in game.world.questions]
    question = loaded.world.questions[0]
    assert question.bound == game.world.questions[0].bound
    assert loaded.advance() is False
    choice = "pay" if question.id == "dust_on_washing" else "modest"
    for city in (loaded, game):
        assert city.submit(Answer(question.id, choice)) is None
        assert city.advance()
    assert state_hash(loaded.world) == state_hash(game.world)


def test_what_was_done_this_turn_can_still_be_undone_after_loading(small: Catalogue, tmp_path: Path) -> None:
    game = Game.new(small)
    game.submit(Answer("first_plan", "bold"))
    before = state_hash(game.world)
    assert game.submit(Build("smelter", 3, 6, "Victory")) is None
    loaded = saved_and_resumed(game, tmp_path / "city.kiln")
    assert loaded.submit(GiveName(3, 6, "Glory")) is None
    assert loaded.undo() is not None
    assert state_hash(loaded.world) == state_hash(game.world)
    assert loaded.undo() is not None
    assert state_hash(loaded.world) == before
    assert len(loaded.journal) == 1
    assert loaded.redo() is not None
    assert state_hash(loaded.world) == state_hash(game.world)


def test_the_header_tells_level_date_and_content(small: Catalogue, tmp_path: Path) -> None:
    game = played(small, "record", 13)
    path = tmp_path / "city.kiln"
    write_save(path, game, mods=("my_mod",))
    header = read_header(path)
    assert (header.level, header.seed, header.turn, header.year, header.season) == ("small", 1, 13, 1956, 1)
    assert header.content == small.library.digest
    assert header.mods == ("my_mod",)
    assert header == read_save(path).header


def test_pictures_of_opening_days_are_kept_and_change_no_hash(small: Catalogue, tmp_path: Path) -> None:
    game = played(small, "growth", 9)
    plain, pictured = tmp_path / "plain.kiln", tmp_path / "pictured.kiln"
    write_save(plain, game)
    write_save(pictured, game, pictures={(3, 6): PNG})
    assert read_save(pictured).pictures == {(3, 6): PNG}
    assert read_header(plain).state_hash == read_header(pictured).state_hash


def test_the_journal_played_again_gives_the_saved_city(small: Catalogue, tmp_path: Path) -> None:
    game = played(small, "growth", 25)
    game.submit(Build("flats", 0, 5))
    write_save(tmp_path / "city.kiln", game)
    verdict = replay_save(read_save(tmp_path / "city.kiln"), small)
    assert verdict.same
    assert not verdict.changed
    assert not verdict.skipped


def test_a_journal_survives_being_written_and_read(small: Catalogue) -> None:
    journal = played(small, "random", 40).journal
    assert entries_from(plain_all(journal)) == journal


def test_the_previous_two_saves_are_kept(small: Catalogue, tmp_path: Path) -> None:
    game, path = Game.new(small), tmp_path / "city.kiln"
    hashes = []
    bot = Bot(small.library.of("bots")["growth"])
    for turn in (1, 2, 3, 4):
        bot.play(game, turn)
        hashes.append(write_save(path, game).state_hash)
    found = [read_header(path.with_name(name)).state_hash for name in ("city.kiln", "city.kiln.1", "city.kiln.2")]
    assert found == hashes[:0:-1]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["city.kiln", "city.kiln.1", "city.kiln.2"]


def test_the_shelf_lists_newest_first_and_shows_damaged_saves_as_such(small: Catalogue, tmp_path: Path) -> None:
    assert newest(tmp_path / "nowhere") is None
    game = played(small, "idle", 2)
    first = autosave(tmp_path, game)
    (tmp_path / "broken.kiln").write_bytes(b"no zip")
    cards = saves_in(tmp_path)
    assert [card.path for card in cards] == [first, tmp_path / "broken.kiln"]
    assert cards[1].header is None
    assert "damaged or not a save" in cards[1].problem
    assert newest(tmp_path) == first


def test_a_typed_name_becomes_a_safe_file_name(tmp_path: Path) -> None:
    assert path_of(tmp_path, "../../etc/passwd").parent == tmp_path
    assert path_of(tmp_path, "胜利 冶炼厂").name == "胜利 冶炼厂.kiln"
    assert path_of(tmp_path, "///").name == "city.kiln"
