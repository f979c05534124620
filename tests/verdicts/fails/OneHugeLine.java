// Rule: a line of 50 MB is cut, and what was cut can't hold.
void main() throws Exception {
    var block = "x".repeat(1 << 20).getBytes();
    for (int i = 0; i < 50; i++) System.out.write(block);
    System.out.println();
}

// Output:
//   {}
