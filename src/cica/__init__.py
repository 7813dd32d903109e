"""A record of CICA."""
