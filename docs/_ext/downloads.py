"""The files for readers without Python: a list for the page, and the copy in the site.

`tools/write_downloads.py` writes them. The build takes them from the folder that the environment
variable ``CICA_DOWNLOADS`` names, or from ``docs/_downloads``.
"""

import hashlib
import os
import shutil
import typing
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the tests use the list without Sphinx
    from sphinx.application import Sphinx

FOLDER = "downloads"
"""Where the files are on the site."""


class File(typing.NamedTuple):
    """A file that can be downloaded."""

    path: str
    size: str
    sha256: str


def folder() -> Path:
    """Return the folder in which the files are, whether it exists or not."""
    return Path(os.environ.get("CICA_DOWNLOADS") or Path(__file__).parent.parent / "_downloads")


def readable(size: int) -> str:
    """Return a number of bytes in words.

    >>> readable(999), readable(1500), readable(2_500_000)
    ('999 bytes', '2 kB', '2.5 MB')
    """
    if size < 1000:  # noqa: PLR2004  # a kilobyte
        return f"{size} bytes"
    return f"{size / 1000:.0f} kB" if size < 1_000_000 else f"{size / 1_000_000:.1f} MB"  # noqa: PLR2004  # a megabyte


def files() -> list[File]:
    """Return the files, by path."""
    root = folder()
    return [
        File(
            path.relative_to(root).as_posix(),
            readable(path.stat().st_size),
            hashlib.sha256(path.read_bytes()).hexdigest(),
        )
        for path in sorted(root.rglob("*"))
        if path.is_file()
    ]


def _copy(app: "Sphinx", error: Exception | None) -> None:
    if error is None and files():
        shutil.copytree(folder(), Path(app.outdir) / FOLDER, dirs_exist_ok=True)


def setup(app: "Sphinx") -> dict[str, bool]:
    """Copy the files into the site when it is built."""
    app.connect("build-finished", _copy)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
