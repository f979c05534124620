void main() {
}

// Outcomes in 30 runs
//   1 | required
