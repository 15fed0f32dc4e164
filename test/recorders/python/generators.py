"""Generators: yield, send, throw, close, yield from, comprehensions."""


def count(n):
    for i in range(n):
        got = yield i
        if got:
            print("got", got)
    return "done"


def outer():
    result = yield from count(2)
    yield result


def careful():
    try:
        yield 1
        yield 2
    except KeyError:
        yield "caught"
    finally:
        print("closed")


values = list(count(2))
g = count(3)
next(g)
g.send("hello")
for value in outer():
    print(value)
c = careful()
next(c)
c.throw(KeyError("k"))
c.close()
squares = [n * n for n in range(3)]
names = {n: str(n) for n in squares if n}
total = sum(n for n in squares)


class Twice:
    def __init__(self):
        self.left = 2

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return self.left


for left in Twice():
    print(left)
