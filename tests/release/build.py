"""Build the sdist and the wheel twice, prove that both builds are the same, and leave them.

    python tests/release/build.py dist

The two builds have the same files and time, and differ in place, time zone, locale and hash seed.
The wheel is built from the unpacked sdist, and once more from the checkout.
"""

import filecmp
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]


def git(*arguments: str) -> str:
    """Return the output of git in the checkout."""
    command = ["git", "-C", str(ROOT), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603  # ours


def copy(target: Path) -> None:
    """Copy what git tracks or would add, so that nothing else gets into a build."""
    names = git("ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
    for name in filter(None, names):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, target / name)


def build(source: Path, target: Path, *options: str, **surroundings: str) -> None:
    """Build with the tools of this environment, whose versions are part of the result."""
    command = [sys.executable, "-m", "build", "--no-isolation", *options]
    command += ["--outdir", str(target), str(source)]
    subprocess.run(command, check=True, env=os.environ | surroundings)  # noqa: S603  # ours


def differences(one: Path, other: Path) -> list[str]:
    """Return the names of the files that are not the same in both folders."""
    names = {path.name for folder in (one, other) for path in folder.iterdir()}
    _, mismatch, errors = filecmp.cmpfiles(one, other, sorted(names), shallow=False)
    return mismatch + errors


def main(target: Path) -> None:
    """Build twice and once more, compare, and put the result into an empty folder."""
    os.environ.setdefault("SOURCE_DATE_EPOCH", git("log", "-1", "--format=%ct").strip())
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        first, second, direct = work / "1", work / "2", work / "3"

        umask = os.umask(0o022)
        copy(work / "here")
        build(work / "here", first, TZ="UTC", PYTHONHASHSEED="1", LC_ALL="C.UTF-8")

        os.umask(0o077)
        copy(work / "another" / "place")
        build(work / "another" / "place", second, TZ="Asia/Almaty", PYTHONHASHSEED="2", LC_ALL="C")
        os.umask(umask)
        if found := differences(first, second):
            sys.exit(f"two builds differ: {', '.join(found)}")

        build(work / "here", direct, "--wheel")
        if found := differences(direct, _wheel(first, work / "4")):
            sys.exit(f"the sdist builds another wheel than the checkout: {', '.join(found)}")

        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(first, target)
    for path in sorted(target.iterdir()):
        print(path)  # noqa: T201  # a program


def _wheel(built: Path, target: Path) -> Path:
    target.mkdir()
    (wheel,) = built.glob("*.whl")
    shutil.copy(wheel, target)
    return target


if __name__ == "__main__":
    main(Path(sys.argv[1]))
