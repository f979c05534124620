// Rule: Output is compared whole, not by a prefix such as "Counter =".
void main() {
    IO.println("Counter = 3");
}

// Output:
//   Counter = 4
