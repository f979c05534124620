// Rule: what a file without a class can't have is told with what to write.
int a, b;

void main() {
    IO.println(a + b);
}

// Output:
//   0
