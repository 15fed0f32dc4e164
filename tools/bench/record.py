"""What a step of a Python program costs: recorded, and under bdb with the variables copied. Prints steps per second."""
import bdb
import json
import os
import resource
import subprocess
import sys
import tempfile
import time

RECORDER = os.path.join(os.path.dirname(__file__), "../../src/recorders/python/trace_recorder.py")
STEPS = 100_000


def recorded(program, steps):
    """CPU seconds of a recording, in a process of its own."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with tempfile.NamedTemporaryFile(suffix=".jsonl") as trace:
        subprocess.run(
            [sys.executable, RECORDER, program, f"--output={trace.name}", f"--max-steps={steps}"],
            check=True, stderr=subprocess.DEVNULL,
        )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


class Copying(bdb.Bdb):
    """Keeps line and variables of each step."""

    def __init__(self):
        super().__init__()
        self.steps = []

    def user_line(self, frame):
        self.steps.append((frame.f_lineno, {k: v for k, v in frame.f_locals.items() if k != "__builtins__"}))
        if len(self.steps) >= STEPS:
            self.set_quit()


def stepped(text):
    """CPU seconds under bdb."""
    before = time.process_time()
    Copying().run(compile(text, "program.py", "exec"), {})
    return time.process_time() - before


with tempfile.TemporaryDirectory() as folder:
    told = {}
    for name, text in json.load(sys.stdin).items():
        path = os.path.join(folder, "program.py")
        with open(path, "w") as file:
            file.write(text)
        start = recorded(path, 1)
        told[name] = [STEPS / (recorded(path, STEPS) - start), STEPS / stepped(text)]
    print(json.dumps(told))
