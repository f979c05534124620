// Rule: a run that completes threw nothing.
void main() {
    IO.println("all is well");
}

// Throws: IllegalStateException
