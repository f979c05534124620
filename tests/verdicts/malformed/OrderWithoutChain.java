// Rule: a chain has two lines at least.
void main() {
    IO.println("3");
}

// Order:
//   alone
