"""The drawn deck: three of nine each January, one is kept, none comes back."""

import pytest

from game.sim import stories
from game.sim.catalogue import Catalogue
from game.sim.commands import Answer
from game.sim.game import Game, replay
from game.sim.view import View


def offered(game: Game) -> list[str]:
    return [choice.id for choice, _ in View(game).choices("ten_fields")]


def next_january(game: Game) -> None:
    game.advance()
    while not game.world.questions and not game.world.outcome:
        game.advance()


@pytest.mark.parametrize("seed", range(5))
def test_three_of_nine_are_drawn_and_none_that_was_ever_taken(green: Catalogue, seed: int) -> None:
    game = Game.new(green, seed)
    taken: list[str] = []
    for year in range(9):
        names = offered(game)
        assert names[0] == "none"
        assert len(names) == 1 + min(3, 9 - year)
        assert not set(names) & set(taken)
        taken.append(names[1])
        assert game.submit(Answer("ten_fields", names[1])) is None
        next_january(game)
    assert len(set(taken)) == 9


def test_what_was_not_drawn_cannot_be_chosen(green: Catalogue) -> None:
    game = Game.new(green, 1)
    fields = [c.id for c in green.events["ten_fields"].choices]
    hidden = next(f for f in fields if f not in offered(game))
    refusal = game.submit(Answer("ten_fields", hidden))
    assert refusal is not None
    assert refusal.key == "refusal.no_such_answer"


def test_taking_none_takes_nothing_from_the_deck(green: Catalogue) -> None:
    game = Game.new(green, 1)
    for _ in range(4):
        assert "none" in offered(game)
        assert game.submit(Answer("ten_fields", stories.default_of(game.world, green, "ten_fields"))) is None
        next_january(game)
    assert len(offered(game)) == 4
    assert not [k for k in game.world.tally if k.startswith("taken.")]


def test_the_draw_differs_from_year_to_year_and_from_seed_to_seed_and_replays_alike(green: Catalogue) -> None:
    draws = {tuple(offered(Game.new(green, seed))) for seed in range(12)}
    assert len(draws) > 4
    game = Game.new(green, 3)
    assert game.submit(Answer("ten_fields", offered(game)[2])) is None
    next_january(game)
    again, skipped = replay(green, 3, game.journal, game.world.turn)
    assert not skipped
    assert offered(again) == offered(game)


def test_a_question_that_waits_when_a_game_is_saved_offers_the_same_again(green: Catalogue) -> None:
    game = Game.new(green, 2)
    assert game.world.questions[0].offered == offered(game)
