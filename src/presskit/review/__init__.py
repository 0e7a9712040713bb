"""The review page, the review app, and the decisions made there."""
