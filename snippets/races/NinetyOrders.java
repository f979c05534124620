///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK THREADS = 3 => THREADS = 2

/// Three threads, each with a read and a write, in every order.

final int THREADS = 3;
final int[] results = new int[THREADS + 1];

void explore(int[] done, int[] held, int count) {
    boolean over = true;
    for (int t = 0; t < THREADS; t++) {
        if (done[t] == 2) continue;
        over = false;
        int[] d = done.clone(), h = held.clone();
        if (d[t]++ == 0) {
            h[t] = count;                      // read
            explore(d, h, count);
        } else {
            explore(d, h, h[t] + 1);           // add and write
        }
    }
    if (over) results[count]++;
}

// fold main
void main() {
    explore(new int[THREADS], new int[THREADS], 0);
    IO.println(Arrays.stream(results).sum() + " orders");
    for (int n = 1; n <= THREADS; n++)
        IO.println("the count is " + n + " in " + results[n]);
}
// endfold

// Output:
//   90 orders
//   the count is 1 in 48
//   the count is 2 in 36
//   the count is 3 in 6
