"""Recipes: how every effect and every bed is made from numbers.

Next: ``desk.py`` (interface), ``works.py`` (iron and fire), ``street.py`` (people and water), ``beds.py`` (what never stops).
"""

from recipes.beds import BEDS
from recipes.desk import DESK
from recipes.recipe import Recipe
from recipes.street import STREET
from recipes.works import WORKS

EFFECTS: dict[str, Recipe] = DESK | WORKS | STREET

__all__ = ["BEDS", "EFFECTS", "Recipe"]
