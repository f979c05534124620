class Greeting {
    static String text() { return "hello"; }
}
