"""Twins: the same building with its front to the other lit side (+x instead of -y), modelled anew and lit anew.

A finished picture may never be mirrored, for its light is baked; the geometry may. So a twin costs one line in a
family's JOBS and no second design. Oblong buildings swap columns and rows. Next: things/village.py, which uses it.
"""

from mathutils import Matrix

# (x, y) -> (-y, -x): the footprint 0..w, -h..0 becomes 0..h, -w..0 and its north corner stays where it is.
SWAP = Matrix(((0, -1, 0, 0), (-1, 0, 0, 0), (0, 0, 1, 0), (0, 0, 0, 1)))

ALONG = {"laundry_line": "laundry_line_y", "laundry_line_grey": "laundry_line_grey_y"}  # parts that have a direction


def east(build):
    """The builder of the twin `<name>_e` of what `build` models: front to +x, columns and rows exchanged."""

    def twin(m, *frame):
        first = len(m.faces)
        m.frames.append(m.frames[-1] @ SWAP)
        build(m, *frame)
        m.frames.pop()
        m.spots = {ALONG.get(kind, kind): where for kind, where in m.spots.items()}
        m.faces[first:] = [face[::-1] for face in m.faces[first:]]  # a reflection turns every face inside out

    return twin
