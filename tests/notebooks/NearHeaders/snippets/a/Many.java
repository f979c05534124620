void main() {
}

// Outcomes of 2000000 runs:
//   1 | required
