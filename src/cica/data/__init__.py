"""The canonical record."""
