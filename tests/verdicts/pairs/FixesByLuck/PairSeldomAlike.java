//FIXES PairSeldom

/// It repairs nothing, which a run of it seldom shows.

volatile int n;

void main() {
    n++;
    if (ThreadLocalRandom.current().nextInt(20) == 0) n--;
    IO.println(n);
}

// Output:
//   1
