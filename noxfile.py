"""Every check of the project. `nox` runs those that a change must pass; CI runs the same."""

import shutil
import subprocess
import sys
from pathlib import Path

import nox

PYTHONS = ["3.11", "3.12", "3.13", "3.14"]
"""The Pythons supported; those not found on a machine are left out there."""


def _runs(version: str) -> bool:
    """Tell whether a Python is here and starts: a shim for one that is not would fail."""
    if version == f"{sys.version_info.major}.{sys.version_info.minor}":
        return True
    command = shutil.which(f"python{version}")
    if command is None:
        return False
    run = subprocess.run([command, "-c", ""], capture_output=True, check=False)  # noqa: S603  # found above
    return run.returncode == 0


FOUND = [version for version in PYTHONS if _runs(version)]
if not FOUND:
    sys.exit(f"no Python of {', '.join(PYTHONS)} is here")

nox.options.sessions = ["lint", "typing", "tests", "interop", "docs"]
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = True


def _groups(session: nox.Session, *groups: str) -> None:
    """Install dependency groups of pyproject.toml."""
    session.install(
        *nox.project.dependency_groups(nox.project.load_toml("pyproject.toml"), *groups)
    )


def _readers(session: nox.Session) -> None:
    """Install the tests, and the tools that read what the package writes."""
    _groups(session, "interop")
    session.install("--no-deps", "commonmeta-py")  # for the CSL schema that it ships


@nox.session(python=FOUND)
def tests(session: nox.Session) -> None:
    """Run the tests against the installed package; on the newest Python, measure their reach."""
    _groups(session, "tests")
    session.install(".")
    if session.python != FOUND[-1]:
        session.run("pytest", "-n", "auto", "--dist", "loadfile", *session.posargs)
        return
    session.run("coverage", "erase")
    session.run("coverage", "run", "-m", "pytest", *session.posargs)
    session.run("coverage", "report")


@nox.session(python=FOUND[-1:])
def data(session: nox.Session) -> None:
    """Tell an editor what is wrong with the record: the quick way after a change of facts."""
    _groups(session, "tests")
    session.install("-e", ".")
    session.run(
        "pytest", "-q", "tests/test_data.py", "tests/test_history.py", "tests/test_interview.py"
    )


@nox.session(python=FOUND[-1:])
def interop(session: nox.Session) -> None:
    """Read what the package writes with the tools that its users have, and refuse their dates."""
    _readers(session)
    session.install(".")
    session.run(
        "pytest",
        "tests/test_tables.py",
        "tests/test_linked.py",
        "tests/test_csl.py",
        "tests/test_hostile.py",
        *session.posargs,
    )


@nox.session(python=FOUND[-1:])
def schema(session: nox.Session) -> None:
    """Write the JSON Schema that ships anew, after a change of the record classes."""
    session.install("-e", ".")
    program = "import json, cica.serialize as s; print(json.dumps(s.json_schema(), indent=2))"
    path = Path("src/cica/serialize/cica-dataset-1.schema.json")
    with path.open("w", encoding="utf-8") as file:
        session.run("python", "-X", "utf8", "-c", program, stdout=file)


@nox.session(python=FOUND[:1])
def typing(session: nox.Session) -> None:
    """Check the types of the package, of its tests, and of a user's file."""
    _groups(session, "typing")
    session.install("-e", ".")
    session.run("mypy")
    session.run("pyright")
    session.run("pyright", "--verifytypes", "cica", "--ignoreexternal")


@nox.session(python=FOUND[:1])
def lint(session: nox.Session) -> None:
    """Check style and format."""
    _groups(session, "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session(python=FOUND[-1:])
def docs(session: nox.Session) -> None:
    """Build the site, without network and with warnings as errors."""
    _groups(session, "docs")
    session.install(".")
    session.run(
        "sphinx-build", "-nW", "--keep-going", "-q", "-b", "html", "docs", "docs/_build/html"
    )


@nox.session(python=FOUND[-1:])
def browser(session: nox.Session) -> None:
    """Open the built site in a headless Chromium, which must be installed."""
    docs(session)
    _groups(session, "browser")
    session.run(
        "pytest",
        "tests/browser",
        *session.posargs,
        env={"CICA_SITE": str(Path("docs/_build/html").resolve())},
    )


@nox.session(python=FOUND[-1:])
def bench(session: nox.Session) -> None:
    """Measure beside the peers, and write benchmarks/RESULTS.md."""
    session.install("-r", "benchmarks/requirements.txt", ".")
    session.run("python", "benchmarks/run.py", *session.posargs)


@nox.session(python=FOUND[:1])
def lowest(session: nox.Session) -> None:
    """Run the tests with the lowest attrs and cattrs that the package says it works with."""
    _groups(session, "tests")
    session.install(".")
    lowest = nox.project.load_toml("pyproject.toml")["project"]["dependencies"]
    session.install(*(each.replace(">=", "==") for each in lowest))
    session.run("pytest", "tests", *session.posargs)


@nox.session(python=FOUND[:1])
def mutants(session: nox.Session) -> None:
    """Change the code in thousands of places, and tell which changes no test notices."""
    _readers(session)
    session.install("attrs", "cattrs", "mutmut")
    session.run("mutmut", "run", *session.posargs, env={"PYTHONPATH": "tests"})
    session.run("python", "tests/mutants.py", env={"PYTHONPATH": "tests"})


@nox.session(python=FOUND[:1])
def files(session: nox.Session) -> None:
    """Check the workflows and the citation file."""
    _groups(session, "files")
    session.install("cffconvert")
    session.run("zizmor", "--offline", "--persona", "pedantic", ".github")
    session.run("cffconvert", "--validate")


@nox.session(python=FOUND[-1:])
def release(session: nox.Session) -> None:
    """Build what is released, try it in every way of packing, and leave it in dist."""
    _groups(session, "release")
    session.run("python", "tests/release/build.py", "dist")
    (sdist,) = Path("dist").glob("*.tar.gz")
    (wheel,) = Path("dist").glob("*.whl")
    session.run("validate-pyproject", "pyproject.toml")
    session.run("twine", "check", "--strict", str(sdist), str(wheel))
    session.run("check-wheel-contents", str(wheel))
    session.run("pyroma", "--min", "8", str(sdist))

    session.install("--force-reinstall", str(wheel))
    session.run("python", "tests/release/companions.py", "dist")
    session.run("pytest", "tests/release", env={"CICA_DIST": "dist"})

    # the tests of the sdist, where there is no package but the one that is installed
    unpacked = Path(session.create_tmp(), "sdist")
    shutil.rmtree(unpacked, ignore_errors=True)
    shutil.unpack_archive(sdist, unpacked, filter="data")
    with session.chdir(next(unpacked.iterdir())):
        session.run("pytest", "-n", "auto", "--dist", "loadfile", *session.posargs)


@nox.session(python=FOUND[:1])
def lock(session: nox.Session) -> None:
    """Write requirements/dev.txt anew: the newest versions that go together, for the workflows.

    attrs and cattrs are left out, so that the tests run with the newest of them.
    """
    session.install("uv")
    groups = nox.project.load_toml("pyproject.toml")["dependency-groups"]
    session.run(
        *("uv", "pip", "compile", "--quiet", "--upgrade", "--universal", "--no-annotate"),
        *("--python-version", PYTHONS[0], "--custom-compile-command", "nox -s lock"),
        *("--no-emit-package", "attrs", "--no-emit-package", "cattrs"),
        *(f"--group={group}" for group in groups),
        *("--output-file", "requirements/dev.txt"),
    )
