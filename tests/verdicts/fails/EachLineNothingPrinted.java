// Rule: a required line was not seen where there were no lines.
void main() {
}

// Outcomes of each line:
//   fine | required
