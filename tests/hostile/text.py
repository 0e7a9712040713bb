"""The harmless words inside hostile files."""

TEXT = "The harbour museum opens a new room on Friday. The room shows forty lamps from the coast.\n"
