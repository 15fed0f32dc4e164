PRICES = {"tea": 3}


class Basket:
    def __init__(self):
        self.items = []

    def add(self, name, count):
        self.items.append((name, count))

    def total(self):
        return sum(PRICES[name] * count for name, count in self.items)
