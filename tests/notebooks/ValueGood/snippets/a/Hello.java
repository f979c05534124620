/// Hello says hello.

void main() {
    IO.println("n=" + (7000 + 41));
}

// Output:
//   n={n:int}
