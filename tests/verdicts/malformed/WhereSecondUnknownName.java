// Rule: every name in where must be captured.
void main() {
    IO.println("3");
}

// Output:
//   {n:int}
// where n == 3 && count > 0
