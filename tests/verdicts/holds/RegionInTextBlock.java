// Rule: what a text block says is no mark of a region, though it looks like one.
void main() {
    IO.print("""
        // region of the text
        // region none
        """);
}

// Output:
//   // region of the text
//   // region none
