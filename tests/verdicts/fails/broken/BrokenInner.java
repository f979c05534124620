/// Is never seen.
// A line more than the others have.
class BrokenInner {
    static String say() {
        return 1;
    }
}
