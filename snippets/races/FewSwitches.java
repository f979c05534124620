///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK held[t]++ => n = ++held[t]

/// The twenty orders, by how often it is the other one's turn.

int n = 0;
final int[] held = new int[2];
final List<IntConsumer> steps = List.of(
    t -> held[t] = n, t -> held[t]++, t -> n = held[t]);

void main() {
    int[] orders = new int[6];
    int[] lost = new int[6];
    for (int order = 0; order < 64; order++) {
        if (Integer.bitCount(order) != 3) continue;
        n = 0;
        int[] next = new int[2];
        for (int move = 5; move >= 0; move--) {
            int thread = order >> move & 1;
            steps.get(next[thread]++).accept(thread);
        }
        int switches = Integer.bitCount((order ^ order >> 1) & 31);
        orders[switches]++;
        if (n < 2) lost[switches]++;
    }
    // fold print
    for (int s = 1; s < 6; s++)
        IO.println(s + (s == 1 ? " switch: " : " switches: ")
            + orders[s] + " orders, " + lost[s] + " lose");
    // endfold
}

// Output:
//   1 switch: 2 orders, 0 lose
//   2 switches: 4 orders, 4 lose
//   3 switches: 8 orders, 8 lose
//   4 switches: 4 orders, 4 lose
//   5 switches: 2 orders, 2 lose
