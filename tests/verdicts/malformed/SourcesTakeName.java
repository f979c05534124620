//SOURCES taken/TakenName.java
// Rule: no file that a program is compiled with gives a name of java.lang another meaning.
void main() {
    IO.println(1 + 1);
}

// Output:
//   3
