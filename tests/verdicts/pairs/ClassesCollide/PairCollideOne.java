// Rule: snippets whose classes collide do not disturb each other.
public class PairCollideOne {
    public static void main(String[] args) {
        IO.println(new Shared().name());
    }
}

class Shared {
    String name() { return "shared by one"; }
}

// Output:
//   shared by one
