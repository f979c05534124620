// Rule: a program that completes did not deadlock.
void main() {
    IO.println("done");
}

// Deadlocks:
//   ann -> bob -> ann
