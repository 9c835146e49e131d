"""The night pass: only what glows of itself, and its light on walls and ground; black elsewhere.

Why its own picture: the game darkens the day picture and adds this one, so one render serves dusk and night, and a
window that is dark by day may be lit. Which windows are lit follows from where they are, not from chance of the day.
The camera sees a lamp at its own brightness, walls and ground see it `SPILL` times brighter: real lamps are that bright.
Next: pipeline/sprite.py.
"""

import random
import zlib

import bpy
import numpy as np
from kit.materials import Nodes
from kit.palette import colour
from PIL import Image

from pipeline import scene

SAMPLES = 24
SPILL = 14.0
FAINTEST = 6  # of 255, taken from every pixel, so that light on the ground fades out without a rim
MARGIN_PX = 56  # the frame of a night picture is this much wider than that of the day picture
WARMTH = 0.16  # how far windows differ in brightness and warmth


def glow(model) -> np.ndarray | None:
    """The light of each face [faces, 3], or None if nothing glows."""
    emit = model.materials.get("emit")
    light = np.zeros((len(model.faces), 3), np.float32)
    tints: dict[int, tuple[float, ...] | None] = {}
    for k, (slot, pane) in enumerate(zip(model.slots, model.panes, strict=True)):
        if slot == emit:
            light[k] = model.colours[k]
        elif pane:
            if pane not in tints:
                tints[pane] = tint_of(model, k)
            if tints[pane] is not None:
                light[k] = tints[pane]
    return light if light.any() else None


def tint_of(model, face: int):
    """The light of the window that a face belongs to; None if nobody is at home."""
    place = np.round(np.array(model.vertices[model.faces[face][0]]), 3).tolist()
    luck = random.Random(zlib.crc32(repr(place).encode()))
    if luck.random() >= model.lit_share:
        return None
    bright, warm = 1 + luck.uniform(-WARMTH, WARMTH), luck.uniform(-WARMTH, WARMTH) * 0.5
    red, green, blue = colour(model.lit_tint)[:3]
    return red * bright * (1 + warm), green * bright, blue * bright * (1 - warm)


def material():
    """Shows the attribute `Lit` as light and the colour `Col` as a dull wall that catches it."""
    found = bpy.data.materials.get("night")
    if found is not None:
        return found
    found = bpy.data.materials.new("night")
    found.use_nodes = True
    found.node_tree.nodes.clear()
    n = Nodes(found.node_tree)
    lamp, wall, both = n.add("ShaderNodeEmission"), n.add("ShaderNodeBsdfDiffuse"), n.add("ShaderNodeAddShader")
    n.link(n.add("ShaderNodeVertexColor", layer_name="Lit").outputs[0], lamp.inputs["Color"])
    seen = n.add("ShaderNodeLightPath").outputs["Is Camera Ray"]
    strength = n.ramp(seen, 0, 1, SPILL, 1.0)
    strength.node.name = "spill"
    n.link(strength, lamp.inputs["Strength"])
    n.link(n.add("ShaderNodeVertexColor", layer_name="Col").outputs[0], wall.inputs["Color"])
    n.link(lamp.outputs[0], both.inputs[0])
    n.link(wall.outputs[0], both.inputs[1])
    n.link(both.outputs[0], n.add("ShaderNodeOutputMaterial").inputs[0])
    return found


def paint(body, model, light: np.ndarray):
    """Write the light of each face into the baked object, and how far it carries into the material."""
    material().node_tree.nodes["spill"].inputs[3].default_value = SPILL * model.lit_spill
    sizes = np.array([len(f) for f in model.faces])
    rgba = np.ones((sizes.sum(), 4), np.float32)
    rgba[:, :3] = np.repeat(light, sizes, axis=0)
    body.data.color_attributes.new("Lit", "FLOAT_COLOR", "CORNER").data.foreach_set("color", rgba.ravel())


def render(body, plane, samples=SAMPLES) -> Image.Image:
    """The framed rectangle by night, RGB on black."""
    view, world, sun = bpy.context.view_layer, bpy.context.scene.world, bpy.data.objects["sun"]
    sky = next(node for node in world.node_tree.nodes if node.type == "BACKGROUND")
    before = sky.inputs["Strength"].default_value, plane.visible_camera
    sky.inputs["Strength"].default_value, sun.hide_render, plane.visible_camera = 0.0, True, True
    view.material_override = material()
    try:
        picture = scene.render(samples)
    finally:
        view.material_override, sun.hide_render = None, False
        sky.inputs["Strength"].default_value, plane.visible_camera = before
    seen = np.array(picture.convert("RGBA")).astype(np.float32)
    rgb = seen[..., :3] * (seen[..., 3:] / 255)
    rgb = np.maximum(rgb - FAINTEST, 0) * (255 / (255 - FAINTEST))
    return Image.fromarray(rgb.astype(np.uint8))


def soften(picture: Image.Image, margin_px=MARGIN_PX) -> Image.Image:
    """The picture falling to black over a margin: light on the ground must not end in a straight line."""
    rgb = np.array(picture).astype(np.float32)
    sides = []
    for size in rgb.shape[:2]:
        inwards = np.minimum(np.arange(size), np.arange(size)[::-1]) / margin_px
        share = np.clip(inwards, 0, 1)
        sides.append(share * share * (3 - 2 * share))
    return Image.fromarray((rgb * (sides[0][:, None] * sides[1][None, :])[..., None]).astype(np.uint8))

