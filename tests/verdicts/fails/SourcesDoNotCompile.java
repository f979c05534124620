// Rule: an error in a file of //SOURCES is told where it is, though the file is named by another.
//SOURCES broken/BrokenOuter.java
void main() {
    IO.println(BrokenOuter.say());
}

// Output:
//   1
