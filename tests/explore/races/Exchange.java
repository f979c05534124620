/// What each did before the exchange comes before what the other does after it.
int x;
int y;

void main() throws InterruptedException {
  var exchanger = new Exchanger<Integer>();
  new Thread(
          () -> {
            x = 1;
            try {
              exchanger.exchange(1);
            } catch (InterruptedException e) {
            }
            IO.println(y);
          })
      .start();
  y = 1;
  exchanger.exchange(2);
  IO.println(x);
}

// Races:
