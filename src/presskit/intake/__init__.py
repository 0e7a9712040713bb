"""Files and sites: how sources come in."""
