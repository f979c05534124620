// Rule: a name in where must be captured.
void main() {
    IO.println("3");
}

// Output:
//   {n:int}
// where m == 3
