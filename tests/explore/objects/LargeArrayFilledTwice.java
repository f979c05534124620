import java.util.Arrays;

/// Two calls of the JDK use all of a large array: who comes last decides.

final int[] slots = new int[2000];

void main() throws InterruptedException {
  var t = new Thread(() -> {
    Arrays.fill(slots, 1);
  });
  t.start();
  Arrays.fill(slots, 2);
  t.join();
  IO.println(slots[0]);
}

// Refused:
//   9: the array slots, which threads share and a call of the JDK uses as a whole: of 2,000 elements at most 1,024 are told apart, also where a lock keeps threads apart; make it shorter
