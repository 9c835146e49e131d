"""Scores and recipes: bars are checked, the same numbers give the same notes and the same samples."""

import hashlib

import numpy as np
import pytest

from tests.ui.sound.listening import craft

ERAS = ("kilns", "industry", "crisis", "greenway", "tomorrow")


def test_a_bar_that_does_not_add_up_is_an_error_with_its_number() -> None:
    jianpu = craft("craft.jianpu")
    notes, beats = jianpu.read("3. 5_ ~6 - | 1'_ #5_ 6, ^2 0", 60)
    assert beats == 8
    assert [note.key for note in notes] == [64, 67, 69, 72, 68, 57, 62]
    assert notes[2].beats == 2
    assert notes[2].marks == "~"
    with pytest.raises(jianpu.NotationProblem, match="bar 2 has 3 beats, not 4"):
        jianpu.read("1 2 3 5 | 1 2 3", 60)
    with pytest.raises(jianpu.NotationProblem, match="bar 1: '8' is no note"):
        jianpu.read("8 - - -", 60)


@pytest.mark.parametrize("era", ERAS)
@pytest.mark.parametrize("kind", ["calm", "busy"])
def test_every_piece_has_three_stems_a_voice_that_sings_and_an_end(era: str, kind: str) -> None:
    piece = getattr(craft(f"scores.{era}"), kind)()
    assert piece.name == f"{era}_{kind}"
    stems: dict[str, list[float]] = {"base": [], "melody": [], "smog": []}
    last = piece.bars * piece.beats
    for part in piece.parts:
        for note, loud in part.notes:
            assert 0 <= note.at < last, f"{part.instrument} plays after the end"
            assert 21 <= note.key <= 108
            assert 1 <= loud <= 127
            stems[part.stem].append(note.at)
    assert all(len(notes) > 20 for notes in stems.values())
    sung = len({round(at, 2) for at in stems["melody"]}) / piece.seconds(last)
    assert 0.35 < sung < 3.5, "neither silence nor a machine gun"
    assert piece.length_s % 6 == 0


def test_the_same_score_gives_the_same_midi_and_the_same_recipe_the_same_samples() -> None:
    score, midi = craft("scores.kilns"), craft("craft.midi")

    def digest() -> str:
        piece = score.calm()
        data = b"".join(
            midi.midi(part.played(), midi.Sampled(77), piece.length_s) for part in piece.parts if part.notes
        )
        return hashlib.sha256(data).hexdigest()

    assert digest() == digest()
    recipes = craft("recipes")
    for name in ("click", "whistle", "porcelain"):
        first, second = (recipes.EFFECTS[name].make() for _ in range(2))
        assert np.array_equal(first, second)


def test_a_string_is_in_tune_and_dies_away() -> None:
    strings, tones = craft("craft.strings"), craft("craft.tones")
    for hertz in (98.0, 293.66, 880.0):
        sound = strings.pluck(hertz, 2.0, 1, strings.PIPA)
        power = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 1 << 19))
        found = np.fft.rfftfreq(1 << 19, 1 / tones.RATE)
        near = (found > hertz * 0.94) & (found < hertz * 1.06)
        cents = 1200 * np.log2(found[near][power[near].argmax()] / hertz)
        assert abs(cents) < 6
        assert np.abs(sound[-3200:]).max() < 0.1 * np.abs(sound[:3200]).max()


def test_loudness_is_measured_as_the_standard_says() -> None:
    """The reference of ITU-R BS.1770: 0 dBFS at 997 Hz on one side is -3.01 LUFS."""
    loudness = craft("craft.loudness")
    t = np.arange(32_000 * 4) / 32_000
    tone = np.stack([np.sin(2 * np.pi * 997 * t), np.zeros(len(t))], axis=1)
    assert loudness.lufs(tone) == pytest.approx(-3.01, abs=0.1)
    assert loudness.true_peak(tone) == pytest.approx(0, abs=0.05)
    limited = loudness.limit(tone * 1.5, -2.0)
    assert loudness.decibels(np.abs(limited).max()) == pytest.approx(-2, abs=0.1)
