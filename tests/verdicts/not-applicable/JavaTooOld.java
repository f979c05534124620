// Rule: //JAVA 99+ unmet is not applicable, no error of javac.
//JAVA 99+
void main() {
    IO.println("one");
}

// Output:
//   one
