"""The pipeline: its chains of stages, what goes through them, and what their results rest on."""
