"""Checks of amounts, dates, times and weekdays.

`values` says when two are the same, `calendar` how they are spelled, `pairing` which stands for which.
"""
