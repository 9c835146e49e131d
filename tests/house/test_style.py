"""The rules of the house about its own code; docs/house.md gives the reasons."""

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GAME = ROOT / "game"
LONGEST_FILE = 400
FORBIDDEN_NAMES = ("manager", "handler", "helper", "utils", "util")


def modules(folder: Path = GAME) -> Iterator[Path]:
    yield from sorted(p for p in folder.rglob("*.py") if "data" not in p.relative_to(folder).parts)


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def run(*command: str) -> None:
    found = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert found.returncode == 0, found.stdout + found.stderr


def test_imports_go_one_way() -> None:
    # The linter keeps a cache beside the code unless it is told not to.
    run(sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()", "--no-cache")


def test_the_code_is_in_the_house_style() -> None:
    run(sys.executable, "-m", "ruff", "check", "--no-cache", "game", "tests", "main.py")


def test_every_type_is_right() -> None:
    run(sys.executable, "-m", "mypy", "--no-error-summary", "game")


def test_no_file_is_longer_than_a_reader_can_hold() -> None:
    long = {shown(p): n for p in modules() if (n := len(p.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE}
    assert not long


def test_every_module_says_what_it_is() -> None:
    silent = [shown(p) for p in modules() if not ast.get_docstring(ast.parse(p.read_text(encoding="utf-8")))]
    assert not silent


def test_every_public_class_and_function_says_what_it_does() -> None:
    silent = []
    for path in modules():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in tree.body:
            named = isinstance(node, ast.ClassDef | ast.FunctionDef) and not node.name.startswith("_")
            overloads = isinstance(node, ast.FunctionDef) and any(
                isinstance(d, ast.Name) and d.id == "overload" for d in node.decorator_list
            )
            if named and not overloads and not ast.get_docstring(node):  # type: ignore[arg-type]
                silent.append(f"{shown(path)}: {node.name}")  # type: ignore[attr-defined]
    assert not silent


def test_only_the_commands_print() -> None:
    loud = []
    for path in modules():
        if path.is_relative_to(GAME / "cli"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print":
                told = {k.arg: ast.unparse(k.value) for k in node.keywords}
                if told.get("file") != "sys.stderr":
                    loud.append(f"{shown(path)}:{node.lineno}")
    assert not loud


def test_the_simulation_asks_neither_clock_nor_chance_nor_disk() -> None:
    allowed = set(sys.stdlib_module_names) | {"numpy", "game"}
    forbidden = {"random", "time", "datetime", "os", "pathlib", "io", "secrets", "uuid", "threading", "locale"}
    found = []
    for path in modules(GAME / "sim"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module]
                if node.module.startswith("game."):
                    assert node.module.startswith(("game.sim", "game.text")), shown(path)
            roots = {name.partition(".")[0] for name in names}
            if roots & forbidden or roots - allowed:
                found.append(f"{shown(path)}: {roots}")
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open":
                found.append(f"{shown(path)}:{node.lineno}: open")
    assert not found


EXACT_PRODUCTS = {"game/sim/river.py"}
"""Products of whole matrices are exact: numpy multiplies int64 without BLAS."""
INEXACT = {
    "exp",
    "log",
    "sin",
    "cos",
    "tan",
    "tanh",
    "power",
    "dot",
    "matmul",
    "inner",
    "hypot",
    "pow",
    "log2",
    "log10",
}


def test_no_function_that_differs_between_processors_is_used_in_the_rules() -> None:
    found = []
    for path in modules(GAME / "sim"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.BinOp) and isinstance(node.op, ast.MatMult) and shown(path) not in EXACT_PRODUCTS:
                found.append(f"{shown(path)}:{node.lineno}: @")
            named = isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
            if named and node.value.id in ("np", "numpy", "math") and node.attr in INEXACT:  # type: ignore[attr-defined]
                found.append(f"{shown(path)}:{node.lineno}: {node.attr}")  # type: ignore[attr-defined]
    assert not found


def test_screens_look_at_the_city_through_its_view_alone() -> None:
    hidden = {"soils", "rivers", "rice", "dose", "sources"}
    found = [
        f"{shown(path)}:{node.lineno}: {ast.unparse(node)}"
        for path in modules(GAME / "ui")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in hidden and ast.unparse(node.value).endswith("world")
    ]
    assert not found


def test_no_name_says_nothing() -> None:
    vague = []
    for path in modules():
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        names = [path.stem, *(node.name for node in nodes if isinstance(node, ast.ClassDef))]
        vague += [f"{shown(path)}: {n}" for n in names if n.lower().endswith(FORBIDDEN_NAMES)]
    assert not vague


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / name for name in listed.stdout.split("\0") if name]


def test_no_file_names_a_place_of_one_machine() -> None:
    words = ["/" + "work" + "/", "/" + "home" + "/", "/Us" + "ers/", "C:" + "\\", ".." + "/shared"]
    text = {".py", ".md", ".yaml", ".toml", ".json", ".txt", ".cfg", ""}
    found = []
    for path in tracked():
        if path.suffix in text and path.is_file():
            content = path.read_text(encoding="utf-8", errors="ignore")
            found += [f"{shown(path)}: {word}" for word in words if word in content]
    assert not found


def test_nothing_is_left_to_do_later() -> None:
    words = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "coming " + "soon"]
    found = []
    for path in [*modules(), ROOT / "main.py", *(ROOT / "levels").rglob("*.yaml")]:
        content = path.read_text(encoding="utf-8")
        found += [f"{shown(path)}: {word}" for word in words if word in content]
    assert not found


def test_main_knows_every_dependency() -> None:
    names = {"pygame-ce": "pygame", "PyYAML": "yaml", "Pillow": "PIL"}
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    modules_needed = {names.get(d.split(">")[0].split("=")[0], d.split(">")[0].split("=")[0]) for d in declared}
    source = (ROOT / "main.py").read_text(encoding="utf-8")
    tree = ast.parse(source)
    needs = next(n for n in tree.body if isinstance(n, ast.Assign) and ast.unparse(n.targets[0]) == "NEEDS")
    assert set(ast.literal_eval(needs.value)) == modules_needed
