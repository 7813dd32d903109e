"""The checks of the project, each a session: see "Checks" in CONTRIBUTING.md.

`nox` runs what a change must pass, on the newest Python found. `nox -s matrix` runs the rest of
what CI runs. The other sessions are run by hand.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import nox

PYPROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PYPROJECT)


def _starts(version: str) -> bool:
    """Return whether a Python is installed and starts; a pyenv shim may not."""
    if version == f"{sys.version_info.major}.{sys.version_info.minor}":
        return True
    command = shutil.which(f"python{version}")
    if command is None:
        return False
    run = subprocess.run([command, "-c", ""], capture_output=True, check=False)  # noqa: S603  # found above
    return run.returncode == 0


FOUND = [version for version in PYTHONS if _starts(version)]
if not FOUND:
    sys.exit(f"found none of Python {', '.join(PYTHONS)}")
OLDEST, NEWEST = FOUND[0], FOUND[-1]

DEFAULT = ("lint", "typing", "tests", "docs")
"""What a change must pass, on the newest Python."""

MATRIX = ("typing", "tests", "lowest", "interop", "downloads", "r", "files", "release")
"""What CI runs beside it: `typing` and `tests` on other Pythons, the rest on one of them."""

WITH_OTHERS = (
    *("bibtex", "csl", "dates", "downloads", "hostile", "linked"),
    *("lookup", "package", "recipes", "references", "schema", "tables"),
)
"""The tests with other packages of `interop`; where these are missing, they are skipped."""

PINNED = ("--constraint", "requirements/dev.txt")
"""The versions that the same commit is always checked with."""

SITE = "docs/_build/html"
"""Where the site is built."""

SPHINX = ("sphinx-build", "-nW", "--keep-going", "-q", "-b", "html", "docs", SITE)
"""What builds it: every warning is an error."""

IN_PYODIDE = ("cbor2", "edtf", "hypothesis", "msgpack", "pycountry", "pytest", "sybil", "tomlkit")
"""Of what the tests need, the packages that have a wheel for Pyodide."""

MUTATION_SCORE = 80
"""The least percentage of mutants that the tests must kill."""

nox.options.sessions = [f"{name}-{NEWEST}" for name in DEFAULT]
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = True


def _install(session: nox.Session, *groups: str) -> None:
    """Install dependency groups of pyproject.toml and the package, in the pinned versions."""
    needed = nox.project.dependency_groups(PYPROJECT, *groups)
    session.install(*PINNED, *needed, "-e", ".")


def _source(session: nox.Session, *groups: str, compiled: bool = True) -> dict[str, str]:
    """Install what the package needs, and return an environment in which its source is found.

    It is quicker than `_install`, since nothing is built. Where one program runs once, it is
    quicker still to compile only what that program imports.
    """
    needed = nox.project.dependency_groups(PYPROJECT, *groups)
    options = () if compiled else ("--no-compile",)
    session.install(*options, *PINNED, *needed, *PYPROJECT["project"]["dependencies"])
    return {"PYTHONPATH": str(Path("src").resolve())}


def _install_pyodide(session: nox.Session) -> None:
    """Install Python for the browser and for Node, in the version of package-lock.json."""
    for program in ("node", "npm"):
        if shutil.which(program) is None:
            session.error(f"there is no {program} here; install Node.js 18 or newer, with npm")
    session.run("npm", "ci", "--prefix", "tests/pyodide", external=True)


def _site_with_python(session: nox.Session) -> dict[str, str]:
    """Build the site with Python for its page "Try it", and return where the tests find it."""
    _install_pyodide(session)
    _install(session, "docs", "browser")
    session.run(*SPHINX)
    session.run("python", "tools/make_try.py", SITE)
    return {"CICA_SITE": str(Path(SITE).resolve())}


@nox.session(python=[NEWEST])
def quick(session: nox.Session) -> None:
    """Run one test file in seconds: `nox -s quick -- tests/test_dates.py`."""
    session.run("pytest", "-q", *session.posargs, env=_source(session, "tests"))


@nox.session(python=[NEWEST])
def data(session: nox.Session) -> None:
    """Check the data, after a change of facts."""
    session.run(
        "pytest",
        "-q",
        *map(str, sorted(Path("tests").glob("test_data*.py"))),
        "tests/test_changelog.py",
        "tests/test_history.py",
        "tests/test_interview.py",
        *session.posargs,
        env=_source(session, "data"),
    )


@nox.session(python=[NEWEST])
def fix(session: nox.Session) -> None:
    """Correct style and format where a tool can."""
    session.install(*PINNED, *nox.project.dependency_groups(PYPROJECT, "lint"))
    session.run("ruff", "check", "--fix", "--exit-zero", ".")
    session.run("ruff", "format", ".")


@nox.session(python=[NEWEST])
def lint(session: nox.Session) -> None:
    """Check style and format."""
    session.install(*PINNED, *nox.project.dependency_groups(PYPROJECT, "lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session(python=list(dict.fromkeys((OLDEST, NEWEST))))
def typing(session: nox.Session) -> None:
    """Check the types of the package, of its tests, and of a user's file."""
    env = _source(session, "typing", compiled=False)
    session.run("mypy", env=env)
    session.run("pyright", env=env)
    session.run("pyright", "--verifytypes", "cica", "--ignoreexternal", env=env)


@nox.session(python=FOUND)
def tests(session: nox.Session) -> None:
    """Run the tests; on the newest Python, require that they reach every branch."""
    _install(session, "tests")
    pytest = ("pytest", "-n", "auto", "--dist", "loadfile", *session.posargs)
    if session.python != NEWEST or session.posargs:
        session.run(*pytest)
        return
    session.run("coverage", "erase")
    session.run("coverage", "run", "-m", *pytest)
    session.run("coverage", "combine", "--quiet")
    session.run("coverage", "report")


@nox.session(python=[NEWEST])
def docs(session: nox.Session) -> None:
    """Build the site, without network and with warnings as errors."""
    env = _source(session, "docs", compiled=False)
    session.run(*SPHINX, env=env)
    if Path("tests/pyodide/node_modules").exists():  # since `nox -s try`
        session.run("python", "tools/make_try.py", SITE, env=env)


@nox.session(python=False)
def matrix(session: nox.Session) -> None:
    """Run the rest of what CI runs: the other Pythons, and the sessions that take longer."""
    others = {"typing": {OLDEST} - {NEWEST}, "tests": FOUND[1:-1]}  # `lowest` tests the oldest
    for name in MATRIX:
        for full in [f"{name}-{version}" for version in others[name]] if name in others else [name]:
            session.notify(full, [])


@nox.session(python=[OLDEST])
def lowest(session: nox.Session) -> None:
    """Run the tests with the lowest attrs and cattrs that the package says it works with."""
    _install(session, "tests")
    lowest = PYPROJECT["project"]["dependencies"]
    session.install(*(each.replace(">=", "==") for each in lowest))
    session.run("pytest", "-n", "auto", "--dist", "loadfile", "tests", *session.posargs)


@nox.session(python=["3.14t"])
def threads(session: nox.Session) -> None:
    """Import and ask from many threads, on a Python without a global lock."""
    env = _source(session, "data")
    lock = "import sys, cica.serialize; sys.exit(sys._is_gil_enabled())"
    session.run("python", "-c", lock, env=env)
    session.run("pytest", "-q", "tests/test_import.py", env=env)


@nox.session(python=[NEWEST])
def interop(session: nox.Session) -> None:
    """Read what the package writes with the tools that its users have."""
    _install(session, "interop")
    session.install("--no-deps", "commonmeta-py")  # for the CSL schema that it ships
    session.run(
        "pytest",
        *("-n", "auto", "--dist", "loadfile"),
        *(f"tests/test_{name}.py" for name in WITH_OTHERS),
        *session.posargs,
    )


@nox.session(python=[NEWEST])
def downloads(session: nox.Session) -> None:
    """Write the files for readers without Python."""
    program = Path("tools/write_downloads.py")
    if not program.exists():
        session.skip(f"{program} does not exist")
    _install(session, "downloads")
    session.run("python", str(program), *session.posargs)


@nox.session(python=[NEWEST])
def r(session: nox.Session) -> None:
    """Run the recipes for R on a data package, where R is installed."""
    recipes = Path("tests/r/recipes.R")
    if shutil.which("Rscript") is None or not recipes.exists():
        session.skip(f"needs Rscript and {recipes}")
    env = _source(session)
    folder = str(Path(session.create_tmp(), "cica"))
    write = f"from cica import serialize; serialize.write_datapackage({folder!r})"
    session.run("python", "-c", write, env=env)
    session.run("Rscript", str(recipes), folder, external=True)


@nox.session(python=[OLDEST])
def files(session: nox.Session) -> None:
    """Check the workflows and the citation file."""
    session.install(*PINNED, *nox.project.dependency_groups(PYPROJECT, "files"))
    session.install("cffconvert")  # needs an older jsonschema than the tests
    session.run("zizmor", "--offline", "--persona", "pedantic", ".github")
    session.run("cffconvert", "--validate")


@nox.session(python=[NEWEST])
def release(session: nox.Session) -> None:
    """Build what is released, check it, use it, and leave it in dist."""
    session.install(*PINNED, *nox.project.dependency_groups(PYPROJECT, "release"))
    session.run("python", "tests/release/build.py", "dist")
    (sdist,) = Path("dist").glob("*.tar.gz")
    (wheel,) = Path("dist").glob("*.whl")
    session.run("validate-pyproject", "pyproject.toml")
    session.run("twine", "check", "--strict", str(sdist), str(wheel))
    session.run("check-wheel-contents", str(wheel))

    session.install("--force-reinstall", "--no-deps", str(wheel))
    session.install(*PINNED, *PYPROJECT["project"]["dependencies"])
    session.run("python", "tests/release/companions.py", "dist")
    session.run("pytest", "tests/release", env={"CICA_DIST": "dist"})

    # the tests in the sdist can all be collected, and work with the installed wheel
    unpacked = Path(session.create_tmp(), "sdist")
    shutil.rmtree(unpacked, ignore_errors=True)
    shutil.unpack_archive(sdist, unpacked, filter="data")
    with session.chdir(next(unpacked.iterdir())):
        session.run("pytest", "-qq", "--collect-only", silent=True)
        session.run("pytest", "-q", "tests/test_questions.py", "README.md", *session.posargs)


@nox.session(python=[NEWEST])
def search(session: nox.Session) -> None:
    """Look for faults with new examples, a new order of tests and the newest packages.

    The arguments are the number of examples of each property and the seconds of random documents:
    `nox -s search -- 2000 300`.
    """
    examples, seconds = (*session.posargs, *("1000", "120")[len(session.posargs) :])
    session.install("--upgrade", *nox.project.dependency_groups(PYPROJECT, "tests"), "-e", ".")
    session.run(
        *("pytest", "-n", "auto", "-p", "randomly", "--hypothesis-profile", "search", "tests"),
        env={"CICA_EXAMPLES": examples},
    )
    session.run("python", "tests/fuzz_loads.py", seconds)


@nox.session(python=[NEWEST])
def mutants(session: nox.Session) -> None:
    """Change the code in thousands of places, and count the changes that the tests notice."""
    _install(session, "tests")
    session.install("mutmut")
    session.run("mutmut", "run", *session.posargs)
    session.run("mutmut", "export-cicd-stats")
    counts = json.loads(Path("mutants/mutmut-cicd-stats.json").read_text("utf-8"))
    killed = counts["killed"] + counts["timeout"]
    tried = killed + counts["survived"] + counts["no_tests"] + counts["suspicious"]
    score = 100 * killed / tried
    session.log(f"{killed} of {tried} mutants were killed: {score:.1f} %")
    if score < MUTATION_SCORE:
        session.error(f"the mutation score must be at least {MUTATION_SCORE} %, got {score:.1f} %")


@nox.session(python=[NEWEST])
def browser(session: nox.Session) -> None:
    """Open the built site in a headless Chromium, which must be installed."""
    session.run("pytest", "tests/browser", *session.posargs, env=_site_with_python(session))


@nox.session(name="try", python=[NEWEST])
def try_(session: nox.Session) -> None:
    """Build the site with Python for its page "Try it", and open that page as `browser` does."""
    env = _site_with_python(session)
    session.run("pytest", "-s", "tests/browser/test_try.py", *session.posargs, env=env)


@nox.session(python=[NEWEST])
def py314(session: nox.Session) -> None:
    """Run the tests on Python 3.14 in Node, by Pyodide: all that can run there."""
    _install_pyodide(session)
    packages = Path(session.create_tmp(), "packages").resolve()
    shutil.rmtree(packages, ignore_errors=True)
    session.run(
        *("python", "-m", "pip", "install", "--quiet", "--target", str(packages), *PINNED),
        *("--only-binary=:all:", "--python-version=3.14", "--implementation=cp"),
        *("--abi=cp314", "--platform=pyemscripten_2026_0_wasm32"),
        *("--abi=none", "--platform=any"),
        *(*PYPROJECT["project"]["dependencies"], *IN_PYODIDE),
    )
    session.run(
        "node", "tests/pyodide/run.mjs", str(packages), "-q", *session.posargs, external=True
    )


@nox.session(python=[NEWEST])
def bench(session: nox.Session) -> None:
    """Measure beside release 1.0.0 and other packages, and write benchmarks/RESULTS.md."""
    env = _source(session)
    session.install(*PINNED, "-r", "benchmarks/requirements.txt")
    session.run("python", "benchmarks/run.py", *session.posargs, env=env)
    session.run("python", "benchmarks/compare.py", env=env)


@nox.session(python=[NEWEST])
def schema(session: nox.Session) -> None:
    """Write the JSON Schema that ships, after a change of the record classes."""
    env = _source(session)
    program = "import json, cica.serialize as s; print(json.dumps(s.json_schema(), indent=2))"
    (path,) = Path("src/cica/serialize").glob("cica-dataset-*.schema.json")
    with path.open("w", encoding="utf-8") as file:
        session.run("python", "-X", "utf8", "-c", program, stdout=file, env=env)


@nox.session(python=[OLDEST])
def lock(session: nox.Session) -> None:
    """Write requirements/dev.txt: the newest versions that go together, for every session."""
    session.install("uv")
    session.run(
        *("uv", "pip", "compile", "--quiet", "--upgrade", "--universal", "--no-annotate"),
        *("--python-version", PYTHONS[0], "--custom-compile-command", "nox -s lock"),
        *(f"--group={group}" for group in PYPROJECT["dependency-groups"]),
        *("--output-file", "requirements/dev.txt", "pyproject.toml"),
    )
