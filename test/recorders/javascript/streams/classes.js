class Account {
  static opened = 0;
  #pin = 1234;
  balance = 0;
  constructor(owner) {
    this.owner = owner;
    Account.opened++;
  }
  deposit(amount) {
    this.balance += amount;
    return this;
  }
  get isRich() {
    return this.balance > 100;
  }
  static {
    this.bank = 'First';
  }
}
class Savings extends Account {
  constructor(owner, rate) {
    super(owner);
    this.rate = rate;
  }
  deposit(amount) {
    return super.deposit(amount * (1 + this.rate));
  }
}
const ann = new Savings('Ann', 1);
ann.deposit(10).deposit(50);
console.log(ann.isRich, Account.opened);
