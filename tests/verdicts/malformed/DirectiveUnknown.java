// Rule: an unknown directive in capitals is an error.
//BRAEK 3 => 4
void main() {
    IO.println("3");
}

// Output:
//   3
