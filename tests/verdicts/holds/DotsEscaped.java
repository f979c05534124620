// Rule: \... is the line "..." itself.
void main() {
    IO.println("...");
}

// Output:
//   \...
