///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK case STORE -> nAfter = loaded[thread]; => case STORE -> nAfter = n + 1;

/// Two threads with four instructions each: all orders, each executed.

// fold fields
enum Op { LOAD, PUSH, ADD, STORE }

final List<Op> code = List.of(Op.values());
int all;
int lost;
// endfold

/// The `next` instruction of each thread, what it has loaded, and `n`.
void turn(int[] next, int[] loaded, int n) {
    boolean any = false;
    for (int thread = 0; thread < 2; thread++) {
        if (next[thread] == code.size()) continue;
        any = true;
        int[] nextAfter = next.clone(), loadedAfter = loaded.clone();
        int nAfter = n;
        switch (code.get(nextAfter[thread]++)) {
            case LOAD -> loadedAfter[thread] = n;
            case PUSH -> { }
            case ADD -> loadedAfter[thread]++;
            case STORE -> nAfter = loaded[thread];
        }
        turn(nextAfter, loadedAfter, nAfter);
    }
    if (any) return;
    all++;
    if (n < 2) lost++;
}

// fold main
void main() {
    turn(new int[2], new int[2], 0);
    IO.println(all + " orders, " + lost + " lose an update");
}
// endfold

// Output:
//   {all:int} orders, {lost:int} lose an update
// where all == 70
// where lost == all - 2
