orders = [3, 4, 6, 5]
backup = orders
for n in orders:
    if n % 2 == 0:
        orders.remove(n)
print(orders, backup)
