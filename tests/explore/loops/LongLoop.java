/// A loop that has an end, far away.

void main() {
    long sum = 0;
    for (int i = 0; i < 10_000_000; i++)
        sum += i;
    IO.println(sum);
}

// Refused:
//   5: 3,000,001 rounds of loops: the loop at line 5 goes round 3,000,000 times, each with other values of its variables; make it end after few rounds
