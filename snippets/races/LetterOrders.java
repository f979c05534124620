///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK "R", "+", "W" => "R", "+W"

/// Every order in which two threads can do their steps, tried out.
/// R reads the variable, + adds one to what was read, W writes it back.

// fold fields
int orders = 0;
int lost = 0;
// endfold

void explore(String[] steps, int[] done, int[] held, int count,
             String order) {
    if (order.length() == 2 * steps.length) {
        orders++;
        if (count < 2) lost++;
        if (steps.length == 2) IO.println(order + " -> " + count);
        return;
    }
    for (int t = 0; t < 2; t++) {            // A moves next, or B
        if (done[t] == steps.length) continue;
        int[] d = done.clone(), h = held.clone();
        int c = count;
        for (char act : steps[d[t]++].toCharArray()) switch (act) {
            case 'R' -> h[t] = c;
            case '+' -> h[t]++;
            case 'W' -> c = h[t];
        }
        explore(steps, d, h, c, order + "AB".charAt(t));
    }
}

// fold main
void count(String... steps) {
    orders = lost = 0;
    explore(steps, new int[2], new int[2], 0, "");
    IO.println("in steps of " + String.join(" ", steps) + ": "
        + orders + " orders, " + lost + " lose an update");
}

void main() {
    count("R+", "W");
    count("R", "+", "W");
    count("R+W");
}
// endfold

// Output:
//   AABB -> 2
//   ABAB -> 1
//   ABBA -> 1
//   BAAB -> 1
//   BABA -> 1
//   BBAA -> 2
//   in steps of R+ W: 6 orders, 4 lose an update
//   in steps of R + W: 20 orders, 18 lose an update
//   in steps of R+W: 2 orders, 0 lose an update
