"""A shop: customers queue, two clerks serve them."""
import asyncio


class Order:
    def __init__(self, number, items):
        self.number = number
        self.items = items
        self.total = 0


prices = {"tea": 3, "bread": 4, "jam": 5, "milk": 2}
names = list(prices)
waiting = []
served = {"a": 0, "b": 0}
income = 0


def price_of(order):
    total = 0
    for item in order.items:
        total += prices[item]
    order.total = total
    return total


async def clerk(name):
    global income
    while True:
        if not waiting:
            return
        order = waiting.pop(0)
        paid = price_of(order)
        income += paid
        served[name] += 1
        if order.number % 1000 == 0:
            print(name, "serves", order.number)
        await asyncio.sleep(1)


async def main(rounds):
    number = 0
    for round in range(rounds):
        for i in range(10):
            number += 1
            items = [names[(number * 7 + k) % 4] for k in range(number % 3 + 1)]
            waiting.append(Order(number, items))
        await asyncio.gather(clerk("a"), clerk("b"))


asyncio.run(main(100000))
