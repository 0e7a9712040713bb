"""Importing this does once what commands would each begin with: see `tests.commands`."""

import gc
import os
from contextlib import redirect_stdout, suppress
from io import StringIO
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the command line does, before numpy is imported

from presskit.cli import presskit_command

FOLDER = Path(__file__).resolve().parent.parent / "corpus/helionor"
PAIR = [str(FOLDER / name) for name in ("2025-03-18-parc-solaire.fr.html", "2025-03-18-solar-park.en.html")]

os.environ["PRESSKIT_RUN__JOBS"] = "0"  # in this process
for words in (["check", *PAIR], ["pair", str(FOLDER)]):
    with redirect_stdout(StringIO()), suppress(SystemExit):
        presskit_command.main(words, standalone_mode=False)
gc.collect()
gc.freeze()  # what is there belongs to all forks: no collection looks at it, and so copies it
