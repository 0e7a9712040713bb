"""Where two versions disagree."""
