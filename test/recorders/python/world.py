"""Input, output, time, exit, modules beside the program."""
import sys
import time

import shop

name = input("Who? ")
print("Hello", name, end="!\n")
print("careful", file=sys.stderr)
start = time.perf_counter()
time.sleep(2)
print(round(time.perf_counter() - start, 1))
basket = shop.Basket()
basket.add("tea", 2)
print(basket.total())
try:
    input()
except EOFError:
    print("no more input")
sys.exit(3)
