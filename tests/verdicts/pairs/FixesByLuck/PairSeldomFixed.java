//FIXES PairSeldom

/// It repairs it, and needs more than one run to tell.

int n;

void main() {
    n++;
    if (ThreadLocalRandom.current().nextInt(20) == 20) n--;
    IO.println(n);
}

// Output:
//   1
