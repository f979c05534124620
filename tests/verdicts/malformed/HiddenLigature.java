// Rule: a letter made of two looks like these two.
void main() {
    int ﬁ = 2, fi = 1;
    IO.println(ﬁ - fi);
}

// Output:
//   1
