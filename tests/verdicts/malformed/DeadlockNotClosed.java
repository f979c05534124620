// Rule: a cycle ends where it begins.
void main() {
    IO.println("3");
}

// Deadlocks:
//   ann -> bob
