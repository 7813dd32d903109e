"""Runs the tests inside Pyodide, less what cannot run there: `LEFT_OUT` says what, and why."""

import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

_PROCESS = "starts another process, which WebAssembly cannot"
_MATPLOTLIB = "needs matplotlib, which has no wheel for Pyodide"
_STACK = "WebAssembly ends at a depth at which CPython raises RecursionError"

LEFT_OUT = {
    "docs/how-to/another-organization.md": _MATPLOTLIB,
    "docs/pictures.md": _MATPLOTLIB,
    "src/cica/plots": _MATPLOTLIB,
    "src/cica/serialize/_json.py": "shows the number of an error, which differs in WebAssembly",
    "tests/browser": "opens the site in a browser",
    "tests/release": "tests the files of a release",
    "tests/test_api.py::test_values_go_to_another_process_and_back": _PROCESS,
    "tests/test_contributing.py": _PROCESS,
    "tests/test_docs.py": "needs the tools that build the site",
    "tests/test_faults.py::test_c4_python_may_be_told_to_warn_of_bytes": _PROCESS,
    "tests/test_faults.py::test_d_the_modules_load_on_access": _PROCESS,
    "tests/test_hostile.py::test_nothing_gets_through[find(text=)]": (
        "must answer within two seconds, and WebAssembly is several times slower"
    ),
    "tests/test_import.py": "starts other processes and threads, which WebAssembly cannot",
    "tests/test_kinds.py::test_python_may_be_told_to_warn_of_bytes_at_every_question": _PROCESS,
    "tests/test_lookup.py::test_the_world_is_loaded_only_for_an_unknown_key": _PROCESS,
    "tests/test_notebook.py::test_light_import": _PROCESS,
    "tests/test_package.py::test_files_of_other_packages_stay[nested too deeply]": _STACK,
    "tests/test_package.py::test_the_same_dataset_gives_the_same_bytes": _PROCESS,
    "tests/test_package.py::test_what_is_wrong_is_reported[nested too deeply]": _STACK,
    "tests/test_plots.py": _MATPLOTLIB,
    "tests/test_reference.py": "needs the tools that build the site, and matplotlib",
    "tests/test_schema.py": "needs jsonschema, whose rpds-py has no wheel for Pyodide",
    "tests/test_serialize.py::test_a_document_nested_without_end_is_refused": _STACK,
    "tests/test_serialize.py::test_deep_nesting_is_refused": _STACK,
    "tests/test_serialize.py::test_the_bytes_depend_on_nothing_but_the_dataset": _PROCESS,
    "tests/test_sessions.py": "needs PyYAML, which has no wheel for Pyodide",
    "tests/test_turkic_states.py": _MATPLOTLIB,
}
"""Files, folders and tests, each with its reason."""


class LeaveOut:
    """A plugin that leaves out what is listed, and counts."""

    def __init__(self) -> None:
        self.found: Counter[str] = Counter()

    def pytest_ignore_collect(self, collection_path: Path, config: pytest.Config) -> bool | None:
        """Leave out files and folders, which may import what is not there."""
        name = collection_path.relative_to(config.rootpath).as_posix()
        if name not in LEFT_OUT:
            return None
        self.found[name] += 1
        return True

    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        """Leave out single tests; where all are collected, refuse an entry that names none."""
        out = []
        for item in items:
            name = item.nodeid if item.nodeid in LEFT_OUT else item.nodeid.partition("[")[0]
            if name in LEFT_OUT:
                self.found[name] += 1
                out.append(item)
        items[:] = [item for item in items if item not in out]
        config.hook.pytest_deselected(items=out)
        gone = {*LEFT_OUT} - {*self.found}
        if gone and config.args_source is config.ArgsSource.TESTPATHS:
            raise pytest.UsageError(f"LEFT_OUT names what is not there: {', '.join(sorted(gone))}")

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """List what is left out."""
        terminalreporter.section("left out")
        for name, count in self.found.items():
            number = f" ({count} tests)" if "::" in name else ""
            terminalreporter.write_line(f"{name}{number}: {LEFT_OUT[name]}")


def main(arguments: list[str]) -> int:
    """Run pytest, and return its exit code."""
    # conftest.py binds every public name for the examples, and this module needs matplotlib
    sys.modules["cica.plots"] = ModuleType("cica.plots")
    return int(pytest.main(["-p", "no:cacheprovider", *arguments], plugins=[LeaveOut()]))
