"""Run a program that is stopped when it writes, reaches for the network, or starts another.

    python guarded.py FOLDER PROGRAM

FOLDER is put first on the path of modules.
"""

import os
import runpy
import sys

FORBIDDEN = (
    *("os.", "shutil.", "tempfile.", "subprocess.", "pty.", "ctypes."),
    *("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.", "sqlite3."),
)
READING = {"os.listdir", "os.scandir", "os.walk", "os.fwalk"}
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def watch(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse what Python reports of such deeds."""
    if event == "open":
        path, mode, flags = arguments
        if set(str(mode or "r")) & set("wax+") or (isinstance(flags, int) and flags & WRITING):
            raise PermissionError(f"{path!r} is opened to be written")
    elif event.startswith(FORBIDDEN) and event not in READING:
        raise PermissionError(f"{event}{arguments!r}")


if __name__ == "__main__":
    _, folder, program = sys.argv
    sys.path.insert(0, folder)
    sys.addaudithook(watch)
    runpy.run_path(program, run_name="__main__")
