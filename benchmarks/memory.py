"""How much memory a process holds; this module imports nothing, since it is measured too."""

__all__ = ["peak_mib", "resident_mib"]


def resident_mib() -> float:
    """Return how much memory this process holds now, in MiB."""
    return _mib("VmRSS")


def peak_mib() -> float:
    """Return the most memory that this process has held (peak RSS), in MiB."""
    return _mib("VmHWM")


def _mib(name: str) -> float:
    # as Linux tells it; ru_maxrss would do elsewhere, but begins with the size of the parent here
    with open("/proc/self/status", encoding="ascii") as lines:  # noqa: PTH123  # pathlib is large
        return next(int(line.split()[1]) for line in lines if line.startswith(name)) / 1024
