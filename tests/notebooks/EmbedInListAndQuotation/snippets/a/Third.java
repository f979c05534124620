/// Third says hello.

void main() {
    IO.println("third snippet");
}

// Output:
//   third snippet
