///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK holder = t; => holder = 2;

/// The enumerator with a lock: a step may have to wait, and an order in
/// which a waiting thread moves is none.

// fold fields
int n = 0;
int holder = 2;                              // 0 is A, 1 is B, 2 nobody
final int[] held = new int[2];
// endfold

boolean step(int number, int t) {            // false: it must wait
    switch (number) {
        case 0 -> {
            if (holder != 2) return false;
            holder = t;
        }
        case 1 -> held[t] = n;
        case 2 -> held[t]++;
        case 3 -> n = held[t];
        case 4 -> holder = 2;
    }
    return true;
}

void main() {
    // fold counters
    int written = 0;
    int possible = 0;
    int lost = 0;
    // endfold
    for (int order = 0; order < 1 << 10; order++) {
        if (Integer.bitCount(order) != 5) continue;
        // fold try
        written++;
        n = 0;
        holder = 2;
        int[] next = new int[2];
        int move = 9;
        while (move >= 0 && step(next[order >> move & 1]++,
            order >> move & 1)) move--;
        if (move >= 0) continue;             // somebody had to wait
        // endfold
        possible++;
        if (n < 2) lost++;
    }
    // fold print
    IO.println(written + " orders on paper, " + possible
        + " possible, " + lost + " lose");
    // endfold
}

// Output:
//   252 orders on paper, 2 possible, 0 lose
