// Rule: every need of a line is read.
//NEEDS cores>=1, color=red
void main() {
    IO.println("3");
}

// Output:
//   3
