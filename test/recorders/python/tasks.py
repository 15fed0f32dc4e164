"""asyncio: gather, tasks, cancellation, async generators, context managers and comprehensions."""
import asyncio


async def brew(seconds):
    await asyncio.sleep(seconds)
    return "tea " + str(seconds)


async def ready():
    return 1


async def ticks(n):
    for i in range(n):
        yield i
        await asyncio.sleep(1)


async def stubborn():
    try:
        await asyncio.sleep(10)
    finally:
        print("cleaned")


async def nested():
    first = await brew(1)
    return first + await brew(2)


class Door:
    async def __aenter__(self):
        await asyncio.sleep(1)
        return self

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(1)


async def wrong():
    await asyncio.sleep(0)
    raise ValueError("wrong")


async def main():
    one = await ready()
    both = await asyncio.gather(brew(2), brew(1))
    print(both, one)
    task = asyncio.create_task(stubborn(), name="stubborn")
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("gone")
    async for tick in ticks(2):
        print(tick)
    async with Door() as door:
        print("in")
    print(await nested())
    results = await asyncio.gather(wrong(), ready(), return_exceptions=True)
    doubled = [2 * n async for n in ticks(2)]
    bad = asyncio.create_task(wrong(), name="bad")
    await bad


asyncio.run(main())
