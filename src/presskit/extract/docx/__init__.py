"""Word documents: `package` opens the file with care, `styles` says what a paragraph is, `inline` gives its text,
`apart` what stands beside the body; `reader` leads, `state` is what it knows on the way.
"""
