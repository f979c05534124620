// Rule: the Braille letter without dots looks like a blank.
void main() {
    IO.println("a b".equals("a⠀b"));
}

// Output:
//   false
