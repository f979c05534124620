// Rule: a word of two scripts that look the same is another than it looks.
void main() {
    IO.println("one".equals("оne"));
}

// Output:
//   false
