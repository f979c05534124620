// Rule: ... matches no line as well.
void main() {
    IO.println("first");
    IO.println("last");
}

// Output:
//   first
//   ...
//   last
//   ...
