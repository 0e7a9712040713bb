"""PDF: what a page shows becomes lines, and lines become text.

`reader` leads. `sheets` gives the pages as words with places (`canvas`), read by pypdf (`glyphs`, `fonts`) or, where
it is installed, by `pdfium`; a page that is a picture goes through `ocr` (`scans` makes the picture, `program` runs
tesseract, `hocr` is its answer). `lines` puts words together, `margins` takes the furniture off, `columns` finds the
reading order, `frames` and `rows` what lines stand in, `hyphens` and `flow` make paragraphs.
"""
