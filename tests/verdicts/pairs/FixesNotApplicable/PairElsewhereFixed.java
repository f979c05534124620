// Rule: if the broken one is not applicable, so is the twin.
//FIXES PairElsewhere
void main() {
    IO.println(2);
}

// Output:
//   2
