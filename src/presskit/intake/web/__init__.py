"""The polite fetch of press sites, in a process of its own.

`fetching` begins it: `plan` says what (`sites`), `opening` prepares the folder (`runs`), `spider` asks. Every request
passes `gate` (`guard` addresses, `resolver` names, `robots` rules); `responses` says what came, `crawl` decides what
an answer leads to, `frontier` what is asked next, `keeping` keeps it. `summary` ends a fetch: `audit` of the versions,
`report`; `warc` packs the folder for archives. What is on a page is read in `intake.pages`.
"""
