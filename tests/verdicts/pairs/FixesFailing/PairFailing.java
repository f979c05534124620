// Rule: a broken one that fails proves nothing for its twin.
void main() {
    IO.println(1);
}

// Output:
//   3
