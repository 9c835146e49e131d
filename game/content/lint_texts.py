"""Lint of texts: both languages there, short enough for their boxes, easy enough to read, with the same gaps filled.

Limits come from the ``Prose`` marker of the field. Words are counted in English, characters without punctuation in
Chinese. The reading level is Flesch and Kincaid's grade, which is rough for short texts, so those are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.content.library import Shelf, Source
from game.content.problems import Problem, closest, error, warning
from game.content.shapes import Prosaic
from game.content.walk import Found
from game.sim.commands import LONGEST_NAME
from game.sim.definitions import BuildingDef

WORD = re.compile(r"[A-Za-z0-9][\w'’.,%/-]*")
HAN = re.compile(r"[\u3400-\u9fff]|[0-9]+(?:[.,][0-9]+)*|[A-Za-z]+")
SENTENCE_END = re.compile(r"[.!?:;]+(?=\s|$)")
VOWELS = re.compile(r"[aeiouy]+")
GAP = re.compile(r"\{([^{}]*)\}")
CHINESE_YEAR = re.compile(r"(?<![0-9])([0-9]{4})年")
ENGLISH_YEAR = re.compile(
    r"\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Bb]efore|[Aa]fter|[Ff]rom) (1[5-9][0-9]{2}|20[0-9]{2})(?![0-9s]|,[0-9])"
)
ASCII_MARK = re.compile(r"[\u4e00-\u9fff][,;:?!](?=[\u4e00-\u9fff\s]|$)")
MOST_GRADE = 8.0
LEAST_WORDS = 18
SCHOLARLY = frozenset(("references", "documents", "facts"))
"""Kinds that quote sources in their own terms; their reading level is theirs."""
ALWAYS_FILLED = ("year",)
WITH_QUESTIONS = frozenset(("events", "plans"))
"""Kinds whose gaps the question's card fills; elsewhere a gap may name a meter."""


def lint(shelf: Shelf) -> Iterator[Problem]:
    """Yield what is wrong with the texts of all entries."""
    for source in shelf.all():
        for found in source.found:
            if isinstance(found.shape, Prosaic) and found.node.fields:
                yield from text_problems(source, found)
        yield from gap_problems(shelf, source)
    building: BuildingDef
    for source, building in shelf.of("buildings"):
        for number, name in enumerate(building.names):
            if max(len(name.en), len(name.zh)) > LONGEST_NAME:
                yield error(
                    source.at("names", number),
                    "too-long",
                    f"'{name.en}' is longer than a name may be",
                    f"at most {LONGEST_NAME} letters",
                )


def text_problems(source: Source, found: Found) -> Iterator[Problem]:
    """Check one text by itself."""
    english, chinese = both(found)
    where = ".".join(str(part) for part in found.path)
    if not chinese and "en" in found.node.fields:
        place = found.node.key_at("zh") if "zh" in found.node.fields else found.node.key_at("en")
        severity = warning if source.mod else error
        yield severity(place, "missing-translation", f"'{where}' has no Chinese text", "add `zh: ...` below `en:`")
    if not english and "en" in found.node.fields:
        yield error(found.node.key_at("en"), "empty-text", f"'{where}' has no English text", "write it after `en:`")
    limit = found.shape.limit if isinstance(found.shape, Prosaic) else None
    if limit and count_words(english) > limit.words:
        yield warning(
            found.node.at("en"),
            "too-long",
            f"'{where}' has {count_words(english)} English words; its box holds {limit.words}",
        )
    if limit and count_characters(chinese) > limit.characters:
        yield warning(
            found.node.at("zh"),
            "too-long",
            f"'{where}' has {count_characters(chinese)} Chinese characters; its box holds {limit.characters}",
        )
    grade = reading_grade(english)
    if grade > MOST_GRADE and source.kind not in SCHOLARLY:
        yield warning(
            found.node.at("en"),
            "hard-to-read",
            f"'{where}' reads at school grade {grade:.1f}; the most is {MOST_GRADE:.0f}",
            "use shorter sentences and shorter words",
        )
    yield from year_problems(found, english, chinese)
    mark = ASCII_MARK.search(chinese)
    if mark and source.kind not in SCHOLARLY:
        yield warning(
            found.node.at("zh"), "punctuation", f"'{mark[0]}': a Latin mark in a Chinese sentence", "use ，；：？！"
        )


def year_problems(found: Found, english: str, chinese: str) -> Iterator[Problem]:
    """Check that both languages speak of the same years."""
    if not english or not chinese:
        return
    for years, other, language, missing_in in (
        (CHINESE_YEAR.findall(chinese), english, "zh", "English"),
        (ENGLISH_YEAR.findall(english), chinese, "en", "Chinese"),
    ):
        for year in years:
            if year not in other:
                yield warning(
                    found.node.at(language),
                    "year-differs",
                    f"the year {year} is missing in the {missing_in} text",
                    "name the same years in both languages",
                )


def both(found: Found) -> tuple[str, str]:
    """Return the English and the Chinese text as they stand in the file."""
    fields = found.node.fields
    return tuple(fields[lang].text or "" if lang in fields else "" for lang in ("en", "zh"))  # type: ignore[return-value]


def count_words(text: str) -> int:
    """Count the words of an English text; a gap counts as one."""
    return len(WORD.findall(GAP.sub("gap", text)))


def count_characters(text: str) -> int:
    """Count the characters of a Chinese text; a number or a Latin word counts as one, punctuation as none."""
    return len(HAN.findall(GAP.sub("字", text)))


def reading_grade(text: str) -> float:
    """Return the US school grade that reads it easily (Kincaid et al. 1975); 0 for a text too short to tell.

    Words with a capital inside a sentence are names, which a reader learns as such: they count one syllable.
    """
    words = WORD.findall(GAP.sub("gap", text))
    if len(words) < LEAST_WORDS:
        return 0.0
    sentences = max(1, len(SENTENCE_END.findall(text)))
    syllables = sum(1 if word[0].isupper() or word[0].isdigit() else count_syllables(word) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


def count_syllables(word: str) -> int:
    """Count groups of vowels; a silent e at the end and the endings -ed and -es add none."""
    bare = re.sub(r"[^a-z]", "", word.lower())
    if len(bare) > 3:
        bare = re.sub(r"(?:(?<![td])ed|(?<![sxzc])es|(?<!l)e)$", "", bare)
    return max(1, len(VOWELS.findall(bare)))


def gap_problems(shelf: Shelf, source: Source) -> Iterator[Problem]:
    """Check that gaps in texts name something that can fill them, and the same in both languages."""
    if source.kind in SCHOLARLY:
        return
    known = [*ALWAYS_FILLED, *bound_gaps(source)]
    if source.kind not in WITH_QUESTIONS:
        known += shelf.sources.get("meters", {})
    for found in source.found:
        if not isinstance(found.shape, Prosaic):
            continue
        gaps = [set(GAP.findall(text)) for text in both(found)]
        for language, names in zip(("en", "zh"), gaps, strict=True):
            for name in sorted(names.difference(known)):
                yield error(
                    found.node.at(language), "unknown-gap", f"nothing fills the gap '{{{name}}}'", closest(name, known)
                )
        if gaps[0] != gaps[1] and all(both(found)):
            only = sorted(gaps[0] ^ gaps[1])[0]
            yield warning(found.node.at("zh"), "gap-differs", f"the gap '{{{only}}}' stands in one language only")


def bound_gaps(source: Source) -> Iterator[str]:
    """Yield the gaps that an event's bound things fill: their names, and for works the year they were built."""
    for word, group in source.node.fields["bind"].fields.items() if "bind" in source.node.fields else ():
        yield f"{word}.name"
        if "works" in group.fields:
            yield f"{word}.year"
