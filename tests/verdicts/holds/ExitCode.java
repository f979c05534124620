// Rule: Exit is the exit code.
void main() {
    IO.println("leaving");
    System.exit(3);
}

// Output:
//   leaving
// Exit: 3
