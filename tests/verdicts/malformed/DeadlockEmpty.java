// Rule: the cycle must be said.
void main() {
    IO.println("3");
}

// Deadlocks:
