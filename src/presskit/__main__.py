"""`python -m presskit` is `presskit`."""

from presskit.cli import main

if __name__ == "__main__":
    main()
