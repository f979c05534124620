// Rule: a missing last newline doesn't count.
void main() {
    IO.print("no newline after me");
}

// Output:
//   no newline after me
