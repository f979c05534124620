// Rule: an enum may hold main.
enum MainInEnum {
    ONE, TWO;

    public static void main(String... args) {
        IO.println(values().length);
    }
}

// Output:
//   2
