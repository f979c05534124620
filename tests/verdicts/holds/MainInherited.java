// Rule: main may be inherited by the class that //MAIN names.
//MAIN MainInherited
class MainInherited extends Base {
}

class Base {
    void main() {
        IO.println("inherited by " + getClass().getName());
    }
}

// Output:
//   inherited by MainInherited
