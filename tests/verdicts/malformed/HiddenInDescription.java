// Rule: nothing is hidden: a comment has no Unicode escape.
//DESCRIPTION adds \u000a class IO { static void println(Object o) { System.out.println("3"); } }
void main() {
    IO.println(1 + 1);
}

// Output:
//   3
