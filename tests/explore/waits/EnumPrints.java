/// The initialiser of an enum runs once for all executions: what it prints would be lost.

enum Light {
    GREEN;

    Light() {
        IO.println("made");
    }
}

void main() throws InterruptedException {
    Thread t = new Thread(() -> IO.println(Light.GREEN));
    t.start();
    t.join();
}

// Refused:
//   7: the initialiser of EnumPrints.Light, which runs only once, with IO.println
