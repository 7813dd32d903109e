"""What is different while the package is imported: its facts are taken as they are written.

Loading them makes some 30,000 objects. Two things are put off until that is done, for they would
take as long again:

- The checks of records and of the dataset, which find nothing that the tests have not found: they
  make every record of the package again, with all the checks.
- The garbage collector. None of the objects is garbage, and what is looked through once more is
  what comes after them.
"""

import gc

__all__ = ["done", "finished"]

finished = False
"""Whether the facts of the package are loaded, so that records are checked."""

_restore = gc.enable if gc.isenabled() else gc.disable
gc.disable()


def done() -> None:
    """Check what is made from now on, and turn the collector on again, if it was on."""
    global finished  # noqa: PLW0603  # it is set once
    finished = True
    # not if something is frozen, by a program or by Python 3.12 itself: all of it would thaw
    if hasattr(gc, "freeze") and not gc.get_freeze_count():
        gc.freeze()
        gc.unfreeze()  # all that there is counts as old now
    _restore()
