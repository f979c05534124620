// Rule: an open { is an error that suggests \{.
void main() {
    IO.println("3");
}

// Output:
//   void main() {
