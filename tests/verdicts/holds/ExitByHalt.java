// Rule: halt counts as exit, and what was printed before is there.
void main() {
    System.out.print("printed, no newline");
    Runtime.getRuntime().halt(4);
}

// Output:
//   printed, no newline
// Exit: 4
