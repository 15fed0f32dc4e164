"""Records a view of Django: requests through its own ASGI handler, in this process, on a clock that costs nothing.

    python trace_recorder.py views.py --kit django --requests 2 -o views.trace.json

The view is the one function of the file that takes a request, or the one that `--view` names; it may be `async` or not.
Recorded are the view and what the file calls, as any program; of Django itself, that a request came in, that its address was
resolved, and what went back to the client.
"""
import asyncio
import inspect
import sys
import types

#: Functions of Django whose calls are told, and as what.
PROBES = {
    "django.core.handlers.asgi:ASGIHandler.__call__": "request received",
    "django.core.handlers.base:BaseHandler.resolve_request": "resolve",
    "django.core.handlers.asgi:ASGIHandler.send_response": "send response",
}

SETTINGS = {
    "ALLOWED_HOSTS": ["*"],
    "LOGGING_CONFIG": None,
    "MIDDLEWARE": [],
    "ROOT_URLCONF": "trace_urls",
    "SECRET_KEY": "recorded",
}

MISSING = """Django is not installed for {python}.
Install it (`{python} -m pip install django`), or record with a Python that has it."""


class KitError(Exception):
    """What is to be done before anything can be recorded."""


def run(session):
    try:
        import django
        from django.conf import settings
    except ImportError:
        raise KitError(MISSING.format(python=sys.executable)) from None
    session.uses(f"Django {django.get_version()}")
    settings.configure(**SETTINGS)
    views = session.module("views")
    serve(find_view(views, session.options.view))
    django.setup()
    from django.core.handlers.asgi import ASGIHandler

    for target, label in PROBES.items():
        session.add_probe(target, label)
    handler = ASGIHandler()
    count = session.options.requests
    session.record(lambda: asyncio.run(send_all(session, handler, count)))


def find_view(module, name):
    """The function of a file that is a view."""
    own = {
        key: value
        for key, value in vars(module).items()
        if inspect.isfunction(value) and value.__module__ == module.__name__
    }
    if name:
        if name not in own:
            raise KitError(f"there is no function {name!r}; there are: {', '.join(own) or 'none'}")
        return own[name]
    views = [key for key, value in own.items() if list(inspect.signature(value).parameters)[:1] == ["request"]]
    if len(views) != 1:
        found = ", ".join(views) or "none"
        raise KitError(f"one function has to take `request` first, but there are: {found}; choose one by --view NAME")
    return own[views[0]]


def serve(view):
    """Makes a view the one that answers at `/`."""
    from django.urls import path

    urls = types.ModuleType("trace_urls")
    urls.urlpatterns = [path("", view)]
    sys.modules["trace_urls"] = urls


async def send_all(session, handler, count):
    requests = [
        asyncio.ensure_future(send_one(session, handler)) if count > 1 else send_one(session, handler)
        for _ in range(count)
    ]
    if count > 1:
        for number, request in enumerate(requests, 1):
            request.set_name(f"connection {number}")
    loop = asyncio.get_running_loop()
    loop.set_task_factory(named_task)
    try:
        await asyncio.gather(*requests)
    finally:
        # What ends the loop has no task around it.
        loop.set_task_factory(None)


def named_task(loop, coroutine, **options):
    """A task that Django makes, called after what it is for: not by a number that other tasks change."""
    task = asyncio.Task(coroutine, loop=loop, **options)
    maker = asyncio.current_task(loop)
    # What a callback of the loop makes has nobody to be called after.
    if options.get("name") is None and maker is not None:
        connection = maker.get_name()
        name = getattr(coroutine, "__name__", type(coroutine).__name__)
        # Since 5.0 a view runs in a task of its own, beside one that waits for the client to leave.
        is_view = name == "process_request" and connection.startswith("connection ")
        task.set_name(connection.replace("connection", "request") if is_view else f"{name} of {connection}")
    return task


async def send_one(session, handler):
    """Sends a request as a server would, and tells what comes back."""
    messages = [{"type": "http.request", "body": b"", "more_body": False}]

    async def receive():
        if messages:
            return messages.pop()
        # The client stays until it has its answer.
        await asyncio.get_running_loop().create_future()

    async def send(message):
        status = message.get("status")
        session.recorder.state(message["type"] if status is None else f"{message['type']} {status}")

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "path": "/",
        "raw_path": b"/",
        "query_string": b"",
        "headers": [(b"host", b"example.org")],
        "scheme": "http",
        "server": ("example.org", 80),
        "client": ("192.0.2.1", 1),
    }
    await handler(scope, receive, send)
