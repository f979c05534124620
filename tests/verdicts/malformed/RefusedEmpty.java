// Rule: which errors must be said: some error is no proof.
void main() {
    int n = 3
}

// Does not compile:
