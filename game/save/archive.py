"""Archive: the zip that a save is. Members are JSON, arrays (``.npy`` without pickle) and pictures.

A save may come from anywhere: every size is checked before memory is asked for, names are never used as paths, and an
array's header must fit its bytes. Next: ``file.py``.
"""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.save.problem import SaveProblem

MOST_MEMBERS = 2_000
MOST_MEMBER_BYTES = 128 << 20
MOST_BYTES = 256 << 20
ARRAY_KINDS = ("uint8", "int32", "int64")
FIXED_DATE = (1980, 1, 1, 0, 0, 0)
"""The zip's own dates are not used, so that equal cities make equal files."""
COMPRESSION_LEVEL = 1
"""Level 1 takes 8 ms, level 6 takes 22 ms for the same third of the size."""


def pack(members: Mapping[str, bytes]) -> bytes:
    """Return a zip of these members."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=COMPRESSION_LEVEL) as archive:
        for name, content in members.items():
            info = zipfile.ZipInfo(name, FIXED_DATE)
            info.compress_type = zipfile.ZIP_STORED if name.endswith(".png") else zipfile.ZIP_DEFLATED
            archive.writestr(info, content, compresslevel=COMPRESSION_LEVEL)
    return buffer.getvalue()


def unpack(path: Path, only: str = "") -> dict[str, bytes]:
    """Return the members of a save, or the one named; raises :class:`SaveProblem` without the file's name."""
    try:
        with zipfile.ZipFile(path) as archive:
            infos = archive.infolist()
            _check_sizes(infos)
            return {i.filename: _read(archive, i) for i in infos if not only or i.filename == only}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError):
        raise SaveProblem("it is damaged or not a save") from None
    except OSError as problem:
        raise SaveProblem(f"it cannot be read: {problem.strerror or problem}") from None


def _check_sizes(infos: list[zipfile.ZipInfo]) -> None:
    if len(infos) > MOST_MEMBERS:
        raise SaveProblem(f"it has {len(infos)} parts, more than any save")
    if len({i.filename for i in infos}) != len(infos):
        raise SaveProblem("it has two parts of one name")
    if any(i.file_size > MOST_MEMBER_BYTES for i in infos) or sum(i.file_size for i in infos) > MOST_BYTES:
        raise SaveProblem(f"unpacked it would be larger than {MOST_BYTES >> 20} MB, larger than any save")


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    # The size in the header may lie; reading stops there all the same, and the checksum then fails.
    with archive.open(info) as member:
        content = member.read(info.file_size + 1)
    if len(content) != info.file_size:
        raise SaveProblem("it is damaged or not a save")
    return content


def to_json(value: object) -> bytes:
    """Return JSON as bytes."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def from_json(content: bytes | None, what: str) -> Any:
    """Return what JSON bytes say; raises :class:`SaveProblem`."""
    if content is None:
        raise SaveProblem(f"its part '{what}' is missing")
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        raise SaveProblem(f"its part '{what}' is damaged") from None


def to_npy(array: NDArray[Any]) -> bytes:
    """Return an array as an ``.npy`` file."""
    buffer = io.BytesIO()
    np.lib.format.write_array(buffer, np.ascontiguousarray(array), version=(1, 0), allow_pickle=False)
    return buffer.getvalue()


def from_npy(content: bytes, what: str) -> NDArray[Any]:
    """Return the array of an ``.npy`` file: whole numbers only, and exactly as many bytes as its header promises."""
    buffer = io.BytesIO(content)
    try:
        if np.lib.format.read_magic(buffer) != (1, 0):
            raise ValueError
        shape, by_columns, kind = np.lib.format.read_array_header_1_0(buffer)
    except (ValueError, TypeError, SyntaxError):
        raise SaveProblem(f"its layer '{what}' is damaged") from None
    count = 1
    for side in shape:
        count *= side
    body = content[buffer.tell() :]
    if kind.name not in ARRAY_KINDS or by_columns or min(shape, default=0) < 0 or count * kind.itemsize != len(body):
        raise SaveProblem(f"its layer '{what}' is damaged")
    return np.frombuffer(body, kind).astype(kind.newbyteorder("=")).reshape(shape)
