//FIXES RingTwo
/// RingOne says hello.

void main() {
    IO.println("fixed");
}

// Output:
//   fixed
