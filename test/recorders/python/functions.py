"""Calls, recursion, closures, defaults, decorators, lambdas."""
import functools


def logged(function):
    @functools.wraps(function)
    def around(*args):
        result = function(*args)
        return result

    return around


@logged
def fact(n):
    if n < 2:
        return 1
    return n * fact(n - 1)


def counter():
    count = 0

    def more(step=1):
        nonlocal count
        count += step
        return count

    more()
    return more


total = 0


def add(n):
    global total
    total += n


print(fact(3))
more = counter()
print(more(5))
add(2)
double = lambda n: n * 2
x = double(4)
del x
