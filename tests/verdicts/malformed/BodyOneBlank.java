// Rule: a body line has three blanks; one is an error.
void main() {
    IO.println("3");
}

// Output:
// 3 here
