//EXPLORE

int[] none = {};

void main() {
    try {
        int missing = none[0];
        var skipped = new Thread(() -> {});
    } catch (ArrayIndexOutOfBoundsException e) {
        var instead = new Thread(() -> IO.println("thread_1"));
        instead.start();
    }
}
