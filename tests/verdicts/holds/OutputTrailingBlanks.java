// Rule: blanks at line ends don't count, in the run or here.
void main() {
    IO.println("one  ");
    IO.println("two\t");
    IO.println("three");
}

// Output:
//   one
//   two
//   three   
