// Rule: no program completes in no time.
//LIMIT 0s
void main() {
    IO.println("3");
}

// Output:
//   3
