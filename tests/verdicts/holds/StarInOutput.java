// Rule: * is any other outcome in tables only.
void main() {
    IO.println("*");
    IO.println("*");
}

// Output:
//   *
//   \*
