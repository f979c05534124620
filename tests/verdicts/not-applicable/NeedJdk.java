// Rule: each kind of need is tested.
//NEEDS jdk>=99
void main() {
    IO.println("one");
}

// Output:
//   one
