// Rule: what a file without a class can't have is told with what to write.
int a;

static {
    IO.println("static");
}

void main() {
    IO.println(a);
}

// Output:
//   0
