// Rule: a row may state its ending after the output.
void main() {
    IO.println("ok");
    if (Math.random() < 0.5) throw new IllegalStateException("unlucky");
}

// Outcomes of 40 runs:
//   ok                               | required | lucky
//   ok, Throws IllegalStateException | required | unlucky
