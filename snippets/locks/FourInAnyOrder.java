///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK loaded[thread] + 1 => n + 1

/// Four threads that each load and store: all orders, each executed.

final int[] orders = new int[5];

/// The `next` step of each thread, what it has loaded, and `n`.
void turn(int[] next, int[] loaded, int n) {
    boolean any = false;
    for (int thread = 0; thread < 4; thread++) {
        if (next[thread] == 2) continue;
        any = true;
        int[] nextAfter = next.clone(), loadedAfter = loaded.clone();
        boolean loads = nextAfter[thread]++ == 0;
        if (loads) loadedAfter[thread] = n;
        turn(nextAfter, loadedAfter, loads ? n : loaded[thread] + 1);
    }
    if (!any) orders[n]++;
}

void main() {
    turn(new int[4], new int[4], 0);
    for (int n = 1; n <= 4; n++)
        IO.println("n = " + n + " in " + orders[n] + " orders");
}

// Output:
//   n = 1 in {one:int} orders
//   n = 2 in {two:int} orders
//   n = 3 in {three:int} orders
//   n = 4 in {four:int} orders
// where one > two && two > three && three > four && four == 24
// where one + two + three + four == 2520
