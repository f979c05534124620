/// What a program decides by time, no schedule decides.

void main() {
  if (System.nanoTime() % 2 == 0) IO.println("even");
}

// Refused:
//   4: System.nanoTime is not modelled
