// Rule: where is boolean.
void main() {
    IO.println("3");
}

// Output:
//   {n:int}
// where n + 1
