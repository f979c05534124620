// Rule: snippets whose classes collide do not disturb each other.
public class PairCollideTwo {
    public static void main(String[] args) {
        IO.println(new Shared().name());
    }
}

record Shared() {
    String name() { return "shared by two"; }
}

// Output:
//   shared by two
