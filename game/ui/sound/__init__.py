"""Sound: music in stems, beds by what lies under the camera, effects in their place, subtitles; or silence without a device.

Every sound has a visible twin, so nothing is lost in silence. ``player.py`` is the face; it asks ``music.py``, ``ambience.py``
and ``effects.py``, which play what ``assets/sound/sounds.yaml`` says. Next: ``player.py``; ``assets/sound/README.md`` for how
the files are made.
"""

from game.ui.sound.captions import Captions
from game.ui.sound.device import quiet_stderr
from game.ui.sound.player import Sound, group_of
from game.ui.sound.surroundings import Surroundings, surroundings
from game.ui.sound.table import SoundTable, load_table

__all__ = ["Captions", "Sound", "SoundTable", "Surroundings", "group_of", "load_table", "quiet_stderr", "surroundings"]
