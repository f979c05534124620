/// Second says hello.

void main() {
    IO.println("second snippet");
}

// Output:
//   second snippet
