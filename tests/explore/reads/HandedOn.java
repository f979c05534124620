/// What is passed to a method of the program is held there.

class Account {
  private int balance = 10;

  synchronized int balance() {
    return balance;
  }

  synchronized void set(int to) {
    balance = to;
  }
}

int rate = 2;

void main() throws InterruptedException {
  var account = new Account();
  var t = new Thread(() -> account.set(rate + 1));
  t.start();
  rate = 4;
  account.set(20);
  t.join();
  IO.println(account.balance());
}

// Reads:
//   Thread-0, line 11, locks account | rate = 2
//   Thread-0, line 11, locks account | rate = 4
//   Thread-0, line 11, waits for account, which main holds | rate = 2
//   Thread-0, line 11, waits for account, which main holds | rate = 4
//   Thread-0, line 11, writes balance = 3 | rate = 2
//   Thread-0, line 11, writes balance = 5 | rate = 4
