// Rule: a byte never flushed is lost, in a table as elsewhere.
void main() {
    IO.println("flushed");
    System.out.write('x');
}

// Outcomes of 4 runs:
//   flushed | required
