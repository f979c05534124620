import java.util.Arrays;

/// Of a large array the elements aren't told apart.

final int[] slots = new int[2000];

void main() throws InterruptedException {
  var t = new Thread(() -> {
    slots[1] = 1;
  });
  t.start();
  int seen = Arrays.hashCode(slots);
  t.join();
  IO.println(seen);
}

// Refused:
//   9: the array slots, which threads share and a call of the JDK uses as a whole: of 2,000 elements at most 1,024 are told apart, also where a lock keeps threads apart; make it shorter
