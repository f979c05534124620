// Rule: a condition says the same of the same values each time.
void main() {
    IO.println("3");
}

// Output:
//   {n:int}
// where n > Math.random()
