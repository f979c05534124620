//LIMIT 1s

void main() {
    new Thread(() -> {
        while (true) Thread.onSpinWait();
    }, "spinner").start();
}

// Output:
//
