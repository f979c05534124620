// Rule: {} stays within its line; only ... spans lines.
void main() {
    IO.println("from a");
    IO.println("to b");
}

// Output:
//   from {} b
