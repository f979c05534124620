// Rule: each run of a table finds a JVM as cold as a start: the first call takes longest.
long nanos() {
    long begin = System.nanoTime();
    Stream.of(3, 1, 2).sorted().map(n -> "n" + n).toList();
    return System.nanoTime() - begin;
}

void main() {
    long first = nanos();
    for (int i = 0; i < 20; i++) nanos();
    long last = nanos();
    IO.println(first > 3 * last ? "cold" : "warm");
}

// Outcomes of 10 runs:
//   cold | required
//   warm | interesting
