"""The one shader of the game, built in variants: vertex colour x noise x streaks x brick or corrugation x dirt.

Why one shader: the colour lies in the mesh, so a part needs no texture image and every part may differ a
little. `RECIPES` is the whole list of materials; each recipe only names what differs from `make`'s defaults.
Next: kit/mesh.py, which writes the colours into the mesh.
"""

import bpy

# Names of `make`'s arguments. 'upward' = fixed upward normal: thin leaves and blades would else be black specks.
RECIPES = {
    "paint": {},
    "flat": {"noise": 0.05, "dirt": 0.3},
    "wood": {"noise": 0.2, "noise_scale": 18, "streaks": 0.15},
    "plaster": {"noise": 0.09, "noise_scale": 5, "streaks": 0.22},
    "brick": {"brick": 0.058, "noise": 0.2, "noise_scale": 6, "streaks": 0.25},
    "concrete": {"noise": 0.12, "noise_scale": 5, "streaks": 0.2, "fine": 0.06},
    "metal": {"rough": 0.45, "metal": 0.35, "specular": 0.5, "noise": 0.15, "noise_scale": 7, "streaks": 0.25},
    "corr": {"rough": 0.6, "metal": 0.2, "corrugation": 9.0, "noise": 0.18, "noise_scale": 5, "streaks": 0.3},
    "tile": {"rough": 0.7, "specular": 0.3, "noise": 0.14, "noise_scale": 4},
    "glass": {"rough": 0.12, "metal": 0.25, "specular": 0.8, "noise": 0.05, "dirt": 0.3},
    "leaf": {"rough": 0.8, "specular": 0.15, "noise": 0.1, "noise_scale": 12, "dirt": 0.45, "translucent": 0.18},
    "blade": {
        "rough": 0.9,
        "specular": 0.05,
        "noise": 0.06,
        "noise_scale": 12,
        "dirt": 0,
        "upward": True,
        "translucent": 0.35,
        "emission": 0.22,
    },
    "ground": {
        "rough": 0.95,
        "specular": 0.1,
        "noise": 0.2,
        "noise_scale": 4.5,
        "fine": 0.14,
        "dirt": 0.5,
        "bump": 0.5,
        "bump_scale": 40,
    },
    "still": {
        "rough": 0.06,
        "specular": 0.6,
        "noise": 0.05,
        "noise_scale": 3,
        "dirt": 0.25,
        "bump": 0.04,
        "bump_scale": 9,
    },
    "emit": {"emission": 2.2, "noise": 0, "dirt": 0},
    # The three of the periodic ground patches: no world-space noise, it would break the period.
    "ground_patch": {
        "rough": 0.95,
        "specular": 0.1,
        "noise": 0,
        "fine": 0.12,
        "dirt": 0.5,
        "bump": 0.4,
        "bump_scale": 40,
    },
    "water_patch": {"rough": 0.1, "specular": 0.6, "noise": 0, "dirt": 0, "bump": 0.2, "bump_scale": 11},
    "paved_patch": {"noise": 0, "fine": 0.06},
}


class Nodes:
    """A node tree with three short ways to add to it."""

    def __init__(self, tree):
        self.tree = tree

    def link(self, source, target):
        self.tree.links.new(source, target)

    def add(self, kind, **values):
        node = self.tree.nodes.new(kind)
        for name, value in values.items():
            if name in node.inputs:
                node.inputs[name].default_value = value
            else:
                setattr(node, name, value)
        return node

    def blend(self, how, share, a, b):
        node = self.add("ShaderNodeMix", data_type="RGBA", blend_type=how)
        for slot, value in ((0, share), (6, a), (7, b)):
            if hasattr(value, "is_output"):
                self.link(value, node.inputs[slot])
            else:
                node.inputs[slot].default_value = value
        return node.outputs[2]

    def ramp(self, source, low, high, at_low, at_high):
        node = self.add("ShaderNodeMapRange")
        for slot, value in enumerate((low, high, at_low, at_high), start=1):
            node.inputs[slot].default_value = value
        self.link(source, node.inputs[0])
        return node.outputs[0]

    def noise(self, vector, scale, detail):
        node = self.add("ShaderNodeTexNoise", Scale=scale, Detail=detail)
        self.link(vector, node.inputs["Vector"])
        return node.outputs[0]


def wall_pattern(n, position, tint, brick, corrugation):
    """Brick courses or corrugation along (x + y, z): one mapping serves both wall directions."""
    split, total, plane = n.add("ShaderNodeSeparateXYZ"), n.add("ShaderNodeMath"), n.add("ShaderNodeCombineXYZ")
    n.link(position, split.inputs[0])
    n.link(split.outputs[0], total.inputs[0])
    n.link(split.outputs[1], total.inputs[1])
    n.link(total.outputs[0], plane.inputs[0])
    n.link(split.outputs[2], plane.inputs[1])
    if brick:
        node = n.add(
            "ShaderNodeTexBrick",
            Scale=1.0,
            Color1=(1.12, 1.1, 1.06, 1),
            Color2=(0.82, 0.82, 0.84, 1),
            Mortar=(0.72, 0.72, 0.74, 1),
        )
        for name, value in (("Mortar Size", 0.006), ("Brick Width", brick), ("Row Height", brick * 0.46)):
            node.inputs[name].default_value = value
        n.link(plane.outputs[0], node.inputs["Vector"])
        tint = n.blend("MULTIPLY", 1.0, tint, node.outputs[0])
    if corrugation:
        node = n.add("ShaderNodeTexWave", Scale=corrugation)
        n.link(plane.outputs[0], node.inputs["Vector"])
        tint = n.blend("MULTIPLY", 1.0, tint, n.ramp(node.outputs[1], 0, 1, 0.8, 1.12))
    return tint


def make(
    name,
    rough=0.85,
    metal=0.0,
    specular=0.25,
    noise=0.16,
    noise_scale=9.0,
    streaks=0.0,
    brick=0.0,
    corrugation=0.0,
    dirt=0.55,
    bump=0.0,
    bump_scale=30.0,
    emission=0.0,
    translucent=0.0,
    fine=0.0,
    upward=False,
):
    """A material: noise and streaks are shares of brightness, brick is its width in tiles, dirt darkens corners."""
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    material.node_tree.nodes.clear()
    n = Nodes(material.node_tree)
    tint = n.add("ShaderNodeVertexColor", layer_name="Col").outputs[0]
    position = n.add("ShaderNodeNewGeometry").outputs["Position"]
    for strength, scale, detail in ((noise, noise_scale, 4.0), (fine, 70.0, 2.0)):
        if strength:
            factor = n.ramp(n.noise(position, scale, detail), 0.3, 0.7, 1 - strength, 1 + strength)
            tint = n.blend("MULTIPLY", 1.0, tint, factor)
    if streaks:
        stretch = n.add("ShaderNodeMapping", Scale=(14, 14, 1.3))
        n.link(position, stretch.inputs[0])
        factor = n.ramp(n.noise(stretch.outputs[0], 1.0, 3.0), 0.45, 0.75, 1.0, 1 - streaks)
        tint = n.blend("MULTIPLY", 1.0, tint, factor)
    if brick or corrugation:
        tint = wall_pattern(n, position, tint, brick, corrugation)
    if dirt:
        corners = n.add("ShaderNodeAmbientOcclusion", samples=2, Distance=0.22)
        open_share = n.ramp(corners.outputs["AO"], 0.0, 0.85, 0.0, 1.0)
        dark = n.blend("MULTIPLY", 1.0, tint, (1 - dirt, 1 - dirt * 1.02, 1 - dirt * 0.92, 1))
        tint = n.blend("MIX", open_share, dark, tint)
    surface = n.add("ShaderNodeBsdfPrincipled", Roughness=rough, Metallic=metal)
    surface.inputs["Specular IOR Level"].default_value = specular
    n.link(tint, surface.inputs["Base Color"])
    if emission:
        n.link(tint, surface.inputs["Emission Color"])
        surface.inputs["Emission Strength"].default_value = emission
    if bump:
        node = n.add("ShaderNodeBump", Strength=bump, Distance=0.02)
        n.link(n.noise(position, bump_scale, 3.0), node.inputs["Height"])
        n.link(node.outputs[0], surface.inputs["Normal"])
    if upward:
        node = n.add("ShaderNodeCombineXYZ", X=-0.12, Y=-0.38, Z=0.9)
        n.link(node.outputs[0], surface.inputs["Normal"])
    shader = surface.outputs[0]
    if translucent:
        through, both = n.add("ShaderNodeBsdfTranslucent"), n.add("ShaderNodeMixShader", Fac=translucent)
        n.link(tint, through.inputs[0])
        n.link(shader, both.inputs[1])
        n.link(through.outputs[0], both.inputs[2])
        shader = both.outputs[0]
    n.link(shader, n.add("ShaderNodeOutputMaterial").inputs[0])
    return material


def named(name):
    """The material of that name, made when first asked for."""
    return bpy.data.materials.get(name) or make(name, **RECIPES[name])
