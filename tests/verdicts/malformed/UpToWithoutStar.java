// Rule: "up to" needs a * row: how it stops may not decide.
void main() {
    IO.println("3");
}

// Outcomes of up to 5 runs:
//   3 | required
