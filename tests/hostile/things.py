"""Things in a folder that are no files."""

import os
import socket
from pathlib import Path


def things(folder: Path) -> dict[str, set[str]]:
    """Things in a folder that are no files; by name, the categories they may get."""
    os.mkfifo(folder / "pipe.html")
    (folder / "loop").symlink_to(folder / "loop")
    (folder / "up").symlink_to(folder, target_is_directory=True)
    (folder / "outside.txt").symlink_to("/etc/hostname")
    (folder / "device.txt").symlink_to("/dev/zero")
    with socket.socket(socket.AF_UNIX) as listener:
        here = Path.cwd()
        os.chdir(folder)  # an address may be 107 bytes long
        try:
            listener.bind("socket.txt")
        finally:
            os.chdir(here)
    odd = {"pipe.html", "loop", "outside.txt", "device.txt", "socket.txt"}
    return {name: {"unreadable", "unsupported"} for name in odd}
