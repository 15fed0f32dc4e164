"""A producer and a consumer on a queue, a lock, an event, a semaphore."""
import asyncio


async def produce(queue):
    for item in ["tea", "jam"]:
        await queue.put(item)
        print("put", item)
    await queue.put(None)


async def consume(queue, got):
    item = await queue.get()
    while item is not None:
        await asyncio.sleep(1)
        got.append(item)
        item = await queue.get()


async def careful(lock, name, log):
    async with lock:
        log.append(name)
        await asyncio.sleep(1)
        log.append(name)


async def wait(event):
    await event.wait()
    return "go"


async def main():
    queue = asyncio.Queue(1)
    got = []
    await asyncio.gather(produce(queue), consume(queue, got))
    lock = asyncio.Lock()
    log = []
    await asyncio.gather(careful(lock, "a", log), careful(lock, "b", log))
    event = asyncio.Event()
    waiter = asyncio.create_task(wait(event))
    await asyncio.sleep(0)
    event.set()
    print(await waiter, got, log)


asyncio.run(main())
