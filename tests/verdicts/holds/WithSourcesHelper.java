// No snippet: it has no main, and another names it by //SOURCES.
class WithSourcesHelper {
    static String greeting() {
        return "hello from the helper";
    }
}
