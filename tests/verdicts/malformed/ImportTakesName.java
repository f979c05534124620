//SOURCES taken/TakenInPackage.java
// Rule: no import gives a name of java.lang another meaning, since a page may show the import far from where it counts.
import taken.
    /* whatever */ IO;

void main() {
    IO.println(1 + 1);
}

// Output:
//   3
