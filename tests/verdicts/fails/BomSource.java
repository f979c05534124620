// Rule: javac refuses a byte order mark, and so does jbang: no stripping.
void main() {
    IO.println("one");
}

// Output:
//   one
