/// What comes after the exchange is not ordered.
int x;

void main() throws InterruptedException {
  var exchanger = new Exchanger<Integer>();
  new Thread(
          () -> {
            try {
              exchanger.exchange(1);
            } catch (InterruptedException e) {
            }
            x = 1;
          })
      .start();
  exchanger.exchange(2);
  IO.println(x);
}

// Races:
//   x: 12, 16
