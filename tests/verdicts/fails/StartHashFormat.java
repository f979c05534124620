// Rule: a format that shows a hash shows the same in each start.
void main() {
    IO.println(Long.parseLong("%h".formatted(new Object()), 16) % 2);
}

// Outcomes of 60 runs:
//   0 | required
//   1 | required
