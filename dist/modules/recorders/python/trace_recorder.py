#!/usr/bin/env python3
"""Records a run of a Python program as a trace of Trace Elements: what happened, step by step, and what every variable held.

    python trace_recorder.py program.py -o program.trace.json

One file, standard library only, CPython 3.8 to 3.14. The program runs in a process of its own, which writes each step into
shared memory; whatever becomes of that process, what it had recorded is there. `sys.monitoring` tells what happens where it
exists (3.12), `sys.settrace` elsewhere; both give the same steps. The format is told in `docs/trace-format.md`.

No code of the program runs while its values are looked at: no `repr`, `==`, `hash`, `isinstance` nor attribute of its objects.
"""
from __future__ import annotations

import argparse
import ast
import asyncio
import builtins
import collections
import dis
import gc
import importlib
import importlib.machinery
import importlib.util
import io
import itertools
import json
import marshal
import mmap
import operator
import os
import random
import signal
import struct
import subprocess
import sys
import tempfile
import threading
import time
import types
import weakref
from types import CodeType, FrameType
from typing import Any, Callable, Dict, Iterator, List, NamedTuple, NoReturn, Optional, Tuple

# What a step can be, by the numbers that the format has for it.
EVENTS = ("line", "call", "suspend", "resume", "yield", "return", "raise", "catch", "unwind", "probe", "state")
LINE, CALL, SUSPEND, RESUME, YIELD, RETURN, RAISE, CATCH, UNWIND, PROBE, STATE = range(len(EVENTS))

Json = Any
Error = Dict[str, str]
Span = Tuple[int, int, int, int]


class Limits(NamedTuple):
    """Budgets of a run. At any of the first two the run ends; what is beyond the others is left out."""

    steps: int = 10_000
    seconds: float = 10.0
    #: characters that the program may print
    output: int = 20_000
    #: characters of a text, entries of a container
    text: int = 200
    items: int = 50
    #: objects that are looked into at one time
    objects: int = 500


# Values: looking without touching -------------------------------------------------------------------------------------

class Shown:
    """A value of which only a text is told. One for each text, so that the same text is the same token."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text


class Entry:
    """A container or object that variables name: its number, and what was in it when it was last looked at.

    `held` gives the object. An object that can be referred to weakly is not kept alive: programs may watch it go.
    """

    __slots__ = ("number", "kind", "held", "parts", "count", "reached")

    def __init__(self, number: int, kind: "Kind", held: Any) -> None:
        self.number = number
        self.kind = kind
        self.held = held
        self.parts: Tuple[Any, ...] = ()
        self.count = -1
        self.reached = 0


class Kind(NamedTuple):
    """How objects of a type are looked into: `read` gives what is in one, and how much; `write` makes JSON of it."""

    read: Callable[[Any, int], Tuple[List[Any], int]]
    write: Callable[[List[Json], int], Json]
    #: written where it stands, and not by number
    inline: bool = False


class Held:
    """What keeps an object that cannot be referred to weakly."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __call__(self) -> Any:
        return self.value

    def left(self) -> bool:
        """Whether nobody else holds it."""
        return sys.getrefcount(self.value) <= 2


class WeaklyHeld(weakref.ref):
    """What leads to an object without keeping it."""

    __slots__ = ()

    def left(self) -> bool:
        return self() is None


# The slots of `type` itself: a metaclass of the program cannot come between.
mro_of: Callable[[type], Tuple[type, ...]] = type.__dict__["__mro__"].__get__  # type: ignore[attr-defined]
dict_of: Callable[[type], Any] = type.__dict__["__dict__"].__get__  # type: ignore[attr-defined]
weak_offset: Callable[[type], int] = type.__dict__["__weakrefoffset__"].__get__  # type: ignore[attr-defined]
type_name: Callable[[type], str] = type.__dict__["__name__"].__get__  # type: ignore[attr-defined]
arguments_of: Callable[[BaseException], Tuple[Any, ...]] = BaseException.args.__get__  # type: ignore[attr-defined]

# Classes are found by their id: a metaclass may have a `__hash__` and an `__eq__` of its own.
ATOMS = frozenset(map(id, [type(None), bool, int, float, str]))
NUMBERS = frozenset(map(id, [bool, int, float]))
SAFE_INTEGER = 2**53 - 1
#: Keys that mean something in the format, so that a map that has one is written in pairs.
TAGS = frozenset(["ref", "show", "same", "new", "list", "tuple", "set", "map", "object", "fields", "more"])
BUILT_IN = (list, dict, tuple, set, frozenset, int, str, float)
NOTHING = object()


def has(types_: Tuple[type, ...], one: type) -> bool:
    """Whether a class is among others. `in` would ask them whether they are equal."""
    return any(map(operator.is_, types_, itertools.repeat(one)))


def same(a: Any, b: Any) -> bool:
    """Whether two tokens are the same."""
    return a is b or (type(a) is type(b) and id(type(a)) in ATOMS and a == b)


def plain(name: Any) -> str:
    """A name as a reader says it: `inc` for `counter.<locals>.inc`."""
    text = str.__str__(name) if has(mro_of(type(name)), str) else "?"
    return text.rpartition("<locals>.")[2]


def cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[:limit] + "…"


def with_more(json_: Dict[str, Json], shown: int, count: int) -> Dict[str, Json]:
    return {**json_, "more": count - shown} if count > shown else json_


def read_sequence(value: Any, limit: int) -> Tuple[List[Any], int]:
    return list(itertools.islice(value, limit)), len(value)


def read_map(value: Any, limit: int) -> Tuple[List[Any], int]:
    """First all keys, then all values."""
    return [*itertools.islice(value, limit), *itertools.islice(value.values(), limit)], len(value)


def read_set(value: Any, limit: int) -> Tuple[List[Any], int]:
    """Texts and numbers in their order: that of a set is another in each version of Python."""
    kinds = {id(type(one)) for one in value}
    items = sorted(value) if kinds <= NUMBERS or kinds == {id(str)} else value
    return list(itertools.islice(items, limit)), len(value)


def write_sequence(tag: str) -> Callable[[List[Json], int], Json]:
    def write(parts: List[Json], count: int) -> Json:
        return parts if tag == "list" and count == len(parts) else with_more({tag: parts}, len(parts), count)

    return write


def write_map(parts: List[Json], count: int) -> Json:
    half = len(parts) // 2
    keys, values = parts[:half], parts[half:]
    # JavaScript would put numbers first.
    if count == half and all(type(key) is str and key not in TAGS and not key.isdigit() for key in keys):
        return dict(zip(keys, values))
    return with_more({"map": [list(pair) for pair in zip(keys, values)]}, half, count)


def write_object(name: str) -> Callable[[List[Json], int], Json]:
    def write(parts: List[Json], count: int) -> Json:
        half = len(parts) // 2
        return with_more({"object": name, "fields": dict(zip(parts[:half], parts[half:]))}, half, count)

    return write


def by_id(table: Dict[type, Any]) -> Dict[int, Any]:
    return {id(key): value for key, value in table.items()}


LIST, MAP = Kind(read_sequence, write_sequence("list")), Kind(read_map, write_map)
KINDS: Dict[int, Kind] = by_id({
    list: LIST,
    tuple: Kind(read_sequence, write_sequence("tuple"), True),
    dict: MAP,
    set: Kind(read_set, write_sequence("set")),
    frozenset: Kind(read_set, write_sequence("set")),
    collections.deque: LIST,
    collections.OrderedDict: MAP,
    collections.defaultdict: MAP,
    collections.Counter: MAP,
})

#: What is only shown, by its exact type; none of these runs code of the program.
SHOWN: Dict[int, Callable[[Any], str]] = by_id({
    types.FunctionType: lambda value: f"<function {plain(value.__qualname__)}>",
    types.BuiltinFunctionType: lambda value: f"<function {value.__name__}>",
    types.MethodType: lambda value: f"<method {method_name(value.__func__)}>",
    types.ModuleType: lambda value: f"<module {plain(module_name(value))}>",
    types.CoroutineType: lambda value: f"<coroutine {plain(value.__qualname__)}>",
    types.GeneratorType: lambda value: f"<generator {plain(value.__qualname__)}>",
    types.AsyncGeneratorType: lambda value: f"<async generator {plain(value.__qualname__)}>",
    bytes: repr,
    bytearray: repr,
    complex: repr,
    range: repr,
    type(...): repr,
    type(NotImplemented): repr,
    types.TracebackType: lambda value: "<traceback>",
    weakref.ref: lambda value: "<weak reference>",
})

#: What is told of objects of the library: the field, and what it is called here. Of others only the class is told.
INSIDE: Dict[str, Dict[str, str]] = {
    "asyncio.Queue": {"_queue": "items", "_maxsize": "maxsize"},
    "asyncio.LifoQueue": {"_queue": "items", "_maxsize": "maxsize"},
    "asyncio.PriorityQueue": {"_queue": "items", "_maxsize": "maxsize"},
    "asyncio.Lock": {"_locked": "locked"},
    "asyncio.Event": {"_value": "is_set"},
    "asyncio.Semaphore": {"_value": "value"},
    "asyncio.BoundedSemaphore": {"_value": "value"},
}


def method_name(function: Any) -> str:
    return plain(function.__qualname__) if type(function) is types.FunctionType else "?"


def module_name(module: types.ModuleType) -> Any:
    return types.ModuleType.__getattribute__(module, "__dict__").get("__name__", "?")


def error_of(error: BaseException) -> Error:
    """What is told of an exception. Its own `__str__` is asked only where it is one of the interpreter's."""
    kind = type(error)
    known = {"type": type_name(kind)}
    arguments = arguments_of(error)
    speaks = next(dict_of(one)["__str__"] for one in mro_of(kind) if "__str__" in dict_of(one))
    if type(speaks) is not types.FunctionType and all(id(type(one)) in ATOMS for one in arguments):
        message = BaseException.__str__(error) if len(arguments) < 2 and kind is not KeyError else speaks(error)
        if message:
            known["message"] = cut(message, 500)
    return known


class Values:
    """Tokens for values. A scalar is its own token, an object has an {@link Entry}; equal means: the same token."""

    def __init__(self, limits: Limits, opened: List[str], opaque: List[str]) -> None:
        self.limits = limits
        self.opened = frozenset(opened)
        self.opaque = frozenset(opaque)
        #: names of the lesson's own modules
        self.modules = {"__main__"}
        self.entries: Dict[int, Entry] = {}
        self.fresh: List[Entry] = []
        #: those that no variable leads to now, but something else may
        self._resting: Dict[int, Entry] = {}
        #: whether something may not be reached any more
        self.lost = False
        self._texts: Dict[str, Shown] = {}
        #: by the id of a class, which is kept so that no other gets it
        self._kinds: Dict[int, Tuple[type, Kind]] = {}
        self._numbers = itertools.count(1)
        self._rounds = itertools.count(1)

    def token(self, value: Any) -> Any:
        if id(type(value)) in ATOMS:
            return value
        entry = self.entries.get(id(value))
        if entry is not None and entry.held() is value:
            return entry
        return self._meet(value)

    def _meet(self, value: Any) -> Any:
        type_ = type(value)
        show = SHOWN.get(id(type_))
        if show:
            return self._text(show(value))
        mro = mro_of(type_)
        if has(mro, type):
            return self._text(f"<class {plain(type_name(value))}>")
        special = self._special(value, type_, mro)
        if special:
            return self._text(special)
        kind = KINDS.get(id(type_)) or self._kind(type_, mro)
        if len(self.entries) >= self.limits.objects:
            return self._text(f"<{type_name(type_)}>")
        entry = self._resting.pop(id(value), None)
        if entry is None or entry.held() is not value:
            held = WeaklyHeld(value) if weak_offset(type_) != 0 else Held(value)
            entry = Entry(0 if kind.inline else next(self._numbers), kind, held)
        self.entries[id(value)] = entry
        self.fresh.append(entry)
        return entry

    def _special(self, value: Any, type_: type, mro: Tuple[type, ...]) -> Optional[str]:
        if has(mro, loaded("enum", "Enum")):
            name = object.__getattribute__(value, "__dict__").get("_name_")
            return f"{type_name(type_)}.{name}" if type(name) is str else None
        if type_ is asyncio.Task:
            return f"<Task {cut(asyncio.Task.get_name(value), self.limits.text)}>"
        for module, name in (("decimal", "Decimal"), ("fractions", "Fraction"), ("datetime", "date"),
                             ("datetime", "timedelta"), ("pathlib", "PosixPath"), ("uuid", "UUID")):
            if type_ is loaded(module, name):
                return str(value)
        return None

    def _text(self, text: str) -> Shown:
        text = cut(text, self.limits.text)
        return self._texts.get(text) or self._texts.setdefault(text, Shown(text))

    def _kind(self, type_: type, mro: Tuple[type, ...]) -> Kind:
        known = self._kinds.get(id(type_))
        if known is None:
            known = self._kinds[id(type_)] = type_, self._new_kind(type_, mro)
        return known[1]

    def _new_kind(self, type_: type, mro: Tuple[type, ...]) -> Kind:
        """How objects of a class are looked into: where they keep their fields is found once."""
        name, module = type_name(type_), dict_of(type_).get("__module__")
        own = (type(module) is str and module in self.modules) or name in self.opened or has(mro, BaseException)
        known = INSIDE.get(f"asyncio.{name}") if type(module) is str and module.startswith("asyncio.") else None
        if name in self.opaque or not (own or known or type_ is types.SimpleNamespace):
            return Kind(lambda value, limit: ([], 0), write_object(name))
        found = (dict_of(one).get("__dict__") for one in mro)
        attributes = next((one.__get__ for one in found if type(one) is types.GetSetDescriptorType), None)
        slots = [(key, one.__get__) for base in reversed(mro) for key, one in list(dict_of(base).items())
                 if type(one) is types.MemberDescriptorType and key[:2] != "__" and not has((base,), BaseException)]
        base = next((one for one in mro if has(BUILT_IN, one)), None)
        named = next((dict_of(one)["_fields"] for one in mro if "_fields" in dict_of(one)), ()) if base is tuple else ()
        names = named if type(named) is tuple else ()
        fails = has(mro, BaseException)

        def item_name(index: int) -> str:
            return sys.intern(names[index] if index < len(names) and type(names[index]) is str else str(index))

        def fields(value: Any) -> Iterator[Tuple[str, Any]]:
            if fails:
                yield "args", arguments_of(value)
            if base is dict:
                for key, item in dict.items(value):
                    yield sys.intern(key if type(key) is str else f"[{key!r}]" if id(type(key)) in ATOMS else "[…]"), item
            elif base in (list, tuple, set, frozenset):
                for index, item in enumerate(base.__iter__(value)):
                    yield item_name(index), item
            elif base is not None:
                yield "value", {int: int.__int__, str: str.__str__, float: float.__float__}[base](value)
            for key, get in slots:
                try:
                    yield key, get(value)
                except AttributeError:
                    pass
            inner = attributes(value) if attributes else None
            if inner is not None and has(mro_of(type(inner)), dict):
                for key, item in dict.items(inner):
                    if type(key) is str:
                        yield key, item

        is_plain = not (fails or base or slots or known)

        def read(value: Any, limit: int) -> Tuple[List[Any], int]:
            if is_plain and attributes:
                inner = attributes(value)
                if type(inner) is dict and all(map(operator.is_, map(type, inner), itertools.repeat(str))):
                    return read_map(inner, limit)
            pairs = dict(fields(value))
            if known:
                pairs = {shown: pairs[key] for key, shown in known.items() if key in pairs}
            return [*itertools.islice(pairs, limit), *itertools.islice(pairs.values(), limit)], len(pairs)

        return Kind(read, write_object(name))

    def look(self) -> Dict[str, Json]:
        """What is new in the objects since they were last looked at, as JSON by number."""
        if self._resting:
            self.rest()
        limit = self.limits.items
        changed = []
        for key, entry in list(self.entries.items()):
            value = entry.held()
            if value is None:
                del self.entries[key]
            elif entry.count >= 0 and not (entry.kind.inline) and self._differs(entry, value, limit):
                changed.append(entry)
        return self._write(changed)

    def _differs(self, entry: Entry, value: Any, limit: int) -> bool:
        parts, count = entry.kind.read(value, limit)
        before = entry.parts
        if count == entry.count and len(parts) == len(before):
            if all(map(operator.is_, parts, before)):
                return False
            # Most objects hold others that are still the same: to see that takes no token.
            for part, token in zip(parts, before):
                if part is not token and (type(token) is not Entry or token.held() is not part):
                    break
            else:
                return False
            tokens = tuple(map(self.token, parts))
            if all(map(same, tokens, before)):
                return False
        else:
            tokens = tuple(map(self.token, parts))
        self.lost = self.lost or any(type(one) is Entry for one in before)
        entry.parts, entry.count = tokens, count
        return True

    def settle(self) -> Dict[str, Json]:
        """Looks into the objects that were met since, and into what is in them."""
        return self._write([])

    def _write(self, changed: List[Entry]) -> Dict[str, Json]:
        fresh = self.fresh
        if not fresh and not changed:
            return {}
        written = [*changed]
        for entry in fresh:  # grows on the way
            parts, count = entry.kind.read(entry.held(), self.limits.items)
            entry.parts, entry.count = tuple(map(self.token, parts)), count
            written.append(entry)
        fresh.clear()
        return {
            str(entry.number): entry.kind.write([self.json(part) for part in entry.parts], entry.count)
            for entry in sorted(written, key=operator.attrgetter("number"))
            if entry.number
        }

    def json(self, token: Any, depth: int = 0) -> Json:
        """The value that a token stands for. Objects must be settled."""
        type_ = type(token)
        if type_ is int:
            return token if -SAFE_INTEGER <= token <= SAFE_INTEGER else {"show": big(token)}
        if type_ is str:
            limit = self.limits.text
            return token if len(token) <= limit else {"show": f"{token[:limit]!r}… ({len(token)} characters)"}
        if type_ is float:
            return token if token - token == 0 else {"show": repr(token)}
        if type_ is Shown:
            return {"show": token.text}
        if type_ is not Entry:
            return token
        if token.number:
            return {"ref": token.number}
        if depth > 8:
            return {"show": "(…)"}
        return token.kind.write([self.json(part, depth + 1) for part in token.parts], token.count)

    def sweep(self, roots: Iterator[Any]) -> None:
        """Lets go of what no variable leads to any more."""
        self.lost = False
        now = next(self._rounds)
        waiting = [one for one in roots if type(one) is Entry]
        while waiting:
            entry = waiting.pop()
            if entry.reached != now:
                entry.reached = now
                waiting.extend(one for one in entry.parts if type(one) is Entry)
        for key in [key for key, entry in self.entries.items() if entry.reached != now]:
            self._resting[key] = self.entries.pop(key)
        self.rest()

    def rest(self) -> None:
        """Lets go of objects that nothing but this recorder holds any more; of others the number is kept."""
        resting = self._resting
        for key in [key for key, entry in resting.items() if entry.held.left()]:
            del resting[key]
        while len(resting) > self.limits.objects:
            del resting[next(iter(resting))]


def loaded(module: str, name: str) -> Any:
    """A class of the library, if the program has loaded it."""
    return getattr(sys.modules.get(module), name, NOTHING)


def big(number: int) -> str:
    bits = number.bit_length()
    return str(number) if bits < 400 else f"{'-' if number < 0 else ''}about 2**{bits - 1}"


# Source: what the text knows that events do not ----------------------------------------------------------------------

#: Lines on which an exception is still on its way: `finally`, the header of `except`, the end of `with`.
IN_FLIGHT = 0
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
TRIES = tuple(getattr(ast, name) for name in ("Try", "TryStar") if hasattr(ast, name))
Scope = Tuple[int, str]


class Wait(NamedTuple):
    """An expression at which a frame waits, and the text of what it waits for."""

    span: Span
    on: Optional[str]


class Source:
    """A file of the lesson, and tables of what its text says."""

    def __init__(self, number: int, name: str, text: str) -> None:
        self.number = number
        self.name = name
        self.lines = text.split("\n")
        #: line -> line of the handler in whose body it is, or IN_FLIGHT
        self.regions: Dict[int, int] = {}
        self.waits: Dict[int, List[Wait]] = {}
        self.yields: Dict[int, List[Wait]] = {}
        #: first line of a `with` -> the first and the last of its body
        self.withs: Dict[int, Tuple[int, int]] = {}
        #: line in an `async with` -> its first line
        self.exits: Dict[int, int] = {}
        #: line of a decorator or of what it decorates -> the first of these
        self.decorated: Dict[int, int] = {}
        #: lines that some versions report once more than they run
        self.quirks: set = set()
        #: where functions begin by their first decorator, and which of their names belong to comprehensions only
        self.begins: Dict[Scope, int] = {}
        self.inner: Dict[Scope, set] = {}
        self._walk(ast.parse(text))

    def _walk(self, tree: ast.AST) -> None:
        bound: Dict[Scope, set] = {}
        waiting: List[Tuple[ast.AST, Scope, bool]] = [(tree, (0, "<module>"), False)]
        while waiting:
            node, scope, inside = waiting.pop()
            scope = self._note(node, scope)
            if isinstance(node, COMPREHENSIONS):
                inside = True
            elif isinstance(node, FUNCTIONS):
                inside = False
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                (self.inner if inside else bound).setdefault(scope, set()).add(node.id)
            elif isinstance(node, ast.arg):
                bound.setdefault(scope, set()).add(node.arg)
            waiting.extend((child, scope, inside) for child in reversed(list(ast.iter_child_nodes(node))))
        for scope, names in self.inner.items():
            names -= bound.get(scope, set())

    def _note(self, node: ast.AST, scope: Scope) -> Scope:
        if isinstance(node, FUNCTIONS):
            decorators = getattr(node, "decorator_list", [])
            scope = (min([node.lineno, *(one.lineno for one in decorators)]), getattr(node, "name", "<lambda>"))
            self.begins[scope] = node.lineno
            if decorators:
                self.decorated.update((line, scope[0]) for line in range(scope[0], node.lineno + 1))
                self.quirks.update(range(scope[0], node.lineno + 1))
        elif isinstance(node, TRIES):
            self._note_try(node)
        elif isinstance(node, (ast.With, ast.AsyncWith)):
            self._mark(node.lineno, node.body[0].lineno - 1, IN_FLIGHT)
            self.withs[node.lineno] = node.body[0].lineno, node.body[-1].end_lineno  # type: ignore[assignment]
            self.quirks.add(node.lineno)
            if isinstance(node, ast.AsyncWith):
                self.exits.update((line, node.lineno) for line in range(node.lineno, node.end_lineno + 1))  # type: ignore[operator]
                for item in node.items:
                    self._wait(self.waits, item.context_expr, item.context_expr, node.lineno)
        elif isinstance(node, ast.Await):
            self._wait(self.waits, node, node.value)
        elif isinstance(node, ast.AsyncFor):
            self.quirks.update(range(node.lineno, node.end_lineno + 1))  # type: ignore[operator]
            self._wait(self.waits, node.iter, node.iter, node.lineno)
        elif isinstance(node, (ast.Yield, ast.YieldFrom)):
            self._wait(self.yields, node, None)
        return scope

    def _note_try(self, node: Any) -> None:
        for handler in node.handlers:
            first = handler.body[0].lineno
            self._mark(handler.lineno, max(handler.lineno, first - 1), IN_FLIGHT)
            if first > handler.lineno:
                self._mark(first, handler.end_lineno, handler.lineno)
        if node.finalbody:
            self._mark(node.finalbody[0].lineno, node.finalbody[-1].end_lineno, IN_FLIGHT)

    def _mark(self, first: int, last: int, region: int) -> None:
        for line in range(first, last + 1):
            self.regions[line] = region

    def _wait(self, table: Dict[int, List[Wait]], node: Any, on: Any, line: int = 0) -> None:
        span = self.span(node.lineno, node.end_lineno, node.col_offset, node.end_col_offset)
        text = on and self.cut(self.span(on.lineno, on.end_lineno, on.col_offset, on.end_col_offset))
        table.setdefault(line or node.lineno, []).append(Wait(span, text))

    def span(self, first: int, last: int, start: int, end: int) -> Span:
        """A range as the format counts it: the interpreter counts bytes of UTF-8, a page units of UTF-16."""
        return first, self._column(first, start), last, self._column(last, end)

    def _column(self, line: int, offset: int) -> int:
        text = self.lines[line - 1]
        return offset if text.isascii() else len(text.encode()[:offset].decode(errors="ignore").encode("utf-16-le")) // 2

    def cut(self, span: Span) -> str:
        """The text of a range, in one line."""
        first, start, last, end = span
        lines = [line.encode("utf-16-le") for line in self.lines[first - 1:last]]
        lines[-1] = lines[-1][:2 * end]
        lines[0] = lines[0][2 * start:]
        return cut(" ".join(line.decode("utf-16-le").strip() for line in lines), 200)


class Code:
    """A function of the lesson, or a probe: what is known of all its activations."""

    def __init__(self, code: CodeType, name: str, kind: str, source: Optional[Source], probe: Optional[str] = None) -> None:
        self.code = code
        self.name = name
        self.kind = kind
        self.source = source
        self.probe = probe
        scope = (0 if kind == "module" else code.co_firstlineno, code.co_name)
        #: 0 outside the lesson: the next release of a library has other lines
        self.line = source.begins.get(scope, code.co_firstlineno) if source else 0
        self.inner = source.inner.get(scope, set()) if source else set()
        self.shares = kind == "module" or bool(code.co_cellvars)
        self.bytes = code.co_code
        self.quirks = source.quirks if source else set()
        #: in a generator expression a line goes on after each value
        self.flows = code.co_name == "<genexpr>"
        self._positions: Optional[List[Any]] = None
        #: where each line begins
        self.starts: Dict[int, int] = {}
        for offset, line in dis.findlinestarts(code):
            self.starts.setdefault(line, offset)  # type: ignore[arg-type]

    def position(self, offset: int) -> Optional[Span]:
        """The expression that an instruction is of, where the interpreter knows it (3.11)."""
        if not self.source or not hasattr(self.code, "co_positions"):
            return None
        if self._positions is None:
            self._positions = list(self.code.co_positions())
        index = offset // 2
        position = self._positions[index] if 0 <= index < len(self._positions) else (None,)
        return None if None in position else self.source.span(*position)

    def repeats(self, line: int, before: int, at: int) -> bool:
        """Whether the interpreter reports a line again of which nothing runs again; `before`: the line reported before."""
        source: Source = self.source  # type: ignore[assignment]
        # A `with` of several lines visits its first one again before its body; on the way out that is what runs, since 3.10.
        if line in source.withs and at > self.starts.get(line, 0):
            first, last = source.withs[line]
            return not first <= before <= last
        # Decorators are visited on the way in and, since 3.11, when they are called.
        group = source.decorated.get(line)
        if group is not None and group == source.decorated.get(before) != source.decorated.get(self.line):
            return line <= before
        # 3.8 and 3.9 report the end of `async for` as its last line.
        return self.bytes[at] == END_ASYNC_FOR

    def wait_line(self, line: int) -> int:
        """The line on which an activation waits: the way out of `async with` is on its first line, as since 3.10."""
        source: Source = self.source  # type: ignore[assignment]
        return line if line in source.waits else source.exits.get(line, line)

    def wait(self, table: Dict[int, List[Wait]], line: int, frame: FrameType) -> Dict[str, Json]:
        """What an activation waits for: the only one on its line, or the one that the interpreter says."""
        found = table.get(line, [])
        if len(found) != 1:
            position = self.position(frame.f_lasti)
            found = [one for one in found if one.span == position]
        if not found:
            return {}
        span, on = found[0]
        return {"span": list(span), **({"on": on} if on else {})}


KIND_OF_FLAG = {0x80: "coroutine", 0x200: "async-generator", 0x20: "generator"}
WAITING = 0x20 | 0x80 | 0x200
GENERATOR, OPTIMIZED = 0x20, 0x1
#: Functions that the compiler makes.
HIDDEN = ("<listcomp>", "<setcomp>", "<dictcomp>", "<generic parameters", "__annotate__")


def kind_of(code: CodeType) -> str:
    flags = code.co_flags
    kind = next((kind for flag, kind in KIND_OF_FLAG.items() if flags & flag), None)
    return kind or ("function" if flags & OPTIMIZED else "class")


def codes_in(code: CodeType, source: Source, name: str) -> Iterator[Code]:
    """All functions of a file."""
    waiting = [(code, Code(code, name, "module", source))]
    while waiting:
        code, known = waiting.pop()
        if not code.co_name.startswith(HIDDEN):
            yield known
        for one in code.co_consts:
            if type(one) is CodeType:
                prefix = f"{known.name}." if known.kind == "class" else ""
                waiting.append((one, Code(one, prefix + one.co_name, kind_of(one), source)))


# The recorder: events in, records out --------------------------------------------------------------------------------

class Spool:
    """Records in shared memory: what was written can be read even if the writer is killed the next moment."""

    SIZE = 1 << 28
    _size = struct.Struct("<I")

    def __init__(self, file: int) -> None:
        self.memory = mmap.mmap(file, self.SIZE)
        self.end = 0

    def write(self, record: Tuple[Any, ...]) -> None:
        data = marshal.dumps(record)
        start, self.end = self.end + 4, self.end + 4 + len(data)
        if self.end + 4 > self.SIZE:
            os._exit(0)
        self.memory[start:self.end] = data
        self._size.pack_into(self.memory, start - 4, len(data))

    def __iter__(self) -> Iterator[Tuple[Any, ...]]:
        at = 0
        memory, sizes = self.memory, self._size
        while True:
            size, = sizes.unpack_from(memory, at)
            if size == 0:
                return
            at += 4 + size
            yield marshal.loads(memory[at - size:at])


class Activation:
    """A frame of the run, from its call to its end; while it waits it stays the same."""

    __slots__ = ("number", "code", "frame", "task", "seen", "known", "line", "flight", "caught", "raising")

    def __init__(self, number: int, code: Code, frame: FrameType, task: int) -> None:
        self.number = number
        self.code = code
        self.frame = frame
        self.task = task
        #: what scalars and hidden names held, and the tokens of all variables
        self.seen: Dict[str, Any] = {}
        self.known: Dict[str, Any] = {}
        self.line = code.line
        #: exceptions on their way through it, and the one that it handled last
        self.flight: List[BaseException] = []
        self.caught: Optional[Error] = None
        #: whether an exception is what happened last
        self.raising = False


def declares(name: str, value: Any) -> bool:
    """Whether a name is only that of an import, a function or a class, and so not what a reader calls a variable."""
    type_ = type(value)
    if type_ is types.ModuleType or name[:2] == "__" == name[-2:] or name[:1] == ".":
        return True
    if type_ is types.FunctionType or type_ is types.BuiltinFunctionType:
        return value.__name__ == name if type(value.__name__) is str else False
    return has(mro_of(type_), type) and type_name(value) == name


#: Of what variables are read: a dict, and since 3.13 a view of those of a function. A class body may have any dict of its own.
NAMESPACES = (dict, type(sys._getframe().f_locals), type((lambda: sys._getframe().f_locals)()))
#: Some exception: which, nobody said.
ANY = object()


class Recorder:
    """Makes records of events. Effects are seen at the next event, and belong to the step before it."""

    def __init__(self, spool: Spool, limits: Limits, values: Values, clock: "Clock") -> None:
        self.spool = spool
        self.limits = limits
        self.values = values
        self.clock = clock
        self.codes: Dict[int, Code] = {}
        self.activations: Dict[FrameType, Activation] = {}
        #: those whose variables others can change
        self.shared: List[Activation] = []
        self.output: List[str] = []
        self.muted = True
        self._last: Optional[Activation] = None
        self._event = LINE
        self._value: Any = None
        self._heap: Dict[str, Json] = {}
        self._passing: Any = None
        self._tasks: Dict[Any, int] = {}
        #: what each task calls itself
        self._names: List[str] = []
        #: how many tasks are named after a coroutine
        self._coroutines: Dict[str, int] = {}
        self._frames = itertools.count()
        self._steps = 0
        self._until = 0.0
        self._process = os.getpid()
        self._thread = threading.get_ident()

    # Steps.

    def begin(self) -> None:
        self._until = perf_counter() + self.limits.seconds
        self.muted = False

    def quiet(self) -> bool:
        """Whether nobody is to be heard: other threads, and before and after the run."""
        return self.muted or get_ident() != self._thread

    def step(self, event: int, activation: Activation, line: int, detail: Optional[Dict[str, Json]] = None) -> None:
        # What a new activation holds is an effect of its call.
        effects = self._effects(None if event == CALL or event == PROBE else activation)
        count = self._steps = self._steps + 1
        if count > self.limits.steps:
            self._finish(effects, "step-limit")
        if not count & 255 and perf_counter() > self._until:
            self._finish(effects, "time-limit")
        if activation.code.source is None:
            line = 0
        activation.line = line
        self._last = activation
        self._event = event
        self.spool.write((effects, event, activation.number, line, self.clock.ms, detail))

    def stop(self, reason: str, error: Optional[Error] = None) -> NoReturn:
        """Ends the run, and this process: nothing of the program can go on."""
        self._finish(self._effects(self._last), reason, error)

    def lose(self, reason: str, error: Optional[Error]) -> NoReturn:
        """Ends a run of which nothing has been heard for a while: what changed since belongs to no step."""
        if reason == "finished":
            reason, error = "stopped", {"type": "Lost", "message": "the program went on, but its steps could not be heard"}
        self._finish(None, reason, error)

    def _finish(self, effects: Any, reason: str, error: Optional[Error] = None) -> NoReturn:
        self.muted = True
        self.spool.write((effects, "end", reason, error))
        os._exit(0)

    def value(self, value: Any) -> Json:
        """A value that a step hands on. What is in it is told with that step."""
        self._value = token = self.values.token(value)
        self._heap.update(self.values.settle())
        return self.values.json(token)

    def state(self, name: str) -> None:
        """Tells that something outside changed: a response was sent."""
        if self.quiet():
            return
        frame: Optional[FrameType] = sys._getframe(1)
        while frame is not None and frame not in self.activations:
            frame = frame.f_back
        activation = self.activations[frame] if frame else self._last
        if activation is not None and activation.frame is not None:
            self.step(STATE, activation, activation.line, {"name": name})

    # Effects.

    def _effects(self, current: Optional[Activation]) -> Any:
        """What changed since the last event; `None`: nothing."""
        last = self._last
        values = self.values
        own: Dict[str, Any] = {}
        gone: List[str] = []
        if last is not None and last.frame is not None:
            own, gone = self._changes(last)
        outer = {}
        for one in (self.shared if current is None or current is last else [*self.shared, current]):
            if one is not last and one.number not in outer:
                changed, deleted = self._changes(one)
                if changed:
                    outer[one.number] = changed
                for name in deleted:
                    del one.known[name]
        heap = self._heap
        if values.entries:
            heap.update(values.look())
        if values.lost or type(self._value) is Entry:
            self._value = None
            values.sweep(itertools.chain.from_iterable(one.known.values() for one in self.activations.values()))
        if not (own or outer or gone or heap or self.output):
            return None
        to_json = values.json
        for name, token in own.items():
            own[name] = to_json(token)
        for changed in outer.values():
            for name, token in changed.items():
                changed[name] = to_json(token)
        text = ""
        if self.output:
            text = "".join(self.output)
            self.output.clear()
        if heap:
            self._heap = {}
        return own, outer, gone, heap, text

    def _changes(self, activation: Activation) -> Tuple[Dict[str, Any], List[str]]:
        """Which variables of an activation hold something else than before, and which are no more."""
        if activation.code.probe:
            return {}, []
        seen, known, values = activation.seen, activation.known, self.values
        changed: Dict[str, Any] = {}
        space: Any = activation.frame.f_locals
        if type(space) is not dict and not has(NAMESPACES, type(space)):
            if not has(mro_of(type(space)), dict):
                return {}, []
            space = dict(dict.items(space))
        skipped = 0
        for name, value in space.items():
            if seen.get(name, NOTHING) is value:
                continue
            if id(type(value)) in ATOMS and name in known:
                token = seen[name] = value
            elif type(name) is not str or name in activation.code.inner:
                skipped += 1
                continue
            elif declares(name, value):
                seen[name] = value
                if name in known:
                    values.lost = values.lost or type(known.pop(name)) is Entry
                continue
            else:
                token = values.token(value)
                seen[name] = value if token is value else Entry
            before = known.get(name, NOTHING)
            if same(before, token):
                continue
            changed[name] = known[name] = token
            values.lost = values.lost or type(before) is Entry
        if len(space) - skipped == len(seen):
            return changed, []
        names = set(space)
        gone = [name for name in seen if name not in names]
        deleted = [name for name in gone if name in known]
        for name in gone:
            del seen[name]
            values.lost = values.lost or type(known.pop(name, None)) is Entry
        return changed, deleted

    # Activations.

    def _enter(self, code: Code, frame: FrameType) -> Activation:
        activation = Activation(next(self._frames), code, frame, self._task())
        back, parent = frame.f_back, None
        while back is not None and parent is None:
            parent = self.activations.get(back)
            back = back.f_back
        self.activations[frame] = activation
        file = code.source.number if code.source else None
        self.spool.write(("frame", code.name, code.kind, file, code.line, parent and parent.number, activation.task))
        return activation

    def _leave(self, activation: Activation) -> None:
        del self.activations[activation.frame]
        # A frame that is over keeps its variables alive as long as somebody has it.
        activation.frame = None  # type: ignore[assignment]
        if activation.code.shares and not activation.code.probe:
            self.shared.remove(activation)
        if any(type(token) is Entry for token in activation.known.values()):
            self.values.lost = True

    def _task(self) -> int:
        """The number of the asyncio task that runs; 0: none."""
        try:
            task = current_task()
        except RuntimeError:
            return 0
        if task is None:
            return 0
        name = cut(asyncio.Task.get_name(task), 100) if type(task) is asyncio.Task else "Task"
        known = self._tasks.get(id(task))
        if known is None or self._names[known - 1] != name:
            self._names.append(name)
            known = self._tasks[id(task)] = len(self._names)
            self.spool.write(("task", self._task_label(task, name)))
        return known

    def _task_label(self, task: Any, name: str) -> str:
        """What a task is shown as: what it runs, where nobody gave it a name. The interpreter's number counts hidden tasks, too."""
        is_numbered = name.startswith("Task-") and name[5:].isdigit()
        if type(task) is not asyncio.Task or not is_numbered:
            return name
        coroutine = asyncio.Task.get_coro(task)
        if type(coroutine) is not types.CoroutineType:
            return name
        label = cut(f"{coroutine.__name__}()", 100)
        count = self._coroutines[label] = self._coroutines.get(label, 0) + 1
        return label if count == 1 else f"{label} {count}"

    # Events, as both ways of hearing them tell.

    def call(self, code: Code, frame: FrameType) -> None:
        self._passing = None
        activation = self._enter(code, frame)
        if code.probe:
            self.step(PROBE, activation, code.line, {"name": code.probe})
        elif code.kind != "module" or activation.number > 0:
            self.step(CALL, activation, code.line)
        if code.shares and not code.probe:
            self.shared.append(activation)

    def resume(self, activation: Activation) -> None:
        # In another task it is raised anew.
        if self._last is not None and self._last.task != activation.task:
            self._passing = None
        if not activation.code.probe:
            self.step(RESUME, activation, activation.line)

    def line(self, activation: Activation, line: int) -> None:
        self._passing = None
        if activation.flight:
            if line == activation.line:
                return
            self._settle(activation, line)
        activation.raising = False
        code = activation.code
        if line in code.quirks and code.repeats(line, activation.line, activation.frame.f_lasti):
            return
        if code.flows and self._event == RESUME and self._last is activation:
            return
        self.step(LINE, activation, line)

    def _settle(self, activation: Activation, line: int) -> None:
        """Decides by the line that runs next whether an exception was caught."""
        region = activation.code.source.regions.get(line, activation.line)  # type: ignore[union-attr]
        if region != IN_FLIGHT:
            self._catch(activation, region)

    def _catch(self, activation: Activation, line: int) -> None:
        activation.caught = error_of(activation.flight.pop())
        activation.raising = False
        self.step(CATCH, activation, line, {"error": activation.caught})

    def raises(self, activation: Activation, error: BaseException, offset: int) -> None:
        """An exception was raised in an activation, or comes through it."""
        if activation.code.probe:
            return
        activation.raising = True
        new = not (self._passing is error or self._passing is ANY or any(one is error for one in activation.flight))
        self._passing = None
        if new:
            position = activation.code.position(offset)
            detail: Dict[str, Json] = {"error": error_of(error)}
            if position:
                detail["span"] = list(position)
            self.step(RAISE, activation, activation.frame.f_lineno, detail)
        if not any(one is error for one in activation.flight):
            activation.flight.append(error)

    def unwind(self, activation: Activation, error: Optional[BaseException]) -> None:
        """An exception ends an activation. What was caught and raised again has had no event of its own."""
        line = activation.frame.f_lineno
        told = error_of(error) if error else activation.caught or {"type": "Exception"}
        if activation.code.probe:
            self.step(UNWIND, activation, line, {"name": activation.code.probe, "error": told})
        else:
            if not activation.flight:
                self.step(RAISE, activation, line, {"error": told})
            self.step(UNWIND, activation, line, {"error": told})
        self._leave(activation)
        self._passing = error or ANY

    def returns(self, activation: Activation, value: Any) -> None:
        self._passing = None
        while activation.flight:
            self._catch(activation, activation.line)
        code = activation.code
        line = activation.frame.f_lineno
        if line in code.quirks:
            line = activation.line
        if code.probe:
            self.step(RETURN, activation, line, {"name": code.probe})
        elif code.kind not in ("module", "class"):
            self._tell(RETURN, activation, line, {}, value)
        elif activation.number > 0:
            self.step(RETURN, activation, line)
        else:
            return
        self._leave(activation)

    def waits(self, activation: Activation, value: Any) -> None:
        """An activation lets go: at an `await`, or with a value that it hands out."""
        code, frame = activation.code, activation.frame
        self._passing = None
        if code.probe:
            return
        activation.raising = False
        wrapped = type_name(type(value)) == "async_generator_wrapped_value"
        if wrapped:
            (value,) = gc.get_referents(value) or (None,)
        if wrapped or code.code.co_flags & GENERATOR:
            line = frame.f_lineno
            self._tell(YIELD, activation, line, code.wait(code.source.yields, line, frame), value)  # type: ignore[union-attr]
        else:
            line = code.wait_line(frame.f_lineno)
            self.step(SUSPEND, activation, line, code.wait(code.source.waits, line, frame))  # type: ignore[union-attr]

    def _tell(self, event: int, activation: Activation, line: int, detail: Dict[str, Json], value: Any) -> None:
        """A step with a value, whose content belongs to it and not to the step before."""
        detail["value"] = None
        effects = self._effects(activation)
        if effects:
            self.spool.write((effects,))
        detail["value"] = self.value(value)
        heap, self._heap = self._heap, {}
        kept, self._value = self._value, None
        self.step(event, activation, line, detail)
        self._heap, self._value = {**heap, **self._heap}, kept


perf_counter = time.perf_counter
get_ident = threading.get_ident
current_task = asyncio.current_task


# Hearing events: sys.monitoring, or sys.settrace ---------------------------------------------------------------------

def instructions(*names: str) -> frozenset:
    return frozenset(dis.opmap[name] for name in names if name in dis.opmap)


YIELDS = instructions("YIELD_VALUE", "YIELD_FROM", "INSTRUMENTED_YIELD_VALUE")
RETURNS = instructions("RETURN_VALUE", "RETURN_CONST", "INSTRUMENTED_RETURN_VALUE", "INSTRUMENTED_RETURN_CONST")
#: Where StopIteration is an exception like any other. Elsewhere it is how a loop or an await ends.
RAISERS = instructions("RAISE_VARARGS", "CALL", "CALL_FUNCTION", "CALL_METHOD", "PRECALL", "CALL_KW", "CALL_FUNCTION_EX",
                       "CALL_FUNCTION_KW")
END_ASYNC_FOR = dis.opmap.get("END_ASYNC_FOR", -1)
YIELD_FROM = dis.opmap.get("YIELD_FROM", -1)
AT_RESUME = dis.opmap.get("RESUME", -1)


def ends_a_loop(error: BaseException, code: Code, offset: int) -> bool:
    type_ = type(error)
    return (type_ is StopIteration or type_ is StopAsyncIteration) and code.bytes[offset] not in RAISERS


class Settrace:
    """Hears by `sys.settrace`, which has one word for return, yield, await and the end by an exception."""

    def __init__(self, recorder: Recorder) -> None:
        self.recorder = recorder
        self._set = sys.settrace

    def add(self, code: Code) -> None:
        self.recorder.codes[id(code.code)] = code

    def start(self) -> None:
        self._set(self._enter)
        # The program's own call would end the recording.
        sys.settrace = lambda function: None  # type: ignore[assignment]

    def lost(self) -> bool:
        """Whether nothing is heard any more: an error in hearing, as at the deepest call there can be, ends it."""
        return sys.gettrace() is None

    def _enter(self, frame: FrameType, event: str, _: Any) -> Any:
        recorder = self.recorder
        code = recorder.codes.get(id(frame.f_code))
        if code is None or recorder.quiet():
            return None
        activation = recorder.activations.get(frame)
        if activation is None:
            recorder.call(code, frame)
        else:
            recorder.resume(activation)
        if code.probe:
            frame.f_trace_lines = False
        return self._inside

    def _inside(self, frame: FrameType, event: str, value: Any) -> Any:
        recorder = self.recorder
        activation = recorder.activations.get(frame)
        if activation is None or recorder.muted:
            return None
        if event == "line":
            recorder.line(activation, frame.f_lineno)
        elif event == "return":
            self._leave(activation, frame, value)
        elif event == "exception":
            error = value[1]
            offset = frame.f_lasti
            if not ends_a_loop(error, activation.code, offset):
                recorder.raises(activation, error, offset)
        return self._inside

    def _leave(self, activation: Activation, frame: FrameType, value: Any) -> None:
        recorder = self.recorder
        instruction = self._instruction(activation.code.bytes, frame.f_lasti)
        waits = instruction in YIELDS and frame.f_code.co_flags & WAITING and not activation.raising
        if instruction in RETURNS:
            recorder.returns(activation, value)
        elif waits:
            recorder.waits(activation, value)
        else:
            recorder.unwind(activation, activation.flight[-1] if activation.flight else None)

    @staticmethod
    def _instruction(code: bytes, at: int) -> int:
        """The instruction that a frame is at, if it is one by which a frame lets go."""
        if not 0 <= at < len(code):
            return -1
        following = code[at + 2] if at + 2 < len(code) else -1
        if following == YIELD_FROM and code[at] not in RETURNS:
            return YIELD_FROM
        # 3.13: the frame is already at the instruction after.
        return code[at - 2] if code[at] == AT_RESUME and at >= 2 and code[at - 2] in YIELDS else code[at]


class Monitoring:
    """Hears by `sys.monitoring` (PEP 669): code that is not of the lesson costs nothing."""

    def __init__(self, recorder: Recorder) -> None:
        self.recorder = recorder
        self._tools: Any = sys.monitoring  # type: ignore[attr-defined]
        self._tool = next(tool for tool in (3, 4, 2, 1, 0, 5) if self._tools.get_tool(tool) is None)
        events = self._tools.events
        self._local = events.PY_START | events.PY_RESUME | events.LINE | events.PY_RETURN | events.PY_YIELD
        self._probe = events.PY_START | events.PY_RETURN
        #: these can only be heard everywhere
        self._everywhere = events.RAISE | events.PY_UNWIND | events.PY_THROW

    def add(self, code: Code) -> None:
        self.recorder.codes[id(code.code)] = code
        if self._tools.get_tool(self._tool):
            self._listen(code)

    def _listen(self, code: Code) -> None:
        self._tools.set_local_events(self._tool, code.code, self._probe if code.probe else self._local)

    def start(self) -> None:
        tools, recorder = self._tools, self.recorder
        events, codes, activations = tools.events, recorder.codes, recorder.activations
        current, quiet = sys._getframe, recorder.quiet

        def start(code: CodeType, offset: int) -> None:
            if not quiet():
                recorder.call(codes[id(code)], current(1))

        def with_activation(handle: Callable[..., None]) -> Callable[..., None]:
            def hear(code: CodeType, *facts: Any) -> None:
                if id(code) in codes and not quiet():
                    activation = activations.get(current(1))
                    if activation is not None:
                        handle(activation, *facts)

            return hear

        def line(code: CodeType, number: int) -> None:
            activation = activations.get(current(1))
            if activation is not None and not recorder.muted:
                recorder.line(activation, number)

        def raises(activation: Activation, offset: int, error: BaseException) -> None:
            if not ends_a_loop(error, activation.code, offset):
                recorder.raises(activation, error, offset)

        for event, function in {
            events.PY_START: start,
            events.LINE: line,
            events.PY_RESUME: with_activation(lambda activation, offset: recorder.resume(activation)),
            events.PY_THROW: with_activation(lambda activation, offset, error: recorder.resume(activation)),
            events.PY_RETURN: with_activation(lambda activation, offset, value: recorder.returns(activation, value)),
            events.PY_YIELD: with_activation(lambda activation, offset, value: recorder.waits(activation, value)),
            events.RAISE: with_activation(raises),
            events.PY_UNWIND: with_activation(lambda activation, offset, error: recorder.unwind(activation, error)),
        }.items():
            tools.register_callback(self._tool, event, function)
        tools.use_tool_id(self._tool, "trace-elements")
        tools.set_events(self._tool, self._everywhere)
        for code in codes.values():
            self._listen(code)

    def lost(self) -> bool:
        """Whether the program has taken the tool away."""
        return self._tools.get_tool(self._tool) is None


LISTENERS = {"settrace": Settrace, "monitoring": Monitoring}


# The world of the run: time, input, output ---------------------------------------------------------------------------

class Clock:
    """Time that passes only when everybody waits: `sleep` costs nothing."""

    #: what `time.time()` says when the run begins
    EPOCH = 1_700_000_000.0

    def __init__(self) -> None:
        self.now = 0.0
        self.ms: float = 0

    def sleep(self, seconds: float) -> None:
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        self.now += seconds
        ms = round(self.now * 1000, 3)
        self.ms = int(ms) if ms == int(ms) else ms

    def install(self, recorder: Recorder) -> None:
        """Makes the program's `time` and `asyncio` keep this time."""
        time.sleep = self.sleep
        time.monotonic = time.perf_counter = time.process_time = lambda: self.now
        time.monotonic_ns = time.perf_counter_ns = lambda: round(self.now * 1e9)
        time.time = lambda: self.EPOCH + self.now
        time.time_ns = lambda: round((self.EPOCH + self.now) * 1e9)
        get_policy = getattr(asyncio.events, "_get_event_loop_policy", asyncio.get_event_loop_policy)
        type(get_policy())._loop_factory = lambda policy=None: virtual_loop(self, recorder)


def virtual_loop(clock: Clock, recorder: Recorder) -> asyncio.AbstractEventLoop:
    """An event loop of asyncio in which work for threads is done at once, so that each run is the same."""

    class VirtualLoop(asyncio.SelectorEventLoop):
        def __init__(self) -> None:
            super().__init__()
            select = self._selector.select  # type: ignore[attr-defined]
            # A fresh loop listens to itself only.
            self._alone = len(self._selector.get_map())  # type: ignore[attr-defined]

            def wait(timeout: Optional[float] = None) -> Any:
                listens = len(self._selector.get_map()) > self._alone  # type: ignore[attr-defined]
                ready = select(timeout if listens else 0)
                if not ready and timeout is None and not listens:
                    recorder.stop("stopped", {"type": "Deadlock", "message": "every task waits, and nothing will wake one"})
                if not ready and timeout:
                    clock.sleep(timeout)
                return ready

            self._selector.select = wait  # type: ignore[attr-defined]

        def time(self) -> float:
            return clock.now

        def run_in_executor(self, executor: Any, function: Any, *arguments: Any) -> Any:
            future = self.create_future()
            try:
                future.set_result(function(*arguments))
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as error:
                future.set_exception(error)
            return future

    return VirtualLoop()


class Printed(io.RawIOBase):
    """What the program prints, in the steps that print it."""

    def __init__(self, recorder: Recorder, limit: int) -> None:
        super().__init__()
        self._recorder = recorder
        self._left = limit

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:  # type: ignore[override]
        data = bytes(data)
        if self._left >= 0 and not self._recorder.muted:
            text = data.decode("utf-8", "replace")
            self._recorder.output.append(text if len(text) <= self._left else text[:self._left] + "…")
            self._left -= len(text)
        return len(data)


class Typed(io.StringIO):
    """The lines of input. Each is in the output too once it is read, as on a terminal."""

    def __init__(self, lines: List[str], printed: Printed) -> None:
        super().__init__("".join(f"{line}\n" for line in lines))
        self._printed = printed

    def readline(self, *size: Any) -> str:  # type: ignore[override]
        line = super().readline(*size)
        self._printed.write(line.encode())
        return line


# A run, in its own process -------------------------------------------------------------------------------------------

class Session:
    """One run of a program: what a kit works with."""

    def __init__(self, options: argparse.Namespace, spool: Spool) -> None:
        limits = Limits(options.max_steps, options.max_seconds, options.max_output)
        self.options = options
        self.values = Values(limits, options.open, options.opaque)
        self.clock = Clock()
        self.recorder = Recorder(spool, limits, self.values, self.clock)
        backend = options.backend or ("monitoring" if hasattr(sys, "monitoring") else "settrace")
        self.listener = LISTENERS[backend](self.recorder)
        self.path = os.path.abspath(options.program)
        self._spool = spool
        self._sources = itertools.count()
        self._printed = Printed(self.recorder, limits.output)
        os.register_at_fork(after_in_child=self._mute)

    def _mute(self) -> None:
        """A process that the program forks is another program."""
        self.recorder.muted = True

    def add_source(self, path: str, text: str, module: str = "") -> CodeType:
        """Makes a file one of the lesson's: its functions are recorded."""
        name = os.path.relpath(path, os.path.dirname(self.path)).replace(os.sep, "/")
        self._spool.write(("file", name, text))
        try:
            code = compile(text, path, "exec", dont_inherit=True)
        except ValueError as error:  # a null byte, before 3.12
            raise SyntaxError(str(error)) from None
        source = Source(next(self._sources), name, text)
        self.values.modules.add(module or "__main__")
        for one in codes_in(code, source, module):
            self.listener.add(one)
        return code

    def add_probe(self, target: str, label: str) -> None:
        """Makes a function outside the lesson's files, `module:qualname`, one whose calls are told."""
        module, _, path = target.partition(":")
        function: Any = importlib.import_module(module)
        for name in path.split("."):
            function = getattr(function, name)
        function = getattr(function, "__func__", function)
        while hasattr(function, "__wrapped__"):
            function = function.__wrapped__
        code = function.__code__
        self.listener.add(Code(code, plain(function.__qualname__), kind_of(code), None, label))

    def module(self, name: str) -> types.ModuleType:
        """Runs the program's file as a module, unrecorded, and returns it."""
        code = self.add_source(self.path, read_text(self.path), name)
        module = types.ModuleType(name)
        module.__file__ = self.path
        sys.modules[name] = module
        exec(code, module.__dict__)
        return module

    def uses(self, library: str) -> None:
        """Names a library, with its version, that the run is also of."""
        self._spool.write(("library", library))

    def record(self, run: Callable[[], Any]) -> NoReturn:
        """Records while `run` runs, and ends the process."""
        self._settle_in()
        recorder = self.recorder
        reason, error = "finished", None
        recorder.begin()
        self.listener.start()
        try:
            run()
        except SystemExit as exit_:
            reason = "exit"
            code = arguments_of(exit_)[:1]
            error = {"type": "SystemExit", **({"message": str(code[0])} if code and type(code[0]) in (int, str) else {})}
        except BaseException as raised:
            reason, error = "exception", error_of(raised)
        if self.listener.lost():
            recorder.lose(reason, error)
        recorder.stop(reason, error)

    def _settle_in(self) -> None:
        printed = self._printed
        for name in ("stdout", "stderr"):
            setattr(sys, name, io.TextIOWrapper(printed, "utf-8", "backslashreplace", "\n", write_through=True))  # type: ignore[arg-type]
        sys.stdin = Typed(self.options.input, printed)
        self.clock.install(self.recorder)
        random.seed(0)
        exit_now = os._exit

        def leave(status: int) -> None:
            if not self.recorder.quiet():
                self.recorder.stop("exit", {"type": "SystemExit", "message": str(status)})
            exit_now(status)

        os._exit = leave  # type: ignore[assignment]

    def run_program(self) -> None:
        """Records the program as `python program.py` runs it."""
        text = read_text(self.path)
        code = self.add_source(self.path, text)
        sys.meta_path.insert(0, Beside(self))
        for path in self.options.file:
            Beside.given.append(os.path.abspath(path))
        main = types.ModuleType("__main__")
        main.__dict__.update(__file__=self.path, __builtins__=builtins)
        sys.modules["__main__"] = main
        sys.argv = [self.path]
        sys.path[0:1] = [os.path.dirname(self.path)]
        self.record(lambda: exec(code, main.__dict__))


class Beside(importlib.machinery.PathFinder):
    """Finds the lesson's own modules: the files beside the program, and those that were named."""

    given: List[str] = []

    def __init__(self, session: Session) -> None:
        self._session = session

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:  # type: ignore[override]
        folder = os.path.dirname(self._session.path)
        spec = super().find_spec(name, path or [folder, *map(os.path.dirname, self.given)], target)
        origin = spec and spec.origin
        if not origin or not origin.endswith(".py"):
            return None
        if os.path.dirname(origin).startswith(folder) or origin in self.given:
            spec.loader = Loader(name, origin, self._session)
            return spec
        return None


class Loader(importlib.machinery.SourceFileLoader):
    def __init__(self, name: str, path: str, session: Session) -> None:
        super().__init__(name, path)
        self._session = session

    def get_code(self, fullname: str) -> CodeType:
        return self._session.add_source(self.path, read_text(self.path), fullname)


def read_text(path: str) -> str:
    """A source file as the interpreter reads it."""
    with open(path, "rb") as file:
        return importlib.util.decode_source(file.read())


def run_child(options: argparse.Namespace, file: int) -> NoReturn:
    """What the process of the program does."""
    spool = Spool(file)
    os.dup2(os.open(os.devnull, os.O_RDWR), 1)
    session = Session(options, spool)
    try:
        for probe in options.probe:
            target, _, label = probe.partition("=")
            session.add_probe(target, label or target.partition(":")[2])
        if options.kit:
            load_kit(options.kit).run(session)
        else:
            session.run_program()
    except SyntaxError as error:
        known = error_of(error)
        known["message"] = f"{error.msg} (line {error.lineno})" if error.lineno else error.msg
        spool.write((None, "end", "syntax-error", known))
    except Exception as error:
        spool.write((None, "fail", f"{type(error).__name__}: {error}"))
    os._exit(0)


KITS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "kits")


def kits() -> List[str]:
    """The names of the kits that are there; none where this file is alone."""
    files = os.listdir(KITS) if os.path.isdir(KITS) else []
    return sorted(file[:-3] for file in files if file.endswith(".py"))


def load_kit(name: str) -> Any:
    path = os.path.join(KITS, f"{name}.py")
    spec = importlib.util.spec_from_file_location(f"kit_{name}", path)
    kit = importlib.util.module_from_spec(spec)  # type: ignore[arg-type]
    spec.loader.exec_module(kit)  # type: ignore[union-attr]
    return kit


# The trace, from the records -----------------------------------------------------------------------------------------

class RecordingError(Exception):
    """Nothing could be recorded; the text says what to do."""


class Run:
    """What a process has recorded."""

    def __init__(self) -> None:
        self.libraries: List[str] = []
        self.files: List[Json] = []
        self.tasks: List[Json] = [{"name": "main"}]
        self.frames: List[Json] = []
        self.steps: List[List[Any]] = []
        self.end: Optional[Json] = None

    def read(self, records: Iterator[Tuple[Any, ...]]) -> None:
        tables = {"frame": self._frame, "task": self._task, "file": self._file, "library": self.libraries.append}
        steps = self.steps
        for one in records:
            first = one[0]
            if type(first) is str:
                tables[first](*one[1:])
                continue
            if first and steps:
                self._add(first)
            if len(one) == 6:
                steps.append([*one[1:], None])
            elif len(one) > 1 and one[1] == "fail":
                raise RecordingError(one[2])
            elif len(one) > 1:
                _, _, reason, error = one
                self.end = {"reason": reason, **({"error": error} if error else {})}

    def _add(self, effects: Any) -> None:
        """Effects of the last step; what it has had before goes on."""
        before = self.steps[-1][5]
        if before:
            own, outer, gone, heap, output = before
            merged = {number: {**outer.get(number, {}), **effects[1].get(number, {})} for number in {**outer, **effects[1]}}
            effects = ({**own, **effects[0]}, merged, gone + effects[2], {**heap, **effects[3]}, output + effects[4])
        self.steps[-1][5] = effects

    def _frame(self, name: str, kind: str, file: Optional[int], line: int, parent: Optional[int], task: int) -> None:
        frame: Dict[str, Json] = {"name": name}
        above = self.frames[parent].get("task", 0) if parent is not None else 0
        known = {"kind": (kind, "function"), "file": (file, 0), "line": (line, 0), "parent": (parent, None), "task": (task, above)}
        frame.update((key, value) for key, (value, default) in known.items() if value != default)
        if task:
            frame["task"] = task
        self.frames.append(frame)

    def _task(self, name: str) -> None:
        self.tasks.append({"name": name})

    def _file(self, name: str, text: str) -> None:
        self.files.append({"name": name, "text": text})

    def header(self) -> Dict[str, Json]:
        runtime = ", ".join(["CPython " + ".".join(map(str, sys.version_info[:3])), *self.libraries])
        header = {"version": 1, "language": "python", "runtime": runtime, "clock": "virtual", "files": self.files}
        if len(self.tasks) > 1:
            header["tasks"] = self.tasks
        header["frames"] = self.frames or [{"name": "", "kind": "module"}]
        header["end"] = self.end
        return header


DETAILS = ("value", "error", "on", "name", "span")
EFFECTS = ("set", "outer", "delete", "heap", "output")


def steps_json(steps: List[List[Any]]) -> Iterator[Json]:
    """The steps one by one: what is as in the step before is left out."""
    before: Tuple[Any, ...] = (0, 0, 0)
    for event, frame, line, ms, detail, effects in steps:
        now = (frame, line, ms)
        step: Dict[str, Json] = {"event": EVENTS[event]} if event != LINE else {}
        step.update((key, value) for key, value, old in zip(("frame", "line", "ms"), now, before) if value != old)
        step.update(detail or {})
        step.update((key, value) for key, value in zip(EFFECTS, effects or ()) if value)
        before = now
        yield step


def blocks_json(steps: List[List[Any]], frames: List[Json], size: int = 4096) -> Iterator[Json]:
    """The steps as columns of numbers. A frame is told in the block in which it begins."""
    told = 1
    numbers: Dict[Any, int] = {}
    slots: Dict[Tuple[int, str], int] = {}
    for first in range(0, len(steps), size):
        block = steps[first:first + size]
        values: List[Json] = []
        variables: List[Json] = []
        changes: Dict[str, Dict[int, Tuple[List[int], List[int]]]] = {"set": {}, "heap": {}}
        ends: Dict[str, Dict[int, int]] = {"set": {}, "heap": {}}
        output: List[Json] = []
        details: List[Json] = []

        def number(value: Json) -> int:
            key = value if type(value) is int else json.dumps(value)
            known = numbers.get(key)
            if known is None:
                known = numbers[key] = len(numbers) + 1
                values.append(value)
            return known

        def change(table: str, slot: int, at: int, value: int) -> None:
            gaps, kept = changes[table].setdefault(slot, ([], []))
            last = ends[table].get(slot, 0)
            if gaps and last == at:
                kept[-1] = value
                return
            gaps.append(at - last)
            kept.append(value)
            ends[table][slot] = at

        def variable(frame: int, name: str) -> int:
            slot = slots.get((frame, name))
            if slot is None:
                slot = slots[frame, name] = len(slots)
                variables.append([frame, name])
            return slot

        for at, (_, frame, _, _, detail, effects) in enumerate(block):
            if detail:
                details.append([at, detail])
            if not effects:
                continue
            own, outer, gone, heap, text = effects
            for owner, names in {**outer, frame: own}.items():
                for name, value in names.items():
                    change("set", variable(owner, name), at, number(value))
            for name in gone:
                change("set", variable(frame, name), at, 0)
            for key, content in heap.items():
                change("heap", int(key), at, number(content))
            if text:
                output.append([at, text])
        columns = {key: [step[index] for step in block] for index, key in enumerate(("event", "frame", "line", "ms"))}
        begun = len(frames) if first + size >= len(steps) else max(told, 1 + max(columns["frame"]))
        filled = {
            "frames": frames[told:begun],
            "variables": variables,
            **{key: column[0] if len(set(column)) == 1 else column for key, column in columns.items()},
            "values": values,
            **{key: [[slot, *lists] for slot, lists in table.items()] for key, table in changes.items()},
            "output": output,
            "details": details,
        }
        told = begun
        yield {"length": len(block), **{key: value for key, value in filled.items() if value or value == 0}}


#: Steps that a trace may have one by one.
STEPS = 10_000


def documents(run: Run) -> Tuple[Dict[str, Json], List[Json]]:
    """The header of a trace and its blocks; a trace that is short enough is all in the header."""
    header = run.header()
    if len(run.steps) <= STEPS:
        return {**header, "steps": list(steps_json(run.steps))}, []
    blocks = list(blocks_json(run.steps, header["frames"]))
    return {**header, "frames": header["frames"][:1]}, blocks


def compact(value: Json) -> str:
    return json.dumps(value, separators=(",", ":"), allow_nan=False)


def write_trace(run: Run, path: str) -> None:
    """Writes a trace: `.jsonl` has the header and a block in each line, other files one document."""
    header, blocks = documents(run)
    lines = [header, *blocks] if path.endswith(".jsonl") else [{**header, "blocks": blocks} if blocks else header]
    text = "".join(f"{compact(line)}\n" for line in lines)
    if path == "-":
        sys.stdout.write(text)
        return
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def end_group(leader: int) -> None:
    try:
        os.killpg(leader, signal.SIGKILL)
    except OSError:  # All have ended; macOS says that it may not.
        pass


def record(arguments: List[str], options: argparse.Namespace) -> Run:
    """Runs a program in a process of its own and reads what it has recorded, however it ended."""
    with tempfile.TemporaryFile() as file:
        file.truncate(Spool.SIZE)
        child = subprocess.Popen(
            [sys.executable, os.path.abspath(__file__), *arguments, "--spool", str(file.fileno())],
            env={**os.environ, "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"},
            stdin=subprocess.DEVNULL,
            pass_fds=[file.fileno()],
            start_new_session=True,
        )
        killed = False
        try:
            # The process looks at the time itself; a loop inside one call of the interpreter cannot.
            child.wait(options.max_seconds + 3)
        except subprocess.TimeoutExpired:
            killed = True
        finally:
            # With it end the processes that it started.
            end_group(child.pid)
            child.wait()
        run = Run()
        run.read(iter(Spool(file.fileno())))
    if run.end is None:
        message = f"the process of the program ended with status {child.returncode}"
        run.end = {"reason": "time-limit"} if killed else {"reason": "stopped", "error": {"type": "Stopped", "message": message}}
    return run


# Command line --------------------------------------------------------------------------------------------------------

def parser() -> argparse.ArgumentParser:
    main = argparse.ArgumentParser(
        description="Records a run of a Python program as a trace.",
        epilog="Exit status: 0 recorded, however the program ended; 1 nothing could be recorded; 2 wrong options.",
    )
    limits = Limits()
    add = main.add_argument
    add("program", help="the program, or with --kit the file that the kit works with")
    add("-o", "--output", default="-", metavar="FILE", help="where the trace goes; default: the standard output")
    add("--input", action="append", default=[], metavar="LINE", help="a line that input() gets; may be repeated")
    add("--file", action="append", default=[], metavar="FILE", help="a module of the lesson that is not beside the program")
    add("--max-steps", type=int, default=limits.steps, metavar="N", help=f"end after so many steps; default {limits.steps}")
    add("--max-seconds", type=float, default=limits.seconds, metavar="S", help=f"end after so long; default {limits.seconds:g}")
    add("--max-output", type=int, default=limits.output, metavar="N", help="characters of output that are kept")
    add("--probe", action="append", default=[], metavar="MODULE:NAME[=LABEL]", help="a function elsewhere whose calls are told")
    add("--open", action="append", default=[], metavar="CLASS", help="look into objects of a class that is not the lesson's")
    add("--opaque", action="append", default=[], metavar="CLASS", help="do not look into objects of a class of the lesson")
    add("--kit", metavar="NAME", help="what drives the program, e.g. django")
    add("--requests", type=int, default=1, metavar="N", help="with --kit django: how many requests come at once")
    add("--view", metavar="NAME", help="with --kit django: the view, if the file has several")
    add("--backend", choices=sorted(LISTENERS), help="how events are heard; default: what this Python does best")
    add("--spool", type=int, help=argparse.SUPPRESS)
    return main


def main(arguments: List[str]) -> int:
    options = parser().parse_args(arguments)
    if options.spool is not None:
        run_child(options, options.spool)
    if not os.path.isfile(options.program):
        print(f"{options.program}: there is no such file", file=sys.stderr)
        return 1
    if options.kit is not None and options.kit not in kits():
        print(f'there is no kit "{options.kit}"; there is {" and ".join(kits()) or "none"}', file=sys.stderr)
        return 1
    # What is read is kept to the end: to look for what is not needed any more took as long as the rest.
    gc.disable()
    try:
        write_trace(record(arguments, options), options.output)
    except RecordingError as error:
        print(f"{options.program}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
