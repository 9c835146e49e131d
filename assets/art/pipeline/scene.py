"""The stage: light, camera and render settings, the same for every sprite.

The camera is orthographic at 30 degrees, which makes tiles exactly 2:1; a tile is 128x64 px (zoom 2). The sun
stands at the left front: walls facing -y are lit, shadows fall to the right. All numbers that shape the
picture are here; changing one means rendering everything anew (see pipeline/sprite.py).
"""

import math
import os
import tempfile

import bpy
from kit.materials import Nodes
from kit.mesh import Model
from mathutils import Vector
from PIL import Image

UNIT_PX = 128 / math.sqrt(2)  # pixels of one tile edge seen square on
HEIGHT_PX = UNIT_PX * math.cos(math.radians(30))  # 78.38 px for one unit of height
SUN_FROM, SUN_ELEVATION_DEG, SUN_STRENGTH, SUN_COLOUR, SUN_WIDTH_DEG = (-0.42, -0.91), 46.0, 3.5, (1.0, 0.91, 0.76), 3.0
SKY_HORIZON, SKY_ZENITH, SKY_STRENGTH = (0.86, 0.88, 0.90, 1), (0.42, 0.58, 0.95, 1), 0.72
BOUNCE_GROUND = (0.30, 0.31, 0.20)
SHADOW_SAMPLES = 12


def screen(x: float, y: float, z: float) -> tuple[int, int]:
    """Pixel of a point relative to the footprint's north corner, screen y down."""
    return round(64 * (x + y)), round(32 * (x - y) - HEIGHT_PX * z)


def prepare():
    """An empty scene with sun, sky, camera and the render settings."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    settings, cycles = scene.render, scene.cycles if scene.render.engine == "CYCLES" else None
    settings.engine = "CYCLES"
    cycles = cycles or scene.cycles
    cycles.device, settings.threads_mode, settings.threads = "CPU", "FIXED", 1
    cycles.use_adaptive_sampling, cycles.use_denoising, cycles.denoiser = False, True, "OPENIMAGEDENOISE"
    cycles.denoising_input_passes, cycles.denoising_prefilter = "RGB_ALBEDO_NORMAL", "FAST"
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces, cycles.transparent_max_bounces = 4, 2, 2, 4
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.filter_width, cycles.sample_clamp_indirect, settings.film_transparent = 1.1, 4, True
    scene.view_settings.view_transform, scene.view_settings.look = "Standard", "None"
    settings.image_settings.file_format, settings.image_settings.color_mode = "PNG", "RGBA"
    add_sky(scene)
    add_sun(scene)
    lens = bpy.data.cameras.new("camera")
    lens.type, lens.clip_end = "ORTHO", 200
    scene.camera = bpy.data.objects.new("camera", lens)
    scene.camera.rotation_euler = (math.radians(60), 0, math.radians(45))
    scene.collection.objects.link(scene.camera)


def add_sky(scene):
    scene.world = bpy.data.worlds.new("sky")
    scene.world.use_nodes = True
    scene.world.node_tree.nodes.clear()
    n = Nodes(scene.world.node_tree)
    split = n.add("ShaderNodeSeparateXYZ")
    n.link(n.add("ShaderNodeTexCoord").outputs["Generated"], split.inputs[0])
    light = n.add("ShaderNodeBackground", Strength=SKY_STRENGTH)
    n.link(n.blend("MIX", n.ramp(split.outputs[2], 0, 0.8, 0, 1), SKY_HORIZON, SKY_ZENITH), light.inputs[0])
    n.link(light.outputs[0], n.add("ShaderNodeOutputWorld").inputs[0])


def add_sun(scene):
    sun = bpy.data.lights.new("sun", "SUN")
    sun.energy, sun.color, sun.angle = SUN_STRENGTH, SUN_COLOUR, math.radians(SUN_WIDTH_DEG)
    lamp = bpy.data.objects.new("sun", sun)
    scene.collection.objects.link(lamp)
    length, e = math.hypot(*SUN_FROM), math.radians(SUN_ELEVATION_DEG)
    towards = Vector((SUN_FROM[0] / length * math.cos(e), SUN_FROM[1] / length * math.cos(e), math.sin(e)))
    lamp.rotation_euler = towards.to_track_quat("Z", "Y").to_euler()


def clear():
    """Remove all meshes; lights, camera and materials stay."""
    for thing in [o for o in bpy.context.scene.objects if o.type == "MESH"]:
        mesh = thing.data
        bpy.data.objects.remove(thing)
        bpy.data.meshes.remove(mesh)


def ground(of=BOUNCE_GROUND, size=30):
    """The plane below: unseen in the colour pass it throws light up, in the shadow pass it catches shadow."""
    plane = Model()
    plane.quad((-size, -size, 0), (size, -size, 0), (size, size, 0), (-size, size, 0), of, "flat")
    return plane.bake("ground")


def frame(left, right, top, bottom):
    """Point the camera at a rectangle of pixels relative to the north corner; sides must be even numbers."""
    scene, width, height = bpy.context.scene, right - left, bottom - top
    scene.render.resolution_x, scene.render.resolution_y, scene.render.resolution_percentage = width, height, 100
    across, up = (left + right) / 2 / UNIT_PX, -(top + bottom) / 2 / UNIT_PX
    s, c30 = math.sqrt(0.5), math.cos(math.radians(30))
    to_right, to_top, ahead = Vector((s, s, 0)), Vector((-s / 2, s / 2, c30)), Vector((-s * c30, s * c30, -0.5))
    scene.camera.location = to_right * across + to_top * up - ahead * 60
    scene.camera.data.ortho_scale = max(width, height) / UNIT_PX


def render(samples: int) -> Image.Image:
    """The framed rectangle as an RGBA image."""
    scene = bpy.context.scene
    scene.cycles.samples = samples
    handle, path = tempfile.mkstemp(suffix=".png")
    os.close(handle)
    scene.render.filepath = path
    bpy.ops.render.render(write_still=True)
    with Image.open(path) as picture:
        image = picture.convert("RGBA")
    os.unlink(path)
    return image


def render_shadow(body, plane) -> Image.Image:
    """Only the shadow that `body`, one object or several, throws: direct light, one plain material, no colour."""
    plain = bpy.data.materials.get("plain_shadow")
    if plain is None:
        plain = bpy.data.materials.new("plain_shadow")
        plain.use_nodes = True
        plain.node_tree.nodes.clear()
        n = Nodes(plain.node_tree)
        n.link(n.add("ShaderNodeBsdfDiffuse").outputs[0], n.add("ShaderNodeOutputMaterial").inputs[0])
    cycles = bpy.context.scene.cycles
    for thing in body if isinstance(body, list) else [body]:
        thing.visible_camera = False
    plane.visible_camera, plane.is_shadow_catcher = True, True
    bpy.context.view_layer.material_override, cycles.max_bounces, cycles.use_denoising = plain, 0, False
    image = render(SHADOW_SAMPLES)
    bpy.context.view_layer.material_override, cycles.max_bounces, cycles.use_denoising = None, 4, True
    return image
