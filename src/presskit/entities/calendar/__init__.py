"""Dates, times and durations.

`dates` leads: `moments` reads full dates, `periods` what is larger by name, `relative` what hangs on the day of
writing, `times` the clock, `durations` stretches of time; `points` are parts of a date, `completions` fills in what a
date leaves out.
"""
