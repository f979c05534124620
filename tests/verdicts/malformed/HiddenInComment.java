// Rule: nothing is hidden: a comment has no Unicode escape.
void main() {
    // says so: \u000d System.out.println("3"); if (false)
    IO.println(1 + 1);
}

// Output:
//   3
