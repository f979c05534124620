// Rule: the broken one printed the same, but did not complete.
//FIXES PairThrowing
void main() {
    IO.println("one");
}

// Output:
//   one
