"""Model: a mesh that is written, part by part, in code; every face carries its colour and its material.

Space: 1 unit = 1 tile; x = column (screen right-down), y = -row, z = up. A footprint of w columns and h rows
covers x 0..w, y -h..0, so the origin is its north corner. Seen from (+x, -y): walls facing -y are lit, walls
facing +x lie in sky shade. Scale: storey 0.27, door 0.25, figure 0.14. Next: kit/walls.py.
"""

import hashlib
import math
import random
from contextlib import contextmanager

import bmesh
import bpy
import numpy as np
from mathutils import Matrix, Vector
from mathutils import noise as lattice

from kit import materials
from kit.palette import colour, mix, shade

EDGE_LIGHT = 1.22  # chamfers are tinted lighter: an edge highlight without any cost
SPHERES: dict[int, tuple[list, list]] = {}


def sphere(subdivisions: int):
    """Vertices and faces of a unit icosphere."""
    if subdivisions not in SPHERES:
        mesh = bmesh.new()
        bmesh.ops.create_icosphere(mesh, subdivisions=subdivisions, radius=1)
        SPHERES[subdivisions] = (
            [tuple(v.co) for v in mesh.verts],
            [tuple(v.index for v in f.verts) for f in mesh.faces],
        )
        mesh.free()
    return SPHERES[subdivisions]


class Model:
    """Faces with colours and materials, and marked points: where smoke leaves it, where its moving parts are.

    `panes` has a number for each face: 0, or the window it belongs to; whether a window is lit at night is decided for
    all its faces together, with the chance `lit_share` and a colour near `lit_tint`; `lit_spill` makes its light on
    walls and ground stronger, for lamps.
    """

    def __init__(self, seed=1):
        self.vertices, self.faces, self.colours, self.slots, self.smooth = [], [], [], [], []
        self.materials: dict[str, int] = {}
        self.smoke: list[tuple[float, float, float]] = []
        self.spots: dict[str, list[tuple[float, float, float]]] = {}
        self.panes: list[int] = []
        self.lit_share, self.lit_tint, self.lit_spill = 0.4, "#ffc978", 1.0
        self._window, self._windows = 0, 0
        self.rng = random.Random(seed)
        self.frames = [Matrix.Identity(4)]

    @contextmanager
    def at(self, x=0.0, y=0.0, z=0.0, turn_deg=0.0, scale=1.0):
        """Inside the block all parts are scaled, turned about z and moved."""
        turn = Matrix.Rotation(math.radians(turn_deg), 4, "Z")
        self.frames.append(self.frames[-1] @ Matrix.Translation((x, y, z)) @ turn @ Matrix.Scale(scale, 4))
        yield self
        self.frames.pop()

    @contextmanager
    def window(self):
        """Inside the block all faces belong to one window: at night they are lit together or not at all."""
        self._windows += 1
        self._window = self._windows
        yield self
        self._window = 0

    def jitter(self, of, amount=0.08):
        """A colour a little lighter or darker, warmer or cooler."""
        k = 1 + self.rng.uniform(-amount, amount)
        warm = self.rng.uniform(-amount, amount) * 0.35
        c = colour(of)
        return c[0] * k * (1 + warm), c[1] * k, c[2] * k * (1 - warm)

    def add(self, points, faces, colours, material="paint", smooth=False):
        """Faces over points; one colour or a list with one per face."""
        start = len(self.vertices)
        for p in points:
            q = self.frames[-1] @ Vector(p)
            self.vertices.append((q[0], q[1], max(q[2], 0.0)))  # nothing hides what lies below the ground
        slot = self.materials.setdefault(material, len(self.materials))
        each = colours if isinstance(colours, list) else [colour(colours)] * len(faces)
        self.faces += [[start + k for k in face] for face in faces]
        self.colours += each
        self.slots += [slot] * len(faces)
        self.smooth += [smooth] * len(faces)
        if material == "glass" and not self._window and not smooth:  # what is round and of glass is a glazed pot
            with self.window():
                self.panes += [self._window] * len(faces)
        else:
            self.panes += [self._window] * len(faces)

    def quad(self, a, b, c, d, of, material="paint"):
        self.add([a, b, c, d], [(0, 1, 2, 3)], of, material)

    def poly(self, points, of, material="paint"):
        self.add(points, [tuple(range(len(points)))], of, material)

    def box(self, x0, x1, y0, y1, z0, z1, of, material="paint", chamfer=0.012, jitter=0.04, top=None):
        """A box with chamfered edges."""
        x0, x1, y0, y1 = min(x0, x1), max(x0, x1), min(y0, y1), max(y0, y1)
        c = min(chamfer, (x1 - x0) * 0.3, (y1 - y0) * 0.3, (z1 - z0) * 0.3)
        side = self.jitter(of, jitter) if jitter else colour(of)
        lid = colour(top) if top is not None else side
        edge, lid_edge = shade(side, EDGE_LIGHT), shade(lid, EDGE_LIGHT)
        index, points = {}, []
        for ix, x in enumerate((x0, x1)):
            for iy, y in enumerate((y0, y1)):
                for iz, z in enumerate((z0, z1)):
                    dx, dy, dz = (-c if i else c for i in (ix, iy, iz))
                    for axis, p in enumerate(((x, y + dy, z + dz), (x + dx, y, z + dz), (x + dx, y + dy, z))):
                        index[ix, iy, iz, axis] = len(points)
                        points.append(p)
        faces, tints = [], []

        def face(tint, *corners):
            faces.append([index[q] for q in corners])
            tints.append(tint)

        for i in (0, 1):
            face(side, (i, 0, 0, 0), (i, 0, 1, 0), (i, 1, 1, 0), (i, 1, 0, 0))
            face(side, (0, i, 0, 1), (1, i, 0, 1), (1, i, 1, 1), (0, i, 1, 1))
            face(lid if i else side, (0, 0, i, 2), (0, 1, i, 2), (1, 1, i, 2), (1, 0, i, 2))
        for i in (0, 1):
            for k in (0, 1):
                face(edge, (i, k, 0, 0), (i, k, 1, 0), (i, k, 1, 1), (i, k, 0, 1))
                face(lid_edge if k else side, (i, 0, k, 0), (i, 1, k, 0), (i, 1, k, 2), (i, 0, k, 2))
                face(lid_edge if k else side, (0, i, k, 1), (1, i, k, 1), (1, i, k, 2), (0, i, k, 2))
                for q in (0, 1):
                    face(edge, (i, k, q, 0), (i, k, q, 1), (i, k, q, 2))
        self.add(points, faces, tints, material)

    def cylinder(
        self, cx, cy, z0, z1, r0, r1=None, n=16, of="stone", material="paint", cap=True, smooth=True, lid=None
    ):
        """An upright cylinder or cone, radius r0 below and r1 above."""
        r1 = r0 if r1 is None else r1
        turns = [2 * math.pi * k / n for k in range(n)]
        points = [(cx + r * math.cos(a), cy + r * math.sin(a), z) for z, r in ((z0, r0), (z1, r1)) for a in turns]
        self.add(points, [(k, (k + 1) % n, n + (k + 1) % n, n + k) for k in range(n)], of, material, smooth)
        if cap and r1 > 0:
            self.add(points[n:], [tuple(range(n))], lid if lid is not None else shade(of, 1.1), material)

    def lathe(self, cx, cy, profile, n=16, of="stone", material="paint"):
        """A turned body: profile = [(radius, z), ...] from below."""
        for (r0, z0), (r1, z1) in zip(profile[:-1], profile[1:], strict=True):
            self.cylinder(cx, cy, z0, z1, r0, r1, n, of, material, cap=False)

    def tube(self, points, radius, of, material="metal", n=8):
        """A round tube through points; radius one number or one per point."""
        path = [Vector(p) for p in points]
        rings, before = [], None
        for i, p in enumerate(path):
            along = (path[min(i + 1, len(path) - 1)] - path[max(i - 1, 0)]).normalized()
            u = along.cross(Vector((0, 0, 1)))
            u = u.normalized() if u.length > 1e-3 else Vector((1, 0, 0))
            if before is not None and u.dot(before) < 0.5:
                u = (before - along * before.dot(along)).normalized()  # else an upright tube is wrung at its bends
            before = u
            w = along.cross(u)
            r = radius[i] if isinstance(radius, (list, tuple)) else radius
            turns = [2 * math.pi * k / n for k in range(n)]
            rings.append([tuple(p + r * (math.cos(a) * u + math.sin(a) * w)) for a in turns])
        faces = [
            (i * n + k, i * n + (k + 1) % n, (i + 1) * n + (k + 1) % n, (i + 1) * n + k)
            for i in range(len(rings) - 1)
            for k in range(n)
        ]
        self.add([q for ring in rings for q in ring], faces, of, material, True)
        for ring in (rings[0], rings[-1]):
            self.poly(ring, of, material)

    def blob(
        self,
        centre,
        radius,
        of,
        material="leaf",
        detail=2,
        squash=1.0,
        rough=0.25,
        frequency=2.2,
        gradient=0.35,
        tip=None,
        smooth=True,
    ):
        """A lumpy ball: dark skirt, light crown (`gradient`), its top tinted towards `tip`."""
        ball, faces = sphere(detail)
        offset = Vector((self.rng.uniform(0, 50), self.rng.uniform(0, 50), self.rng.uniform(0, 50)))
        points = []
        for p in ball:
            d = radius * (1 + rough * lattice.noise(Vector(p) * frequency + offset))
            points.append((centre[0] + p[0] * d, centre[1] + p[1] * d, centre[2] + p[2] * d * squash))
        tints = []
        for f in faces:
            height = sum(ball[k][2] for k in f) / 3
            tint = shade(of, 1 + gradient * height)
            tints.append(mix(tint, tip, (height - 0.2) * 0.7) if tip is not None and height > 0.2 else tint)
        self.add(points, faces, tints, material, smooth)

    def plot(self, x0, x1, y0, y1, of, material="ground", z=0.004, wobble=0.06, corners=18, round_=0.25):
        """A ground patch with a wobbly outline, so that a site fades into the terrain."""
        cx, cy, a, b = (x0 + x1) / 2, (y0 + y1) / 2, (x1 - x0) / 2, (y1 - y0) / 2
        offset, power, points = self.rng.uniform(0, 99), 2 / (round_ * 10 + 2), []
        for k in range(corners * 4):
            t = 2 * math.pi * k / (corners * 4)
            dx = a * math.copysign(abs(math.cos(t)) ** power, math.cos(t))
            dy = b * math.copysign(abs(math.sin(t)) ** power, math.sin(t))
            wave = abs(lattice.noise(Vector((math.cos(t) * 3, math.sin(t) * 3, offset))))
            w = 1 - wobble * wave * 2 - wobble * 0.5 * self.rng.random()
            points.append((cx + dx * w, cy + dy * w, z))
        self.poly(points, of, material)

    def mark_smoke(self, x, y, z):
        """Say that smoke leaves here; the renderer writes it into the sprite's metadata."""
        self.smoke.append(tuple(self.frames[-1] @ Vector((x, y, z))))

    def mark(self, kind: str, x, y, z):
        """Say that a moving part is here: the game plays the animated sprite called `kind` at this point."""
        self.spots.setdefault(kind, []).append(tuple(self.frames[-1] @ Vector((x, y, z))))

    def triangles(self) -> int:
        return sum(len(f) - 2 for f in self.faces)

    def digest(self) -> str:
        """A short hash of all geometry, colours and materials: equal digest, equal picture."""
        made = hashlib.sha256(repr((self.faces, self.slots, self.materials, self.smooth)).encode())
        for part in (self.vertices, self.colours, self.smoke):
            made.update(np.round(np.array(part, np.float64), 5).tobytes())
        made.update(repr(sorted(self.spots.items())).encode() if self.spots else b"")
        return made.hexdigest()[:16]

    def night_digest(self) -> str:
        """A short hash of what decides the night picture, besides the geometry."""
        told = (self.panes, self.lit_share, self.lit_tint, *([self.lit_spill] if self.lit_spill != 1 else []))
        return hashlib.sha256(repr(told).encode()).hexdigest()[:16]

    def bake(self, name="model"):
        """A Blender object in the current scene."""
        mesh = bpy.data.meshes.new(name)
        mesh.from_pydata(self.vertices, [], self.faces)
        made = bpy.data.objects.new(name, mesh)
        bpy.context.scene.collection.objects.link(made)
        sizes = np.array([len(f) for f in self.faces])
        rgba = np.ones((sizes.sum(), 4), np.float32)
        rgba[:, :3] = np.repeat(np.array(self.colours, np.float32).reshape(-1, 3), sizes, axis=0)
        mesh.color_attributes.new("Col", "FLOAT_COLOR", "CORNER").data.foreach_set("color", rgba.ravel())
        for material in self.materials:
            mesh.materials.append(materials.named(material))
        mesh.polygons.foreach_set("material_index", self.slots)
        mesh.polygons.foreach_set("use_smooth", self.smooth)
        mesh.update()
        mesh.validate()
        return made
