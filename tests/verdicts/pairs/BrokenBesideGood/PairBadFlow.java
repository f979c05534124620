// Rule: a snippet that javac refuses takes no others along.
int broken() {
}

void main() {
    IO.println(broken());
}

// Output:
//   unclosed
