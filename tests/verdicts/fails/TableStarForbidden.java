// Rule: * takes its grade, forbidden too.
void main() {
    IO.println("stranger");
}

// Outcomes of 5 runs:
//   good | acceptable
//   *    | forbidden | nothing else
