// Rule: what //SOURCES names must be there.
//SOURCES NoSuchFile.java
void main() {
    IO.println("3");
}

// Output:
//   3
