// Rule: if no split matches, it fails.
void main() {
    IO.println("red green blue");
    IO.println("red");
}

// Output:
//   {a} {b}
//   {b}
