// Rule: no mark begins or ends within a block comment, where code may follow it unseen.
void main() {
    int n = 1 + 1;
    // fold sum
    /* what is added
    // endfold */ n = 3; /* and is
    two */
    IO.println(n);
}

// Output:
//   3
