// Rule: nor does one that adds a main which is started instead.
//BREAK int n = 1; => int n = 1; void main(String[] args) { }
int n = 1;

void main() {
    IO.println(n);
}

// Output:
//   1
