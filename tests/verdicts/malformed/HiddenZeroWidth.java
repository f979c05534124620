// Rule: nothing is hidden: two names that look alike are not alike.
void main() {
    int n = 1, n​ = 2;
    IO.println(n​ + 1);
}

// Output:
//   3
