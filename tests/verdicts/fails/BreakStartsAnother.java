// Rule: that another class is started then shows nothing.
//BREAK public static void main => public static void mian
public class BreakStartsAnother {
    public static void main(String... args) {
        System.out.println(1 + 1);
    }
}

class Other {
    static void main() {
        System.out.println(3);
    }
}

// Output:
//   2
