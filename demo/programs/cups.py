import asyncio


async def brew(queue):
    for cup in ["tea", "cocoa"]:
        await asyncio.sleep(2)
        await queue.put(cup)
    await queue.put(None)


async def serve(queue):
    served = []
    while True:
        cup = await queue.get()
        if cup is None:
            break
        served.append(cup)
        print("here is your", cup)
    return served


async def main():
    queue = asyncio.Queue(maxsize=1)
    _, served = await asyncio.gather(brew(queue), serve(queue))
    print(len(served), "cups served")


asyncio.run(main())
