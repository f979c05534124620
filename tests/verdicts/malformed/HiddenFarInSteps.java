// Rule: several gaps push as far as one.
void main() {
    int n = 2;                                             /**/                                             /**/                                             /**/                                             /**/n = 3;
    IO.println(n);
}

// Output:
//   3
