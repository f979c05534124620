// Rule: comments are not edited.
//BREAK secret => open
void main() {
    // the secret of it
    /* secret again */
    IO.println("a");
}

// Output:
//   a
