// Rule: a body line has three blanks; two are an error.
void main() {
    IO.println("3");
}

// Output:
//  two
