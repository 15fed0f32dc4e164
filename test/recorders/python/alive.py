"""Objects go when the program lets go of them: the recorder keeps none alive."""
import weakref


class Thing:
    def __init__(self, name):
        self.name = name


thing = Thing("a")
shadow = weakref.ref(thing)
del thing
gone = shadow() is None
holder = [Thing("b")]
shadow = weakref.ref(holder[0])
holder.clear()
gone_too = shadow() is None


def local():
    inner = Thing("c")
    return weakref.ref(inner)


print(gone, gone_too, local()() is None)
