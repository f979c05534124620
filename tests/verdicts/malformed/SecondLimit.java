//LIMIT 5s
//LIMIT 6s
// Rule: one limit.
void main() {
    IO.println(1);
}

// Output:
//   1
