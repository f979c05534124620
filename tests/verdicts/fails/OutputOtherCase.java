// Rule: upper and lower case differ.
void main() {
    IO.println("Ready");
}

// Output:
//   ready
