// Rule: a main that no launcher takes is none.
//BREAK public static void main => private static void main
public class BreakHidesMain {
    public static void main(String... args) {
        System.out.println(1 + 1);
    }
}

// Output:
//   2
