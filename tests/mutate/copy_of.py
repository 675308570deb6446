# SPDX-License-Identifier: MIT
"""A copy of the project with a build of its own, in which one file at a time is changed and its tests are run."""
import os
import resource
import shutil
import signal
import subprocess
import tempfile
import time

MEMORY = 4 << 30  # bytes a test may take before it counts as failed


class Bench:
    """Throws CalledProcessError when the unchanged project does not build or does not pass."""

    def __init__(self, root, rooms):
        self.tree = root / "build" / "mutate" / "tree"
        self.made = root / "build" / "mutate" / "made"
        self.bound = {}
        self._copy(root)
        launcher = ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []
        subprocess.run(["cmake", "-S", self.tree, "-B", self.made, "-G", "Ninja", "-DEVENHAND_APPS=ON", "-DCMAKE_BUILD_TYPE=None", "-DCMAKE_CXX_FLAGS=-O1 -w", *launcher],
                       check=True, stdout=subprocess.DEVNULL)
        for room in rooms:
            if not self.build(room):
                raise subprocess.CalledProcessError(1, ["building", "test_" + room])
            self.bound[room] = 600
            start = time.monotonic()
            if not self.passes(room):
                raise subprocess.CalledProcessError(1, ["test_" + room])
            # A change that loops is ended; one that only slows things down tenfold is not mistaken for it.
            self.bound[room] = 20 + 10 * (time.monotonic() - start)

    def _copy(self, root):
        listed = subprocess.run(["git", "-C", root, "ls-files", "-co", "--exclude-standard", "-z"], check=True,
                                capture_output=True, text=True).stdout
        names = {name for name in listed.split("\0") if name and (root / name).is_file()}
        for name in names:
            target = self.tree / name
            if not target.is_file() or target.read_bytes() != (root / name).read_bytes():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(root / name, target)
        for old in self.tree.rglob("*"):
            if old.is_file() and str(old.relative_to(self.tree)) not in names:
                old.unlink()

    def read(self, path):
        return (self.tree / path).read_text()

    def write(self, path, text):
        (self.tree / path).write_text(text)

    def build(self, room):
        return self._run(["cmake", "--build", self.made, "--target", "test_" + room], 1800, self.tree, {})

    def passes(self, room):
        with tempfile.TemporaryDirectory() as home:
            return self._run([self.made / "bin" / ("test_" + room)], self.bound[room], home, {"HOME": home})

    @staticmethod
    def _run(command, seconds, folder, extra):
        """False when it failed, took too much memory or had to be ended; it and its children are ended by their own
        group, nobody else's."""
        limit = (lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))) if extra else None
        running = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL, start_new_session=True, preexec_fn=limit,
                                   env={**os.environ, **extra})
        try:
            return running.wait(timeout=seconds) == 0
        except BaseException as problem:
            os.killpg(running.pid, signal.SIGKILL)
            running.wait()
            if not isinstance(problem, subprocess.TimeoutExpired):
                raise
            return False
