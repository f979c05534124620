/// What a synchronizer shows has an identity hash code in it, and its state.

void main() {
  IO.println(new CountDownLatch(2).toString().endsWith("2]"));
}

// Refused:
//   4: toString of a latch is not modelled
