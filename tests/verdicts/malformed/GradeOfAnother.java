// Rule: an unknown grade is an error, near to none of ours.
void main() {
    IO.println("3");
}

// Outcomes of 3 runs:
//   3 | sometimes
