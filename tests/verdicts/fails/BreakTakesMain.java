// Rule: a break that takes main away shows nothing.
//BREAK public static void main => public static void mian
public class BreakTakesMain {
    public static void main(String... args) {
        System.out.println(1 + 1);
    }
}

// Output:
//   2
