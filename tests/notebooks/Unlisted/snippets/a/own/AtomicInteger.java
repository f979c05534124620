package own;

public class AtomicInteger {
    public static final int NONE = 0;

    public int get() {
        return 7;
    }
}
