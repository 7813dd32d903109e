"""Write what is released beside the sdist and the wheel, with the installed package.

    python tests/release/companions.py dist

These are the record as JSON, its schema, the data package in a zip, and the sums of all files.
"""

import hashlib
import json
import sys
import tempfile
import zipfile
from pathlib import Path

from cica import serialize


def datapackage(target: Path) -> None:
    """Write the data package as a zip whose bytes depend on the data alone."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "cica")
        serialize.write_datapackage(folder)
        with zipfile.ZipFile(target, "w") as archive:
            for path in sorted(folder.rglob("*")):
                member = zipfile.ZipInfo(path.relative_to(folder).as_posix())  # of 1980
                member.external_attr = 0o644 << 16
                archive.writestr(member, path.read_bytes(), zipfile.ZIP_DEFLATED)


def main(target: Path) -> None:
    """Write the companions, and the sums last."""
    (target / "cica-dataset.json").write_text(serialize.dumps(), encoding="utf-8", newline="")
    schema = json.dumps(serialize.json_schema(), indent=2) + "\n"
    (shipped,) = Path(serialize.__file__).parent.glob("*.schema.json")
    (target / shipped.name).write_text(schema, encoding="utf-8", newline="")
    datapackage(target / "cica-datapackage.zip")

    sums = target / "SHA256SUMS"
    sums.unlink(missing_ok=True)
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n"
        for path in sorted(target.iterdir())
    ]
    sums.write_text("".join(lines), encoding="utf-8", newline="")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
