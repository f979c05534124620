// Rule: main needs an object, and `java` makes none by a private constructor.
class PrivateConstructor {
    private PrivateConstructor() { }

    void main() { IO.println("ran"); }
}

// Outcomes of 3 runs:
//   ran | required
