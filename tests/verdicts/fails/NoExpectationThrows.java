// Rule: without an expectation it must complete all the same.
void main() {
    throw new IllegalStateException("unexpected");
}
