//EXPLORE

int[] none = {};

void main() {
    try {
        int missing = none[0];
        var skipped = new Thread(() -> {});
    } catch (ArrayIndexOutOfBoundsException e) {
        // so the next one is the first
    }
    var next = new Thread(() -> IO.println("thread_1"));
    next.start();
}
