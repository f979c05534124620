/// unpark and park order nothing.

import java.util.concurrent.locks.LockSupport;

int x;

void main() {
    Thread t = new Thread(() -> {
        LockSupport.park();
        IO.println(x);
    });
    t.start();
    x = 1;
    LockSupport.unpark(t);
}

// Races:
//   x: 10, 13
