void main() {
    IO.println(1);
}

// Outcomes of 2 runs:
//   1 | required | always
