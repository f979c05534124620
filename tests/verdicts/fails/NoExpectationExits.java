// Rule: without an expectation the exit code must be 0.
void main() {
    IO.println("one");
    System.exit(9);
}
