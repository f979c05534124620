//FIXES RingOne
/// RingTwo says hello.

void main() {
    IO.println("fixed");
}

// Output:
//   fixed
