// Rule: a header stands alone on its line: "Output: 3" is Go's, not ours.
void main() {
    IO.println("3");
}

// Output: 3
