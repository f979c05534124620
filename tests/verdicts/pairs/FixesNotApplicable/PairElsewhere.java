// Rule: a broken one that can't run here proves nothing for its twin.
//NEEDS cores>=100000
void main() {
    IO.println(1);
}

// Output:
//   1
