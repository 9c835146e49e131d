"""Broad-leaved trees of the Xiang valley in their four seasons.

The bare name is the tree of summer (of its show for blossom and ginkgo); `_spring _autumn _winter _summer` follow where
the kind changes. Camphors stay green, so that winter is told by a tint (game/ui/board/tints.py). All forms of one tree
grow from the same dice. Next: things/wilds.py (bamboo, conifers, bushes, reeds), things/groves.py.
"""

from kit.crowns import Dress, Form, tree
from pipeline.job import Job

SPREADING = Form(0.82, 0.42, 14, 0.32, 1.15, 0.058)
UPRIGHT = Form(0.98, 0.34, 14, 0.30, 0.9, 0.052)
FORMS = {
    "camphor1": SPREADING,
    "camphor2": Form(0.70, 0.36, 12, 0.30, 1.0, 0.05),
    "camphor3": UPRIGHT,
    "camphor4": Form(0.92, 0.47, 17, 0.36, 1.25, 0.07),
    "plane1": Form(0.98, 0.36, 13, 0.38, 0.95, 0.044, "#b3a890", 0.38),
    "plane2": Form(0.86, 0.33, 12, 0.38, 1.0, 0.042, "#a89c84", 0.40),
    "blossom": Form(0.56, 0.30, 12, 0.30, 1.2, 0.036, "#5a4038", 0.38),
    "ginkgo": Form(0.96, 0.28, 14, 0.28, 0.72, 0.042, "#7d6a54", 0.40),
    "maple": Form(0.68, 0.34, 13, 0.32, 1.15, 0.04, "#6b5a4c", 0.36),
    "persimmon": Form(0.60, 0.29, 11, 0.34, 1.05, 0.038, "#4f4038", 0.38),
    "mulberry": Form(0.44, 0.24, 9, 0.42, 1.1, 0.042, "#6a5a48", 0.42),
    "orchard1": Form(0.42, 0.23, 9, 0.26, 1.05, 0.034, "#5f4a38", 0.46),
    "dusty1": Form(0.66, 0.34, 11, 0.34, 1.0, 0.05, "#5c5248", 0.36),
    "dusty2": Form(0.58, 0.28, 9, 0.34, 0.95, 0.046, "#5c5248", 0.36),
    "dusty3": Form(0.80, 0.32, 10, 0.36, 0.9, 0.05, "#5c5248", 0.34),
}
DRESSES = {
    "camphor1": {"": Dress("#568238", "#9cbb52")},
    "camphor2": {"": Dress("#4a7a3c", "#8cb24e")},
    "camphor3": {"": Dress("#6a933e", "#aac552")},
    "camphor4": {"": Dress("#4a7a40", "#8db255")},
    "plane1": {
        "": Dress("#5f8a3c", "#a0bd58", 0.95),
        "spring": Dress("#86a848", "#c4d678", 0.62),
        "autumn": Dress("#b07a34", "#e0b25a", 0.82),
        "winter": None,
    },
    "plane2": {
        "": Dress("#688f40", "#a8c05c", 0.95),
        "spring": Dress("#8cac4c", "#c8d87c", 0.62),
        "autumn": Dress("#a0642e", "#d89c4c", 0.8),
        "winter": None,
    },
    "blossom": {
        "": Dress("#d98fa0", "#f8d4da", 0.95),
        "summer": Dress("#5a8040", "#9ab85a", 0.95),
        "autumn": Dress("#a85c3c", "#d89058", 0.75),
        "winter": None,
    },
    "ginkgo": {
        "": Dress("#cf9c2c", "#f4d65a"),
        "spring": Dress("#8fae4c", "#cadc80", 0.7),
        "summer": Dress("#6a9644", "#aac85e"),
        "winter": None,
    },
    "maple": {
        "": Dress("#5c8a40", "#9cbc58", 0.95),
        "spring": Dress("#8aac4c", "#c8d67c", 0.7),
        "autumn": Dress("#963628", "#dc6c3a", 0.9),
        "winter": None,
    },
    "persimmon": {
        "": Dress("#547d38", "#92b250", 0.95),
        "spring": Dress("#84a848", "#c2d478", 0.7),
        "autumn": Dress("#9a6a34", "#d09a4c", 0.5, "#e8762a", 46, 0.023),
        "winter": Dress("#8a6a44", "#a8845a", 0.03, "#e06a26", 30, 0.023),
    },
    "mulberry": {"": Dress("#5f8c38", "#a4c050"), "autumn": Dress("#a8963c", "#d8c45c", 0.7), "winter": None},
    "orchard1": {
        "": Dress("#3f6e34", "#7ca246"),
        "spring": Dress("#4a7838", "#8cb050", 0.95, "#f4f0e4", 70, 0.014),
        "autumn": Dress("#446e34", "#80a248", 1.0, "#f08a28", 46, 0.021),
        "winter": Dress("#466a3a", "#7c9850", 0.95, "#ec8428", 16, 0.021),
    },
    "dusty1": {"": Dress("#7f7a54", "#a59c74", 0.75)},
    "dusty2": {"": Dress("#8a7f58", "#ac9e78", 0.62)},
    "dusty3": {"": Dress("#8f8460", "#b0a480", 0.5)},
}


def jobs():
    """A job for every tree and form; the same seed for all forms of a tree."""
    for k, (name, forms) in enumerate(DRESSES.items()):
        for season, dress in forms.items():
            full = f"{name}_{season}" if season else name
            grown = FORMS[name]
            yield Job(full, lambda m, f=grown, d=dress: tree(m, f, d), 0, 0, grown.height + 0.18, seed=130 + k)


JOBS = list(jobs())
