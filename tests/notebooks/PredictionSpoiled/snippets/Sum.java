/// Adds.
void main() {
    IO.println("sum " + (1 + 2));
}

// Output:
//   sum {sum:int}
