// Rule: each kind of need is tested.
//NEEDS arch=s390x
void main() {
    IO.println("one");
}

// Output:
//   one
