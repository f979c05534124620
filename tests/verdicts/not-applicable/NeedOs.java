// Rule: each kind of need is tested.
//NEEDS os=plan9
void main() {
    IO.println("one");
}

// Output:
//   one
