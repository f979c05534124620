// Rule: where can do nothing but ask.
void main() {
    IO.println("3");
}

// Output:
//   {s}
// where s.getClass().getName().isEmpty()
