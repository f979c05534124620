// Rule: the same text, not the same number.
void main() {
    IO.println("7 and again 07");
}

// Output:
//   {n:int} and again {n:int}
