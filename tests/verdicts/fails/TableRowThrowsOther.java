// Rule: a row's exception is exactly that class.
void main() {
    IO.println("ok");
    throw new IllegalStateException("unlucky");
}

// Outcomes of 5 runs:
//   ok, Throws RuntimeException | acceptable
