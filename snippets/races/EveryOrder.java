///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK t -> held[t] = n, t -> held[t]++, => t -> held[t] = n + 1,

/// Every order of two threads' steps, from the first, AA…BB, to the last.
/// An order is a binary number: 0 is a step of A, 1 is a step of B.

// fold fields
int n = 0;
final int[] held = new int[2];               // what A and B have loaded
// endfold

void tryAll(String name, List<IntConsumer> steps) {
    // fold counters
    int moves = 2 * steps.size();
    int lost = 0;
    var orders = new ArrayList<String>();
    var firstBad = "none";
    // endfold
    for (int order = 0; order < 1 << moves; order++) {
        if (Integer.bitCount(order) != steps.size()) continue;
        n = 0;
        int[] next = new int[2];
        var names = "";
        for (int move = moves - 1; move >= 0; move--) {
            int thread = order >> move & 1;
            steps.get(next[thread]++).accept(thread);
            names += "AB".charAt(thread);
        }
        // fold count
        orders.add(names);
        if (n < 2 && lost++ == 0) firstBad = names;
    }
    IO.println(name + ": " + orders.size() + " orders, "
        + lost + " lose, the first is " + firstBad);
        // endfold
}

void main() {
    tryAll("load, store", List.of(
        t -> held[t] = n, t -> n = held[t] + 1));
    tryAll("load, add, store", List.of(
        t -> held[t] = n, t -> held[t]++, t -> n = held[t]));
}

// Output:
//   load, store: 6 orders, 4 lose, the first is ABAB
//   load, add, store: 20 orders, 18 lose, the first is AABABB
