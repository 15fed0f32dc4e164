"""asyncio.wait_for: in time, and too late."""
import asyncio


async def brew(seconds):
    await asyncio.sleep(seconds)
    return "tea"


async def main():
    print(await asyncio.wait_for(brew(1), 3))
    try:
        await asyncio.wait_for(brew(9), 3)
    except asyncio.TimeoutError:
        print("too late")


asyncio.run(main())
