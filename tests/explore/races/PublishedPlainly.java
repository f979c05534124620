/// An atomic in plain mode publishes nothing: all that races happens before the first choice.

import java.util.concurrent.atomic.AtomicReference;

static class Box {
    int n = 1;
}

final AtomicReference<Box> box = new AtomicReference<>();

void main() {
    new Thread(() -> box.setPlain(new Box())).start();
    Box seen = box.getPlain();
    if (seen != null) IO.println(seen.n);
}

// Races:
//   n: 6, 14
