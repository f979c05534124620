// Rule: a snippet that javac refuses takes no others along.
void main() {
    if (true) {
    IO.println("a");
}

// Output:
//   a
