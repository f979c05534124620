// Rule: a snippet that javac refuses takes no others along.
void main() {
    int n = "text";
}

// Output:
//   unclosed
