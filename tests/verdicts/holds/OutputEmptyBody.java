// Rule: an Output without lines says that nothing is printed.
void main() {
    System.err.println("only an error line");
}

// Output:
