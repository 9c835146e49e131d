"""Mods: a later folder adds entries, and changes those that are there only when it says so."""

from pathlib import Path

from content_town import SMALL_TOWN, only, read, told


def mod(folder: Path, text: str, marker: bool = True) -> Path:
    """Write a mod of one file."""
    own = folder / "my_mod"
    own.mkdir()
    (own / "changes.yaml").write_text(text, encoding="utf-8")
    if marker:
        (own / "mod.yaml").write_text("id: my_mod\n", encoding="utf-8")
    return own


def test_a_mod_changes_one_number_and_leaves_the_rest(tmp_path: Path) -> None:
    changed = read(
        SMALL_TOWN, mod(tmp_path, "buildings:\n  - extends: smelter\n    cost: {multiply: 0.8}\n    jobs: 70\n")
    )
    before, after = (library.of("buildings")["smelter"] for library in (read(SMALL_TOWN), changed))
    assert (before.cost, after.cost, after.jobs) == (600, 480, 70)
    assert (after.does, after.name, after.facts) == (before.does, before.name, before.facts)


def test_a_mod_merges_choices_by_their_ids(tmp_path: Path) -> None:
    text = """
events:
  - extends: smoke_over_town
    choices:
      - id: pay
        remove: true
      - id: promise
        text: {zh: 保证装除尘器}
      - id: plant
        text: {en: Plant trees, zh: 种树}
"""
    event = read(SMALL_TOWN, mod(tmp_path, text)).of("events")["smoke_over_town"]
    assert [choice.id for choice in event.choices] == ["promise", "plant"]
    assert event.choices[0].text.en == "Promise a filter"
    assert event.choices[0].text.zh == "保证装除尘器"
    assert event.choices[0].default


def test_a_mod_removes_an_entry_and_what_needed_it_is_told(tmp_path: Path) -> None:
    line = only(told(SMALL_TOWN, mod(tmp_path, "upgrades:\n  - {extends: filter, remove: true}\n")))
    assert line.startswith("nouns.yaml:68:16: error[unknown-upgrade]: there is no upgrade 'filter'")


def test_the_same_id_without_extends_is_refused(tmp_path: Path) -> None:
    text = "groups:\n  - {id: works, name: {en: Mine, zh: 我的}, icon: works}\n"
    line = only(told(SMALL_TOWN, mod(tmp_path, text)))
    assert "changes.yaml:2:6: error[duplicate-id]: 'works' of groups stands here and in" in line
    assert line.endswith("(choose another id, or write `extends: works` to change that one)")


def test_a_misspelt_target_gets_a_hint(tmp_path: Path) -> None:
    line = only(told(SMALL_TOWN, mod(tmp_path, "buildings:\n  - extends: smelte\n    jobs: 3\n")))
    assert "there is no 'smelte' of buildings to extend (did you mean 'smelter'?)" in line


def test_a_slip_in_a_change_is_placed_in_the_mod(tmp_path: Path) -> None:
    line = only(told(SMALL_TOWN, mod(tmp_path, "buildings:\n  - extends: smelter\n    job: 3\n")))
    assert line.startswith("changes.yaml:3:5: error[unknown-key]: unknown key 'job' (did you mean 'jobs'?)")


def test_a_mod_may_lack_chinese_and_the_game_may_not(tmp_path: Path) -> None:
    text = "groups:\n  - {id: mine, name: {en: Mine}, icon: works}\n"
    assert "warning[missing-translation]" in only(told(SMALL_TOWN, mod(tmp_path, text)))
    (tmp_path / "my_mod" / "mod.yaml").unlink()
    assert "error[missing-translation]" in only(told(SMALL_TOWN, tmp_path / "my_mod"))
