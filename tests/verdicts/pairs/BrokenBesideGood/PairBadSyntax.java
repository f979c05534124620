// Rule: a snippet that javac refuses takes no others along.
void main() {
    IO.println("unclosed);
}

// Output:
//   unclosed
