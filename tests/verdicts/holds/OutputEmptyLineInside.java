// Rule: "//" alone is an empty line of the output.
void main() {
    IO.println("above");
    IO.println();
    IO.println("below");
}

// Output:
//   above
//
//   below
