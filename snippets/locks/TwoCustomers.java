///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK if (loaves == 0) wait() => while (loaves == 0) wait()

/// Two customers, and a baker who puts out one loaf after the other.

int loaves = 0;
int least = 0;

synchronized void bake() {
    loaves++;
    notifyAll();
}

synchronized void take() throws InterruptedException {
    if (loaves == 0) wait();
    loaves--;
    least = Math.min(least, loaves);
}

// fold main
void customer() {
    try {
        take();
    } catch (InterruptedException e) {
        throw new IllegalStateException(e);
    }
}

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::customer);
    var b = Thread.ofPlatform().name("B").start(this::customer);
    bake();
    bake();
    a.join();
    b.join();
    IO.println(least);
}
// endfold

// Schedules:
//   0  | 24 | a loaf for each
//   -1 | 6  | one took what the other had taken
