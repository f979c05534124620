// Rule: a name used twice matches the same text.
void main() {
    IO.println("7 and again 7");
    IO.println("later 7");
}

// Output:
//   {n:int} and again {n:int}
//   later {n:int}
