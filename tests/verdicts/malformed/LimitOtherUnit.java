// Rule: a limit has its unit: ms, s, m.
//LIMIT 5h
void main() {
    IO.println("3");
}

// Output:
//   3
