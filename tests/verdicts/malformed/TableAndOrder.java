// Rule: a table stands alone, without Order.
void main() {
    IO.println("3");
}

// Outcomes of each line:
//   3 | required
// Order:
//   3 < 4
