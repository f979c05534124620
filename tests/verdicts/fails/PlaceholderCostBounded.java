// Rule: the work of matching is bounded; many {} must not explode.
void main() {
    IO.println("a".repeat(200));
}

// Output:
//   {}a{}a{}a{}a{}a{}a{}a{}a{}a{}a{}a{}a{}a{}b
