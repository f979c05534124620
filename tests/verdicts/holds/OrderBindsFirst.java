// Rule: a name that only an order has is bound by the line that must come first.
void main() {
    IO.println("ends 2");
    IO.println("starts 1");
    IO.println("ends 1");
}

// Order:
//   starts {n} < ends {n}
