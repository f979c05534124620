// Rule: \* is the outcome "*"; need not be last, and is no wildcard.
void main() {
    IO.println("*");
}

// Outcomes of 3 runs:
//   \* | required  | a star
//   *  | forbidden | anything else
