// Rule: a break that is not rejected shows an expectation without teeth.
//BREAK 1 + 2 => 1 + 3
void main() {
    IO.println("sum " + (1 + 2));
}

// Output:
//   sum {}
