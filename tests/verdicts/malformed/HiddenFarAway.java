// Rule: what stands far to the right is out of sight.
void main() {
    IO.println(1);                                                                                                                        IO.println(2);
}

// Output:
//   1
//   2
