void main() {
    int seen = 1;
    IO.println(seen);
}

// Output:
//   1
