///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK chance / 2 => chance / 3

/// Heads, and A moves; tails, and B does; at the end whoever is left.

double lost = 0;

void toss(int a, int b, String order, double chance) {
    if (a == 0 && b == 0) {
        boolean inOnePiece = order.matches("A+B+|B+A+");
        if (!inOnePiece) lost += chance;
        if (order.length() == 4) IO.println(order + " " + chance);
        return;
    }
    double next = a > 0 && b > 0 ? chance / 2 : chance;
    if (a > 0) toss(a - 1, b, order + "A", next);
    if (b > 0) toss(a, b - 1, order + "B", next);
}

void main() {
    for (int steps = 2; steps <= 3; steps++) {
        lost = 0;
        toss(steps, steps, "", 1);
        IO.println("with " + steps + " steps each, " + lost + " lose");
    }
}

// Output:
//   AABB 0.25
//   ABAB 0.125
//   ABBA 0.125
//   BAAB 0.125
//   BABA 0.125
//   BBAA 0.25
//   with 2 steps each, 0.5 lose
//   with 3 steps each, 0.75 lose
