// Rule: what looks like a comment within a string is code.
//BREAK //one => //two
void main() {
    IO.println("http://one");
}

// Output:
//   http://one
