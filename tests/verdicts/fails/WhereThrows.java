// Rule: a where that throws is false.
void main() {
    IO.println("n=0");
}

// Output:
//   n={n:int}
// where 1 / n >= 0
