// Rule: "//" alone is an empty line, not mere layout.
void main() {
    IO.println("above");
    IO.println("below");
}

// Output:
//   above
//
//   below
