void main() {
}

// Outcomes of 1O runs:
//   1 | required
