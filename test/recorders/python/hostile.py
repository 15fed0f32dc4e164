"""Classes that end the program as soon as anybody looks at them."""


class Angry(type):
    def __getattribute__(cls, name):
        raise SystemExit("metaclass " + name)

    def __eq__(cls, other):
        raise SystemExit("metaclass eq")

    def __hash__(cls):
        raise SystemExit("metaclass hash")

    def __instancecheck__(cls, other):
        raise SystemExit("instance check")

    @property
    def __mro__(cls):
        raise SystemExit("mro")


class Trap(metaclass=Angry):
    x = 1

    def __init__(self):
        object.__setattr__(self, "y", 2)

    def no(self, *args):
        raise SystemExit("looked at")

    __repr__ = __str__ = __eq__ = __ne__ = __hash__ = __bool__ = __len__ = no
    __getattribute__ = __iter__ = __getitem__ = __format__ = __dir__ = __del__ = no
    __class__ = property(no)


class TrapList(list):
    def no(self, *args):
        raise SystemExit("looked at a list")

    __repr__ = __eq__ = __iter__ = __getitem__ = __len__ = __bool__ = __contains__ = no


class TrapDict(dict):
    def no(self, *args):
        raise SystemExit("looked at a dict")

    __repr__ = __eq__ = __iter__ = __getitem__ = __len__ = keys = values = items = no


class TrapText(str):
    def no(self, *args):
        raise SystemExit("looked at a text")

    __repr__ = __str__ = __eq__ = __hash__ = __len__ = __format__ = no


class TrapError(Exception):
    def __str__(self):
        raise SystemExit("looked at an error")

    __repr__ = __str__


trap = Trap()
items = TrapList([1, 2])
pairs = TrapDict(a=1)
text = TrapText("quiet")
both = [trap, items, pairs, text]
keys = {1: trap}
try:
    raise TrapError("secret")
except TrapError:
    caught = True
print("nobody looked")
