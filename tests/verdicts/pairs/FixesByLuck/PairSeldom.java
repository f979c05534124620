/// One run of twenty shows what is to be repaired.

int n;

void main() {
    n++;
    if (ThreadLocalRandom.current().nextInt(20) == 0) n--;
    IO.println(n);
}

// Outcomes of 200 runs:
//   1 | acceptable
//   0 | interesting
