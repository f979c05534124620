// Rule: what runs is what is shown, so no file lies over the program's own class.
//FILES FilesOverClass.class=FilesOverClass.java

void main() {
    IO.println("shown");
}

// Output:
//   shown
