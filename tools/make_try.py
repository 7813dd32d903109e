"""Put Python and the packages into a built site, for its page "Try it".

`nox -s try` builds the site and runs this on it: `python tools/make_try.py docs/_build/html`.
"""  # a program

import importlib.metadata
import json
import shutil
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PYODIDE = ROOT / "tests/pyodide/node_modules/pyodide"
"""Where `npm ci` puts Python for the browser."""
FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
DEPENDENCIES = ("attrs", "cattrs", "typing_extensions")
"""What the package needs; all of it is pure Python."""


def packages() -> Iterator[tuple[str, Path]]:
    """Yield each file of the packages: the name that it gets, and the file."""
    source = ROOT / "src"
    for path in sorted(source.glob("cica/**/*.*")):
        yield path.relative_to(source).as_posix(), path
    for name in DEPENDENCIES:
        for file in importlib.metadata.files(name) or ():
            yield file.as_posix(), Path(str(file.locate()))


def main(site: str) -> None:
    """Write the files."""
    folder = Path(site, "_static/try")
    if not PYODIDE.is_dir():
        sys.exit(f"{PYODIDE} does not exist; run `npm ci` in {PYODIDE.parents[1]}")
    if not folder.is_dir():
        sys.exit(f"{folder} does not exist; build the site first")
    (folder / "pyodide").mkdir(exist_ok=True)
    for name in FILES:
        shutil.copyfile(PYODIDE / name, folder / "pyodide" / name)
    lock = json.loads((PYODIDE / "pyodide-lock.json").read_text("utf-8"))
    lock["packages"] = {}  # those that others serve; ours are in packages.zip
    (folder / "pyodide/pyodide-lock.json").write_text(json.dumps(lock), "utf-8")
    with zipfile.ZipFile(folder / "packages.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in packages():
            if "__pycache__" not in path.parts:
                archive.writestr(zipfile.ZipInfo(name), path.read_bytes(), zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    main(*sys.argv[1:])
