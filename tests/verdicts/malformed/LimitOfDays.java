//LIMIT 999999m
// Rule: a limit is an hour at most.
void main() {
    IO.println(1);
}

// Output:
//   1
