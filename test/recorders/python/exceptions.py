"""Exceptions in every position."""
import contextlib


def fail(text):
    raise ValueError(text)


def through(text):
    try:
        fail(text)
    finally:
        print("finally", text)


def again():
    try:
        fail("first")
    except ValueError as error:
        raise KeyError("second") from error


def bare():
    try:
        fail("bare")
    except ValueError:
        raise


def swallowed():
    try:
        fail("swallowed")
    finally:
        return "finally wins"


def handled(work):
    try:
        work()
    except KeyError as error:
        kind = "key"
    except (ValueError, TypeError):
        kind = "value"
    else:
        kind = "none"
    return kind


class Guard:
    def __init__(self, quiet):
        self.quiet = quiet

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return self.quiet


print(handled(lambda: through("a")))
print(handled(again))
print(handled(bare))
print(handled(int))
print(handled(lambda: int("x")))
print(swallowed())
with contextlib.suppress(ValueError):
    fail("suppressed")
done = 1
with Guard(True):
    fail("guarded")
done = 2
try:
    with Guard(False):
        fail("let through")
except ValueError:
    done = 3
for text in ["1", "b"]:
    try:
        n = int(text)
    except ValueError: n = 0
    print(n)
try:
    try:
        fail("inner")
    except KeyError:
        done = 4
    finally:
        try:
            fail("in finally")
        except ValueError:
            done = 5
except ValueError:
    done = 6
assert done == 0, "the last one"
