interface Order {
  readonly id: number;
  items: string[];
}
type Price = number | undefined;
const order: Order = {id: 1, items: ['tea']};
function price<T extends Order>(of: T, each: Price = 3): number {
  return of.items.length * each!;
}
const total = price(order as Order);
console.log(total satisfies number);
