// Rule: * may be required, and then some other outcome must be seen.
void main() {
    IO.println("good");
}

// Outcomes of 5 runs:
//   good | acceptable
//   *    | required | something else
