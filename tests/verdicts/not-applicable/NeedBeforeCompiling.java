// Rule: needs are tested before compiling.
//NEEDS jdk>=99
void main() {
    this is Java of the year 2099;
}

// Output:
//   one
