// Rule: an Error ends main as an exception does.
int depth(int n) {
    return 1 + depth(n + 1);
}

void main() {
    IO.println(depth(0));
}

// Throws: StackOverflowError
