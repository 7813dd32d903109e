"""Runs the tests inside Pyodide, less what cannot run there: `LEFT_OUT` says what, and why."""

from collections import Counter
from pathlib import Path

import pytest

PROCESS = "starts another process, which WebAssembly has not"
LEFT_OUT: dict[str, str] = {}
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
        """Leave out single tests."""
        out = []
        for item in items:
            name = item.nodeid.partition("[")[0]
            if name in LEFT_OUT:
                self.found[name] += 1
                out.append(item)
        items[:] = [item for item in items if item not in out]
        config.hook.pytest_deselected(items=out)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """List what is left out."""
        terminalreporter.section("left out")
        for name, count in self.found.items():
            number = f" ({count} tests)" if "::" in name else ""
            terminalreporter.write_line(f"{name}{number}: {LEFT_OUT[name]}")


def main(arguments: list[str]) -> int:
    """Run pytest, and return its exit code; a full run fails if the list names what is not there."""
    plugin = LeaveOut()
    code = int(pytest.main(["-q", "-p", "no:cacheprovider", *arguments], plugins=[plugin]))
    gone = [] if arguments else sorted({*LEFT_OUT} - {*plugin.found})
    if gone:
        print("LEFT_OUT names what is not there:", *gone)
    return code or len(gone)
