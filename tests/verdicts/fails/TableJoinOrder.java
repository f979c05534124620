// Rule: an outcome's lines have an order.
void main() {
    IO.println("b");
    IO.println("a");
}

// Outcomes of 5 runs:
//   a\nb | acceptable
