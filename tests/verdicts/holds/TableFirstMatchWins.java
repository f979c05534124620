// Rule: first match wins: a later row that fits as well is not asked.
void main() {
    IO.println("12");
}

// Outcomes of 5 runs:
//   12 | required  | the one
//   1{} | forbidden | any other that begins with 1
