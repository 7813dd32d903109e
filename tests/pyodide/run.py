"""Runs the tests inside Pyodide, less what cannot run there: `LEFT_OUT` says what, and why."""

import pytest


def main(arguments: list[str]) -> int:
    """Run pytest, and return its exit code."""
    return int(pytest.main(["-p", "no:cacheprovider", *arguments]))
