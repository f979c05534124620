// Rule: "up to" may have no forbidden row, * neither.
void main() {
    IO.println("3");
}

// Outcomes of up to 5 runs:
//   3 | required
//   * | forbidden
