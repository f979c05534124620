// Rule: lines of a chain are templates: all starts before all ends.
void main() {
    IO.println("1 starts");
    IO.println("2 starts");
    IO.println("2 ends");
    IO.println("1 ends");
}

// Order:
//   {} starts < {} ends
