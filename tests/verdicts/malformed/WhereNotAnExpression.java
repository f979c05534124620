// Rule: where holds one expression, no statement.
void main() {
    IO.println("3");
}

// Output:
//   {n:int}
// where n == 3; n == 4
