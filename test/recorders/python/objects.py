"""Identity, changes in place, classes, slots, named tuples, enumerations, cycles, what JSON cannot say."""
import collections
import dataclasses
import decimal
import enum

xs = [1]
ys = xs
ys.append(2)
xs = [1, 2]
xs += [3]
grid = [[0] * 2] * 2
grid[0][1] = 5
pair = (xs, 1)
pair[0].pop()
ages = {"Ada": 36, 7: "x"}
ages["Bob"] = 4
ages.pop(7)
numbers = {"1": 0, "0": 1}
seen = {3, 1, 2}
seen.discard(3)
words = frozenset(["b", "a"])
queue = collections.deque([1, 2])
queue.popleft()
counts = collections.Counter("aab")


class Node:
    """A cycle."""

    kind = "node"

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


a = Node(1)
a.next = Node(2, a)
a.next.value = 3


class Slotted:
    __slots__ = ("x", "y")


s = Slotted()
s.x = 1
Point = collections.namedtuple("Point", "x y")
p = Point(1, 2)


class Color(enum.Enum):
    RED = 1


red = Color.RED


@dataclasses.dataclass
class Order:
    item: str
    count: int = 1


order = Order("tea")
order.count += 1


class Stack(list):
    def top(self):
        return self[-1]


stack = Stack([1])
stack.append(2)
top = stack.top()
values = [1.5, float("nan"), 2**60, 10**500, b"raw", "é", None, True, 1j, range(3), ..., "long " * 100]
price = decimal.Decimal("1.10")
functions = [len, Node, a.__init__, Node.__init__]
