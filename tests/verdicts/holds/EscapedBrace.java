// Rule: \{ is a brace; a closing one needs no escape.
void main() {
    IO.println("{n} and } and {}");
}

// Output:
//   \{n} and } and \{}
