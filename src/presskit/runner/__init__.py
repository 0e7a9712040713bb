"""Caching, processes, engines: how stages are run."""
