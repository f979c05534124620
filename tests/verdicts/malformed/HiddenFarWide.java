// Rule: blanks of other kinds push text to the side as well.
void main() {
    int n = 2; /*　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　　*/ n = 3;
    IO.println(n);
}

// Output:
//   3
