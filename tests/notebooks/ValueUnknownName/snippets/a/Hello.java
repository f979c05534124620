/// Hello says hello.

void main() {
    IO.println("n=3");
}

// Output:
//   n={n:int}
