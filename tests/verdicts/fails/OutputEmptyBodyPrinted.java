// Rule: an Output without lines is not "whatever".
void main() {
    IO.println("something after all");
}

// Output:
