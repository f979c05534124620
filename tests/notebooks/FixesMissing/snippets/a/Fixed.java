//FIXES Brokenn
/// Fixed says hello.

void main() {
    IO.println("fixed");
}

// Output:
//   fixed
