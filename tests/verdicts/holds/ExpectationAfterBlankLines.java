// Rule: blank lines may stand between blocks, and at the end.
void main() {
    IO.println("a");
    System.exit(3);
}



// Output:
//   a

// Exit: 3
