import asyncio
from django.http import JsonResponse

PRICES = {"tea": 4, "cake": 6}


async def fetch_price(item):
    await asyncio.sleep(0.12)
    return PRICES[item]


async def bill(request):
    total = 0
    for item in ["tea", "cake"]:
        price = await fetch_price(item)
        total += price
    return JsonResponse({"total": total})
