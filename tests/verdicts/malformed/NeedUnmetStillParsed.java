// Rule: where a need is not met, it is parsed all the same.
//NEEDS cores>=100000
void main() {
    IO.println("3");
}

// Ouptut:
//   3
