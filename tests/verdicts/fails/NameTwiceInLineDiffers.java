// Rule: a name used twice within a line must match the same text.
void main() {
    IO.println("7 and again 8");
}

// Output:
//   {n:int} and again {n:int}
