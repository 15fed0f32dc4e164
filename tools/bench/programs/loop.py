"""A loop over twenty variables."""
total = count = left = right = mid = found = 0
low = high = best = worst = 0
item = name = key = word = text = ""
a, b, c = 0, 1, 2

for i in range(10_000_000):
    j = i % 50
    total += j
    if i % 3 == 0:
        count += 1
        item = f"item-{i % 97}"
    if j > total % 40:
        left, right = j, i % 7
        mid = (left + right) // 2
    if i % 20 == 0:
        name, key = item, f"v{i % 200}"
        low, high = min(left, right), max(left, right)
    if i % 50 == 0:
        found = mid == low
        word, text = key, name
        best, worst = high, low
        a, b, c = b, c, a
        total = 0
