//SOURCES taken/TakenInside.java
// Rule: no class that a program may extend gives a name of java.lang another meaning.
class SourcesNestName extends taken.TakenInside {
    void main() {
        IO.println(1 + 1);
    }
}

// Output:
//   3
