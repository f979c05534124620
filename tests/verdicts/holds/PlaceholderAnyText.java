// Rule: {} matches any text, none too.
void main() {
    IO.println("took " + System.nanoTime() + " ns");
    IO.println("[]");
}

// Output:
//   took {} ns
//   [{}]
