// Rule: Exit: 0 and completing are the same ending.
void main() {
    IO.println("done");
}

// Output:
//   done
// Exit: 0
