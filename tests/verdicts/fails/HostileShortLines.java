// Rule: millions of short lines are cut, and what was cut can't hold.
void main() {
    var lines = "x\n".repeat(50_000);
    for (int i = 0; i < 100; i++) System.out.print(lines);
}

// Output:
//   ...
