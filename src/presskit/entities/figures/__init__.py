"""Money, percentages and counts.

`amounts` leads: a number (`numbers`) with its currency, scale and bound is a term (`terms`, `money`, `currencies`), a
number and what is counted (`counted`) a count (`counts`), a share in words either (`shares`, `fractions`). `masks`
hides digits that count nothing; `readings` are mentions in the making, `ellipsis` what a figure leaves to others.
"""
