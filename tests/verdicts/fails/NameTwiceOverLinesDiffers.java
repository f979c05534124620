// Rule: a name used in two lines must match the same text in both.
void main() {
    IO.println("first 7");
    IO.println("last 8");
}

// Output:
//   first {n}
//   last {n}
