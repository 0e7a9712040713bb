"""presskit: align, extract and check press material published in French and English."""

__version__ = "0.1.0"
