// Rule: a need that is not met makes it not applicable, not failing.
//NEEDS cores>=100000
void main() {
    IO.println("wrong");
}

// Output:
//   right
